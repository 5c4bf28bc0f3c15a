"""redline through its Python API, without the proof.

A file named `redline.py` here would hide the package.
"""

import job

import redline


def compare(old: str, new: str, out: str) -> None:
    """Compare and mark as `redline compare --no-verify` does."""
    comparison = redline.compare(old, new)
    redline.save(redline.highlight(new, comparison), out)


if __name__ == "__main__":
    job.run(compare)

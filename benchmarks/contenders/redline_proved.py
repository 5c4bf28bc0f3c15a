"""redline through its Python API, with the proof that `redline compare` asks of every output."""

import job

from redline import jobs, package


def compare(old: str, new: str, out: str) -> None:
    """Compare, mark and prove as `redline compare` does."""
    before, after = package.read(old), package.read(new)
    comparison = jobs.compare(before, after)
    marked = jobs.highlight(after, comparison).package.to_bytes()
    if jobs.prove_own(before, after, marked, comparison).failed:
        raise SystemExit("the proof failed")
    package.save(marked, out)


if __name__ == "__main__":
    job.run(compare)

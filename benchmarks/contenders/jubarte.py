"""jubarte-redlines: tracked changes from a library in Rust."""

from pathlib import Path

import job
from jubarte_redlines import compare_documents


def compare(old: str, new: str, out: str) -> None:
    """Compare in this process."""
    Path(out).write_bytes(compare_documents(Path(old).read_bytes(), Path(new).read_bytes()))


if __name__ == "__main__":
    job.run(compare)

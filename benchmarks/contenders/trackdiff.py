"""docx-trackdiff: tracked changes, in Python with lxml and difflib.

It has a command line and no functions: a call is that command line, in this process.
"""

import contextlib
import io
import sys

import job
from docx_trackdiff.compare import main


def compare(old: str, new: str, out: str) -> None:
    """Compare as `docx-trackdiff OLD NEW OUT` does, without what it prints."""
    given = sys.argv
    sys.argv = ["docx-trackdiff", old, new, out]
    with contextlib.redirect_stdout(io.StringIO()):
        main()
    sys.argv = given


if __name__ == "__main__":
    job.run(compare)

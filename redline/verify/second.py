"""The second opinion: docx2python's text of two documents, compared with itself. Its only user.

It cannot open every document that Word can. That it cannot is said, and proves nothing.
"""

from __future__ import annotations

import io

LIMIT = 8 << 20  # bytes of XML: some 1,700 pages of letter; beyond, it takes minutes


def reads_the_same(new: bytes, marked: bytes) -> bool | None:
    """Whether docx2python finds the same text in both; `None` where it cannot read one of them."""
    try:
        from docx2python import docx2python

        texts = []
        for data in (new, marked):
            with docx2python(io.BytesIO(data)) as opened:
                texts.append(opened.text)
    except Exception:  # it raises whatever its own code runs into
        return None
    return bool(texts[0] == texts[1])

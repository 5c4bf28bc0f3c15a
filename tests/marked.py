"""The whole job in one call: two documents in, the bytes of the marked one out."""

from __future__ import annotations

import redline
from redline import Options
from redline.diff.model import Comparison


def compared(old: bytes, new: bytes, options: Options | None = None) -> Comparison:
    """What changed from `old` to `new`."""
    return redline.compare(old, new, options)


def marked(old: bytes, new: bytes, options: Options | None = None) -> bytes:
    """`new` with what changed since `old` marked."""
    return redline.highlight(new, compared(old, new, options)).package.to_bytes()

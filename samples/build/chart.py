"""Pictures drawn without an image library: the ribbon of the letterhead and a bar chart."""

from __future__ import annotations

import struct
import zlib

Colour = tuple[int, int, int]
BLUE: Colour = (21, 66, 115)
LIGHT: Colour = (143, 202, 231)
GREY: Colour = (190, 190, 190)
WHITE: Colour = (255, 255, 255)


class Canvas:
    """A picture to fill rectangles in."""

    def __init__(self, width: int, height: int) -> None:
        """A white picture."""
        self.width = width
        self.rows = [bytearray(bytes(WHITE) * width) for _ in range(height)]

    def fill(self, left: int, top: int, right: int, bottom: int, colour: Colour) -> None:
        """Fill the rectangle from left/top up to right/bottom."""
        for row in self.rows[top:bottom]:
            row[left * 3 : right * 3] = bytes(colour) * (right - left)

    def png(self) -> bytes:
        """The picture as PNG."""
        raw = b"".join(b"\0" + bytes(row) for row in self.rows)
        head = struct.pack(">IIBBBBB", self.width, len(self.rows), 8, 2, 0, 0, 0)
        chunks = ((b"IHDR", head), (b"IDAT", zlib.compress(raw, 9)), (b"IEND", b""))
        return b"\x89PNG\r\n\x1a\n" + b"".join(chunk(name, data) for name, data in chunks)


def chunk(name: bytes, data: bytes) -> bytes:
    """One PNG chunk."""
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def ribbon() -> bytes:
    """A plain blue bar in the manner of the government ribbon."""
    canvas = Canvas(46, 100)
    canvas.fill(0, 0, 46, 100, BLUE)
    return canvas.png()


def bars(values: list[int]) -> bytes:
    """Monthly bars with grid lines; values run from 0 to 100, the last bars of a half year are lighter."""
    canvas = Canvas(600, 220)
    for line in range(0, 101, 25):
        y = 210 - 2 * line
        canvas.fill(20, y, 590, y + 1, GREY)
    for month, value in enumerate(values):
        left = 32 + month * 46
        canvas.fill(left, 210 - 2 * value, left + 30, 210, BLUE if month < 6 else LIGHT)
    canvas.fill(20, 209, 590, 211, BLUE)
    return canvas.png()

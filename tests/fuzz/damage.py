"""Damage to bytes: to those of a part, and to those of a zip, of which it knows the headers (APPNOTE 4.3)."""

from __future__ import annotations

import random
import struct
from collections.abc import Callable

_HEADERS = {b"PK\x03\x04": 30, b"PK\x01\x02": 46, b"PK\x05\x06": 22}  # signature, and length
_NUMBERS = (0, 1, 8, 12, 99, 0x7F, 0xFF, 0x7FFF, 0xFFFF, 0x7FFFFFFF, 0xFFFFFFFF)


def damaged(data: bytes, chance: random.Random) -> bytes:
    """`data` with one damage."""
    return chance.choice(_KINDS)(data, chance) if data else data


def damaged_zip(data: bytes, chance: random.Random) -> bytes:
    """A zip with one damage, mostly to a header."""
    return _header(data, chance) if chance.random() < 0.6 else damaged(data, chance)


def _header(data: bytes, chance: random.Random) -> bytes:
    signature = chance.choice(list(_HEADERS))
    places = _places(data, signature)
    if not places:
        return data
    at = chance.choice(places) + chance.randrange(4, _HEADERS[signature] - 1, 2)
    form = chance.choice("HHI")
    number = chance.choice(_NUMBERS) & (0xFFFF if form == "H" else 0xFFFFFFFF)
    value = struct.pack(f"<{form}", number)
    return data[:at] + value + data[at + len(value) :]


def _places(data: bytes, signature: bytes) -> list[int]:
    found = []
    at = data.find(signature)
    while at >= 0:
        found.append(at)
        at = data.find(signature, at + 1)
    return found


def _range(data: bytes, chance: random.Random) -> tuple[int, int]:
    start = chance.randrange(len(data))
    return start, min(len(data), start + int(chance.expovariate(1 / 40)) + 1)


def _flip(data: bytes, chance: random.Random) -> bytes:
    at = chance.randrange(len(data))
    return data[:at] + bytes([data[at] ^ (1 << chance.randrange(8))]) + data[at + 1 :]


def _noise(data: bytes, chance: random.Random) -> bytes:
    start, end = _range(data, chance)
    return data[:start] + chance.randbytes(end - start) + data[end:]


def _cut(data: bytes, chance: random.Random) -> bytes:
    return data[: chance.randrange(len(data))]


def _delete(data: bytes, chance: random.Random) -> bytes:
    start, end = _range(data, chance)
    return data[:start] + data[end:]


def _double(data: bytes, chance: random.Random) -> bytes:
    start, end = _range(data, chance)
    return data[:end] + data[start:]


def _splice(data: bytes, chance: random.Random) -> bytes:
    start, end = _range(data, chance)
    at = chance.randrange(len(data))
    return data[:at] + data[start:end] + data[at:]


def _behind(data: bytes, chance: random.Random) -> bytes:
    return data + chance.randbytes(chance.randrange(1, 30))


def _before(data: bytes, chance: random.Random) -> bytes:
    return chance.randbytes(chance.randrange(1, 30)) + data


_KINDS: tuple[Callable[[bytes, random.Random], bytes], ...] = (
    _flip,
    _flip,
    _noise,
    _cut,
    _delete,
    _double,
    _splice,
    _behind,
    _before,
)

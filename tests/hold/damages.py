"""Ways in which bytes go wrong on a disk, a stick or a wire."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

_PAGE = 4096


def flip_bits(content: bytes, rng: Random) -> bytes:
    """One to eight bits the other way round."""
    changed = bytearray(content)
    for _ in range(rng.choice((1, 1, 2, 8)) if content else 0):
        changed[rng.randrange(len(changed))] ^= 1 << rng.randrange(8)
    return bytes(changed)


def overwrite(content: bytes, rng: Random) -> bytes:
    """A stretch of noise."""
    at, length = _stretch(content, rng)
    return content[:at] + rng.randbytes(length) + content[at + length :]


def blank_out(content: bytes, rng: Random) -> bytes:
    """Zeros over a page or more, as a disk leaves them that lost a write."""
    at = rng.randrange(max(1, len(content) // _PAGE)) * _PAGE
    length = min(len(content) - at, _PAGE * rng.choice((1, 1, 2, 8)))
    return content[:at] + bytes(length) + content[at + length :]


def swap_pages(content: bytes, rng: Random) -> bytes:
    """Two pages in each other's place."""
    count = max(2, len(content) // _PAGE)
    one, other = (rng.randrange(count) * _PAGE for _ in range(2))
    pages = {one: content[other : other + _PAGE], other: content[one : one + _PAGE]}
    changed = bytearray(content)
    for at, page in pages.items():
        changed[at : at + len(page)] = page
    return bytes(changed)


def cut_off(content: bytes, rng: Random) -> bytes:
    """Only the beginning arrived."""
    return content[: rng.randrange(len(content) + 1)]


def leave_out(content: bytes, rng: Random) -> bytes:
    """A stretch is missing, and the rest moved up."""
    at, length = _stretch(content, rng)
    return content[:at] + content[at + length :]


def repeat(content: bytes, rng: Random) -> bytes:
    """A stretch twice."""
    at, length = _stretch(content, rng)
    return content[: at + length] + content[at:]


def spoil_head(content: bytes, rng: Random) -> bytes:
    """Another byte in the first hundred, which say what the file is."""
    changed = bytearray(content)
    if changed:
        changed[rng.randrange(min(100, len(changed)))] = rng.randrange(256)
    return bytes(changed)


DAMAGES: tuple[Callable[[bytes, Random], bytes], ...] = (
    flip_bits,
    overwrite,
    blank_out,
    swap_pages,
    cut_off,
    leave_out,
    repeat,
    spoil_head,
)


def _stretch(content: bytes, rng: Random) -> tuple[int, int]:
    at = rng.randrange(len(content) + 1)
    return at, min(len(content) - at, rng.choice((1, 4, 16, 100, 1000, 20_000)))

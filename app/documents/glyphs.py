"""Which characters the documents' fonts can draw, and how wide they are: read from the font files."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from struct import unpack_from


@dataclass(frozen=True, slots=True)
class Glyphs:
    """The characters of all fonts of a folder with their advance widths in thousandths of an em.

    Where two fonts have a character, the one of the plain text face counts.
    """

    widths: Mapping[int, int]

    def missing(self, text: str) -> set[str]:
        """The characters of `text` that no font has."""
        return {sign for sign in set(text) if ord(sign) not in self.widths}

    def width(self, text: str, size: float) -> float:
        """The width of `text` set in `size`, in the unit of `size`; an unknown character is one em."""
        return sum(self.widths.get(ord(sign), 1000) for sign in text) * size / 1000

    def shorten(self, text: str, size: float, room: float) -> str:
        """The text, or as much of it as fits into `room` with an ellipsis; "" where not even that fits."""
        if self.width(text, size) <= room:
            return text
        room -= self.width("…", size)
        used = 0.0
        for at, sign in enumerate(text):
            used += self.width(sign, size)
            if used > room:
                return f"{text[:at].rstrip()}…" if text[:at].strip() else ""
        return text


@cache
def load_glyphs(folder: Path) -> Glyphs:
    """Read the .ttf files of a folder; Noto Sans is asked first. Read once for each folder."""
    files = sorted(folder.glob("*.ttf"), key=lambda path: (path.name != "NotoSans-Regular.ttf", path.name))
    widths: dict[int, int] = {}
    for file in files:
        for code, width in _font_widths(file.read_bytes()).items():
            widths.setdefault(code, width)
    return Glyphs(widths)


def _font_widths(font: bytes) -> dict[int, int]:
    (count,) = unpack_from(">H", font, 4)
    tables = {}
    for at in range(12, 12 + 16 * count, 16):
        tag, _, offset, _ = unpack_from(">4sLLL", font, at)
        tables[tag] = offset
    (units,) = unpack_from(">H", font, tables[b"head"] + 18)
    (long_count,) = unpack_from(">H", font, tables[b"hhea"] + 34)
    advances = unpack_from(f">{2 * long_count}H", font, tables[b"hmtx"])[::2]
    return {
        code: round(advances[min(glyph, long_count - 1)] * 1000 / units)
        for code, glyph in _character_map(font, tables[b"cmap"])
        if glyph
    }


def _character_map(font: bytes, cmap: int) -> Iterator[tuple[int, int]]:
    (count,) = unpack_from(">H", font, cmap + 2)
    for at in range(cmap + 4, cmap + 4 + 8 * count, 8):
        (offset,) = unpack_from(">L", font, at + 4)
        (form,) = unpack_from(">H", font, cmap + offset)
        if form == 4:
            yield from _segments(font, cmap + offset)
        elif form == 12:
            yield from _groups(font, cmap + offset)


def _segments(font: bytes, at: int) -> Iterator[tuple[int, int]]:
    """The subtable of format 4: segments with a delta, or an index into an array of glyphs."""
    (doubled,) = unpack_from(">H", font, at + 6)
    count = doubled // 2
    ends = unpack_from(f">{count}H", font, at + 14)
    starts = unpack_from(f">{count}H", font, at + 16 + doubled)
    deltas = unpack_from(f">{count}H", font, at + 16 + 2 * doubled)
    ranges_at = at + 16 + 3 * doubled
    ranges = unpack_from(f">{count}H", font, ranges_at)
    for index, (start, end) in enumerate(zip(starts, ends, strict=True)):
        for code in range(start, min(end, 0xFFFE) + 1):
            if ranges[index] == 0:
                yield code, (code + deltas[index]) & 0xFFFF
                continue
            where = ranges_at + 2 * index + ranges[index] + 2 * (code - start)
            (glyph,) = unpack_from(">H", font, where)
            yield code, (glyph + deltas[index]) & 0xFFFF if glyph else 0


def _groups(font: bytes, at: int) -> Iterator[tuple[int, int]]:
    """The subtable of format 12: runs of characters and glyphs side by side."""
    (count,) = unpack_from(">L", font, at + 12)
    for group in range(count):
        start, end, glyph = unpack_from(">LLL", font, at + 16 + 12 * group)
        for code in range(start, end + 1):
            yield code, glyph + code - start

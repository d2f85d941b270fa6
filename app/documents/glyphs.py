"""Which characters the documents' fonts can draw, and how wide they are: read from the font files."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from struct import unpack_from

from app.documents.clusters import clusters
from app.domain.value_classes import dataclass

_CODE_WIDTH = 5500
"""The width of a code such as `[U+1F600]`, in thousandths of an em."""

_LONGEST_LINE = 10_000
"""Characters that no line of any paper has room for."""


@dataclass(frozen=True, slots=True)
class Glyphs:
    """The characters of all fonts of a folder with their advance widths in thousandths of an em.

    Where two fonts have a character, the width in the plain text face counts. `fonts`
    holds what each font can draw: a letter and its accents must come from one of them.
    """

    widths: Mapping[int, int]
    fonts: tuple[frozenset[int], ...]

    def joined(self, cluster: str) -> str:
        """The most of a letter and its marks that one font can draw; the letter comes first."""
        codes = [ord(sign) for sign in cluster]
        kept = max(
            ([code for code in codes if code in font] for font in self.fonts if codes[0] in font),
            key=len,
            default=[],
        )
        return "".join(map(chr, kept))

    def width(self, text: str, size: float) -> float:
        """The width of `text` set in `size`, in the unit of `size`; an unknown character stands as its
        code. Of a text that no line has room for only the beginning counts."""
        return sum(self.widths.get(ord(sign), _CODE_WIDTH) for sign in text[:_LONGEST_LINE]) * size / 1000

    def shorten(self, text: str, size: float, room: float) -> str:
        """The text, or as much of it as fits into `room` with an ellipsis; "" where not even that fits. It is cut
        between letters and never between a letter and its marks."""
        if self.width(text, size) <= room:
            return text
        room -= self.width("…", size)
        used = 0.0
        kept = ""
        for cluster in clusters(text):
            used += self.width(cluster, size)
            if used > room:
                break
            kept += cluster
        return f"{kept.rstrip()}…" if kept.strip() else ""

    def broken(self, text: str, size: float, rooms: tuple[float, float], most: int) -> tuple[str, ...]:
        """The text in lines as words break: into the first room, then the second, at most `most` of them.

        The last line is shortened where more would be needed, and a word too long for a line ends the lines.
        """
        lines: list[str] = []
        rest = text.strip()
        while len(lines) < most - 1 and self.width(rest, size) > rooms[bool(lines)]:
            line, room = "", rooms[bool(lines)]
            for word in rest[:_LONGEST_LINE].split(" "):
                wider = f"{line} {word}".strip()
                if self.width(wider, size) > room:
                    break
                line = wider
            if not line:
                break
            lines.append(line)
            rest = rest[len(line) :].lstrip()
        return (*lines, self.shorten(rest, size, rooms[bool(lines)]))


@cache
def load_glyphs(folder: Path) -> Glyphs:
    """Read the .ttf and .otf files of a folder; Noto Sans is asked first and pictures last, as by the faces of
    `house.typ`. Read once for each folder."""
    files = sorted(
        (path for path in folder.iterdir() if path.suffix in (".ttf", ".otf")),
        key=lambda path: (path.name != "NotoSans-Regular.ttf", path.name.startswith("NotoEmoji"), path.name),
    )
    widths: dict[int, int] = {}
    fonts = [_font_widths(file.read_bytes()) for file in files]
    for font in fonts:
        for code, width in font.items():
            widths.setdefault(code, width)
    return Glyphs(widths, tuple(frozenset(font) for font in fonts))


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

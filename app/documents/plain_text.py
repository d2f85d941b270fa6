"""Texts from people made safe to set: nothing is lost, nothing runs out of its cell."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import field

from app.documents.clusters import MARKS, clusters
from app.documents.glyphs import Glyphs
from app.documents.known_cells import KnownCells, MadeOf, Ready, packed_json
from app.domain.english import ENGLISH
from app.domain.language import Language
from app.domain.value_classes import dataclass
from app.domain.wording import Text

LONGEST_TEXT = 4_000
"""Characters of one text that are printed, a whole page of a cell; of a longer one its length is told."""

_LONGEST_PIECE = 24
"""Characters of a date that stand together; the narrowest column of dates has room for them."""

_RIGHT_TO_LEFT, _ISOLATE_END = "\u2067", "\u2069"
_DOTTED_CIRCLE = "\u25cc"
_INVISIBLE = frozenset("\u00ad\u200b\ufe0e\ufe0f\ufeff\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Signs left out: places to break, forms of a sign, and all that turn the direction, which a person may leave open."""

_BETWEEN = " · "
"""Parts two names or remarks in one cell; each keeps its own direction."""


@dataclass(frozen=True, slots=True)
class Unbroken:
    """Words of dates, handed over in pieces: a line ends between two of them and never within one."""

    said: Text


@dataclass(slots=True)
class Typesetter:
    """Prepares every string and every sentence of a document's data. `replaced` are the characters no font has.

    Such a character is printed as its code (`[U+13000]`), so that a reader sees that
    something stands there; an accent that no font has with its letter is left out. A
    text that begins in a right-to-left script is isolated, so that its full stop ends on
    its own side, and so are such words within another; what a text itself says of
    directions is left out. With `cells` what is a `MadeOf` comes as `Ready`, and is that of the document before where
    it is known.
    """

    glyphs: Glyphs
    language: Language = ENGLISH
    replaced: set[str] = field(default_factory=set)
    cells: KnownCells | None = None
    _made: dict[str, tuple[str, frozenset[str]]] = field(default_factory=dict)
    _signs: dict[str, str] = field(default_factory=dict)
    _lacking: set[str] = field(default_factory=set)

    def prepared(self, value: object) -> object:
        """The same lists and mappings with every sentence said and every string made plain."""
        if isinstance(value, str):
            return self.plain(value)
        if isinstance(value, dict):
            return {key: self.prepared(part) for key, part in value.items()}
        if isinstance(value, (list, tuple)):
            return [self.prepared(part) for part in value]
        if isinstance(value, Text):
            return self.plain(value.said_in(self.language))
        if isinstance(value, Unbroken):
            said = value.said.said_in(self.language)
            return [self.plain(piece) for piece in _pieces(said, self.language.until)]
        if isinstance(value, MadeOf):
            return self._made_of(value)
        return value

    def _made_of(self, value: MadeOf) -> object:
        if self.cells is None:
            return self.prepared(value.made())
        ready = self.cells.find(value)
        if ready is None:
            others, self.replaced = self.replaced, set()
            made = packed_json(self.prepared(value.made()))
            ready = self.cells.keep(value, Ready(made, frozenset(self.replaced)))
            self.replaced = others
        self.replaced |= ready.replaced
        return ready

    def plain(self, text: str) -> str:
        """One string made plain; one that would fill pages is cut, and says so.

        Nothing is put in for the sake of lines: whoever searches the paper types what the plan says. Where
        long words may break is the layout's (`house.typ`).
        """
        if len(text) > LONGEST_TEXT:
            text = f"{text[:LONGEST_TEXT].rstrip()} … cut here, {len(text):,} characters"
        if text.isascii() and text.isprintable():
            return text
        # The same offices, countries and signs stand in row upon row.
        made = self._made.get(text)
        if made is None:
            made = self._made[text] = self._shown_whole(text)
        shown, replaced = made
        self.replaced |= replaced
        return shown

    def _shown_whole(self, text: str) -> tuple[str, frozenset[str]]:
        """The text as it is printed, and which of its characters are not."""
        text = unicodedata.normalize("NFC", text)
        shown = self._signs
        for sign in set(text).difference(shown):
            shown[sign] = self._shown(sign)
        replaced = self._lacking.intersection(text)
        text = "".join([shown[sign] for sign in text])
        if any(unicodedata.category(sign) in MARKS for sign in set(text)):
            text = "".join(self._joined(cluster, replaced) for cluster in clusters(text))
        if _RIGHT.search(text):
            text = _BETWEEN.join(_isolated(part) for part in text.split(_BETWEEN))
        return text, frozenset(replaced)

    def _joined(self, cluster: str, replaced: set[str]) -> str:
        if unicodedata.category(cluster[0]) in MARKS:
            cluster = f"{_DOTTED_CIRCLE}{cluster}"
        if len(cluster) == 1:
            return cluster
        kept = self.glyphs.joined(cluster)
        replaced.update(set(cluster) - set(kept))
        return kept

    def _shown(self, sign: str) -> str:
        if sign in "\n\t" or sign in _INVISIBLE:
            return " " if sign in "\n\t" else ""
        if unicodedata.category(sign) in ("Cc", "Cs", "Zl", "Zp"):
            return " "
        if ord(sign) in self.glyphs.widths:
            return sign
        if unicodedata.category(sign) == "Cf":
            return ""
        self._lacking.add(sign)
        return "" if unicodedata.combining(sign) else f"[U+{ord(sign):04X}]"


def _pieces(said: str, until: Sequence[str]) -> list[str]:
    """The words of dates cut behind the first day, and further where a piece is too long for a column."""
    pieces = _cut(said, [f"{word} " for word in until])
    for sign in (", ", " "):
        pieces = [
            part for piece in pieces for part in (_cut(piece, [sign]) if len(piece) > _LONGEST_PIECE else [piece])
        ]
    return pieces


def _cut(said: str, ends: Sequence[str]) -> list[str]:
    """The text cut behind each of `ends`, whose last space is dropped."""
    for end in ends:
        said = said.replace(end, f"{end.rstrip()}\n")
    return said.split("\n")


def _isolated(text: str) -> str:
    """The text so that what is read from right to left keeps to itself.

    One that begins so is isolated as a whole. In another each run of such words is, or the days behind it would
    change places with it.
    """
    directions = "".join(_DIRECTIONS.get(unicodedata.bidirectional(sign), " ") for sign in text)
    first = directions.lstrip(" mA")[:1]
    if first == "R":
        return f"{_RIGHT_TO_LEFT}{text}{_ISOLATE_END}"
    isolated, done = "", 0
    for run in _RUN.finditer(directions):
        isolated += f"{text[done : run.start()]}{_RIGHT_TO_LEFT}{text[run.start() : run.end()]}{_ISOLATE_END}"
        done = run.end()
    return isolated + text[done:]


_RIGHT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]")
_DIRECTIONS = {"R": "R", "AL": "R", "L": "L", "NSM": "m", "AN": "A"}
_RUN = re.compile("R(?:[^L]*[RA])?m*")
"""Right-to-left letters with all up to the last of them; signs and figures at the end belong to the line."""

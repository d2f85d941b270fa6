"""Texts from people made safe to set: nothing is lost, nothing runs out of its cell."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from app.documents.glyphs import Glyphs
from app.domain.english import ENGLISH
from app.domain.language import Language
from app.domain.wording import Text

LONGEST_TEXT = 4_000
"""Characters of one text that are printed, a whole page of a cell; of a longer one its length is told."""

_LONGEST_PIECE = 24
"""Characters of a date that stand together; the narrowest column of dates has room for them."""

_RIGHT_TO_LEFT, _ISOLATE_END = "\u2067", "\u2069"
_DOTTED_CIRCLE = "\u25cc"
_MARKS = frozenset({"Mn", "Me", "Mc"})
_INVISIBLE = frozenset("\u00ad\u200b\ufe0e\ufe0f\ufeff")


@dataclass(frozen=True, slots=True)
class Unbroken:
    """Words of dates, handed over in pieces: a line ends between two of them and never within one."""

    said: Text


@dataclass(slots=True)
class Typesetter:
    """Prepares every string and every sentence of a document's data. `replaced` are the characters no font has.

    Such a character is printed as its code (`[U+65E5]`), so that a reader sees that
    something stands there; an accent that no font has with its letter is left out. A
    text that begins in a right-to-left script is isolated, so that its full stop ends on
    its own side.
    """

    glyphs: Glyphs
    language: Language = ENGLISH
    replaced: set[str] = field(default_factory=set)
    _made: dict[str, str] = field(default_factory=dict)

    def prepared(self, value: object) -> object:
        """The same lists and mappings with every sentence said and every string made plain."""
        if isinstance(value, str):
            return self.plain(value)
        if isinstance(value, Text):
            return self.plain(value.said_in(self.language))
        if isinstance(value, Unbroken):
            said = value.said.said_in(self.language)
            return [self.plain(piece) for piece in _pieces(said, self.language.until)]
        if isinstance(value, dict):
            return {key: self.prepared(part) for key, part in value.items()}
        if isinstance(value, (list, tuple)):
            return [self.prepared(part) for part in value]
        return value

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
        return made

    def _shown_whole(self, text: str) -> str:
        text = "".join(self._shown(sign) for sign in unicodedata.normalize("NFC", text))
        if any(unicodedata.category(sign) in _MARKS for sign in text):
            text = "".join(self._joined(cluster) for cluster in _clusters(text))
        if _begins_right_to_left(text):
            text = f"{_RIGHT_TO_LEFT}{text}{_ISOLATE_END}"
        return text

    def _joined(self, cluster: str) -> str:
        if len(cluster) == 1:
            return cluster
        kept = self.glyphs.joined(cluster)
        self.replaced.update(set(cluster) - set(kept))
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
        self.replaced.add(sign)
        return "" if unicodedata.combining(sign) else f"[U+{ord(sign):04X}]"


def _clusters(text: str) -> Iterator[str]:
    """The letters of a text, each with the marks that stand on it; a mark alone gets a dotted circle."""
    cluster = ""
    for sign in text:
        if unicodedata.category(sign) in _MARKS:
            cluster = f"{cluster or _DOTTED_CIRCLE}{sign}"
            continue
        if cluster:
            yield cluster
        cluster = sign
    if cluster:
        yield cluster


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


def _begins_right_to_left(text: str) -> bool:
    for sign in text:
        direction = unicodedata.bidirectional(sign)
        if direction in ("R", "AL"):
            return True
        if direction == "L":
            return False
    return False

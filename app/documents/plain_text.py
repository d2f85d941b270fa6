"""Texts from people made safe to set: nothing is lost, nothing runs out of its cell."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field

from app.documents.glyphs import Glyphs
from app.domain.english import ENGLISH
from app.domain.language import Language
from app.domain.wording import Text

LONGEST_RUN = 18
"""Characters without a place to break after which places to break are put in."""

_LONGEST_DATE = 30
"""Characters of a day with its weekday, in the language that needs most."""

LONGEST_TEXT = 4_000
"""Characters of one text that are printed, a whole page of a cell; of a longer one its length is told."""

_BREAK = "\u200b"
_STEP = 9
_RIGHT_TO_LEFT, _ISOLATE_END = "\u2067", "\u2069"
_DOTTED_CIRCLE = "\u25cc"
_MARKS = frozenset({"Mn", "Me", "Mc"})
_INVISIBLE = frozenset("\u00ad\ufe0e\ufe0f\ufeff")


@dataclass(frozen=True, slots=True)
class Unbroken:
    """Words of dates, which break over two lines only between the first and the last."""

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

    def prepared(self, value: object) -> object:
        """The same lists and mappings with every sentence said and every string made plain."""
        if isinstance(value, str):
            return self.plain(value)
        if isinstance(value, Text):
            return self.plain(value.said_in(self.language))
        if isinstance(value, Unbroken):
            said = value.said.said_in(self.language).replace(" ", "\u00a0")
            for word in self.language.until:
                said = said.replace(f"{word}\u00a0", f"{word} ")
            return self.plain(said, _LONGEST_DATE)
        if isinstance(value, dict):
            return {key: self.prepared(part) for key, part in value.items()}
        if isinstance(value, (list, tuple)):
            return [self.prepared(part) for part in value]
        return value

    def plain(self, text: str, longest: int = LONGEST_RUN) -> str:
        """One string made plain; one that would fill pages is cut, and says so.

        After `longest` characters without a place to break such places are put in.
        """
        if len(text) > LONGEST_TEXT:
            text = f"{text[:LONGEST_TEXT].rstrip()} … cut here, {len(text):,} characters"
        if text.isascii() and len(text) <= longest and text.isprintable():
            return text
        text = "".join(self._shown(sign) for sign in unicodedata.normalize("NFC", text))
        if any(unicodedata.category(sign) in _MARKS for sign in text):
            text = "".join(self._joined(cluster) for cluster in _clusters(text))
        text = _with_breaks(text, longest)
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


def _with_breaks(text: str, longest: int) -> str:
    if len(text) <= longest:
        return text
    return " ".join(_broken(run) if len(run) > longest else run for run in text.split(" "))


def _broken(run: str) -> str:
    parts: list[str] = []
    since = 0
    for sign in run:
        joined = unicodedata.combining(sign) or unicodedata.bidirectional(sign) in ("AL", "NSM")
        if since >= _STEP and not joined:
            parts.append(_BREAK)
            since = 0
        since = 0 if sign in "-]" else since + 1
        parts.append(sign)
    return "".join(parts)


def _begins_right_to_left(text: str) -> bool:
    for sign in text:
        direction = unicodedata.bidirectional(sign)
        if direction in ("R", "AL"):
            return True
        if direction == "L":
            return False
    return False

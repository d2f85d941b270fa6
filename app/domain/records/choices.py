"""Fields that take one of a closed set."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import KW_ONLY
from difflib import get_close_matches
from enum import StrEnum
from typing import Any, ClassVar

from app.domain.not_understood import NotUnderstood
from app.domain.records.sort import CellReading, IdsOf, ItemsOf, NameOf, RankOf, Reading, Said, Sort
from app.domain.records.stored import Form, InRow, StoredColumn
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text


@dataclass(frozen=True, slots=True)
class Choice(Sort):
    """One of `titles`, by its value; an `optional` one may be missing.

    Members of an enum are kept as a closed set, and what is missing is None. Plain texts are kept as they are,
    of the `form` given, and what is missing is the empty text. Where it `is_coded`, the value itself says enough
    for a narrow cell.
    """

    titles: Mapping[Any, Text]
    _: KW_ONLY
    optional: bool = False
    form: Form = Form.TEXT
    is_coded: bool = False

    is_choice: ClassVar[bool] = True

    @property
    def enum(self) -> type[StrEnum] | None:
        """The closed set, where it is one."""
        kind = type(next(iter(self.titles)))
        return kind if issubclass(kind, StrEnum) else None

    @property
    def closed_sets(self) -> Mapping[str, Mapping[Any, Text]]:
        """The one set that it is of."""
        return {self._name_of_set: self.titles}

    @property
    def _name_of_set(self) -> str:
        # Fields that share the title and the values share the set.
        return "/".join((self.title, *map(str, self.titles)))

    def show(self, value: Any, name_of: NameOf) -> str:
        """Its title; a value that is not among them comes as it is."""
        return str(self.titles[value]) if value in self.titles else str(value or "")

    def said(self, value: Any, name_of: NameOf) -> Said:
        """Its title, or the value."""
        return self.titles.get(value) or str(value or "")

    def brief(self, value: Any, name_of: NameOf) -> Said:
        """Its title for a window to say, or the value."""
        return str(value or "") if self.is_coded else self.titles.get(value) or str(value or "")

    def read(self, typed: str, reading: Reading) -> Any:
        """By title or value, or by a beginning of the title that no other has."""
        if not typed.strip():
            if self.optional:
                return None if self.enum else ""
            raise self.needed()
        return one_of(typed, self.titles, is_coded=self.is_coded)

    def choices(self, items_of: ItemsOf) -> Sequence[tuple[str, Said]]:
        """The values with their titles."""
        return tuple((str(value), title) for value, title in self.titles.items())

    def offered(self, names: Callable[[str], Sequence[str]]) -> Sequence[str]:
        """The titles."""
        return tuple(str(title) for title in self.titles.values())

    def from_cells(self, texts: Sequence[str], reading: CellReading) -> Any:
        """By title or value; a plain text that is neither is kept as it is, where any is allowed."""
        try:
            return self.read(texts[0], reading)
        except NotUnderstood:
            if self.enum is None and self.form is Form.TEXT and texts[0]:
                return texts[0]
            raise

    def texts(self, value: Any) -> Iterable[str]:
        """A plain text that is none of the set; members are found by their titles."""
        return (value,) if value and value not in self.titles else ()

    def found_by(self, value: Any) -> Iterable[tuple[str, str]]:
        """The member of the set."""
        return ((self._name_of_set, str(value)),) if value in self.titles else ()

    @property
    def can_be_empty(self) -> bool:
        """Whether it may be missing."""
        return self.optional

    def parts(self, value: Any) -> Sequence[str]:
        """The value."""
        return (str(value),) if value else ()

    def part_title(self, part: str, name_of: NameOf) -> Text | str:
        """Its title."""
        return next((title for value, title in self.titles.items() if value == part), part)

    def part_order(self, part: str, rank_of: RankOf) -> Any:
        """By the order of the titles; what is not among them comes last."""
        return next((at for at, value in enumerate(self.titles) if value == part), len(self.titles))

    def every_part(self, ids_of: IdsOf) -> Iterable[str] | None:
        """All of them."""
        return tuple(str(value) for value in self.titles if value)

    def exchanged(self, value: Any, left: str, into: str) -> Any:
        """The other one."""
        if not into:
            if self.optional:
                return None if self.enum else ""
            raise self.needed()
        found = next((each for each in self.titles if each == into), None)
        if found is None:
            titles = tuple(self.titles.values())
            raise NotUnderstood(text("“{word}” is none of: {choices:apart}", word=into, choices=titles))
        return found

    def order(self, value: Any, name_of: NameOf) -> Any:
        """By the order of the titles; what is missing comes first."""
        return next((at for at, each in enumerate(self.titles, 1) if each == value), 0)

    def storage(self, name: str) -> InRow:
        """A column of the closed set, or of text."""
        if (kind := self.enum) is None:
            return InRow((StoredColumn(name, form=self.form, repeats=True),))
        members: dict[Any, Any] = {member.value: member for member in kind}
        if self.optional:
            members[None] = None
        return InRow((StoredColumn(name, kind, self.optional),), None, members.__getitem__)


_CLOSE = 0.7
_LONGEST = 200


def one_of(typed: str, titles: Mapping[Any, Said], *, is_coded: bool = False) -> Any:
    """Which of some values was typed: by title or value, or by a beginning of the title that no other has.

    Of a code that says enough by itself, such as `L4`, the digit does too. Raises NotUnderstood, saying which there
    are, and which of them comes close.
    """
    words, wanted = typed.strip(), _plain(typed)
    plain = {value: _plain(str(title)) for value, title in titles.items()}
    same = [value for value, title in plain.items() if wanted in (title, *_codes(value, is_coded))]
    found = same or [value for value, title in plain.items() if title.startswith(wanted)]
    if len(found) == 1:
        return found[0]
    if found:
        several = tuple(titles[value] for value in found)
        raise NotUnderstood(text("“{word}” can be {titles:or}; write which", word=words, titles=several))
    known = tuple(titles.values())
    close = get_close_matches(wanted[:_LONGEST], plain.values(), n=1, cutoff=_CLOSE)
    if not close:
        raise NotUnderstood(text("“{word}” is none of these: {titles:apart}", word=words, titles=known))
    meant = next(titles[value] for value, title in plain.items() if title == close[0])
    raise NotUnderstood(
        text("“{word}” is none of these: {titles:apart}. Did you mean {name}?", word=words, titles=known, name=meant)
    )


def _codes(value: Any, is_coded: bool) -> tuple[str, ...]:
    code = _plain(str(value))
    return (code, code[1:]) if is_coded and code[1:].isdecimal() else (code,)


def _plain(words: str) -> str:
    return " ".join(words.casefold().replace("-", " ").split())

"""Fields that take one of a closed set."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import KW_ONLY, dataclass
from enum import StrEnum
from typing import Any

from app.domain.not_understood import NotUnderstood
from app.domain.records.sort import CellReading, IdsOf, NameOf, RankOf, Reading, Sort
from app.domain.records.stored import Column, Form, InRow
from app.domain.wording import Text, text


@dataclass(frozen=True, slots=True)
class Choice(Sort):
    """One of `titles`, by its value; an `optional` one may be missing.

    Members of an enum are kept as a closed set, and what is missing is None. Plain texts are kept as they are,
    of the `form` given, and what is missing is the empty text.
    """

    titles: Mapping[Any, Text]
    _: KW_ONLY
    optional: bool = False
    form: Form = Form.TEXT

    @property
    def enum(self) -> type[StrEnum] | None:
        """The closed set, where it is one."""
        kind = type(next(iter(self.titles)))
        return kind if issubclass(kind, StrEnum) else None

    def show(self, value: Any, name_of: NameOf) -> str:
        """Its title; a value that is not among them comes as it is."""
        return str(self.titles[value]) if value in self.titles else str(value or "")

    def read(self, typed: str, reading: Reading) -> Any:
        """By title or value, or by a beginning of the title that no other has."""
        wanted = " ".join(typed.casefold().split())
        if not wanted:
            if self.optional:
                return None if self.enum else ""
            raise self.needed()
        titles = {value: str(title).casefold() for value, title in self.titles.items()}
        same = [value for value, title in titles.items() if wanted in (title, str(value).casefold())]
        found = same or [value for value, title in titles.items() if title.startswith(wanted)]
        if len(found) != 1:
            choices = ", ".join(str(title) for title in self.titles.values())
            raise NotUnderstood(text("“{word}” is none of: {choices}", word=typed.strip(), choices=choices))
        return found[0]

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
            return InRow((Column(name, form=self.form, repeats=True),))
        members: dict[Any, Any] = {member.value: member for member in kind}
        if self.optional:
            members[None] = None
        return InRow((Column(name, kind, self.optional),), None, members.__getitem__)

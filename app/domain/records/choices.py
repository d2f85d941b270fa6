"""Fields that take one of a closed set."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import KW_ONLY, dataclass
from difflib import get_close_matches
from enum import StrEnum
from typing import Any, ClassVar

from app.domain.not_understood import NotUnderstood
from app.domain.records.sort import CellReading, ItemsOf, NameOf, Reading, Said, Sort
from app.domain.records.stored import Column, Form, InRow
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

    def show(self, value: Any, name_of: NameOf) -> str:
        """Its title; a value that is not among them comes as it is."""
        return str(self.titles[value]) if value in self.titles else str(value or "")

    def brief(self, value: Any, name_of: NameOf) -> Said:
        """Its title for a window to say, or the value."""
        return str(value or "") if self.is_coded else self.titles.get(value) or str(value or "")

    def read(self, typed: str, reading: Reading) -> Any:
        """By title or value, or by a beginning of the title that no other has."""
        wanted = _plain(typed)
        if not wanted:
            if self.optional:
                return None if self.enum else ""
            raise self.needed()
        titles = {value: _plain(str(title)) for value, title in self.titles.items()}
        same = [value for value, title in titles.items() if wanted in (title, *self._codes(value))]
        found = same or [value for value, title in titles.items() if title.startswith(wanted)]
        if len(found) == 1:
            return found[0]
        if found:
            several = tuple(self.titles[value] for value in found)
            raise NotUnderstood(text("“{word}” can be {titles:or}; write which", word=typed.strip(), titles=several))
        raise self._none_of(typed.strip(), wanted, titles)

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

    def _codes(self, value: Any) -> tuple[str, ...]:
        """The value as it is typed; of a code that says enough, such as `L4`, the digit does too."""
        code = _plain(str(value))
        return (code, code[1:]) if self.is_coded and code[1:].isdecimal() else (code,)

    def _none_of(self, typed: str, wanted: str, plain: Mapping[Any, str]) -> NotUnderstood:
        """The refusal that says which words there are, and which of them comes close."""
        titles = tuple(self.titles.values())
        close = get_close_matches(wanted[:_LONGEST], plain.values(), n=1, cutoff=_CLOSE)
        if not close:
            return NotUnderstood(text("“{word}” is none of these: {titles:apart}", word=typed, titles=titles))
        meant = next(self.titles[value] for value, title in plain.items() if title == close[0])
        return NotUnderstood(
            text(
                "“{word}” is none of these: {titles:apart}. Did you mean {name}?", word=typed, titles=titles, name=meant
            )
        )


_CLOSE = 0.7
_LONGEST = 200


def _plain(words: str) -> str:
    return " ".join(words.casefold().replace("-", " ").split())

"""Fields of words: a line, or several."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import KW_ONLY
from typing import Any, ClassVar

from app.domain.not_understood import NotUnderstood
from app.domain.records.cells import CellValue, joined, parted
from app.domain.records.listed import list_exchanged, listed
from app.domain.records.sort import CellReading, IdsOf, NameOf, Reading, Sort
from app.domain.records.stored import Form, InRow, StoredColumn
from app.domain.value_classes import dataclass
from app.domain.wording import text


@dataclass(frozen=True, slots=True)
class Words(Sort):
    """One line of words. `form` says what the words must be, `repeats` whether they are often the same."""

    _: KW_ONLY
    form: Form = Form.TEXT
    repeats: bool = False
    nullable: bool = False

    def show(self, value: Any, name_of: NameOf) -> str:
        """The words."""
        return value or ""

    def read(self, typed: str, reading: Reading) -> Any:
        """The words with single spaces."""
        found = " ".join(typed.split())
        if not found and self.must:
            raise self.needed()
        return found or (None if self.nullable else "")

    def from_cells(self, texts: Sequence[str], reading: CellReading) -> Any:
        """The words as they stand there."""
        (found,) = texts
        if not found and self.must:
            raise self.needed()
        return found or (None if self.nullable else "")

    def texts(self, value: Any) -> Iterable[str]:
        """The words."""
        return (value,) if value else ()

    def parts(self, value: Any) -> Sequence[str]:
        """The words as they stand."""
        return (value,) if value else ()

    def every_part(self, ids_of: IdsOf) -> Iterable[str] | None:
        """Words are free."""
        return None

    def exchanged(self, value: Any, left: str, into: str) -> Any:
        """The other words."""
        if not into and self.must:
            raise self.needed()
        return into or (None if self.nullable else "")

    def storage(self, name: str) -> InRow:
        """A column of text."""
        return InRow((StoredColumn(name, form=self.form, repeats=self.repeats, nullable=self.nullable),))


@dataclass(frozen=True, slots=True)
class Prose(Words):
    """Words of several lines."""

    lines: ClassVar[int] = 3

    def parts(self, value: Any) -> Sequence[str]:
        """That there are any: nobody chooses from whole paragraphs."""
        return Sort.parts(self, value)

    def every_part(self, ids_of: IdsOf) -> Iterable[str] | None:
        """That there are any."""
        return Sort.every_part(self, ids_of)

    def exchanged(self, value: Any, left: str, into: str) -> Any:
        """Paragraphs are not exchanged for others."""
        return Sort.exchanged(self, value, left, into)

    def read(self, typed: str, reading: Reading) -> Any:
        """The words, with their lines."""
        found = typed.strip()
        if not found and self.must:
            raise self.needed()
        return found


@dataclass(frozen=True, slots=True)
class WordList(Sort):
    """Several words or names, parted by semicolons; kept in their order."""

    def show(self, value: Any, name_of: NameOf) -> str:
        """All of them."""
        return "; ".join(value)

    def read(self, typed: str, reading: Reading) -> Any:
        """Each once."""
        found = tuple(dict.fromkeys(word for part in typed.split(";") if (word := " ".join(part.split()))))
        if not found and self.must:
            raise self.needed()
        return found

    def cells(self, value: Any, name_of: NameOf) -> tuple[CellValue, ...]:
        """All of them."""
        return (joined(value),)

    def from_cells(self, texts: Sequence[str], reading: CellReading) -> Any:
        """Each of them, as it stands there."""
        found = parted(texts[0])
        if not found and self.must:
            raise self.needed()
        return found

    def texts(self, value: Any) -> Iterable[str]:
        """Each of them."""
        return tuple(value)

    def parts(self, value: Any) -> Sequence[str]:
        """Each of them."""
        return tuple(dict.fromkeys(value))

    def every_part(self, ids_of: IdsOf) -> Iterable[str] | None:
        """Words are free."""
        return None

    def exchanged(self, value: Any, left: str, into: str) -> Any:
        """The one takes the turn of the other; without another it comes last."""
        found = list_exchanged(value, left, into)
        if not found and self.must:
            raise self.needed()
        return found

    def storage(self, name: str) -> InRow:
        """A column that holds a JSON list."""
        return listed(name, Form.WORDS, tuple)


_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_SHORTEST = 3


@dataclass(frozen=True, slots=True)
class Weekdays(Sort):
    """Days of the week: 1 Monday to 7 Sunday."""

    stands_alone: ClassVar[bool] = False
    unsearched: ClassVar[str] = "half the world would be found by a day of its weekend"

    def show(self, value: Any, name_of: NameOf) -> str:
        """Their names in the order of the week."""
        return ", ".join(_WEEKDAYS[day - 1] for day in sorted(value))

    def read(self, typed: str, reading: Reading) -> Any:
        """Names of days or their beginnings, of three letters at least."""
        found = set()
        for word in typed.replace(",", " ").replace(";", " ").split():
            days = [at for at, name in enumerate(_WEEKDAYS, 1) if name.lower().startswith(word.lower())]
            if len(days) != 1 or len(word) < _SHORTEST:
                raise NotUnderstood(text("“{word}” is not a day of the week", word=word))
            found.add(days[0])
        return frozenset(found)

    def storage(self, name: str) -> InRow:
        """A column that holds a JSON list."""
        return listed(name, Form.WEEKDAYS, frozenset, sorted)

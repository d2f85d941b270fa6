"""What the words of a file mean: items that come with it, else items of the plan that it is brought into."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from copy import copy
from dataclasses import replace
from datetime import date

from app.domain.identity import new_id
from app.domain.not_understood import NotUnderstood
from app.domain.parties import Organisation, OrganisationKind, Person
from app.domain.plan import Plan
from app.domain.records.cells import parted
from app.domain.records.record import Field
from app.domain.spans import DateError, Dates
from app.domain.wording import Text, text
from app.services.importing.dates import DateCells, read_date, read_range
from app.services.importing.register import fold_title
from app.services.importing.values import Vocabulary
from app.services.texts.tables import clean_text


class FileWords:
    """Reads cells that name items. What the file brings is `add`ed as it is read, and counts first.

    `own` are the own fields that the plan has or the file brings.
    """

    def __init__(self, plan: Plan, vocabulary: Vocabulary, own: Sequence[Field] = ()) -> None:
        self.own = tuple(own)
        self._plan = plan
        self._cells = DateCells(year_start=plan.settings.year_start)
        self._vocabulary = vocabulary
        self._brought: defaultdict[str, dict[str, str]] = defaultdict(dict)
        self._titles: defaultdict[str, dict[str, str | None]] = defaultdict(dict)
        self._planned: dict[str, dict[str, str | None]] = {}
        self._missed: list[str] = []
        self._made: list[Person] = []
        self._told: list[Text] = []
        self._bodies: list[Organisation] = []
        self._heard: Counter[tuple[str, str, str]] = Counter()

    def in_order(self, order: str) -> FileWords:
        """The same words, for a column whose dates in figures name day and month in this order: `dmy`, `mdy`, or
        empty where nobody knows it."""
        ordered = copy(self)
        ordered._cells = replace(self._cells, order=order)
        return ordered

    def add(self, table: str, file_id: str, item_id: str, title: str) -> None:
        """An item that the file calls `file_id` is `item_id` of the plan."""
        self._brought[table][file_id] = item_id
        _note(self._titles[table], title, item_id)

    def left_out(self) -> tuple[Text, ...]:
        """What to say of the words that named nothing since this was asked last."""
        said = tuple(
            text("“{word}” is not in this plan and was left out", word=word) for word in dict.fromkeys(self._missed)
        )
        told = tuple(self._told)
        self._missed.clear()
        self._told.clear()
        return (*said, *told)

    def hear(self, field: str, word: str, meaning: str) -> None:
        """Remember what a word of the file stands for."""
        self._heard[field, word, meaning] += 1

    @property
    def heard(self) -> Mapping[tuple[str, str, str], int]:
        """What the words of the file stand for, by field, word and meaning, and in how many rows."""
        return self._heard

    @property
    def made_organisations(self) -> tuple[Organisation, ...]:
        """The organisations that take part and that nobody knew before the file named them."""
        return tuple(self._bodies)

    def organisation(self, name: str) -> str:
        """The id of an organisation by its short name; one that is new comes with the file."""
        titles = self._vocabulary.organisation_names(name)
        found = next((each for title in titles if (each := self._find("organisations", title))), None)
        if found is None:
            body = Organisation(new_id(), name, OrganisationKind.OTHER)
            self._bodies.append(body)
            self.add("organisations", body.id, body.id, name)
            found = body.id
        return found

    @property
    def made(self) -> tuple[Person, ...]:
        """The principals whom nobody knew before the file named them."""
        return tuple(self._made)

    def principal(self, word: str) -> str | None:
        """The id of the person whom a cell names among principals; one who is new comes with the file.

        None where several are called so; then the word is one that was left out.
        """
        title = fold_title(word)
        if title in self._titles["people"] or title in self._in_plan("people") or self._find("people", word):
            return self.known("people", word)
        person = Person(new_id(), " ".join(word.split()), is_principal=True)
        self._made.append(person)
        self.add("people", person.id, person.id, person.name)
        self._told.append(text("“{name}” was not in this plan and was made a principal", name=person.name))
        return person.id

    def partner(self, word: str) -> str | None:
        """The id of the organisation that a cell names; None where nobody knows it, and then it was left out."""
        if not self._find("organisations", word) and (name := self._vocabulary.organisation(word)):
            return self.organisation(name)
        return self.known("organisations", word)

    def known(self, table: str, word: str) -> str | None:
        """The id of the item that a cell names by id or title, or None; then the word is one that was left out."""
        found = self._find(table, word)
        if found is None:
            self._missed.append(word)
        return found

    def one(self, table: str, typed: str) -> str:
        """The id of the item; raises NotUnderstood."""
        found = self._find(table, typed)
        if found is None:
            raise NotUnderstood(text("“{word}” is not in this plan", word=typed))
        return found

    def many(self, table: str, typed: str) -> tuple[str, ...]:
        """The ids of several; raises NotUnderstood."""
        return tuple(self.one(table, word) for word in parted(typed))

    def day(self, typed: str, *, last: bool = False) -> date:
        """One day, or the `last` of a period; raises NotUnderstood."""
        try:
            found, _ = read_date(typed, self._cells)
        except DateError as error:
            raise NotUnderstood.because(error) from error
        if not found.is_day and not last:
            raise NotUnderstood(text("“{word}” is not one day", word=typed))
        return found.last if last else found.first

    def dates(self, typed: str) -> Dates:
        """Both dates of one cell; raises NotUnderstood."""
        try:
            return read_range(typed, self._cells)[0]
        except DateError as error:
            raise NotUnderstood.because(error) from error

    def _find(self, table: str, word: str) -> str | None:
        title = fold_title(word)
        found = self._brought[table].get(word) or self._titles[table].get(title)
        if found is None and self._plan.find(table, word) is not None:
            return word
        found = found or self._in_plan(table).get(title)
        if found is None and table == "countries":
            return self._vocabulary.country(word)
        return found

    def _in_plan(self, table: str) -> dict[str, str | None]:
        if table not in self._planned:
            titles: dict[str, str | None] = {}
            for item_id in self._plan.table(table):
                _note(titles, self._plan.title_of(table, item_id), item_id)
            self._planned[table] = titles
        return self._planned[table]


def _note(titles: dict[str, str | None], title: str, item_id: str) -> None:
    """Keep whose title it is; None where it is that of several."""
    folded = fold_title(clean_text(title))
    titles[folded] = item_id if titles.get(folded, item_id) == item_id else None

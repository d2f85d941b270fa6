"""What the sample holds beside engagements and asks: files whose columns are the declared fields of a record."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from app.domain.engagement import Engagement
from app.domain.not_understood import NotUnderstood
from app.domain.plan import Plan
from app.domain.priorities import PlanYear
from app.domain.records.days import Day
from app.domain.records.links import Ref, Refs
from app.domain.records.moment import Moment
from app.domain.records.numbers import Number
from app.domain.records.record import Field, Item, Record
from app.domain.statements import Statement, Statements, statement_of
from app.domain.tables import RECORDS
from app.reference.sample_files import FOLDER, sample_id
from app.reference.tables import Row, parts, read_table
from app.services.records.reading import PlanReading

RECORDS_FOLDER = f"{FOLDER}/records"
"""Where the files lie, each named as its table."""

_DAY_FROM = re.compile(r"(?:([a-z0-9-]+):)?(today|end|)([+-]\d+)(?: (\d{1,2}:\d{2}))?")

_YEAR_FROM = re.compile(r"year([+-]\d+)")

Keys = Mapping[str, str]
"""The identities of the sample's engagements by the keys of their rows."""


def with_records(root: Path, plan: Plan, keys: Keys, today: date) -> Plan:
    """The plan with the items of every file there is; of engagements the named fields are set.

    A cell holds what people type, or the key of a sample item; a day can stand as `-30` from the begin of the
    engagement, `end+14` from its end, `today-20`, and `puk-puk:end+2` from that of another; an instant as `-30 14:30`,
    a year as `year+0`. A row whose key is the identity of what ships sets the named fields of it. What left says of an
    engagement what is so now, or other days (`puk-puk -7`). Rows of engagements that are not in the plan are passed
    over.
    Raises ReferenceDamaged for a row that cannot be read.
    """
    for name, record in RECORDS.items():
        if (root / RECORDS_FOLDER / f"{name}.csv").exists():
            reader = _Reader(plan, record, keys, today)
            found = read_table(root, f"{name}.csv", reader.item, RECORDS_FOLDER)
            plan = plan.replacing((name, item.id, item) for item in found if item is not None)
    return plan


class _Reader:
    """Reads the rows of one table into a plan that holds all that they point at."""

    def __init__(self, plan: Plan, record: Record, keys: Keys, today: date) -> None:
        self._plan = plan
        self._record = record
        self._keys = keys
        self._today = today
        self._reading = PlanReading(plan, today)

    def item(self, row: Row) -> Item | None:
        """The item of a row; None where its engagement is not in the plan. Raises ValueError as the row is wrong."""
        whole = self._whole(row)
        if self._record.whole and whole is None:
            return None
        values = dict(self._values(row, whole))
        make: Any = self._record.kind
        if self._record.name == "engagements":
            return replace(whole, **values) if whole is not None else None
        if not self._record.is_single:
            shipped = self._plan.find(self._record.name, row["key"])
            if shipped is not None:
                return replace(shipped, **values)
            values["id"] = sample_id(self._record.name, row["key"])
        made: Item = make(**values)
        return made

    def _whole(self, row: Row) -> Engagement | None:
        column = "key" if self._record.name == "engagements" else self._record.whole
        return self._plan.engagements.get(self._keys.get(row[column], "")) if column else None

    def _values(self, row: Row, whole: Engagement | None) -> Iterator[tuple[str, Any]]:
        for name, words in row.items():
            if name == "key":
                continue
            if name == self._record.whole and whole is not None:
                yield name, whole.id
            elif words:
                yield name, self._value(self._record[name], words, whole)

    def _value(self, field: Field, words: str, whole: Engagement | None) -> Any:
        try:
            match field.sort:
                case Ref(table=table):
                    return self._id(table, words)
                case Refs(table=table, is_ordered=is_ordered):
                    found = [self._id(table, word) for word in parts(words)]
                    return tuple(found) if is_ordered else frozenset(found)
                case Day() if (from_day := _DAY_FROM.fullmatch(words)) is not None:
                    return self._day(from_day, whole)
                case Moment() as sort if (from_day := _DAY_FROM.fullmatch(words)) is not None:
                    return sort.read(f"{self._day(from_day, whole).isoformat()} {from_day[4]}", self._reading)
                case Statements():
                    return self._stated(words)
                case PlanYear() if (from_year := _YEAR_FROM.fullmatch(words)) is not None:
                    return self._plan.settings.plan_year(self._today) + int(from_year[1])
                case Number() if (from_year := _YEAR_FROM.fullmatch(words)) is not None:
                    return self._today.year + int(from_year[1])
                case sort:
                    return sort.read(words, self._reading)
        except NotUnderstood as trouble:
            raise ValueError(f"{field.name}: {trouble.reason}") from trouble

    def _stated(self, words: str) -> tuple[Statement, ...]:
        """What left of these engagements; behind a key stands by how many days it was said otherwise, as `-7`."""
        said = []
        for word in parts(words):
            key, _, days = word.strip().partition(" ")
            item = self._plan.engagements.get(self._keys.get(key, ""))
            if item is not None:
                one = statement_of(item)
                said.append(replace(one, dates=item.dates.moved(int(days))) if days else one)
        return tuple(sorted(said, key=lambda each: each.engagement))

    def _day(self, found: re.Match[str], whole: Engagement | None) -> date:
        other, word, days, _ = found.groups()
        from_what = self._plan.engagements[self._keys[other]] if other else whole
        return self._begin(word, from_what) + timedelta(days=int(days))

    def _begin(self, word: str, whole: Engagement | None) -> date:
        if word == "today" or whole is None:
            return self._today
        return whole.dates.latest if word == "end" else whole.dates.earliest

    def _id(self, table: str, word: str) -> str:
        own = self._keys.get(word, "") if table == "engagements" else sample_id(table, word)
        for known in (own, word):
            if self._plan.find(table, known) is not None:
                return known
        return self._reading.one(table, word)

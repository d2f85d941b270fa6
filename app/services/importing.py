"""Import of engagements from a table: what each row makes of the plan, as one change."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from app.domain.changes import Change, added, change, replaced
from app.domain.country_names import CountryNames
from app.domain.engagement import Engagement
from app.domain.geography import Place
from app.domain.plan import Plan
from app.domain.spans import Dates
from app.domain.wording import Text, text
from app.services.importing_columns import FieldRow, FieldTable, ImportMapping, fold_word, recognise
from app.services.importing_dates import column_order
from app.services.importing_places import Gazetteer
from app.services.importing_rows import Drafting, RowRefused, RowValues, UnknownWord, one_line, read_row
from app.services.importing_values import Vocabulary
from app.services.leading import with_principals
from app.services.patience import Check, go_on
from app.services.ref_numbers import RefNumbers
from app.services.tables import RawTable

_Key = tuple[str, frozenset[str], str]


class Outcome(StrEnum):
    """What became of a row."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class RowOutcome:
    """What one row came to. `reasons` say why it was refused, or what of it could not be kept;
    `changed` names the fields that differ from what the plan held. `dates` and `countries` (ids)
    are what was understood, of a refused row too, and `unknown` the words in it that can be explained."""

    sheet: str
    row: int
    ref: str
    title: str
    outcome: Outcome
    reasons: tuple[Text, ...] = ()
    changed: tuple[str, ...] = ()
    dates: Dates | None = None
    countries: tuple[str, ...] = ()
    unknown: tuple[UnknownWord, ...] = ()

    @property
    def reason(self) -> str:
        """All reasons in one English sentence."""
        return "; ".join(map(str, self.reasons))


@dataclass(frozen=True, slots=True)
class ImportResult:
    """One unstamped change with everything that lands (empty where nothing does), and every row's outcome."""

    file: str
    change: Change
    rows: tuple[RowOutcome, ...]

    def count(self, outcome: Outcome) -> int:
        """How many rows came to that."""
        return sum(row.outcome is outcome for row in self.rows)

    @property
    def refused(self) -> tuple[RowOutcome, ...]:
        """The rows that were not taken."""
        return tuple(row for row in self.rows if row.outcome is Outcome.REFUSED)

    def unknown(self) -> tuple[tuple[UnknownWord, int], ...]:
        """Each word that can be explained once, with the number of rows that are refused for it, most first."""
        found: dict[tuple[str, str], list[UnknownWord]] = {}
        for row in self.rows:
            for each in row.unknown:
                found.setdefault((each.field, fold_word(each.word)), []).append(each)
        counted = [(each[0], len(each)) for each in found.values()]
        return tuple(sorted(counted, key=lambda each: -each[1]))

    def report(self) -> dict[str, object]:
        """The result as a JSON value: file, counts and rows."""
        return {
            "file": self.file,
            "counts": {"rows": len(self.rows)} | {outcome.value: self.count(outcome) for outcome in Outcome},
            "rows": [
                {
                    "sheet": row.sheet,
                    "row": row.row,
                    "ref": row.ref,
                    "title": row.title,
                    "outcome": row.outcome.value,
                    "reasons": [str(reason) for reason in row.reasons],
                    "changed": list(row.changed),
                }
                for row in self.rows
            ],
        }


def plan_import(
    plan: Plan,
    tables: Sequence[RawTable],
    as_of: date,
    names: CountryNames | None = None,
    mapping: ImportMapping | None = None,
    places: Iterable[Place] = (),
    check: Check = go_on,
) -> ImportResult:
    """Read the tables of one file into the plan, without changing it.

    A row is matched by its hidden id, else its reference, else title, countries and
    start together. Blank cells change nothing. Without a status a row whose latest
    possible day lies before `as_of` is completed, else planned; an engagement that
    is there keeps its status. `places` are known ports and towns. `check` is asked before
    each row whether to go on. Raises FileRefused where no table has a header that can be recognised.
    """
    mapping = mapping or ImportMapping()
    recognised = recognise(tables, mapping)
    vocabulary = Vocabulary(plan.kinds, names or CountryNames(plan.countries.values()), mapping)
    gazetteer = Gazetteer(places, plan.countries, vocabulary)
    default_kind = mapping.default_kind if mapping.default_kind in plan.kinds else ""
    drafting = Drafting(as_of, plan.settings.own_nation, gazetteer, default_kind)
    reading = _Reading(plan, recognised, vocabulary, drafting)
    for table in recognised:
        orders = {name: mapping.date_order or _order(table, name) for name in ("start", "end", "dates")}
        for row in table.rows:
            check()
            reading.take(table, row, orders)
    file = recognised[0].file
    return ImportResult(file, reading.change(text("import of ‘{file}’", file=file)), tuple(reading.outcomes))


class _Reading:
    """The rows taken so far."""

    def __init__(self, plan: Plan, tables: Sequence[FieldTable], vocabulary: Vocabulary, drafting: Drafting) -> None:
        self.outcomes: list[RowOutcome] = []
        self._plan = plan
        self._vocabulary = vocabulary
        self._drafting = drafting
        items = sorted(plan.engagements.values(), key=lambda item: item.id, reverse=True)
        self._known = {_key(item): item.id for item in items}
        self._by_ref = {one_line(item.ref): item.id for item in items}
        self._refs = RefNumbers(plan, (one_line(row.text("ref")) for table in tables for row in table.rows))
        self._after: dict[str, Engagement] = {}
        self._taken: dict[str | _Key, str] = {}

    def change(self, label: Text) -> Change:
        """Everything that lands, in the order of the rows, with the principals who are new to the plan."""
        before = self._plan.engagements
        fresh = (item for item in self._after.values() if item.id not in before)
        linked, people = with_principals(self._plan, fresh)
        after = self._after | {item.id: item for item in linked}
        return change(
            label,
            (
                *(added("people", person) for person in people),
                *(
                    replaced("engagements", before[item.id], item) if item.id in before else added("engagements", item)
                    for item in after.values()
                ),
            ),
        )

    def take(self, table: FieldTable, row: FieldRow, orders: Mapping[str, str]) -> None:
        """Read one row and note what it came to."""
        ref, title = row.text("ref"), row.text("title")
        if not title and sum(bool(row.text(name)) for name in row.values) == 1:
            return  # a heading between the rows
        refused = RowOutcome(row.sheet, row.number, ref, title, Outcome.REFUSED)
        try:
            values = read_row(row, self._vocabulary, orders, self._plan.settings.own_nation)
        except RowRefused as why:
            known = replace(refused, dates=why.dates, countries=self._others(why.countries))
            self.outcomes.append(replace(known, reasons=why.reasons, unknown=why.unknown))
            return
        try:
            made, outcome, changed = self._landed(table, row, values)
        except RowRefused as why:
            known = replace(refused, dates=values.dates, countries=self._others(values.countries or ()))
            self.outcomes.append(replace(known, reasons=why.reasons, unknown=why.unknown))
            return
        landed = RowOutcome(row.sheet, row.number, made.ref, made.title, outcome, values.remarks, changed)
        self.outcomes.append(replace(landed, dates=made.dates, countries=made.country_ids))

    def _others(self, countries: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(each for each in countries if each != self._plan.settings.own_nation)

    def _landed(
        self, table: FieldTable, row: FieldRow, values: RowValues
    ) -> tuple[Engagement, Outcome, tuple[str, ...]]:
        before = self._existing(row, values)
        if before is None:
            made = self._drafting.new(values, _provenance(table, row, values))
            self._claim(row, made.ref or _key(made))
            if not made.ref:
                made = replace(made, ref=self._refs.next(made.dates.earliest.year))
            self._after[made.id] = made
            return made, Outcome.NEW, ()
        made, changed = self._drafting.changed(before, values)
        if self._plan.ids("engagement_by_ref", made.ref) - {made.id}:
            raise RowRefused(text("the reference {ref} is taken by another engagement", ref=made.ref))
        self._claim(row, before.id, made.ref)
        if changed:
            self._after[made.id] = made
        return made, Outcome.CHANGED if changed else Outcome.SAME, changed

    def _existing(self, row: FieldRow, values: RowValues) -> Engagement | None:
        if found := self._plan.engagements.get(row.text("id")):
            return found
        if values.ref:
            known = self._by_ref.get(values.ref)
            return self._plan.engagements[known] if known else None
        if values.start is None:
            return None
        others = frozenset(values.countries or ()) - {self._plan.settings.own_nation}
        known = self._known.get((fold_word(values.texts["title"]), others, values.start.iso))
        return self._plan.engagements[known] if known else None

    def _claim(self, row: FieldRow, *keys: str | _Key) -> None:
        where = f"{row.sheet} {row.number}".strip()
        for key in keys:
            if other := self._taken.get(key):
                raise RowRefused(text("the same engagement is already in row {row} of this file", row=other))
        self._taken.update(dict.fromkeys(keys, where))


def _order(table: FieldTable, name: str) -> str:
    return column_order(row.values.get(name) for row in table.rows)


def _key(item: Engagement) -> _Key:
    return fold_word(item.title), frozenset(item.country_ids), item.dates.start.iso


def _provenance(table: FieldTable, row: FieldRow, values: RowValues) -> str:
    where = f"{table.file}, {row.sheet}, row {row.number}" if row.sheet else f"{table.file}, row {row.number}"
    return f"{values.source} ({where})" if values.source else where

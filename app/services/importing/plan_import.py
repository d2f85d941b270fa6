"""Import of engagements from a table: what each row makes of the plan, as one change."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from app.domain.changes import Change, ItemChange, added, change, replaced
from app.domain.country_names import CountryNames
from app.domain.geography import Place
from app.domain.plan import RECORDS, Plan
from app.domain.spans import Dates
from app.domain.wording import Text, text
from app.services.edits.lead_fields import with_principals
from app.services.edits.ref_numbers import RefNumbers
from app.services.importing.columns import FieldRow, FieldTable, recognise
from app.services.importing.dates import column_order
from app.services.importing.drafts import Drafting
from app.services.importing.links import FileWords
from app.services.importing.mapping import ImportMapping
from app.services.importing.matches import LandedRow, Matches, StatedRow
from app.services.importing.matrix_words import MatrixWords
from app.services.importing.places import Gazetteer
from app.services.importing.register_sheets import REGISTER_TABLE, sheet_records
from app.services.importing.rows import RowRefused, RowValues, UnknownWord, one_line, read_row
from app.services.importing.shapes import PassedRow, shape
from app.services.importing.sheets import SheetReader, SheetRow, part_sheets
from app.services.importing.values import Vocabulary
from app.services.texts.country_texts import fold_word
from app.services.texts.patience import Check, go_on
from app.services.texts.tables import RawTable


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
    are what was understood, of a refused row too, `unknown` the words in it that can be explained, and
    `marking` what the row says of itself. `table` is that of the plan into which it goes."""

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
    marking: str = ""
    table: str = REGISTER_TABLE

    @property
    def changed_titles(self) -> tuple[Text, ...]:
        """What the fields that differ are called."""
        return tuple(RECORDS[self.table][name].title for name in self.changed)

    @property
    def reason(self) -> str:
        """All reasons in one English sentence."""
        return "; ".join(map(str, self.reasons))


@dataclass(frozen=True, slots=True)
class ImportResult:
    """One unstamped change with everything that lands (empty where nothing does), and every row's outcome.

    `passed` are the rows that are no engagements, as those of totals; `said` is one sentence for each calendar.
    """

    file: str
    change: Change
    rows: tuple[RowOutcome, ...]
    passed: tuple[PassedRow, ...] = ()
    said: tuple[Text, ...] = ()

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
            "sheets": [str(said) for said in self.said],
            "passed": [
                {"sheet": row.sheet, "row": row.number, "words": row.words, "reason": str(row.reason)}
                for row in self.passed
            ],
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
    start together (see `Matches`); the same file a second time changes nothing. Blank
    cells change nothing. Without a status a row whose latest possible day lies before
    `as_of` is completed, else planned; an engagement that is there keeps its status.
    `places` are known ports and towns. `check` is asked before each row whether to go on.
    Raises FileRefused where no table has a header that can be recognised.
    """
    mapping = mapping or ImportMapping()
    others, sheets = part_sheets(tables, mapping)
    vocabulary = Vocabulary(plan.kinds, names or CountryNames(plan.countries.values()), mapping)
    shaped = shape(others, mapping, MatrixWords(plan, vocabulary))
    recognised = recognise(shaped.tables, mapping)
    gazetteer = Gazetteer(places, plan.countries, vocabulary)
    drafting = Drafting(as_of, plan.settings.own_nation, gazetteer, vocabulary.kind_of_title, plan.settings.marking)
    words = FileWords(plan, vocabulary)
    records = _Records(SheetReader(plan, words, check), sheets)
    records.read_before()
    reading = _Reading(plan, vocabulary, words, drafting)
    for table in recognised:
        orders = {name: mapping.date_order or _order(table, name) for name in ("start", "end", "dates")}
        for row in table.rows:
            check()
            reading.take(table, row, orders)
    file = recognised[0].file
    result = reading.result(file, text("import of ‘{file}’", file=file))
    records.read_after()
    return replace(records.with_records(result), passed=shaped.passed, said=shaped.said)


class _Reading:
    """The rows of a file as they are read."""

    def __init__(self, plan: Plan, vocabulary: Vocabulary, words: FileWords, drafting: Drafting) -> None:
        self._plan = plan
        self._vocabulary = vocabulary
        self._words = words
        self._drafting = drafting
        self._refs: list[str] = []
        self._stated: list[StatedRow] = []
        self._outcomes: list[tuple[RowOutcome, int | None]] = []

    def take(self, table: FieldTable, row: FieldRow, orders: Mapping[str, str]) -> None:
        """Read one row; what it comes to is seen when all are read."""
        ref, title = row.text("ref"), row.text("title")
        self._refs.append(one_line(ref))
        if not title and sum(bool(row.text(name)) for name in row.values) == 1:
            return  # a heading between the rows
        refused = RowOutcome(row.sheet, row.number, ref, title, Outcome.REFUSED, marking=row.text("marking"))
        try:
            values = read_row(row, self._vocabulary, self._words, orders, self._plan.settings)
        except RowRefused as why:
            self._outcomes.append((self._refused(refused, why, why.dates, why.countries), None))
            return
        where = f"{row.sheet} {row.number}".strip()
        self._outcomes.append((refused, len(self._stated)))
        self._stated.append(StatedRow(where, row.text("id"), values, _provenance(table, row, values)))

    def result(self, file: str, label: Text) -> ImportResult:
        """Everything that lands, in the order of the rows, with the principals who are new to the plan."""
        found = Matches(self._plan, self._stated, self._drafting, RefNumbers(self._plan, self._refs)).found
        after = {
            landed.engagement.id: landed.engagement
            for _, landed in sorted(found.items())
            if isinstance(landed, LandedRow) and (landed.is_new or landed.changed)
        }
        before = self._plan.engagements
        told = set()
        for at, landed in found.items():
            if isinstance(landed, LandedRow):
                item, row = landed.engagement, self._stated[at]
                self._words.add("engagements", row.id or item.id, item.id, item.title)
                if "principals" in row.values.more.has:
                    told.add(item.id)
        untold = (item for item in after.values() if item.id not in before and item.id not in told)
        linked, led = with_principals(self._plan, untold, self._words.made)
        after |= {item.id: item for item in linked}
        named = {person for item in after.values() for person in item.principals}
        people = (*led, *(person for person in self._words.made if person.id in named))
        items = (
            *(added("people", person) for person in people),
            *(
                replaced("engagements", before[item.id], item) if item.id in before else added("engagements", item)
                for item in after.values()
            ),
        )
        rows = (
            made if at is None else self._outcome(made, self._stated[at].values, found[at])
            for made, at in self._outcomes
        )
        return ImportResult(file, change(label, items), tuple(rows))

    def _outcome(self, row: RowOutcome, values: RowValues, found: LandedRow | RowRefused) -> RowOutcome:
        if isinstance(found, RowRefused):
            return self._refused(row, found, values.dates, values.countries or ())
        made = found.engagement
        outcome = Outcome.NEW if found.is_new else Outcome.CHANGED if found.changed else Outcome.SAME
        told = replace(row, ref=made.ref, title=made.title, outcome=outcome, reasons=values.remarks)
        return replace(told, changed=found.changed, dates=made.dates, countries=made.country_ids)

    def _refused(self, row: RowOutcome, why: RowRefused, dates: Dates | None, countries: tuple[str, ...]) -> RowOutcome:
        others = tuple(each for each in countries if each != self._plan.settings.own_nation)
        return replace(row, reasons=why.reasons, unknown=why.unknown, dates=dates, countries=others)


def _order(table: FieldTable, name: str) -> str:
    return column_order(row.values.get(name) for row in table.rows)


class _Records:
    """The sheets of records of a file; those that engagements point at are read before them, the others after."""

    def __init__(self, reader: SheetReader, sheets: Mapping[str, RawTable]) -> None:
        self._reader = reader
        self._sheets = sheets
        self._before: list[SheetRow] = []
        self._after: list[SheetRow] = []

    def read_before(self) -> None:
        """Read what engagements can point at."""
        self._before = self._read(behind=False)

    def read_after(self) -> None:
        """Read what points at engagements, or stands behind them."""
        self._after = self._read(behind=True)

    def with_records(self, result: ImportResult) -> ImportResult:
        """The result with the records in its change, and the rows of those that are not as the plan has them."""
        before, after = _changes(self._before), _changes(self._after)
        rows = [self._outcome(row) for row in (*self._before, *self._after)]
        told = [row for row in rows if row.outcome is not Outcome.SAME or row.reasons]
        items = (*before, *result.change.items, *after)
        return replace(result, change=change(result.change.label, items), rows=(*result.rows, *told))

    def _read(self, *, behind: bool) -> list[SheetRow]:
        order = list(RECORDS)
        return [
            row
            for record in sheet_records()
            if record.name in self._sheets and (order.index(record.name) > order.index(REGISTER_TABLE)) is behind
            for row in self._reader.read(record, self._sheets[record.name])
        ]

    def _outcome(self, row: SheetRow) -> RowOutcome:
        outcome = Outcome.CHANGED if row.changed else Outcome.SAME
        if row.after is None:
            outcome = Outcome.REFUSED
        elif row.before is None:
            outcome = Outcome.NEW
        sheet = self._sheets[row.record.name].sheet
        return RowOutcome(sheet, row.row, "", row.title, outcome, row.reasons, row.changed, table=row.record.name)


def _changes(rows: Iterable[SheetRow]) -> list[ItemChange]:
    return [
        added(row.record.name, row.after) if row.before is None else replaced(row.record.name, row.before, row.after)
        for row in rows
        if row.after is not None and row.after != row.before
    ]


def _provenance(table: FieldTable, row: FieldRow, values: RowValues) -> str:
    if row.text("id"):
        return values.source  # a row of a file that this program wrote: it comes from where it came from first
    where = f"{table.file}, {row.sheet}, row {row.number}" if row.sheet else f"{table.file}, row {row.number}"
    return f"{values.source} ({where})" if values.source else where

"""Import of engagements from a table, or of people from cards: what each row makes of the plan, as one change."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from app.domain.changes import added, change, replaced
from app.domain.country_names import CountryNames
from app.domain.geography import Place
from app.domain.levels import Level
from app.domain.part_fields import PART_FIELD
from app.domain.plan import Plan
from app.domain.spans import Dates
from app.domain.wording import Text, text
from app.domain.wording_values import Count
from app.services.edits.lead_fields import with_principals
from app.services.edits.ref_numbers import RefNumbers
from app.services.edits.status_gate import early_status
from app.services.importing.cards import holds_cards, import_cards
from app.services.importing.column_ways import ColumnWays, column_ways, dated_columns
from app.services.importing.columns import ColumnReading, FieldRow, FieldTable, SkippedRow, recognise, row_content
from app.services.importing.date_ways import ways_of_dates
from app.services.importing.drafts import Drafting
from app.services.importing.heads import Heads
from app.services.importing.links import FileWords
from app.services.importing.mapping import ImportMapping
from app.services.importing.matches import LandedRow, Matches, StatedRow
from app.services.importing.matrix_words import MatrixWords
from app.services.importing.own_columns import own_fields_with, with_own_columns
from app.services.importing.own_links import with_own_links
from app.services.importing.part_reading import PartReading, PartRow
from app.services.importing.partner_organisations import with_organisations
from app.services.importing.places import Gazetteer
from app.services.importing.record_rows import RecordRows
from app.services.importing.records_begin import with_older_records
from app.services.importing.results import ImportResult, Outcome, RowOutcome, WordReading
from app.services.importing.rows import RowRefused, RowValues, one_line, read_row
from app.services.importing.sections import is_heading, with_sections
from app.services.importing.serials import without_serials
from app.services.importing.shapes import shape
from app.services.importing.sheets import SheetReader, part_sheets
from app.services.importing.staff_words import NO_WORDS, StaffWords
from app.services.importing.values import Vocabulary
from app.services.texts.marked_outputs import ranked_spelling
from app.services.texts.patience import Check, go_on
from app.services.texts.tables import RawTable


def plan_import(
    plan: Plan,
    tables: Sequence[RawTable],
    as_of: date,
    names: CountryNames | None = None,
    mapping: ImportMapping | None = None,
    places: Iterable[Place] = (),
    check: Check = go_on,
    words: StaffWords = NO_WORDS,
    silent_order: str = "",
) -> ImportResult:
    """Read the tables of one file into the plan, without changing it.

    A row is matched by its hidden id, else its reference, else title, countries and
    start together (see `Matches`); the same file a second time changes nothing. Blank
    cells change nothing. Without a status a row whose latest possible day lies before
    `as_of` is completed, else planned; an engagement that is there keeps its status.
    `places` are known ports and towns, `words` what staffs write for closed sets, heads and partners. `check` is
    asked before each row whether to go on. Dates in figures of a list that does not show whether the day or the month
    comes first are read by `silent_order` (`dmy` or `mdy`), and refused without one.
    Raises FileRefused where no table has a header that can be recognised.
    """
    if holds_cards(tables):
        return import_cards(plan, tables, check)
    mapping = mapping or ImportMapping()
    others, sheets = part_sheets(tables, mapping)
    vocabulary = Vocabulary(plan.kinds, names or CountryNames(plan.countries.values()), mapping, words)
    own = own_fields_with(plan, sheets, vocabulary)
    mapping = with_own_columns(mapping, own)
    shaped = shape(others, mapping, Heads(mapping, words), MatrixWords(plan, vocabulary))
    recognised = without_serials(
        recognise(shaped.tables, mapping, words), mapping, lambda ref: bool(plan.ids("engagement_by_ref", ref))
    )
    gazetteer = Gazetteer(places, plan.countries, vocabulary, words)
    levels = {kind.id: Level(kind.default_level) for kind in plan.kinds.values() if kind.default_level in set(Level)}
    drafting = Drafting(
        as_of,
        plan.settings.own_nation,
        gazetteer,
        vocabulary.kind_of_title,
        vocabulary.kind_named,
        plan.settings.marking,
        vocabulary.level_of_leads,
        levels,
    )
    file_words = FileWords(plan, vocabulary, own)
    records = RecordRows(SheetReader(plan, file_words, check, mapping.date_order, silent_order), sheets)
    records.read_before()
    reading = _Reading(plan, vocabulary, file_words, drafting, PartReading(plan, file_words, sheets))
    for found in recognised:
        dated = ways_of_dates(found, dated_columns(own), mapping, plan.settings, silent_order)
        table, said = with_sections(found, vocabulary, dated.by_column)
        reading.begin(table, (*said, *dated.notes))
        ways = column_ways(table, dated.by_column, vocabulary.meanings)
        for row in table.rows:
            check()
            reading.take(table, row, ways)
    file = recognised[0].file
    read = {table.sheet for table in recognised}
    result = reading.result(file, text("import of ‘{file}’", file=file), _left_out(others, read, mapping))
    records.read_after()
    result = replace(result, skipped=(*shaped.skipped, *result.skipped), notes=(*shaped.said, *result.notes))
    return with_older_records(plan, records.with_records(result))


class _Reading:
    """The rows of a file as they are read."""

    def __init__(
        self, plan: Plan, vocabulary: Vocabulary, words: FileWords, drafting: Drafting, parts: PartReading
    ) -> None:
        self._plan = plan
        self._vocabulary = vocabulary
        self._words = words
        self._drafting = drafting
        self._parts = parts
        self._part_cells: dict[int, tuple[FieldRow, Mapping[str, str]]] = {}
        self._refs: list[str] = []
        self._stated: list[StatedRow] = []
        self._outcomes: list[tuple[RowOutcome, int | None]] = []
        self._columns: list[ColumnReading] = []
        self._skipped: list[SkippedRow] = []
        self._notes: list[Text] = []
        self._by_place = 0

    def begin(self, table: FieldTable, said: Sequence[Text]) -> None:
        """Keep what is known of a table before its rows, and what is said of it."""
        self._notes += (*said, *self._parts.said_of(table.fields))
        self._columns += table.columns
        self._skipped += table.skipped
        if not table.fields & {"countries", "place_country", "organisations"}:
            self._notes.append(text("no column of “{name}” names the partners", name=table.sheet or table.file))

    def take(self, table: FieldTable, row: FieldRow, ways: ColumnWays) -> None:
        """Read one row; what it comes to is seen when all are read."""
        ref, title = row.text("ref"), row.text("title")
        self._refs.append(one_line(ref))
        if is_heading(row):
            content = row_content(tuple(row.values.values()))
            why = text("it was taken for a heading between the rows")
            self._skipped.append(SkippedRow(row.sheet, row.number, content, why))
            return
        refused = RowOutcome(row.sheet, row.number, ref, title, Outcome.REFUSED, marking=row.text("marking"))
        try:
            values = read_row(row, self._vocabulary, self._words, ways, self._plan.settings)
            has_clocks, values = bool(values.clocks), self._drafting.zoned(values)
            self._by_place += has_clocks and values.more.start_time is not None
            values = with_organisations(values, self._plan, self._words)
            if not values.is_ours:
                marking = ranked_spelling(self._plan, values.texts["marking"])
                values = replace(values, texts={**values.texts, "marking": marking})
        except RowRefused as why:
            self._outcomes.append((self._refused(refused, why, why.dates, why.countries), None))
            return
        where = f"{row.sheet} {row.number}".strip()
        self._outcomes.append((refused, len(self._stated)))
        if row.values.keys() & PART_FIELD.keys():
            self._part_cells[len(self._stated)] = row, ways.orders
        self._stated.append(StatedRow(where, row.text("id"), values, _provenance(table, row, values)))

    def result(self, file: str, label: Text, left_out: Sequence[Text]) -> ImportResult:
        """Everything that lands, in the order of the rows, with the principals who are new to the plan."""
        matches = Matches(self._plan, self._stated, self._drafting, RefNumbers(self._plan, self._refs))
        found = with_own_links(matches.found, self._stated, self._words)
        after = {
            landed.engagement.id: landed.engagement
            for _, landed in sorted(found.items())
            if isinstance(landed, LandedRow) and (landed.is_new or landed.changed)
        }
        before = self._plan.engagements
        told = set()
        open_ones = []
        for at, landed in found.items():
            if isinstance(landed, LandedRow):
                item, row = landed.engagement, self._stated[at]
                if "principals" in row.values.more.has:
                    told.add(item.id)
                if landed.is_new and not row.values.is_ours:
                    open_ones.append(item.id)
        untold = (item for item in after.values() if item.id not in before and item.id not in told)
        linked, led = with_principals(self._plan, untold, self._words.made)
        after |= {item.id: item for item in linked}
        after |= {item_id: self._drafting.completed(after[item_id]) for item_id in open_ones if item_id in after}
        named = {person for item in after.values() for person in item.principals}
        people = (*led, *(person for person in self._words.made if person.id in named))
        taking_part = {body for item in after.values() for body in item.organisations}
        bodies = (body for body in self._words.made_organisations if body.id in taking_part)
        parts = {
            at: self._parts.read(row, after.get(landed.engagement.id, landed.engagement), orders)
            for at, (row, orders) in self._part_cells.items()
            if isinstance(landed := found[at], LandedRow)
        }
        items = (
            *(added("organisations", body) for body in bodies),
            *(added("people", person) for person in people),
            *(
                replaced("engagements", before[item.id], item) if item.id in before else added("engagements", item)
                for item in after.values()
            ),
            *(each for made in parts.values() for each in made.items),
        )
        rows = (
            made if at is None else _with_part(self._outcome(made, self._stated[at].values, found[at]), parts.get(at))
            for made, at in self._outcomes
        )
        decided = () if all(row.values.is_ours for row in self._stated) else self._vocabulary.decided
        heard = (WordReading(*said, count) for said, count in self._words.heard.items())
        return ImportResult(
            file,
            change(label, items),
            tuple(rows),
            tuple(self._columns),
            tuple(heard),
            tuple(self._skipped),
            (*left_out, *self._notes, *self._clocks(), *decided),
        )

    def _clocks(self) -> Iterable[Text]:
        if self._by_place:
            rows = Count(self._by_place, "row", "rows")
            yield text("times of day without a zone were read by the clock of the place, in {rows}", rows=rows)

    def _outcome(self, row: RowOutcome, values: RowValues, found: LandedRow | RowRefused) -> RowOutcome:
        row = replace(row, date_cells=values.date_cells)
        if isinstance(found, RowRefused):
            return self._refused(row, found, values.dates, values.countries or ())
        made = found.engagement
        outcome = Outcome.NEW if found.is_new else Outcome.CHANGED if found.changed else Outcome.SAME
        reasons = (*values.remarks, *found.remarks)
        if outcome is not Outcome.SAME and (early := early_status(made, self._drafting.as_of)) is not None:
            reasons = (*reasons, early)
        told = replace(row, ref=made.ref, title=made.title, outcome=outcome, reasons=reasons, host=made.host)
        own = tuple(each for each in self._words.own if each.name in found.changed)
        return replace(told, changed=found.changed, own=own, dates=made.dates, countries=made.country_ids)

    def _refused(self, row: RowOutcome, why: RowRefused, dates: Dates | None, countries: tuple[str, ...]) -> RowOutcome:
        others = tuple(each for each in countries if each != self._plan.settings.own_nation)
        row = replace(row, date_cells=why.date_cells or row.date_cells)
        return replace(row, reasons=why.reasons, unknown=why.unknown, dates=dates, countries=others)


def _with_part(row: RowOutcome, part: PartRow | None) -> RowOutcome:
    """The outcome of a row with what became of its columns of parts."""
    if part is None:
        return row
    outcome = Outcome.CHANGED if part.items and row.outcome is Outcome.SAME else row.outcome
    changed = part.changed if outcome is Outcome.CHANGED else ()
    return replace(row, outcome=outcome, changed=(*row.changed, *changed), reasons=(*row.reasons, *part.reasons))


def _left_out(tables: Sequence[RawTable], read: Collection[str], mapping: ImportMapping) -> list[Text]:
    """What to say of the sheets in which no header was found."""
    said = text("sheet “{sheet}” was not read: none of its {count} rows is a header")
    return [
        said.filled(sheet=table.sheet, count=len(table.rows))
        for table in tables
        if table.rows and table.sheet not in read and (not mapping.sheets or table.sheet in mapping.sheets)
    ]


def _provenance(table: FieldTable, row: FieldRow, values: RowValues) -> str:
    if row.text("id"):
        return values.source  # a row of a file that this program wrote: it comes from where it came from first
    where = f"{table.file}, {row.sheet}, row {row.number}" if row.sheet else f"{table.file}, row {row.number}"
    return f"{values.source} ({where})" if values.source else where

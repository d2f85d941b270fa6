"""A returned sheet of asks: each row to its ask by its id, however its columns and rows were moved."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime

from app.domain.asks import Answer, Verdict
from app.domain.plan import Plan
from app.domain.spans import Dates, PlanDate
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.services.answering import answerer
from app.services.answers.asked_facts import ANSWERS
from app.services.answers.intake import CameBack, Intake, Uptake, ask_words, joined_words, refused, weighed
from app.services.answers.sheet_departures import AskedRow
from app.services.dates.date_reading import DateReading
from app.services.dates.reading import read_dates
from app.services.dates.refusals import NotRead
from app.services.importing.staff_words import StaffWords, fold_staff
from app.services.returning.sheet_columns import (
    ADDED_LATER,
    NEEDED,
    STATED,
    fingerprint,
    read_days,
    read_instant,
    stated_days,
)
from app.services.texts.cell_guard import unguarded
from app.services.texts.tables import FileRefused, RawRow, RawTable, Value, cell_text

_GIVEN = ("answer", "conditions", "remarks", "by")


@dataclass(frozen=True, slots=True)
class _Row:
    """A row of the sheet by the names of its columns."""

    number: int
    cells: Mapping[str, Value]

    def said(self, name: str) -> str:
        """What a cell says, as clean text."""
        return unguarded(cell_text(self.cells.get(name)))

    @property
    def stated(self) -> tuple[str, ...]:
        """The columns that the sheet stated, of the version that made it."""
        return tuple(name for name in STATED if name not in ADDED_LATER or name in self.cells)

    @property
    def where(self) -> Text:
        return text("row {row:d}", row=self.number)

    @property
    def is_answered(self) -> bool:
        return any(self.said(name) for name in _GIVEN) or self.cells.get("on") not in (None, "")


def sheet_intake(plan: Plan, tables: tuple[RawTable, ...], words: StaffWords, today: date) -> Intake:
    """What the answers of a returned sheet would do.

    Raises FileRefused where no sheet of the file has the columns of ours, or all of it is of another plan.
    """
    file = tables[0].file if tables else ""
    rows = [row for table in tables for row in _rows(table, words)]
    if not rows:
        raise FileRefused(
            text(
                "“{file}” holds no sheet of asks: the columns with the hidden ids or “Your answer” are missing. "
                "Nothing was taken in. Take the sheet that Entente made, with its answers filled in; a register of "
                "engagements is brought in with File, Import.",
                file=file,
            )
        )
    plans = {row.said("plan") for row in rows if row.said("ask")}
    if plans and plan.settings.plan_uid not in plans:
        raise FileRefused(
            text(
                "“{file}” belongs to another plan: its questions were asked from there. Nothing was taken in. Open "
                "that plan, and take the answers in there.",
                file=file,
            )
        )
    lines: list[CameBack] = []
    ours: list[AskedRow] = []
    empty = 0
    seen: dict[str, _Row] = {}
    for row in rows:
        ours += _stated(plan, row)
        if not row.is_answered:
            empty += bool(row.said("ask"))
            continue
        lines.append(_line(plan, row, seen, words, today, file))
        seen.setdefault(row.said("ask"), row)
    return Intake(file, tuple(lines), empty, rows=tuple(ours))


def _stated(plan: Plan, row: _Row) -> Iterator[AskedRow]:
    """What a row of ours stated, where nobody changed it."""
    dates = read_days(row.said("when"))
    if dates is not None and _trouble(plan, row, {}) is None:
        yield AskedRow(row.said("ask"), dates, row.said("where"), read_instant(row.said("made")))


def _rows(table: RawTable, words: StaffWords) -> Iterator[_Row]:
    """The rows below the heads, wherever the heads stand; nothing where the sheet has not all that is needed."""
    places: dict[str, int] = {}
    for row in table.rows:
        if not places:
            places = _places(row, words)
            continue
        cells = {name: row.cells[at] for name, at in places.items() if at < len(row.cells)}
        if any(cell_text(cell) for cell in cells.values()):
            yield _Row(row.number, cells)


def _places(row: RawRow, words: StaffWords) -> dict[str, int]:
    places: dict[str, int] = {}
    for at, cell in enumerate(row.cells):
        name = words.answer_heads.get(fold_staff(cell)) if isinstance(cell, str) else None
        if name is not None:
            places.setdefault(name, at)
    return places if all(name in places for name in NEEDED) else {}


def _line(plan: Plan, row: _Row, seen: Mapping[str, _Row], words: StaffWords, today: date, file: str) -> CameBack:
    reason = _trouble(plan, row, seen)
    ask = plan.asks.get(row.said("ask"))
    if reason is not None or ask is None:
        named = ask_words(plan, ask) if ask is not None else joined_words([row.said("ref")])
        return refused(row.where, reason or text("unknown id"), named)
    verdict, own_words = read_verdict(row.said("answer"), words)
    day, day_note = _day(row.cells.get("on"), today)
    conditions, remarks = row.said("conditions"), row.said("remarks")
    reason = None
    if verdict is Verdict.CONCUR and conditions:
        verdict, reason = None, text("says it concurs, and names conditions: decide which it is")
    elif verdict is None:
        reason = text("“{words}” is no answer of the list: decide what it means", words=own_words or remarks)
    is_apart = verdict in (None, Verdict.CONCUR_WITH_CONDITIONS)
    answer = Answer(
        verdict or Verdict.CONCUR,
        day or today,
        row.said("by") or answerer(plan, [ask]),
        joined_words([own_words, remarks, "" if is_apart else conditions]),
        conditions if is_apart else "",
        file,
    )
    notes = [note for note in (day_note,) if note is not None]
    item = plan.engagements[ask.engagement]
    was = row.said("when")
    if is_old := was != stated_days(item.dates):
        notes.append(old_dates_note(row.said("dates"), item.dates))
    line = CameBack(row.where, Uptake.OPEN, ask.id, answer, verdict, row.said("answer"), tuple(notes), reason, is_old)
    return weighed(plan, line, day_told=day is not None)


def read_verdict(said: str, words: StaffWords) -> tuple[Verdict | None, str]:
    """The answer of the list that these words are, exactly; None where they are none, with the words themselves."""
    folded = fold_staff(said) if said else ""
    ours = {fold_staff(str(title)): verdict for verdict, title in ANSWERS}
    found = ours.get(folded) or words.answers.get(folded)
    return (found, "") if found is not None else (None, said)


def old_dates_note(stated: str, now: Dates) -> Text:
    """What stands beside an answer that was given for other dates."""
    if not stated:
        return text("an answer to other dates than the plan has now: {now}", now=now)
    return text("an answer to the old dates, {old}; the plan has {now} now", old=stated, now=now)


def _trouble(plan: Plan, row: _Row, seen: Mapping[str, _Row]) -> Text | None:
    """Why a row is not taken in."""
    ask_id = row.said("ask")
    if not ask_id:
        return text("it has no id: a row that was added. Record it by hand")
    if row.said("plan") != plan.settings.plan_uid:
        return text("it belongs to another plan")
    if row.said("check") != fingerprint(
        row.said("plan"), ask_id, row.said("when"), (row.cells.get(name) for name in row.stated)
    ):
        return text("its id or what it states was changed, so that nobody can say what was answered. Ask them again")
    if ask_id not in plan.asks:
        return text("its ask is no longer in the plan")
    if ask_id in seen:
        return text("the same ask is answered in row {row:d} already", row=seen[ask_id].number)
    return None


def _day(cell: Value, today: date) -> tuple[date | None, Text | None]:
    """The day that a cell gives, where it gives one that can be; what to say where it does not."""
    if isinstance(cell, datetime):
        return cell.date(), None
    found: Dates | PlanDate | None = cell if isinstance(cell, PlanDate) else None
    said = cell_text(cell)
    if found is None and said:
        try:
            found = read_dates(said, DateReading(None, order="")).start
        except NotRead:
            found = None
    if isinstance(found, PlanDate) and found.is_day and found.first <= today:
        return found.first, None
    if not said:
        return None, None
    return None, text("the day “{day}” cannot be read or lies ahead: counted as of today", day=said)

"""The columns of a sheet of asks, and by what it is told that somebody changed what it stated."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, time
from enum import StrEnum
from hashlib import sha256

from app.domain.records.cells import CellValue
from app.domain.spans import Dates, PlanDate
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.services.texts.tables import Value, cell_text


class ColumnUse(StrEnum):
    """What a column is for: known to programs alone, stated by us, or filled in by whoever answers."""

    HIDDEN = "hidden"
    STATED = "stated"
    GIVEN = "given"


@dataclass(frozen=True, slots=True)
class SheetColumn:
    """A column: its name, what stands above it, its width in average characters, and what it is for."""

    name: str
    heading: Text
    width: int
    part: ColumnUse = ColumnUse.STATED


COLUMNS: tuple[SheetColumn, ...] = (
    SheetColumn("plan", text("Plan id"), 8, ColumnUse.HIDDEN),
    SheetColumn("ask", text("Ask id"), 8, ColumnUse.HIDDEN),
    SheetColumn("when", text("Stated days"), 8, ColumnUse.HIDDEN),
    SheetColumn("check", text("Check"), 8, ColumnUse.HIDDEN),
    SheetColumn("made", text("Sheet made"), 8, ColumnUse.HIDDEN),
    SheetColumn("ref", text("Ref."), 12),
    SheetColumn("title", text("Engagement"), 26),
    SheetColumn("office", text("Asked of"), 15),
    SheetColumn("where", text("Where, with whom"), 18),
    SheetColumn("dates", text("Dates"), 15),
    SheetColumn("marking", text("Marking"), 10),
    SheetColumn("question", text("Question"), 28),
    SheetColumn("due", text("Answer due"), 11),
    SheetColumn("silence", text("No answer means"), 11),
    SheetColumn("answer", text("Your answer"), 15, ColumnUse.GIVEN),
    SheetColumn("conditions", text("Conditions, one a line"), 20, ColumnUse.GIVEN),
    SheetColumn("remarks", text("Remarks"), 18, ColumnUse.GIVEN),
    SheetColumn("by", text("Answered by"), 12, ColumnUse.GIVEN),
    SheetColumn("on", text("Answered on"), 11, ColumnUse.GIVEN),
)
STATED = tuple(column.name for column in COLUMNS if column.part is ColumnUse.STATED)
ADDED_LATER = frozenset({"office"})
"""What sheets of earlier versions do not state; theirs are taken in all the same."""

NEEDED = ("plan", "ask", "when", "check", "answer")
"""Without these nobody can tell what a sheet answers."""


def heading_of(name: str) -> Text:
    """What stands above a column."""
    return next(column.heading for column in COLUMNS if column.name == name)


def fingerprint(plan_uid: str, ask: str, when: str, stated: Iterable[Value | CellValue]) -> str:
    """What tells whether somebody changed what a row states: of cells as they are read, without a care for blanks.

    It finds slips, not forgers: who knows the program can work it out anew.
    """
    cells = (" ".join(cell_text(each).split()) for each in (plan_uid, ask, when, *stated))
    return sha256("\x1f".join(cells).encode("utf-8", "surrogatepass")).hexdigest()[:20]


def stated_days(dates: Dates) -> str:
    """Dates as programs compare them."""
    parts = [dates.start.iso, dates.end.iso if dates.end is not None else ""]
    if dates.start_time is not None:
        parts += [f"{dates.start_time:%H:%M}", f"{dates.end_time:%H:%M}" if dates.end_time is not None else ""]
        parts.append(dates.zone or "")
    return " ".join(["..".join(parts[:2]), *parts[2:]])


def read_days(said: str) -> Dates | None:
    """What `stated_days` made; None for anything else."""
    try:
        days, *clock = said.split(" ")
        first, _, last = days.partition("..")
        end = PlanDate.parse(last) if last else None
        if not clock:
            return Dates(PlanDate.parse(first), end)
        begins, ends, zone = clock
        return Dates(
            PlanDate.parse(first), end, time.fromisoformat(begins), time.fromisoformat(ends) if ends else None, zone
        )
    except ValueError:
        return None


def stated_instant(at: datetime) -> str:
    """An instant (zoned) as programs read it: to the minute, in UTC."""
    return f"{at.astimezone(UTC):%Y-%m-%dT%H:%MZ}"


def read_instant(said: str) -> datetime | None:
    """What `stated_instant` made; None for anything else."""
    try:
        return datetime.strptime(said, "%Y-%m-%dT%H:%MZ").replace(tzinfo=UTC)
    except ValueError:
        return None

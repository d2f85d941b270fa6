"""The coverage matrix as lines of ready cells: what is drawn, what is said, what stands behind it."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from enum import StrEnum

from app.domain.findings import Finding
from app.domain.norms.high_level import HIGH_LEVEL
from app.domain.plan import Plan
from app.domain.region_shares import RegionShare
from app.domain.spans import Dates, DaySpan, PlanDate, Precision
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.domain.wording_values import Count, days_count, months_count
from app.services.coverage.cells import CoverageMatrix, CoverageRow, RowKind, Tally
from app.services.coverage.columns import CoverageColumn, year_span
from app.services.coverage.gaps import has_gap
from app.services.coverage.states import CellStanding, CoverageState


class LineKind(StrEnum):
    """What a line stands for."""

    REGION = "region"
    COUNTRY = "country"
    UNNAMED = "unnamed"
    TOTAL = "total"


@dataclass(frozen=True, slots=True)
class CoverageLine:
    """One line of the matrix. `cells` has one tally for each column shown, then that of the year.

    `share` is what a region has of the days, `tier` the tier of a country or the weight of a
    region, `target` how many of the norms of its tier are met; `contact` is the last high-level
    contact, `contact_next` the one to come, if there is one; `meaning` colours the state: blocks,
    warns, done or neutral.
    """

    kind: LineKind
    id: str
    title: Text
    cells: tuple[Tally, ...]
    tier: str = ""
    share: Text | None = None
    contact: Text | None = None
    contact_next: Text | None = None
    contact_late: bool = False
    standing: CellStanding | None = None
    meaning: str = "neutral"
    target: Text | None = None
    is_open: bool = True


def coverage_lines(
    plan: Plan,
    matrix: CoverageMatrix,
    closed: Collection[str],
    late: Collection[str],
    *,
    only_gaps: bool = False,
) -> tuple[CoverageLine, ...]:
    """The lines of a matrix in order, without the countries of the regions in `closed`; last the total.

    `late` are the countries whose last high-level contact is too long ago. With `only_gaps`, what
    has no gap, today or foretold, is left out, but for the regions of countries that have one.
    """
    rows = _with_gaps(matrix.rows) if only_gaps else matrix.rows
    lines = [
        _line(plan, matrix, row, closed, late)
        for row in rows
        if row.kind is not RowKind.COUNTRY or row.region not in closed
    ]
    cells = tuple(matrix.total_cells[index] for index in matrix.shown)
    return (*lines, CoverageLine(LineKind.TOTAL, "", text("All countries"), (*cells, matrix.total)))


def late_contacts(findings: Iterable[Finding]) -> set[str]:
    """The countries whose last high-level contact is too long ago, alone or as a part of a wider absence."""
    parts = (part for finding in findings for part in finding.every_part)
    return {country for part in parts if part.rule == HIGH_LEVEL.rule for country in part.countries}


def _with_gaps(rows: Iterable[CoverageRow]) -> list[CoverageRow]:
    """The countries and regions that have a gap, and the regions of these countries."""
    rows = tuple(rows)
    holding = {row.region for row in rows if row.kind is RowKind.COUNTRY and has_gap(row)}
    return [row for row in rows if has_gap(row) or (row.kind is RowKind.REGION and row.id in holding)]


def _line(
    plan: Plan, matrix: CoverageMatrix, row: CoverageRow, closed: Collection[str], late: Collection[str]
) -> CoverageLine:
    cells = (*(row.cells[index] for index in matrix.shown), row.total)
    if row.kind is RowKind.UNNAMED:
        return CoverageLine(LineKind.UNNAMED, "", row.title, cells)
    if row.kind is RowKind.REGION:
        weight = row.share.weight if row.share is not None else None
        return CoverageLine(
            LineKind.REGION,
            row.id,
            row.title,
            cells,
            tier=f"{weight:g} %" if weight is not None else "",
            share=_share(row),
            standing=row.standing,
            meaning=_meaning(row.standing),
            is_open=row.id not in closed and any(each.region == row.id for each in matrix.rows if each is not row),
        )
    return CoverageLine(
        LineKind.COUNTRY,
        row.id,
        row.title,
        cells,
        tier=row.tier,
        contact=_contact(row, matrix, late=row.id in late),
        contact_next=text("next {month:short_month}", month=row.next_high_level) if row.next_high_level else None,
        contact_late=row.id in late,
        standing=row.standing,
        meaning=_meaning(row.standing),
        target=target_words(row),
    )


def _share(row: CoverageRow) -> Text | None:
    if row.share is None:
        return None
    return share_words(row.share)


def share_words(share: RegionShare) -> Text:
    """`34 % of 212 days`: a share, and on how many days it stands."""
    if not share.all_days:
        return text("no days yet")
    return text("{percent:.0f} % of {days}", percent=share.percent, days=days_count(share.all_days))


def no_contact(matrix: CoverageMatrix) -> Text:
    """What is said where no high-level contact is on record; nobody knows of the time before the records begin."""
    return text("never") if matrix.records_begin is None else text("none known")


def target_words(row: CoverageRow) -> Text | None:
    """`4 of 6`: how many of the norms that its tier asks for something on record meets; None where it asks for none."""
    if not row.norms:
        return None
    return text("{met} of {count}", met=row.norms_met, count=len(row.norms))


def _contact(row: CoverageRow, matrix: CoverageMatrix, *, late: bool) -> Text:
    """When the last high-level contact was, or how long ago where that is too long."""
    last = row.last_high_level
    if last is None:
        return no_contact(matrix)
    months = (matrix.as_of.year - last.year) * 12 + matrix.as_of.month - last.month
    if late and months > 1:
        return text("{months} ago", months=months_count(months))
    return text("{month:short_month}", month=last)


def _meaning(standing: CellStanding | None) -> str:
    if standing is None:
        return "neutral"
    match standing.state:
        case CoverageState.MET:
            return "done"
        case CoverageState.SHORT | CoverageState.OVER | CoverageState.AHEAD:
            return "warns"
        case CoverageState.NONE:
            return "blocks"
        case CoverageState.NOT_WANTED:
            return "blocks" if standing.count else "neutral"
        case CoverageState.NO_TARGET:
            return "neutral"


def spoken(tally: Tally) -> Text:
    """A cell in words: `1 done, 2 planned, 3 days`; a day that is not known is said, not counted."""
    goes_on = Count(len(tally.going_on), "going on from before", "going on from before")
    counts = (
        Count(tally.done, "done", "done"),
        Count(tally.confirmed, "confirmed", "confirmed"),
        Count(tally.planned, "planned", "planned"),
        Count(tally.drafts, "idea", "ideas"),
        goes_on,
        days_count(tally.days),
        Count(tally.undated, "without fixed days", "without fixed days"),
    )
    parts = tuple(count for count in counts if count.number)
    return text("{parts}", parts=parts) if parts else text("nothing")


def column_titles(matrix: CoverageMatrix) -> tuple[Text, ...]:
    """The titles of the columns shown, without the year."""
    return tuple(matrix.columns[index].title for index in matrix.shown)


def column_heads(matrix: CoverageMatrix) -> tuple[tuple[Text, Text], ...]:
    """The heads of the columns shown in two lines, the months below the quarter; the plan year says of which year."""
    return tuple(_head(matrix.columns[index]) for index in matrix.shown)


def _head(column: CoverageColumn) -> tuple[Text, Text]:
    if column.span is None or not str(column.below):
        return column.head, column.below
    return column.head, text("{months:months}", months=column.span)


def dates_of_column(plan: Plan, matrix: CoverageMatrix, at: int) -> Dates:
    """The uncertain dates of something planned in a shown column; the column after the last is the year.

    A quarter of the calendar is kept as a quarter, any other part of the plan year as a window.
    """
    shown = matrix.shown
    column: CoverageColumn | None = matrix.columns[shown[at]] if at < len(shown) else None
    if column is None or column.span is None:
        return _dates(year_span(plan.settings, matrix.year))
    return _dates(column.span)


def _dates(span: DaySpan) -> Dates:
    months = (span.last.year - span.first.year) * 12 + span.last.month - span.first.month + 1
    if months == 3 and span.first.month % 3 == 1:
        only = PlanDate.months(span.first.year, span.first.month, 3, Precision.QUARTER)
    elif months == 12 and span.first.month == 1:
        only = PlanDate.months(span.first.year, 1, 12, Precision.YEAR)
    else:
        only = PlanDate(span.first, span.last, Precision.WINDOW)
    return Dates(only, only)

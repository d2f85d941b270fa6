"""The year on a page: twelve months by region, each engagement a few words."""

from __future__ import annotations

from app.domain.engagement import Engagement
from app.domain.item_names import country_name
from app.domain.plan import Plan
from app.domain.statuses import DRAFT, ENDED_EARLY
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.services.coverage.columns import OPEN, RUNNING, year_columns
from app.services.reports.regions import home_region, ordered_regions
from app.services.reports.rows import KindMark, is_high, kind_mark
from app.services.reports.selection import ReportSelection
from app.services.texts.marked_outputs import marking_above


@dataclass(frozen=True, slots=True)
class CalendarItem:
    """An engagement in a cell. `is_running` means that it began before the year.

    `marking` is its marking where it is above that of the plan, else empty.
    """

    id: str
    kind: KindMark
    label: str
    marking: str
    is_high: bool
    is_draft: bool
    is_running: bool = False


@dataclass(frozen=True, slots=True)
class CalendarRow:
    """A region's cells, one a column, each in order of date."""

    title: Text | str
    cells: tuple[tuple[CalendarItem, ...], ...]


@dataclass(frozen=True, slots=True)
class CalendarPage:
    """The page. Postponed, cancelled and declined engagements are `left_out`."""

    columns: tuple[Text, ...]
    rows: tuple[CalendarRow, ...]
    left_out: int


def calendar_page(plan: Plan, selection: ReportSelection) -> CalendarPage:
    """Each engagement in the month of its start, under the region where it is printed; under its country in a
    document about one region or country.

    What began earlier stands in the first month; what may begin in one of several months
    stands in a last column, which appears only when it is needed.
    """
    columns = year_columns(plan.settings, selection.year, "month")
    months = [column for column in columns.columns if column.span is not None]
    cells: dict[str, list[list[CalendarItem]]] = {}
    left_out = 0
    for item in selection.engagements:
        place = columns.place(item.dates)
        if item.status in ENDED_EARLY or place is None:
            left_out += 1
            continue
        row = cells.setdefault(_row(plan, selection, item), [[] for _ in range(len(months) + 1)])
        running = columns.columns[place].id == RUNNING
        row[max(place, 1) - 1].append(
            CalendarItem(
                item.id,
                kind_mark(plan, item.kind),
                _where(plan, item),
                " ".join(marking_above(plan, item).split()),
                is_high(item),
                item.status in DRAFT,
                running,
            )
        )
    titles = _titles(plan, selection)
    for region in titles.keys() & set(plan.weights):
        cells.setdefault(region, [[] for _ in range(len(months) + 1)])
    rows = [
        CalendarRow(title, tuple(tuple(cell) for cell in cells[region]))
        for region, title in titles.items()
        if region in cells
    ]
    heads = [text("{month:month_name}", month=column.span.first) for column in months if column.span]
    if any(row.cells[-1] for row in rows):
        heads.append(next(column.title for column in columns.columns if column.id == OPEN))
    else:
        rows = [CalendarRow(row.title, row.cells[:-1]) for row in rows]
    return CalendarPage(tuple(heads), tuple(rows), left_out)


def _row(plan: Plan, selection: ReportSelection, item: Engagement) -> str:
    """The id of the row in which an engagement stands."""
    if not selection.subject:
        return home_region(plan, item)
    wanted = selection.countries or frozenset()
    if item.host in wanted:
        return item.host
    return next((country for country in item.country_ids if country in wanted), "")


def _titles(plan: Plan, selection: ReportSelection) -> dict[str, Text | str]:
    """The rows in their order."""
    titles: dict[str, Text | str]
    if selection.subject:
        names = sorted((country_name(plan, country), country) for country in selection.countries or ())
        titles = {country: name for name, country in names}
    else:
        titles = {region.id: region.title for region in ordered_regions(plan)}
    titles[""] = text("Other and multinational")
    return titles


def _where(plan: Plan, item: Engagement) -> str:
    if item.place.name:
        return item.place.name.partition(",")[0]
    if not item.countries:
        return item.title
    more = f" +{len(item.countries) - 1}" if len(item.countries) > 1 else ""
    return country_name(plan, item.host or item.countries[0].country) + more

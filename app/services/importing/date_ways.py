"""How the columns of dates of one list are read: what only the whole list shows, or somebody said of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field, replace

from app.domain.settings import PlanSettings
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.services.importing.columns import FieldTable, row_content
from app.services.importing.date_orders import DateOrders, date_orders
from app.services.importing.dates import DateCells
from app.services.importing.list_years import list_year, title_years
from app.services.importing.mapping import ImportMapping
from app.services.importing.month_numbers import DAYS, YEARS, month_numbers
from app.services.importing.sections import is_heading
from app.services.texts.tables import RawTable, Value, cell_text

_SAID: Mapping[str, Text] = {
    YEARS: text("“{cell}” was read as a month and its year, as other dates of its column end in their year"),
    DAYS: text("“{cell}” was read as a day of the month, as other dates of its column are"),
}


@dataclass(frozen=True, slots=True)
class DateWays:
    """How the cells of each column of dates are read, and what is to be said of it."""

    by_column: Mapping[str, DateCells] = field(default_factory=dict)
    notes: tuple[Text, ...] = ()


def date_ways(
    columns: Mapping[str, Sequence[Value]],
    titles: Sequence[str],
    mapping: ImportMapping,
    settings: PlanSettings,
    silent: str = "",
) -> DateWays:
    """The ways of the columns of one list under its `titles`, those between its rows too; what the mapping says counts
    first, and `silent` is the order of day and month where nothing in the list shows it."""
    given = mapping.date_order
    orders = DateOrders(dict.fromkeys(columns, given)) if given else date_orders(columns, silent)
    notes = list(orders.notes)
    years = frozenset({mapping.year}) if mapping.year else title_years(titles, settings)
    cells: dict[str, DateCells] = {}
    for name, values in columns.items():
        order = orders.by_column.get(name, "")
        means = mapping.month_numbers
        if not means:
            found = month_numbers(values, order, years)
            means = found.means
            notes += [_SAID[means].filled(cell=found.cell)] if means else []
        cells[name] = DateCells(order, settings.year_start, mapping.year, means)
    if not mapping.year:
        taken = list_year(columns, cells, titles, settings)
        cells = {name: replace(each, year=taken.year) for name, each in cells.items()}
        notes += [taken.said] if taken.said is not None else []
    return DateWays(cells, tuple(notes))


def ways_of_dates(
    table: FieldTable, names: Iterable[str], mapping: ImportMapping, settings: PlanSettings, silent: str = ""
) -> DateWays:
    """The ways of a table's columns of dates, which have these `names`; see `date_ways`."""
    columns = {name: [row.values.get(name) for row in table.rows] for name in names}
    headings = (row_content(tuple(row.values.values())) for row in table.rows if is_heading(row))
    return date_ways(columns, (table.file, table.sheet, *table.above, *headings), mapping, settings, silent)


def ways_of_plain(
    table: RawTable, places: Mapping[str, int], mapping: ImportMapping, settings: PlanSettings, silent: str = ""
) -> DateWays:
    """The ways of a plain table whose columns of dates stand in `places`; see `date_ways`."""
    columns = {name: [row.cells[at] for row in table.rows[1:] if at < len(row.cells)] for name, at in places.items()}
    alone = ([shown for cell in row.cells if (shown := cell_text(cell))] for row in table.rows[1:])
    headings = (cells[0] for cells in alone if len(cells) == 1)
    return date_ways(columns, (table.file, table.sheet, *table.above, *headings), mapping, settings, silent)

"""Which columns the table shows, how wide, sorted by what: a person's taste, kept in the settings."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from app.domain.own_values import id_of_own
from app.gui.workspace.document import PlanDocument
from app.gui.workspace.settings import SettingsStore
from app.services.layouts.table import BY_DATE, ColumnSort
from app.services.layouts.table_columns import PlanColumns, TableColumn, columns_of
from app.services.layouts.table_filters import filters_text
from app.services.layouts.table_rows import TableWish

FALLING = "-"

SEPARATOR = " "
"""Between the columns in the text that a saved view keeps; no id of a column has one."""

_AT = "@"
"""Between a width that is kept and the size of the letters, in percent, that it was made for."""

NARROWEST, WIDEST = 24, 4000
"""Pixels between which a width from the settings is believed."""

ROW_GAPS = {"compact": 6, "normal": 12, "roomy": 20}
"""Pixels that a row is higher than its words, by density."""


class Arrangement:
    """Reads and keeps the columns, widths and order of rows."""

    def __init__(self, settings: SettingsStore, document: PlanDocument) -> None:
        self._store = settings
        self._document = document

    @property
    def known(self) -> PlanColumns:
        """The columns that there are, with the own fields of the plan that is open."""
        return columns_of(self._document.plan if self._document.is_open else None)

    @property
    def columns(self) -> tuple[TableColumn, ...]:
        """The columns shown, in order."""
        return self.known.chosen(self._store.settings.table_columns)

    @property
    def sorts(self) -> tuple[ColumnSort, ...]:
        """What the rows are sorted by."""
        return self._sorts(self._store.settings.table_sort) or BY_DATE

    @property
    def row_gap(self) -> int:
        """Pixels that a row is higher than its words."""
        return ROW_GAPS[self._store.settings.density]

    def width(self, column: TableColumn) -> int | None:
        """A column's width in pixels for the letters in force, where somebody has changed it."""
        for each in self._store.settings.table_widths:
            column_id, _, kept = each.partition(":")
            pixels, _, percent = kept.partition(_AT)
            if self.known.known(column_id) != column or not pixels.isdecimal():
                continue
            size = self._store.settings.text_size
            # One without the size of the letters is of a version that did not keep it.
            then = (int(percent) if percent.isdecimal() else 0) or size
            width = round(int(pixels) * size / then)
            if NARROWEST <= width <= WIDEST:
                return width
        return None

    @property
    def group(self) -> TableColumn | None:
        """The column by which the rows are grouped, if they are."""
        return self.known.known(self._store.settings.table_group)

    def parts(self, wish: TableWish) -> dict[str, str]:
        """Columns, order, groups and filters of columns as a saved view keeps them; widths are this screen's affair."""
        columns = SEPARATOR.join(each.id for each in self.columns)
        return {
            "columns": columns,
            "sort": SEPARATOR.join(_texts(wish.sorts)),
            "group": wish.group.id if wish.group is not None else "",
            "filters": filters_text(wish.filters),
        }

    def take(self, parts: Mapping[str, str]) -> None:
        """Keep what a saved view says of columns, order and groups; what is unknown in it is passed over."""
        self.keep_group(self.known.known(parts.get("group", "")))
        columns = [self.known.known(each) for each in parts.get("columns", "").split(SEPARATOR)]
        if known := [each.id for each in columns if each is not None]:
            self.keep_columns(known)
        sorts = self._sorts(parts.get("sort", "").split(SEPARATOR))
        if sorts:
            self.keep_sorts(sorts)

    def keep_columns(self, ids: Sequence[str]) -> None:
        """Keep which columns are shown; of other plans' own fields those that were."""
        known = self.known.by_id
        others = [each for each in self._store.settings.table_columns if id_of_own(each) and each not in known]
        self._store.change(table_columns=(*ids, *others))

    def keep_sorts(self, sorts: Sequence[ColumnSort]) -> None:
        """Keep what the rows are sorted by."""
        self._store.change(table_sort=_texts(sorts))

    def keep_group(self, column: TableColumn | None) -> None:
        """Keep what the rows are grouped by."""
        self._store.change(table_group=column.id if column is not None else "")

    def keep_widths(self, widths: Mapping[TableColumn, int]) -> None:
        """Keep how wide some columns are, in pixels."""
        kept = self._store.settings.table_widths
        others = (each for each in kept if self.known.known(each.partition(":")[0]) not in widths)
        size = self._store.settings.text_size
        now = (f"{column.id}:{pixels}{_AT}{size}" for column, pixels in widths.items())
        self._store.change(table_widths=(*others, *now))

    def _sorts(self, texts: Iterable[str]) -> tuple[ColumnSort, ...]:
        """What is kept of an order, as far as it is understood."""
        known = self.known.known
        read = ((known(each.removesuffix(FALLING)), each.endswith(FALLING)) for each in texts)
        return tuple(ColumnSort(column.id, descending) for column, descending in read if column is not None)


def _texts(sorts: Iterable[ColumnSort]) -> tuple[str, ...]:
    return tuple(f"{each.column}{FALLING * each.descending}" for each in sorts)


def sorted_by(sorts: Sequence[ColumnSort], column_id: str, *, added: bool) -> tuple[ColumnSort, ...]:
    """The order after a click on a column: alone and turned round, or added as a further key."""
    present = next((sort for sort in sorts if sort.column == column_id), None)
    turned = ColumnSort(column_id, present is not None and not present.descending)
    if not added:
        return (turned,) if present is None or len(sorts) == 1 else (ColumnSort(column_id, present.descending),)
    if present is None:
        return (*sorts, ColumnSort(column_id))
    return tuple(turned if sort is present else sort for sort in sorts)

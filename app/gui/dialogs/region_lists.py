"""The three lists of the regions dialog: schemes, regions of one, countries of one."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractItemView

from app.gui.look.icons import Icons
from app.gui.widgets.flat_header import FlatHeader
from app.gui.widgets.headings import SectionHeading
from app.gui.widgets.keyed_table import KeyedTable
from app.gui.widgets.quiet_rows import Cell, QuietRow
from app.gui.widgets.quiet_table import ColumnSpec
from app.services.layouts.regions import CountryLine, RegionLine, SchemeLine


class SchemeList(KeyedTable):
    """One scheme can be looked at; the key is its id."""

    def __init__(self, icons: Icons) -> None:
        title = QCoreApplication.translate("SchemeList", "Region schemes")
        columns = (
            ColumnSpec(QCoreApplication.translate("SchemeList", "Scheme"), 22, 2),
            ColumnSpec(QCoreApplication.translate("SchemeList", "State"), 26, 1),
        )
        super().__init__(icons, title, columns, lines=1)
        self.setObjectName("schemeList")
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)

    def show_lines(self, lines: Sequence[SchemeLine]) -> None:
        """Show these schemes."""
        by_id = {line.id: line for line in lines}
        self.show_rows(by_id, lambda key: self._row(by_id[key]))

    def _row(self, line: SchemeLine) -> QuietRow:
        use = self.tr("in use") if line.in_use else ""
        whose = self.tr("comes with Entente") if line.shipped else self.tr("made here")
        state = " · ".join(part for part in (use, whose) if part)
        tone = "text" if line.in_use else "text-muted"
        return QuietRow((Cell(line.title, strong=line.in_use), Cell(state, tone=tone)))


class RegionList(KeyedTable):
    """One region can be looked at; the key is its id."""

    def __init__(self, icons: Icons) -> None:
        title = QCoreApplication.translate("RegionList", "Region")
        columns = (
            ColumnSpec(title, 22, 4),
            ColumnSpec(QCoreApplication.translate("RegionList", "Countries"), 14, 0),
            ColumnSpec(QCoreApplication.translate("RegionList", "Weight"), 10, 0),
        )
        super().__init__(icons, QCoreApplication.translate("RegionList", "Regions"), columns, lines=1)
        self.setObjectName("regionList")
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        _numbers(self, 1, 2)

    def show_lines(self, lines: Sequence[RegionLine]) -> None:
        """Show these regions."""
        by_id = {line.id: line for line in lines}
        self.show_rows(by_id, lambda key: self._row(by_id[key]))

    def _row(self, line: RegionLine) -> QuietRow:
        count = Cell(str(line.countries), number=True, tone="text" if line.countries else "text-muted")
        weight = Cell(line.weight or "–", number=True, tone="text" if line.weight else "text-muted")
        return QuietRow((Cell(line.title), count, weight))


class CountryList(KeyedTable):
    """Any number of countries can be chosen; the key is the country's id."""

    REGION = 1

    def __init__(self, icons: Icons) -> None:
        title = QCoreApplication.translate("CountryList", "Country")
        columns = (
            ColumnSpec(title, 24, 3),
            ColumnSpec(QCoreApplication.translate("CountryList", "Region"), 18, 2),
        )
        super().__init__(icons, QCoreApplication.translate("CountryList", "Countries"), columns, lines=1)
        self.setObjectName("countryList")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_lines(self, lines: Sequence[CountryLine], with_regions: bool) -> None:
        """Show these countries, with the region of each where they are of several."""
        by_id = {line.id: line for line in lines}
        self.show_column(self.REGION, with_regions)
        self.show_rows(by_id, lambda key: self._row(by_id[key]))

    def _row(self, line: CountryLine) -> QuietRow:
        name = line.name
        if line.other_name:
            name = self.tr("{name} (also {other})").format(name=name, other=line.other_name)
        return QuietRow((Cell(name), Cell(line.region_title, tone="text-muted")))


def offer(
    heading: SectionHeading, table: KeyedTable, name: str, title: str, handler: Callable[[], object], key: str
) -> QAction:
    """A command on a list, as a link in its heading too."""
    command = table.add_command(name, title, handler, key)
    link = heading.add_link(title)
    link.setObjectName(f"{name}-link")
    link.setToolTip(f"{title} ({QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)})")
    link.clicked.connect(command.trigger)
    command.enabledChanged.connect(link.setEnabled)
    return command


def _numbers(table: KeyedTable, *columns: int) -> None:
    header = table.horizontalHeader()
    assert isinstance(header, FlatHeader)
    header.numbers = frozenset(columns)

"""Columns that are to be whole are as wide as what stands in them, in any form of dates and size of text."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent
from PySide6.QtWidgets import QApplication, QDialog, QStyleOptionViewItem, QToolTip
from pytestqt.qtbot import QtBot

from app.gui.look import fonts
from app.gui.look.icons import Icons
from app.gui.screens.coverage.cell_signs import year_words
from app.gui.screens.coverage.matrix_model import NAME, TIER
from app.gui.screens.coverage.matrix_view import MatrixView
from app.gui.screens.coverage.name_lines import name_lines
from app.gui.screens.table.screen import TableScreen
from app.gui.shell.application import set_text_size
from app.gui.widgets.column_needs import SAMPLE
from app.gui.widgets.quiet_delegate import whole_width
from app.gui.widgets.quiet_rows import Cell, QuietRow
from app.gui.widgets.quiet_table import ColumnSpec, QuietTable
from app.gui.widgets.spacing import GRID, HALF
from app.gui.workspace.document import words
from app.services.layouts.coverage import LineKind
from tests.e2e.conftest import Desk
from tests.windows import FurnishedWindow

Trigger = Callable[[str], None]

LONG = "2027-12-31 – 2028-01-15 (window of days)"
SPECS = (ColumnSpec("Engagement", 10, 3), ColumnSpec("When", 6, 0, whole=True))


def cut_cells(window: FurnishedWindow) -> list[str]:
    """What stands in sight in a whole column, and is not whole, at the top of each table and at its end."""
    roots = [window, *(each for each in window.findChildren(QDialog) if each.isVisible())]
    tables = {table for root in roots for table in root.findChildren(QuietTable) if table.isVisible()}
    assert tables
    found: list[str] = []
    for place in ("minimum", "maximum"):
        for table in tables:
            bar = table.verticalScrollBar()
            bar.setValue(getattr(bar, place)())
        found += _cut_in_sight(tables)
    return found


def cut_dates(window: FurnishedWindow) -> list[str]:
    """Fixed dates within a year that the grid of the table shortens."""
    grid = window.findChild(TableScreen).grid
    model = grid.model()
    column = model.column_of("dates")
    texts = {str(model.index(row, column).data()) for row in range(len(model.ids))}
    room = grid.columnWidth(column) - 2 * GRID
    metrics = QFontMetrics(fonts.tabular(grid.font()))
    years = re.compile(r"\b20\d\d\b")
    same_year = [said for said in texts if len(set(years.findall(said))) == 1 and "fixed" not in said]
    assert same_year
    return [said for said in same_year if metrics.horizontalAdvance(said) > room]


def _cut_in_sight(tables: set[QuietTable]) -> list[str]:
    return [
        f"{table.objectName()}: {cell.spoken}"
        for table in tables
        for column in table.whole_columns
        if not table.isColumnHidden(column)
        for row in _in_sight(table)
        if not table.rows.row(row).heading
        and whole_width(cell := table.rows.cell(row, column), table.font()) > table.columnWidth(column)
    ]


def _in_sight(table: QuietTable) -> range:
    last = table.rowAt(table.viewport().height() - 1)
    return range(max(table.rowAt(0), 0), last + 1 if last >= 0 else table.rows.rowCount())


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("form", ["iso", "words"])
def test_dates_are_whole_in_every_list(
    desk: Desk, trigger: Trigger, qapp: QApplication, form: str, percent: int
) -> None:
    window = desk.start()
    trigger("file.open-sample")
    desk.prompts.yes = False
    window.workspace.settings.change(text_size=percent)
    trigger("view.coordination")
    qapp.processEvents()
    window.workspace.settings.change(date_format=form)
    set_text_size(qapp, percent)
    qapp.processEvents()
    assert cut_cells(window) == []
    trigger("view.table")
    qapp.processEvents()
    assert cut_dates(window) == []
    trigger("view.calendar")
    for mode in ("calendar.travel", "calendar.agenda"):
        trigger(mode)
        qapp.processEvents()
        assert cut_cells(window) == []
    trigger("engagement.shift-several")
    qapp.processEvents()
    assert cut_cells(window) == []


@pytest.fixture
def table(icons: Icons, qtbot: QtBot) -> QuietTable:
    made = QuietTable(icons, "Engagements", SPECS)
    qtbot.addWidget(made)
    made.resize(500, 300)
    made.show()
    return made


def test_a_long_list_is_measured_by_a_sample(table: QuietTable) -> None:
    built: list[int] = []

    def build(key: object) -> QuietRow:
        assert isinstance(key, int)
        built.append(key)
        return QuietRow((Cell("Port call"), Cell(LONG if key % 7 == 0 else "2027-01-01")))

    table.rows.set_rows(range(2000), build)
    assert len(built) <= SAMPLE
    assert table.columnWidth(1) >= whole_width(Cell(LONG), table.font())


def test_a_column_of_what_may_stand_on_two_lines_is_no_wider_than_these(table: QuietTable) -> None:
    said = "not sent, due Wed 30 Sep 2026, in 12 days"
    table.rows.set_rows(range(3), lambda _: QuietRow((Cell("Port call"), Cell(said, icon="clock", wraps=True))))
    table.resize(300, 300)
    wide = whole_width(Cell(said, icon="clock"), table.font())
    assert table.columnWidth(1) < 0.7 * wide
    index = table.rows.index(0, 1)
    place = table.visualRect(index).center()
    event = QHelpEvent(QEvent.Type.ToolTip, place, table.viewport().mapToGlobal(place))
    table.itemDelegate().helpEvent(event, table, _option(table), index)
    assert QToolTip.text() == "", "nothing of it is left out"
    table.setColumnWidth(1, table.columnWidth(1) - 2 * GRID)
    table.itemDelegate().helpEvent(event, table, _option(table), index)
    assert QToolTip.text() == said
    QToolTip.hideText()


def _option(table: QuietTable) -> QStyleOptionViewItem:
    option = QStyleOptionViewItem()
    option.initFrom(table)
    option.font = table.font()
    return option


def test_a_column_grows_with_the_same_rows_written_in_another_form(table: QuietTable) -> None:
    table.rows.set_rows(range(3), lambda _: QuietRow((Cell("Port call"), Cell("1 Jan"))))
    narrow = table.columnWidth(1)
    table.rows.set_rows(range(3), lambda _: QuietRow((Cell("Port call"), Cell(LONG))))
    assert narrow < whole_width(Cell(LONG), table.font()) <= table.columnWidth(1)


def test_no_number_nor_name_of_a_country_is_cut_in_the_matrix(desk: Desk, trigger: Trigger, qapp: QApplication) -> None:
    """At 1366 pixels the year said “34 · 15…” and the last contact “49 mont…” beside a state with room to spare."""
    window = desk.start()
    window.opening.open_sample()
    trigger("view.coverage")
    qapp.processEvents()
    view = window.findChild(MatrixView)
    matrix, body, strong = view.matrix, QFontMetrics(view.font()), QFontMetrics(fonts.strong(view.font()))
    assert not view.horizontalScrollBar().maximum()

    def room(column: int) -> int:
        return view.columnWidth(column) - 2 * GRID

    countries = [line for line in matrix.lines if line.kind is LineKind.COUNTRY]
    assert len(countries) > 40
    for line in matrix.lines:
        assert strong.horizontalAdvance(year_words(line.cells[-1])) <= room(matrix.year_column)
    for line in countries:
        mark = body.height() + HALF
        assert body.horizontalAdvance(words(line.title)) + mark <= room(NAME)
        assert line.contact is None or body.horizontalAdvance(words(line.contact)) <= room(matrix.contact_column)
        assert strong.horizontalAdvance(matrix.text(line, matrix.state_column)) <= room(matrix.state_column)
    for at, line in enumerate(matrix.lines):
        if line.kind is LineKind.REGION:
            mark, wide = body.height() + HALF, strong.horizontalAdvance(words(line.title))
            lines = name_lines(words(line.title), strong, room(NAME) - mark)
            assert " ".join(lines) == words(line.title)
            assert (view.rowHeight(at) >= 2 * body.height()) is (wide > room(NAME) - mark), words(line.title)


@pytest.mark.parametrize("size", [100, 150])
@pytest.mark.parametrize("heads", ["Postings", "Affectations"])
def test_heads_give_way_to_names_of_countries_and_say_themselves_whole_in_a_tip(
    desk: Desk, trigger: Trigger, qapp: QApplication, size: int, heads: str
) -> None:
    window = desk.start()
    set_text_size(qapp, size)
    window.opening.open_sample()
    trigger("view.coverage")
    qapp.processEvents()
    view = window.findChild(MatrixView)
    matrix, body = view.matrix, QFontMetrics(view.font())
    parts = [matrix.title(column) for column in range(TIER + 1, matrix.year_column)]
    column = TIER + 1 + parts.index("Postings")
    parts[parts.index("Postings")] = heads
    said = [matrix.headerData(at, Qt.Orientation.Horizontal) for at in range(TIER + 1, matrix.year_column)]
    said[column - TIER - 1] = heads
    matrix.set_lines(matrix.lines, parts, [tuple(each.split("\n")) for each in said])
    qapp.processEvents()
    wanted = max(body.horizontalAdvance(words(each.title)) for each in matrix.lines if each.kind is LineKind.COUNTRY)
    assert view.columnWidth(NAME) - 2 * GRID - body.height() - HALF >= wanted
    assert view.columnWidth(NAME) < view.viewport().width() // 3
    header = view.horizontalHeader()
    place = QPoint(header.sectionViewportPosition(column) + 5, 5)
    QApplication.sendEvent(
        header.viewport(), QHelpEvent(QEvent.Type.ToolTip, place, header.viewport().mapToGlobal(place))
    )
    is_cut = QFontMetrics(fonts.strong(header.font())).horizontalAdvance(heads) > view.columnWidth(column) - 2 * GRID
    assert (QToolTip.text() == heads) is is_cut

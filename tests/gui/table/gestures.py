"""The table on a desk, and the gestures by which tests use it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
)

from app.domain.plan import Plan
from app.domain.statuses import Status
from app.gui.editors.cell_editors import CellEditor
from app.gui.screens.table.model import EngagementTableModel
from app.gui.screens.table.screen import TableScreen
from tests.builders import country, engagement, kind, plan_with
from tests.gui.workspaces import Desk

Key = Qt.Key
Mod = Qt.KeyboardModifier


def small_plan() -> Plan:
    return plan_with(
        country("KE", "Kenya", alpha3="KEN"),
        country("TZ", "Tanzania", alpha3="TZA", alternatives=("Tanganyika",)),
        country("SZ", "Eswatini", alpha3="SWZ", alternatives=("Swaziland",)),
        kind("ship-visit", title="Ship visit", code="SV", position=1),
        kind("bilateral-meeting", title="Bilateral meeting", code="BM", position=2),
        engagement("e1", "2027-03-03", "2027-03-05", title="Port call Mombasa", own_lead="Chief of Navy"),
        engagement(
            "e2", "2027-02-01", title="Staff talks", kind="bilateral-meeting", countries="TZ", status=Status.IDEA
        ),
        engagement("e3", "2027-04", title="Border visit", countries="SZ", own_lead="Army"),
    )


class Table:
    """The screen on a desk, and the gestures of the tests."""

    def __init__(self, desk: Desk, screen: TableScreen, qtbot: object) -> None:
        self.desk, self.screen, self.qtbot = desk, screen, qtbot
        self.grid = screen.grid

    @property
    def model(self) -> EngagementTableModel:
        return self.grid.model()

    def titles(self) -> list[str]:
        plan = self.desk.plan
        return [plan.engagements[each].title for each in self.model.ids]

    def item(self, item_id: str):
        return self.desk.plan.engagements[item_id]

    def at(self, item_id: str | None, column_id: str) -> None:
        """Click a cell; without an engagement that of the empty row."""
        row = self.model.row_of(item_id) if item_id else len(self.model.lines)
        index = self.model.index(row, self.model.column_of(column_id))
        self.grid.scrollTo(index)
        self.qtbot.mouseClick(self.grid.viewport(), Qt.MouseButton.LeftButton, pos=self.grid.visualRect(index).center())

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Mod.NoModifier) -> None:
        self.qtbot.keyClick(self.grid, key, modifiers)

    def editor(self) -> CellEditor:
        found = [each for each in self.grid.findChildren(CellEditor) if each.isVisible()]
        assert len(found) == 1
        return found[0]

    def is_editing(self) -> bool:
        return any(each.isVisible() for each in self.grid.findChildren(CellEditor))

    def type_into(self, item_id: str | None, column_id: str, text: str, end: Qt.Key = Key.Key_Return) -> None:
        self.at(item_id, column_id)
        self.key(Key.Key_F2)
        editor = self.editor()
        editor.selectAll()
        self.qtbot.keyClicks(editor, text)
        self.qtbot.keyClick(editor, end)
        QApplication.processEvents()

    def cell(self, item_id: str, column_id: str) -> str:
        index = self.model.index(self.model.row_of(item_id), self.model.column_of(column_id))
        return str(index.data())

    def current(self) -> tuple[str | None, str]:
        index = self.grid.currentIndex()
        return self.model.id_at(index.row()), self.model.columns[index.column()].id

    def select(self, first: tuple[str, str], last: tuple[str, str]) -> None:
        """Click one cell and Shift+click another."""
        self.at(*first)
        index = self.model.index(self.model.row_of(last[0]), self.model.column_of(last[1]))
        self.qtbot.mouseClick(
            self.grid.viewport(), Qt.MouseButton.LeftButton, Mod.ShiftModifier, self.grid.visualRect(index).center()
        )

    def click_head(self, column_id: str, modifiers: Qt.KeyboardModifier = Mod.NoModifier) -> None:
        header = self.grid.header
        x = header.sectionViewportPosition(self.model.column_of(column_id)) + 20
        self.qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, modifiers, QPoint(x, 10))

    def dialog(self, name: str) -> QDialog:
        QApplication.processEvents()
        found = [w for w in QApplication.topLevelWidgets() if w.objectName() == name and w.isVisible()]
        assert len(found) == 1, f"{name} is not open"
        return found[0]

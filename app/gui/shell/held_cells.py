"""What stands typed in cells of the window, and is in no plan."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.gui.editors.cell_editors import CellEditor
from app.gui.look.translation import QT_TRANSLATE_NOOP
from app.gui.records.prose_editor import ProseEditor

_SAID = QT_TRANSLATE_NOOP("HeldCells", "“{typed}” in {field}")


def take_cells(window: QWidget) -> None:
    """Fill in the cells in which somebody is typing, where that can be taken: a command speaks of what was typed too,
    and one that closes the plan would lose it."""
    for each in _open_editors(window):
        each.take()


def held_cells(window: QWidget) -> tuple[str, ...]:
    """What was not understood in the table and in the lists, each with the title of its column."""
    said = QCoreApplication.translate("HeldCells", _SAID)
    return tuple(
        said.format(typed=each.text(), field=each.accessibleName()) for each in _open_editors(window) if each.is_held
    )


def _open_editors(window: QWidget) -> list[CellEditor | ProseEditor]:
    """Those of cells; one that was closed is hidden at once, and gone a little later."""
    editors: list[CellEditor | ProseEditor] = [*window.findChildren(CellEditor), *window.findChildren(ProseEditor)]
    return [each for each in editors if not each.isHidden()]

"""What stands typed in cells of the window, and is in no plan."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.gui.editors.cell_editors import CellEditor
from app.gui.look.translation import QT_TRANSLATE_NOOP
from app.gui.records.prose_editor import ProseEditor

_SAID = QT_TRANSLATE_NOOP("HeldCells", "“{typed}” in {field}")


def held_cells(window: QWidget) -> tuple[str, ...]:
    """What was not understood in the table and in the lists, each with the title of its column."""
    editors: list[CellEditor | ProseEditor] = [*window.findChildren(CellEditor), *window.findChildren(ProseEditor)]
    said = QCoreApplication.translate("HeldCells", _SAID)
    # One that was closed is hidden at once, and gone a little later.
    return tuple(
        said.format(typed=each.text(), field=each.accessibleName())
        for each in editors
        if not each.isHidden() and each.is_held
    )

"""Ticks in lists, drawn with our own icons: Fusion's box cannot be seen on a dark ground."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.gui.look.icons import Icons

NAMES = {
    Qt.CheckState.Checked: "square-check",
    Qt.CheckState.PartiallyChecked: "square-minus",
    Qt.CheckState.Unchecked: "square",
}


class CheckDelegate(QStyledItemDelegate):
    """Shows the check state as the item's icon. Space still ticks; let a click on the row do so as well."""

    def __init__(self, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._icons = icons

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        feature = QStyleOptionViewItem.ViewItemFeature
        if option.features & feature.HasCheckIndicator:
            ticked = option.checkState != Qt.CheckState.Unchecked
            option.features = (option.features & ~feature.HasCheckIndicator) | feature.HasDecoration
            option.icon = self._icons.icon(NAMES[option.checkState], "accent" if ticked else "text-muted")

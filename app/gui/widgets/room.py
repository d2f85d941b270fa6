"""How large a dialog opens: by its letters, and never beyond the screen."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from app.gui.widgets.plain_text import TextLabel

MOST_OF_SCREEN = 0.94
"""The share of the screen that is used at most: a frame and a bar need some too."""


def room_of(dialog: QWidget) -> QSize:
    """The most that a dialog may take of its screen."""
    return dialog.screen().availableGeometry().size() * MOST_OF_SCREEN


def open_at(dialog: QWidget, letters: int, lines: int) -> None:
    """Give a dialog room for average characters beside and lines below each other, as far as the screen has it."""
    metrics = dialog.fontMetrics()
    wanted, room = QSize(metrics.averageCharWidth() * letters, metrics.height() * lines), room_of(dialog)
    dialog.resize(wanted.boundedTo(room).expandedTo(dialog.minimumSizeHint().boundedTo(room)))


def open_whole(dialog: QWidget, scroll: QScrollArea, letters: int, lines: int) -> bool:
    """As `open_at`, and as high as all that scrolls in it needs to be seen at once; whether the screen has that."""
    open_at(dialog, letters, lines)
    layout, inside = dialog.layout(), scroll.widget()
    if layout is None or inside is None:
        return True
    sides = layout.contentsMargins()
    width = dialog.width() - sides.left() - sides.right() - scroll.verticalScrollBar().sizeHint().width()
    needed = inside.heightForWidth(width) if inside.hasHeightForWidth() else inside.sizeHint().height()
    others = layout.totalMinimumSize().height() - scroll.minimumSizeHint().height()
    height = min(max(dialog.height(), others + needed), room_of(dialog).height())
    dialog.resize(dialog.width(), height)
    return others + needed <= height


def keep_wide(dialog: QWidget, letters: int) -> None:
    """Have a dialog never narrower than so many average characters, as far as the screen has them."""
    wanted = dialog.fontMetrics().averageCharWidth() * letters
    dialog.setMinimumWidth(min(wanted, room_of(dialog).width()))


def keep_room(*parts: QWidget) -> None:
    """Have parts of a dialog keep their place while they are hidden: what stands below them does not move."""
    for part in parts:
        policy = part.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        part.setSizePolicy(policy)


def keep_lines(label: TextLabel, lines: int) -> None:
    """Give a label room for lines that it may have to say, from the top, so that what stands below it does not move."""
    label.setMinimumHeight(label.fontMetrics().lineSpacing() * lines)
    label.setAlignment(label.alignment() & ~Qt.AlignmentFlag.AlignVertical_Mask | Qt.AlignmentFlag.AlignTop)

"""The engagements within the one looked at: each with its days and status, the way to it, and to one more."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.domain.engagement import Engagement
from app.gui.look.languages import window_language
from app.gui.screens.engagement.part_entry import PartEntry
from app.gui.widgets.headings import SectionHeading
from app.gui.widgets.spacing import GRID, HALF, column
from app.gui.workspace.document import words
from app.gui.workspace.workspace import Workspace
from app.services.layouts.engagements_within import beginning_words, begins_parts, within_lines
from app.services.layouts.part_sections import PartLine


class WithinSection(QWidget):
    """Lists what is part of the engagement by date. One that is opened is looked at in its place, which says `opened`;
    of a panel that stands beside the window, as `is_beside` says, in another such panel.

    Where there is nothing it is shown for those alone that have parts as a rule.
    """

    opened = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None, *, is_beside: bool = False) -> None:
        super().__init__(parent)
        self._is_beside = is_beside
        self.setObjectName("engagementsWithin")
        self._workspace = workspace
        self._item_id = ""
        self._shown: object = None
        self.count = 0
        self.title = self.tr("Engagements within it")
        self.setAccessibleName(self.title)
        self._heading = SectionHeading(self.title)
        self._new = self._heading.add_link("")
        self._new.setObjectName("newWithin")
        self._new.clicked.connect(self.begin)
        self._rows = QWidget()
        self._list = column(self._rows, gap=GRID)
        layout = column(self, gap=HALF)
        layout.addWidget(self._heading)
        layout.addWidget(self._rows)

    @property
    def is_wanted(self) -> bool:
        """Whether there is something to show or to begin here."""
        return not self.isHidden()

    def show_engagement(self, item: Engagement) -> None:
        """Show another state of what is within it."""
        document = self._workspace.document
        lines = within_lines(document.plan, item, window_language())
        self.setVisible(bool(lines) or (begins_parts(item) and not document.read_only))
        state = (item.id, item.kind, lines, window_language(), document.read_only)
        if state == self._shown:
            return
        self._shown, self._item_id, self.count = state, item.id, len(lines)
        focused = self.focusWidget()
        held = focused.objectName() if focused is not None and focused.hasFocus() else ""
        while (old := self._list.takeAt(0)) is not None:
            if (widget := old.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for line in lines:
            entry = PartEntry(PartLine(line.id, line.title, line.detail))
            entry.link.setText(self.tr("Open"))
            entry.link.setAccessibleName(self.tr("Open {title}").format(title=line.title))
            entry.link.clicked.connect(partial(self._open, line.id))
            self._list.addWidget(entry)
            # At once: left to the layout, it takes its room when events are worked off, and the focus would jump.
            entry.show()
            if entry.link.objectName() == held:
                entry.link.setFocus(Qt.FocusReason.OtherFocusReason)
        self._heading.set_text(self.title, "" if lines else self.tr("none yet"))
        self._new.setText(words(beginning_words(item)))
        self._new.setVisible(not document.read_only)
        self._rows.setVisible(bool(lines))

    def begin(self) -> None:
        """Begin one more, in the panel."""
        view = self._workspace.view
        if view.current != self._item_id:
            # The panel stands in a window of its own.
            view.select((self._item_id,))
        self._workspace.actions.action("engagement.new-within").trigger()

    def _open(self, item_id: str, _checked: bool = False) -> None:
        self._workspace.view.show_guest(item_id)
        if self._is_beside:
            self._workspace.actions.action("engagement.window").trigger()
        else:
            self.opened.emit()

"""Making or changing an item of any record: a field for each that people give it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialogButtonBox, QPushButton, QWidget

from app.domain.changes import Change
from app.domain.records.record import Field, Record
from app.domain.wording import Text
from app.gui.look.icons import Icons
from app.gui.records.record_form import NO_HELPS, Helps, RecordForm
from app.gui.widgets.announce import announce
from app.gui.widgets.column_scroll import ColumnScroll
from app.gui.widgets.plain_text import TextLabel, capital, window_title
from app.gui.widgets.room import open_whole
from app.gui.widgets.spacing import GRID, column, set_look
from app.gui.widgets.steady_dialog import SteadyDialog
from app.gui.workspace.document import beforehand, words
from app.services.edits.refusals import EditRefused
from app.services.layouts.record_list import asked_fields
from app.services.records.reading import PlanReading

Follow = Callable[[Change], Mapping[str, str]]
"""What the fields of the next item begin with, once one was made."""

Make = Callable[[Mapping[str, str]], Change]
"""What comes of the texts typed into the fields; raises EditRefused."""


class RecordDialog(SteadyDialog):
    """Asks for fields of a record, beginning with what was `begun`, by the name of each, or for a new one `proposed`.

    Hands over what `make` makes of them with `made`; what cannot be understood is said below its field, to which
    whoever accepts it is led. With `follow` several new ones can be made, one after the other: Enter adds one and
    offers the next. `remark` says what is to be known of a change before it is done. `removal_wanted` where something
    that is there is to go. `left(texts)` when it is closed: what was typed and not taken, or nothing; given back as the
    `draft`, it stands there again.
    """

    made = Signal(object)
    removal_wanted = Signal()
    left = Signal(object)

    def __init__(
        self,
        icons: Icons,
        record: Record,
        reading: PlanReading,
        make: Make,
        parent: QWidget,
        *,
        fields: Sequence[Field] | None = None,
        begun: Mapping[str, str] | None = None,
        proposed: Mapping[str, str] | None = None,
        follow: Follow | None = None,
        remark: Callable[[Change], Text | None] | None = None,
        helps: Helps = NO_HELPS,
        draft: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(parent)
        is_new = begun is None
        self.setObjectName("recordDialog")
        one = words(record.one)
        self.setWindowTitle(window_title(self.tr("New: {one}").format(one=one) if is_new else capital(one)))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._record, self._reading, self._make, self._remark = record, reading, make, remark
        self._follow = follow
        self._form = RecordForm(
            icons, reading, asked_fields(record) if fields is None else fields, record, begun or proposed or {}, helps
        )
        self._form.take_up(draft or {})
        self._is_followed = False
        self._trouble = TextLabel(muted=True, wraps=True)
        self._trouble.setObjectName("newRecordTrouble")
        self._add = QPushButton(self.tr("Add") if is_new else self.tr("OK"))
        self._add.setObjectName("addRecord")
        buttons = QDialogButtonBox()
        default = self._add
        if follow is not None:
            default = QPushButton(self.tr("Add and next"))
            default.setObjectName("addAnother")
            default.setToolTip(self.tr("Add it, and go on with the next one (Enter)"))
            default.clicked.connect(self._on_another)
            self._add.setText(self.tr("Add and close"))
            self._add.setShortcut(QKeySequence("Ctrl+Return"))
            self._add.setToolTip(self.tr("Add it, and go back (Ctrl+Enter)"))
            buttons.addButton(self._add, QDialogButtonBox.ButtonRole.ActionRole)
        self._add.clicked.connect(self._on_accepted)
        # Enter goes to the first button that accepts, whatever else is said to be the default.
        buttons.addButton(default, QDialogButtonBox.ButtonRole.AcceptRole)
        set_look(default, look="primary")
        default.setDefault(True)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        if draft:
            anew = buttons.addButton(self.tr("Begin anew"), QDialogButtonBox.ButtonRole.ResetRole)
            anew.setObjectName("beginAnew")
            anew.clicked.connect(self._on_anew)
        if not is_new:
            remove = buttons.addButton(self.tr("Remove"), QDialogButtonBox.ButtonRole.DestructiveRole)
            remove.setObjectName("removeRecord")
            remove.clicked.connect(self._on_removed)
        buttons.rejected.connect(self.reject)
        layout = column(self, margin=2 * GRID, gap=2 * GRID)
        self._scroll = ColumnScroll(self._form)
        layout.addWidget(self._scroll, 1)
        layout.addWidget(self._trouble)
        layout.addWidget(buttons)
        metrics = self.fontMetrics()
        self._trouble.setMinimumHeight(2 * metrics.lineSpacing())
        if not open_whole(self, self._scroll, 70, 32):
            # Where fields have to be scrolled to, none is out of sight for words that may not come.
            self._trouble.setMinimumHeight(0)
        self._form.enter(is_new=is_new)
        self._form.edited.connect(self._show_state)
        self._show_state()
        if draft:
            self._trouble.setText(self.tr("This was typed before and not added. Add it, or begin anew."))

    def _change(self) -> Change | None:
        """What would be done, or None with the reason shown."""
        try:
            return self._make(self._form.texts)
        except EditRefused as refusal:
            self._trouble.setText(beforehand(refusal.reason))
            return None

    def _show_state(self) -> None:
        self._trouble.setText("")
        # Each field says what is wrong with it, also behind the first that cannot be taken.
        troubled = [name for name in self._form.editors if not self._form.is_understood(name)]
        made = self._change() if not troubled else None
        if made is not None and self._remark is not None and (said := self._remark(made)) is not None:
            self._trouble.setText(words(said))
        self._add.setAccessibleDescription(self._trouble.text())

    def _is_taken(self) -> Change | None:
        """Make what was typed; where it cannot be, None, and the first field that is wrong has the focus."""
        for name in self._form.editors:
            if not self._form.is_understood(name, is_needed=True):
                self._scroll.ensureWidgetVisible(self._form.go_to(name))
                return None
        made = self._change()
        if made is None:
            announce(self._trouble, self._trouble.text())
            return None
        self.made.emit(made)
        return made

    def _on_another(self) -> None:
        """Begin the next one, in the first field that has to be said and holds nothing."""
        made = self._is_taken()
        if made is None or self._follow is None:
            return
        self._form.begin(self._follow(made))
        self._is_followed = True
        self._scroll.verticalScrollBar().setValue(0)
        said = self.tr("Added. This is the next one.")
        self._trouble.setText(said)
        announce(self._trouble, said)

    def _on_anew(self) -> None:
        """As if nothing had been typed."""
        self._form.begin_anew()

    def _on_removed(self) -> None:
        self._form.settle()
        self.removal_wanted.emit()
        self.reject()

    def _on_accepted(self) -> None:
        # Nothing was typed into the next one that is offered: there is nothing to add.
        if (self._is_followed and not self._form.changed) or self._is_taken() is not None:
            self._form.settle()
            self.accept()

    def done(self, result: int) -> None:
        """Close; what was typed and not taken is handed over."""
        self.left.emit(self._form.changed)
        super().done(result)

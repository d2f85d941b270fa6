"""The page of lead times: a list that can be searched, and the fields of the one looked at."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app.domain.kinds import LeadTime
from app.gui.dialogs.lead_time_fields import LeadTimeFields
from app.gui.dialogs.new_lead_time import NewLeadTimeDialog
from app.gui.dialogs.standing_dialog import StandingDialog
from app.gui.widgets.column_scroll import ColumnScroll
from app.gui.widgets.keyed_table import KeyedTable
from app.gui.widgets.plain_text import TextLabel
from app.gui.widgets.quiet_rows import Cell, QuietRow
from app.gui.widgets.quiet_table import ColumnSpec
from app.gui.widgets.scrolling_line import ScrollingLine
from app.gui.widgets.search_box import SearchBox
from app.gui.widgets.spacing import GRID, column, row
from app.gui.workspace.document import words
from app.services.edits.reference import (
    ROUTINE,
    add_lead_time,
    change_lead_time,
    delete_lead_times,
    is_default,
    mark_checked,
)
from app.services.layouts.reference import LeadLine, Trust, lead_lines


class LeadTimesPage(QWidget):
    """Every edit is made at once by the dialog in which the page stands."""

    def __init__(self, dialog: StandingDialog) -> None:
        super().__init__(dialog)
        self.setObjectName("leadTimes")
        self.setAccessibleName(self.tr("Lead times"))
        self._workspace = workspace = dialog.workspace
        self._attempt = dialog.attempt
        self._shown: str | None = None
        icons, document = workspace.icons, workspace.document
        self._search = SearchBox(icons, self.tr("Find a lead time"), self.tr("Find a lead time"))
        self._search.setObjectName("leadSearch")
        self._count = TextLabel(muted=True)
        self._new = QPushButton(self.tr("&New…"))
        self._new.setObjectName("newLeadTime")
        self._new.setIcon(icons.icon("plus"))
        columns = (
            ColumnSpec(self.tr("Host"), 18, 2),
            ColumnSpec(self.tr("Kind"), 18, 2),
            ColumnSpec(self.tr("Before start"), 15, 0, whole=True),
            ColumnSpec(self.tr("Source"), 18, 3),
            ColumnSpec(self.tr("Checked"), 21, 0, whole=True),
        )
        self._table = KeyedTable(icons, self.tr("Lead times"), columns)
        self._table.setObjectName("leadTable")
        self._fields = LeadTimeFields(icons, document.plan, document.today)
        self._check = self._table.add_command("lead-check", self.tr("Checked today"), self._on_checked, "Ctrl+T")
        self._delete = self._table.add_command("lead-delete", self.tr("Delete"), self._on_delete, "Del")
        self._add = self._table.add_command("lead-new", self.tr("New…"), self._on_new, "Ins")
        across = row(self, gap=2 * GRID)
        left = column()
        left.addLayout(self._head())
        left.addWidget(self._table, 1)
        across.addLayout(left, 5)
        across.addWidget(self._card(), 2)
        self._search.searched.connect(self.refresh)
        self._new.clicked.connect(self._on_new)
        self._table.chosen.connect(self._show_fields)
        self._table.opened.connect(self._on_opened)
        self._fields.given.connect(self._on_given)
        self.setFocusProxy(self._table)

    def refresh(self) -> None:
        """Show the lead times as they are now."""
        document = self._workspace.document
        lines = lead_lines(document.plan, document.today, self._search.text())
        by_id = {line.id: line for line in lines}
        waiting = sum(line.trust.needs_somebody for line in lines)
        said = self.tr("%n lead time(s)", "", len(lines))
        if waiting:
            said = self.tr("{count}, {waiting} to check").format(count=said, waiting=waiting)
        self._count.setText(said)
        self._table.show_rows(by_id, lambda key: self._row(by_id[key]))

    def _row(self, line: LeadLine) -> QuietRow:
        return _row(line, self.tr("look again") if line.trust is Trust.OLD else "")

    def _head(self) -> QHBoxLayout:
        head = row()
        head.addWidget(self._search, 1)
        line = ScrollingLine(self._workspace.icons)
        head.addWidget(line, 2)
        line.addWidget(self._count)
        line.add_spring()
        check, delete = QPushButton(self.tr("Checked &today")), QPushButton(self.tr("&Delete"))
        for button, command in ((check, self._check), (delete, self._delete)):
            button.setObjectName(f"{command.objectName()}-button")
            button.clicked.connect(command.trigger)
            command.enabledChanged.connect(button.setEnabled)
            line.addWidget(button)
        line.addWidget(self._new)
        return head

    def _card(self) -> ColumnScroll:
        page = QWidget()
        inside = column(page)
        inside.setContentsMargins(0, 0, GRID, 0)
        inside.addWidget(self._fields)
        return ColumnScroll(page)

    def _show_fields(self) -> None:
        key = self._table.current_key
        lead = self._workspace.document.plan.lead_times.get(str(key)) if key is not None else None
        writable = not self._workspace.document.read_only
        self._new.setEnabled(writable)
        self._add.setEnabled(writable)
        self._check.setEnabled(writable and bool(self._table.selected_keys))
        self._delete.setEnabled(writable and bool(self._table.selected_keys))
        self._fields.setVisible(lead is not None)
        if lead is not None:
            another, self._shown = self._shown != lead.id, lead.id
            self._fields.show_lead(lead, anew=another)
            self._fields.lock(not writable)

    def _on_opened(self, _row: int) -> None:
        self._fields.setFocus()

    def _on_given(self, name: str, value: object) -> None:
        if self._shown is not None:
            plan = self._workspace.document.plan
            if self._attempt(partial(change_lead_time, plan, self._shown, **{name: value})) is None:
                self._show_fields()

    def _on_checked(self) -> None:
        document = self._workspace.document
        self._attempt(partial(mark_checked, document.plan, self._table.selected_keys, document.today))

    def _on_delete(self) -> None:
        self._attempt(partial(delete_lead_times, self._workspace.document.plan, self._table.selected_keys))
        self._table.setFocus()

    def _on_new(self) -> None:
        document = self._workspace.document
        like = document.plan.lead_times.get(self._shown or "")
        if like is None:
            kind = min(document.plan.kinds.values(), key=lambda each: each.position)
            like = LeadTime("", "*", kind.id, ROUTINE, 0, kind.fallback_unit)
        source = "" if is_default(like.source) else like.source
        fresh = replace(like, source=source, checked="", note="")
        dialog = NewLeadTimeDialog(self._workspace.icons, document.plan, document.today, fresh, self)
        dialog.made.connect(self._on_made)
        dialog.open()

    def _on_made(self, lead: LeadTime) -> None:
        if self._attempt(partial(add_lead_time, self._workspace.document.plan, lead)) is not None:
            self._search.clear()
            self._table.choose(lead.id)
            self._table.setFocus()


def _row(line: LeadLine, again: str) -> QuietRow:
    """One line: what nobody has published or checked lately stands out by a sign and a word."""
    waits = line.trust.needs_somebody
    tone = "warns" if waits else "text-muted" if line.trust is Trust.DEFAULT else "text"
    return QuietRow(
        (
            Cell(words(line.host), words(line.whom) if line.whom is not None else "", strong=True),
            Cell(line.kind, line.case),
            Cell(words(line.length)),
            Cell(line.source, wraps=True),
            Cell(words(line.said), again, tone=tone, icon="warns" if waits else ""),
        )
    )

"""What the next steps of the engagement looked at need, beside the window: done or missing, line by line."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from functools import partial
from typing import ClassVar

from app.domain.statuses import STATUS_TITLES, Status
from app.domain.tables import RECORDS
from app.gui.dialogs.standing_dialog import StandingDialog
from app.gui.look import fonts
from app.gui.widgets.keyed_table import KeyedTable
from app.gui.widgets.plain_text import TextLabel, capital
from app.gui.widgets.quiet_rows import Cell, QuietRow
from app.gui.widgets.quiet_table import ColumnSpec
from app.gui.widgets.room import open_at
from app.gui.widgets.spacing import GRID, column
from app.gui.workspace.document import words
from app.gui.workspace.workspace import Workspace
from app.services.layouts.next_steps import Requirement, Step, next_steps
from app.services.review.open_findings import what_blocks

_Key = tuple[Status, int]
"""The status, and the place of the line under it; -1 for its heading."""

_HEADING = -1


class NextStepsDialog(StandingDialog):
    """Follows the plan and the engagement that is looked at; `going` goes to where a line is mended.

    It says what is still wanted, and forbids nothing.
    """

    WATCHED: ClassVar = frozenset(RECORDS)

    def __init__(self, workspace: Workspace, going: Callable[[str, Requirement], object]) -> None:
        super().__init__(workspace, "nextStepsDialog", "")
        self.setWindowTitle(self.tr("What the next step needs"))
        self._going = going
        self._steps: dict[Status, Step] = {}
        self._closed: set[Status] = set()
        self._item = ""
        self._title = TextLabel(wraps=True)
        self._title.setObjectName("nextStepsTitle")
        self._title.setFont(fonts.strong(self.font()))
        self._now = TextLabel(muted=True, wraps=True)
        self._now.setObjectName("nextStepsNow")
        self._table = KeyedTable(
            workspace.icons,
            self.tr("What each next step needs"),
            (
                ColumnSpec(self.tr("Needed"), 30, 2),
                ColumnSpec(self.tr("State"), 14, 0),
                ColumnSpec(self.tr("What the plan holds"), 34, 3),
            ),
        )
        self._table.setObjectName("nextStepsTable")
        self._table.opened.connect(self._on_opened)
        self._table.toggled.connect(self._on_toggled)
        self._table.add_command("open-line", self.tr("Go to where it is entered"), self._open_current)
        layout = column(self, margin=2 * GRID, gap=GRID)
        layout.addWidget(self._title)
        layout.addWidget(self._now)
        layout.addWidget(self._table, 1)
        layout.addLayout(self.foot())
        workspace.view.selection_changed.connect(self._on_selection)
        open_at(self, 96, 30)

    def show_from_top(self) -> None:
        """Show the engagement looked at, with the first line that is missing chosen."""
        self._on_selection()
        keys = self._table.rows.keys
        lines = [at for at, key in enumerate(keys) if key[1] != _HEADING]  # type: ignore[index]
        lacking = [at for at in lines if (line := self._line(at)) is not None and not line.is_there]
        first = (lacking or lines)[:1]
        self._table.select_rows(first, first[0] if first else 0)
        self._table.setFocus()

    def refresh(self) -> None:
        """Show the engagement as it is now."""
        document = self.workspace.document
        item = document.plan.engagements.get(self._item) if document.is_open else None
        if item is None:
            self.close()
            return
        blocking = what_blocks(document.plan, document.review, item.id, as_of=document.today)
        steps = next_steps(document.plan, item, document.today, blocking)
        self._title.setText(item.title)
        now = self.tr("It is {status} now. What is missing can come later; only what blocks a step is refused.")
        over = self.tr("It is {status}: no step follows.")
        self._now.setText((now if steps else over).format(status=words(STATUS_TITLES[item.status])))
        self._steps = {each.status: each for each in steps}
        keys: list[_Key] = []
        for each in steps:
            keys.append((each.status, _HEADING))
            if each.status not in self._closed:
                keys += [(each.status, at) for at in range(len(each.requirements))]
        # The rows of before are asked for once more while they give way: they belong to the steps of before.
        build = partial(self._row, self._steps)
        self._table.show_rows(keys, build, [at for at, key in enumerate(keys) if key[1] == _HEADING])

    def _on_selection(self) -> None:
        current = self.workspace.view.current
        if current is not None and current in self.workspace.document.plan.engagements:
            self._item = current
            self.refresh()

    def _row(self, steps: dict[Status, Step], key: Hashable) -> QuietRow:
        assert isinstance(key, tuple)
        step = steps[key[0]]
        if key[1] == _HEADING:
            return QuietRow(
                (Cell(capital(words(STATUS_TITLES[step.status])), self._counted(step)),),
                heading=True,
                is_open=step.status not in self._closed,
            )
        line = step.requirements[key[1]]
        said = line.said if isinstance(line.said, str) else words(line.said)
        sign = (
            Cell(self.tr("there"), tone="text-muted", icon="done")
            if line.is_there
            else Cell(self.tr("missing"), tone="warns", icon="warns")
        )
        return QuietRow((Cell(words(line.what), strong=not line.is_there), sign, Cell(capital(said), wraps=True)))

    def _counted(self, step: Step) -> str:
        if not step.missing:
            return self.tr("all is there")
        return self.tr("%n thing(s) missing", "", step.missing)

    def _line(self, row_at: int) -> Requirement | None:
        key = self._table.rows.keys[row_at] if 0 <= row_at < self._table.rows.rowCount() else None
        return self._steps[key[0]].requirements[key[1]] if isinstance(key, tuple) and key[1] >= 0 else None

    def _open_current(self) -> None:
        self._on_opened(self._table.currentIndex().row())

    def _on_opened(self, row_at: int) -> None:
        if (line := self._line(row_at)) is not None:
            self._going(self._item, line)

    def _on_toggled(self, row_at: int) -> None:
        key = self._table.rows.keys[row_at]
        assert isinstance(key, tuple)
        self._closed ^= {key[0]}
        self.refresh()
        self._table.select_rows([row_at], row_at)

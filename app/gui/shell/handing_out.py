"""Files that leave the program: calendars, workbooks, comma-separated text."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from app.domain.changes import Change
from app.domain.plan import Plan
from app.domain.wording import text
from app.domain.wording_values import engagements_count
from app.gui.look.theme import Meaning
from app.gui.shell.registry_commands import exports
from app.gui.widgets.notices import Notice, NoticeBar
from app.gui.widgets.written_notice import written_notice
from app.gui.workspace.document import words
from app.gui.workspace.file_names import file_name
from app.gui.workspace.prompts import FileKind
from app.gui.workspace.tasks import Control
from app.gui.workspace.window_ports import Means
from app.gui.workspace.workspace import Workspace
from app.services.ports import PlanFileError, Selection
from app.services.reports.issue import is_draft
from app.services.store_ports import PlanStore
from app.services.stores.locations import plan_name
from app.services.texts.marked_outputs import output_marking
from app.services.texts.tables import FileRefused


class HandingOut(QObject):
    """File ▸ Export. Writing runs in the lanes."""

    def __init__(self, workspace: Workspace, means: Means, notices: NoticeBar, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._means = means
        self._notices = notices
        self._fewer: Callable[[], tuple[str, ...] | None] = lambda: None
        bind = workspace.actions.bind
        for command, (suffix, scope) in exports(means.exchange.formats).items():
            bind(command, partial(self._ask_target, suffix, scope))

    def narrow_by(self, fewer: Callable[[], tuple[str, ...] | None]) -> None:
        """Let the view shown say which engagements it leaves of those that the filter lets through."""
        self._fewer = fewer

    def _ask_target(self, suffix: str, scope: str) -> None:
        document, view = self._workspace.document, self._workspace.view
        plan = document.plan
        ids: tuple[str, ...] | None = None
        name = words(plan_name(document.editor.store.location)) or self.tr("Plan")
        chosen = self.tr("all engagements")
        if scope == "shown":
            fewer = self._fewer()
            ids = view.shown if fewer is None else fewer
            if fewer is not None:
                chosen = self.tr("what the filter and the columns of the table show")
            elif not view.filter.is_empty:
                chosen = self.tr("what the filter shows")
        elif scope == "one" and view.current is not None:
            ids = (view.current,)
            name = chosen = plan.engagements[view.current].ref
        made = next(made for made in self._means.exchange.formats if made.suffix == suffix)
        kind = FileKind(words(made.title), (suffix.lstrip("."),))
        suggested = self._means.home / f"{file_name(name)}{suffix}"
        marking = self._marking(plan, ids)
        title = self.tr("Export, marked {marking}").format(marking=marking) if marking else self.tr("Export")
        self._workspace.prompts.save_file(title, [kind], suggested, partial(self._export, ids, chosen))

    def _export(self, ids: tuple[str, ...] | None, chosen: str, target: Path) -> None:
        document = self._workspace.document
        count = len(ids) if ids is not None else len(document.plan.engagements)
        marking = self._marking(document.plan, ids)
        selection = Selection(document.plan, self._means.clock.now(), ids, chosen, marking)
        self._workspace.tasks.storage.start(
            partial(_stamped, document.editor.store, document.editor.waiting, selection),
            label=self.tr("Writing {name}").format(name=target.name),
            on_done=partial(self._on_stamped, target, count),
            on_failed=self._on_failed,
        )

    def _on_stamped(self, target: Path, count: int, selection: Selection) -> None:
        self._workspace.tasks.compute.start(
            partial(self._write, target, selection),
            label=self.tr("Writing {name}").format(name=target.name),
            on_done=partial(self._on_written, target, count, selection),
            on_failed=self._on_failed,
        )

    def _marking(self, plan: Plan, ids: tuple[str, ...] | None) -> str:
        """What a file with these engagements is marked."""
        leaving = (plan.engagements[each] for each in (ids if ids is not None else plan.engagements))
        return output_marking(plan, leaving, self._means.markings)

    def _write(self, target: Path, selection: Selection, _control: Control) -> int:
        return self._means.exchange.write(target, selection)

    def _on_written(self, target: Path, count: int, selection: Selection, written: int) -> None:
        marking = selection.marking
        whole = words(text("{count}", count=engagements_count(count)))
        said = self.tr("{written} of {engagements} written to {path}.")
        if marking:
            said = self.tr("{written} of {engagements} written to {path}, marked {marking}.")
        said = said.format(written=written, engagements=whole, path=target, marking=marking)
        if count < len(selection.plan.engagements):
            said = f"{said} {self.tr('Only: {chosen}.').format(chosen=selection.filter_words)}"
        self._workspace.document.hand_out()
        self._notices.post(written_notice(said, target))

    def _on_failed(self, error: BaseException) -> None:
        if not isinstance(error, FileRefused | PlanFileError):
            raise error
        self._notices.post(Notice(f"{words(error.what)} ({error.code})", Meaning.BLOCKS, key="exchange"))


def _stamped(store: PlanStore, waiting: tuple[Change, ...], selection: Selection, _control: Control) -> Selection:
    return replace(selection, stamps=store.stamps(selection.ids), is_draft=is_draft(store, waiting))

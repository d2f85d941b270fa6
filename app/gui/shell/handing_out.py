"""Files that leave the program: calendars, workbooks, comma-separated text."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from app.domain.changes import Change
from app.gui.look.theme import Meaning
from app.gui.shell.edition_asking import ask_edition
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
from app.services.reports.editions import Edition, unranked_words
from app.services.reports.issue import is_draft
from app.services.reports.markings import edition_selection
from app.services.store_ports import PlanStore
from app.services.stores.locations import plan_name
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
        ask_edition(self._workspace, ids, partial(self._ask_place, suffix, ids, name, chosen))

    def _ask_place(self, suffix: str, ids: tuple[str, ...] | None, name: str, chosen: str, told: Edition) -> None:
        made = next(made for made in self._means.exchange.formats if made.suffix == suffix)
        kind = FileKind(words(made.title), (suffix.lstrip("."),))
        selection = edition_selection(told, self._means.clock.now(), ids, chosen)
        if not selection.engagements and told.withheld:
            # A file of that name would tell of what is left out.
            self._workspace.say(
                self.tr("All of it is marked above {marking}. Nothing was written.").format(marking=told.marking)
            )
            return
        # What the plan is called is marked as the plan is.
        called = f"{self.tr('Engagements')} {told.marking}" if told.is_bare else name
        suggested = self._means.home / f"{file_name(called)}{suffix}"
        marking = selection.marking
        title = self.tr("Export, marked {marking}").format(marking=marking) if marking else self.tr("Export")
        self._workspace.prompts.save_file(title, [kind], suggested, partial(self._export, selection))

    def _export(self, selection: Selection, target: Path) -> None:
        document = self._workspace.document
        count = len(selection.engagements)
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

    def _write(self, target: Path, selection: Selection, _control: Control) -> int:
        return self._means.exchange.write(target, selection)

    def _on_written(self, target: Path, count: int, selection: Selection, written: int) -> None:
        marking = selection.marking
        text = self.tr("{written} of {count} engagements were written to {path}.")
        if marking:
            text = self.tr("{written} of {count} engagements were written to {path}, marked {marking}.")
        said = text.format(written=written, count=count, path=target, marking=marking)
        if count < len(selection.plan.engagements):
            said = f"{said} {self.tr('Only: {chosen}.').format(chosen=selection.filter_words)}"
        if selection.edition is not None:
            said = f"{said} {words(selection.edition)}."
        plan = self._workspace.document.plan
        markings = (plan.settings.marking, *(item.marking for item in plan.engagements.values()))
        if unranked := unranked_words(plan, markings):
            said = f"{said} {words(unranked)}"
        self._notices.post(written_notice(said, target))

    def _on_failed(self, error: BaseException) -> None:
        if not isinstance(error, FileRefused | PlanFileError):
            raise error
        self._notices.post(Notice(f"{words(error.what)} ({error.code})", Meaning.BLOCKS, key="exchange"))


def _stamped(store: PlanStore, waiting: tuple[Change, ...], selection: Selection, _control: Control) -> Selection:
    return replace(selection, stamps=store.stamps(selection.ids), is_draft=is_draft(store, waiting))

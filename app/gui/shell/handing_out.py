"""Files that leave the program: calendars, workbooks, comma-separated text."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from app.domain.changes import Change
from app.domain.handouts import HandoutForm
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.domain.wording_values import engagements_count
from app.gui.engaging.giving import given_action
from app.gui.look.theme import Meaning
from app.gui.shell.edition_asking import ask_edition
from app.gui.shell.registry_commands import exports
from app.gui.widgets.notices import Notice, NoticeAction, NoticeBar
from app.gui.widgets.written_notice import written_notice
from app.gui.workspace.document import words
from app.gui.workspace.file_names import file_name
from app.gui.workspace.prompts import FileKind
from app.gui.workspace.tasks import Control
from app.gui.workspace.window_ports import Means
from app.gui.workspace.workspace import Workspace
from app.services.filtering.plan_filter import PlanFilter
from app.services.layouts.table_columns import columns_of
from app.services.outputs.handing_out import (
    CALENDAR,
    called_back,
    holds_anything,
    knowing,
    nothing_to_write,
    remember,
)
from app.services.outputs.scopes import edition_scope, scope_of, scope_of_one
from app.services.ports import Output, PlanFileError, Selection
from app.services.reports.editions import Edition
from app.services.reports.issue import is_draft
from app.services.reports.markings import edition_selection
from app.services.store_ports import PlanStore
from app.services.stores.ledger import OutputScope
from app.services.stores.locations import plan_name
from app.services.texts.marked_outputs import unranked_words
from app.services.texts.tables import FileRefused


class HandingOut(QObject):
    """File ▸ Export. Writing runs in the lanes."""

    def __init__(self, workspace: Workspace, means: Means, notices: NoticeBar, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._means = means
        self._notices = notices
        self._fewer: Callable[[], tuple[str, ...] | None] = lambda: None
        self._columns: Callable[[], str] = lambda: ""
        bind = workspace.actions.bind
        for command, (suffix, scope) in exports(means.exchange.formats).items():
            bind(command, partial(self._ask_target, suffix, scope))

    def narrow_by(self, fewer: Callable[[], tuple[str, ...] | None], columns: Callable[[], str]) -> None:
        """Let the view shown say which engagements it leaves of those that the filter lets through, and by which
        filters of its columns."""
        self._fewer = fewer
        self._columns = columns

    def _ask_target(self, suffix: str, scope: str) -> None:
        document, view = self._workspace.document, self._workspace.view
        ids: tuple[str, ...] | None = None
        name = words(plan_name(document.editor.store.location)) or self.tr("Plan")
        chosen, output = self.tr("all engagements"), scope_of(PlanFilter())
        if scope == "shown":
            fewer = self._fewer()
            ids = view.shown if fewer is None else fewer
            output = scope_of(view.filter, "" if fewer is None else self._columns())
            if fewer is not None:
                chosen = self.tr("what the filter and the columns of the table show")
            elif not view.filter.is_empty:
                chosen = self.tr("what the filter shows")
        elif scope == "one" and view.current is not None:
            ids, output = (view.current,), scope_of_one(view.current)
            name = chosen = document.plan.engagements[view.current].ref
        wish = _Wish(suffix, ids, chosen, output, name)
        ask_edition(self._workspace, ids, partial(self._on_edition, wish))

    def _on_edition(self, wish: _Wish, told: Edition) -> None:
        shown = columns_of(self._workspace.document.plan).chosen(self._workspace.settings.settings.table_columns)
        selection = replace(
            edition_selection(told, self._means.clock.now(), wish.ids, wish.chosen),
            parts=tuple(each.id for each in shown if each.part is not None),
            places=self._workspace.document.review.facts.places,
        )
        if not selection.engagements and told.withheld:
            # A file of that name would tell of what is left out.
            self._workspace.say(
                self.tr("All of it is marked above {marking}. Nothing was written.").format(marking=told.marking)
            )
            return
        # What the plan is called is marked as the plan is.
        called = f"{self.tr('Engagements') if told.is_bare else wish.name} {told.marking}"
        wanted = _Wanted(selection, edition_scope(wish.scope, told.marking), called)
        ask = partial(self._ask_where, wish.suffix, wanted)
        if wish.suffix != CALENDAR or selection.engagements:
            ask()
            return
        # There may be something to call back all the same; that stands in the plan.
        self._workspace.tasks.storage.start(
            partial(_knowing, self._workspace.document.editor.store, wanted),
            label=self.tr("Looking up what earlier calendars hold"),
            on_done=lambda known: ask() if holds_anything(known) else self._on_nothing(known),
            on_failed=self._on_failed,
        )

    def _ask_where(self, suffix: str, wanted: _Wanted) -> None:
        made = next(made for made in self._means.exchange.formats if made.suffix == suffix)
        kind = FileKind(words(made.title), (suffix.lstrip("."),))
        suggested = self._means.home / f"{file_name(wanted.name)}{suffix}"
        marking = wanted.selection.marking
        title = self.tr("Export, marked {marking}").format(marking=marking) if marking else self.tr("Export")
        self._workspace.prompts.save_file(title, [kind], suggested, partial(self._export, wanted))

    def _export(self, wanted: _Wanted, target: Path) -> None:
        editor = self._workspace.document.editor
        self._workspace.tasks.storage.start(
            partial(_stamped, editor.store, editor.waiting, wanted, target.suffix.lower() == CALENDAR),
            label=self.tr("Writing {name}").format(name=target.name),
            on_done=partial(self._on_stamped, target, editor.store),
            on_failed=self._on_failed,
        )

    def _on_stamped(self, target: Path, store: PlanStore, selection: Selection) -> None:
        self._workspace.tasks.compute.start(
            partial(self._write, target, selection),
            label=self.tr("Writing {name}").format(name=target.name),
            on_done=partial(self._on_written, target, store, selection),
            on_failed=self._on_failed,
        )

    def _write(self, target: Path, selection: Selection, _control: Control) -> Output:
        return self._means.exchange.write(target, selection)

    def _on_written(self, target: Path, store: PlanStore, selection: Selection, output: Output) -> None:
        if not output.content:
            self._on_nothing(selection, target.name)
        elif selection.scope is None:
            self._tell(target, selection, output, None)
        else:
            self._workspace.tasks.storage.start(
                partial(_remember, store, selection, output, target.name, self._means.author.name),
                label=self.tr("Remembering what {name} holds").format(name=target.name),
                on_done=partial(self._tell, target, selection, output),
                on_failed=self._on_failed,
            )

    def _tell(self, target: Path, selection: Selection, output: Output, trouble: Text | None) -> None:
        count, marking = len(selection.engagements), selection.marking
        whole = words(text("{count}", count=engagements_count(count)))
        said = self.tr("{written} of {engagements} written to {path}.")
        if marking:
            said = self.tr("{written} of {engagements} written to {path}, marked {marking}.")
        if selection.edition is not None:
            # How many are left out is said behind it: beside that, “226 of 226” would contradict itself.
            said = self.tr("{engagements} written to {path}, marked {marking}.")
        parts = [said.format(written=count, engagements=whole, path=target, marking=marking)]
        if count < len(selection.plan.engagements):
            parts.append(self.tr("Only: {chosen}.").format(chosen=selection.filter_words))
        self._workspace.document.hand_out()
        if output.withdrawn:
            parts.append(words(called_back(output.withdrawn)))
        if selection.edition is not None:
            parts.append(f"{words(selection.edition)}.")
        plan = self._workspace.document.plan
        markings = (plan.settings.marking, *(item.marking for item in plan.engagements.values()))
        if unranked := unranked_words(plan, markings):
            parts.append(words(unranked))
        if trouble is not None:
            parts.append(words(trouble))
        self._notices.post(written_notice(" ".join(parts), target, self._given(target, selection)))

    def _given(self, target: Path, selection: Selection) -> NoticeAction:
        """The note of who gets it."""
        form = HandoutForm.CALENDAR if target.suffix.lower() == CALENDAR else HandoutForm.SHEET
        return given_action(self._workspace, [item.id for item in selection.engagements], form, target)

    def _on_nothing(self, selection: Selection, name: str = "") -> None:
        self._workspace.say(words(nothing_to_write(selection.filter_words, name)))

    def _on_failed(self, error: BaseException) -> None:
        if not isinstance(error, FileRefused | PlanFileError):
            raise error
        self._notices.post(Notice(f"{words(error.what)} ({error.code})", Meaning.BLOCKS, key="exchange"))


@dataclass(frozen=True, slots=True)
class _Wish:
    """What somebody asked to hand out: in which format, which engagements (None: all), in words, as which output."""

    suffix: str
    ids: tuple[str, ...] | None
    chosen: str
    scope: OutputScope
    name: str


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What is to leave: the engagements, which output that is, and what a file of it is called."""

    selection: Selection
    scope: OutputScope
    name: str


def _stamped(
    store: PlanStore, waiting: tuple[Change, ...], wanted: _Wanted, is_calendar: bool, _control: Control
) -> Selection:
    selection = replace(wanted.selection, is_draft=is_draft(store, waiting))
    return knowing(selection, wanted.scope, store.outputs) if is_calendar else selection


def _knowing(store: PlanStore, wanted: _Wanted, _control: Control) -> Selection:
    return knowing(wanted.selection, wanted.scope, store.outputs)


def _remember(
    store: PlanStore, selection: Selection, output: Output, file: str, author: str, _control: Control
) -> Text | None:
    return remember(selection, output, file, store.outputs, author)

"""Whether the plan still lies where it was opened, who else holds it, and what can be done about either."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from app.gui.dialogs.comparison import ComparisonDialog
from app.gui.look.languages import told, window_language
from app.gui.plans.plan_copies import said_of
from app.gui.plans.plan_opening import PlanOpening
from app.gui.widgets.notices import NoticeAction
from app.gui.workspace import commands
from app.gui.workspace.tasks import Control
from app.gui.workspace.window_ports import Means
from app.gui.workspace.workspace import Workspace
from app.services.layouts.comparison import Difference, differences
from app.services.local_time import local
from app.services.planning.plan_editor import PlanEditor
from app.services.ports import DamagedPlan, Holder, PlanFileError, StorageFailed
from app.services.store_ports import PlanStore, PlanStores
from app.services.stores.odd_records import not_whole

EVERY = 2_000
"""Milliseconds between two looks at the plan's place; a look costs a fraction of one."""


class PlanPlace(QObject):
    """Looks whether the file is still the one that was opened, now and then and whenever the window comes to the front.

    The document's `troubled` tells when it is not, once; `returned` comes when it is there again.
    Also: compare with another plan, and take over from a computer that is gone.
    """

    returned = Signal()

    def __init__(self, workspace: Workspace, means: Means, opening: PlanOpening, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._means = means
        self._opening = opening
        self._said = ""
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY)
        self._timer.timeout.connect(self.look)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.applicationStateChanged.connect(self._on_application_state)
        workspace.document.replaced.connect(self._on_replaced)
        workspace.actions.bind("file.compare", self.ask_for_other)
        workspace.actions.bind("file.take-over", self.ask_to_take_over)
        self._on_replaced()

    def ways_on(self) -> tuple[NoticeAction, ...]:
        """What can be done where another file, or another state of the plan, has taken its place."""
        return (
            NoticeAction(self.tr("Save a copy…"), self._opening.copies.save_copy, keeps=True),
            NoticeAction(self.tr("Compare"), self.compare_with_what_is_there, keeps=True),
            NoticeAction(self.tr("Open the one that is there"), self._opening.open_anew, keeps=True),
        )

    def look(self) -> None:
        """Look now."""
        document = self._workspace.document
        if not document.is_open or document.read_only:
            return
        editor = document.editor
        # Without a label: nobody is told of a look.
        self._workspace.tasks.storage.start(
            partial(_look, editor.store),
            on_done=partial(self._on_looked, editor),
            on_failed=partial(self._on_missed, editor),
        )

    def ask_for_other(self) -> None:
        """Ask with which plan to compare the one in the window."""
        copies = self._opening.copies
        title = self.tr("Compare with")
        self._workspace.prompts.open_file(title, copies.kinds, copies.folder, self._compare)

    def compare_with_what_is_there(self) -> None:
        """Compare the plan in the window with the file that lies at its path now."""
        self._compare(Path(self._workspace.document.editor.store.location))

    def ask_to_take_over(self) -> None:
        """Warn of what could happen, then become the writer in the place of another computer."""
        holder = self._holder()
        if holder is None:
            return
        self._workspace.prompts.confirm(
            self.tr("Take the plan over from {who} on {computer}?").format(who=holder.name, computer=holder.computer),
            self.tr(
                "It has been held there since {since}. If Entente still runs there, what is typed there from now on "
                "cannot be saved in this file any more and has to be kept as a copy. Take it over only where that "
                "computer is switched off, broken or lost."
            ).format(since=told(local(holder.since))),
            self.tr("Take over"),
            self._take_over,
            dangerous=True,
        )

    def _take_over(self) -> None:
        location = self._workspace.document.editor.store.location
        try:
            self._means.stores.break_lock(location)
        except PlanFileError as error:
            self._workspace.prompts.message(*said_of(error, Path(location)))
            return
        self._opening.open_anew()

    def _compare(self, path: Path) -> None:
        document = self._workspace.document
        self._workspace.tasks.storage.start(
            partial(_differences, self._means.stores, path, document.editor),
            label=self.tr("Comparing with {name}").format(name=path.name),
            on_done=partial(self._show, path),
            on_failed=partial(self._say_failed, path),
        )

    def _show(self, path: Path, found: tuple[Difference, ...]) -> None:
        ComparisonDialog(self._workspace.icons, path.name, found, self._workspace.window).open()

    def _say_failed(self, path: Path, error: BaseException) -> None:
        if not isinstance(error, PlanFileError | OSError):
            raise error
        self._workspace.prompts.message(*said_of(error, path))

    def _holder(self) -> Holder | None:
        """Who holds the open plan on another computer, or None."""
        document = self._workspace.document
        holder = document.editor.store.holder if document.is_open else None
        return holder if holder is not None and holder.computer != self._means.author.computer else None

    def _on_looked(self, editor: PlanEditor, _nothing: None) -> None:
        if self._is_open(editor) and self._said:
            self._said = ""
            self.returned.emit()

    def _on_missed(self, editor: PlanEditor, error: BaseException) -> None:
        if not isinstance(error, StorageFailed):
            raise error
        if self._is_open(editor) and self._said != str(error):
            self._said = str(error)
            self._workspace.document.troubled.emit(error)

    def _is_open(self, editor: PlanEditor) -> bool:
        document = self._workspace.document
        return document.is_open and document.editor is editor

    def _on_application_state(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive:
            self.look()

    def _on_replaced(self) -> None:
        self._said = ""
        document = self._workspace.document
        if document.is_open and not document.read_only:
            self._timer.start()
        else:
            self._timer.stop()
        reason = "" if self._holder() is not None else self.tr("Nobody on another computer holds this plan")
        self._workspace.actions.set_condition(commands.HELD, reason)


def _look(store: PlanStore, _control: Control) -> None:
    store.check_place()


def _differences(stores: PlanStores, path: Path, editor: PlanEditor, _control: Control) -> tuple[Difference, ...]:
    store = stores.open(str(path), read_only=True)
    try:
        there = store.load()
        if store.left_out is not None:
            # What cannot be read would look as if it had been deleted.
            raise DamagedPlan(not_whole(path.name, store.left_out))
        return differences(editor.plan, there, window_language())
    finally:
        store.close()

"""Opening, making and closing plans, and what is said when that does not go well."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.domain.plan import Plan
from app.gui.dialogs.new_plan import NewPlanDialog
from app.gui.look.theme import Meaning
from app.gui.plans.last_folders import LastFolders
from app.gui.plans.leaving import Leaving
from app.gui.plans.plan_copies import SUFFIX, PlanCopies, local_time, said_of
from app.gui.plans.plan_loading import PlanLoading
from app.gui.plans.restoring import Restoring
from app.gui.widgets.notices import Notice, NoticeAction
from app.gui.workspace.document import words
from app.gui.workspace.file_names import file_name
from app.gui.workspace.prompts import PromptButton
from app.gui.workspace.tasks import Control
from app.gui.workspace.window_ports import Means
from app.gui.workspace.workspace import Workspace
from app.services.collecting import spare_collecting, without_collecting
from app.services.edits.refusals import EditRefused
from app.services.planning.new_plan import NewPlan
from app.services.planning.plan_editor import PlanEditor
from app.services.ports import Backup, DamagedPlan, PlanFileError, PlanNeedsPassword
from app.services.review.review import Review
from app.services.stores.locations import plan_name


def _nothing() -> None:
    """Nothing follows."""


class PlanOpening(QObject):
    """The commands of the File menu that decide which plan is open.

    `opened` comes when the plan is in the window, before it is reviewed; `began(label)` when one is being opened, and
    `ended` when that is over, however it went; `password_wanted(PlanNeedsPassword, again)`
    when a server asks for one: once that is given, `again` does what was under way.
    """

    opened = Signal()
    began = Signal(str)
    ended = Signal()
    password_wanted = Signal(object, object)

    def __init__(self, workspace: Workspace, means: Means, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._means = means
        workspace.prompts.folders = LastFolders(workspace, means.home)
        self.copies = PlanCopies(workspace, means, self)
        self.loading = PlanLoading(means, workspace.settings, self.copies)
        self.leaving = Leaving(workspace, self.copies, self)
        self.copies.restore_chosen.connect(self._on_restore_chosen)
        workspace.settings.changed.connect(self._on_settings)

    def ask_for_plan(self) -> None:
        """Ask which plan to open."""
        copies = self.copies
        self._workspace.prompts.open_file(self.tr("Open plan"), copies.kinds, copies.folder, self.open_path)

    def ask_read_only(self) -> None:
        """Ask which plan to look at without changing it."""
        copies = self.copies
        title = self.tr("Open plan read-only")
        self._workspace.prompts.open_file(title, copies.kinds, copies.folder, self.open_read_only)

    def open_path(self, path: Path) -> None:
        """Open a plan file."""
        self.open(str(path))

    def open_read_only(self, path: Path) -> None:
        """Open a plan file for looking only."""
        self.open(str(path), read_only=True)

    def open(self, location: str, *, read_only: bool = False) -> None:
        """Open a plan by its path or the address of a shared plan, in the storage lane."""
        document = self._workspace.document
        try:
            location = self._means.passwords.take(location)
        except PlanFileError as refused:
            self._on_failed("", _nothing, refused)
            return
        if self.copies.is_open_here(location):
            if not read_only and not document.read_only:
                self._workspace.say(self.tr("This plan is open already."))
                return
            # The file cannot be held twice: let go of it before it is opened in the other way.
            self._leave(partial(self._reopen, location, read_only))
        else:
            self._leave(partial(self._open, location, read_only))

    def open_anew(self) -> None:
        """Open what lies at the place of the open plan now."""
        location = self._workspace.document.editor.store.location
        self._leave(partial(self._reopen, location, False))

    def open_sample(self) -> None:
        """Make a copy of the sample plan, with dates around today, and open it.

        A copy that was worked on before is opened again as it is.
        """
        target = self._means.sample_file
        if self.copies.is_open_here(str(target)):
            self._workspace.say(self.tr("The sample plan is open already."))
            return
        label = self.tr("Opening the sample plan")
        self._leave(partial(self._start, label, str(target), partial(self.loading.sample, target)))

    def new_plan(self) -> None:
        """Ask what a new plan needs, then where to keep it."""
        self.new_plan_for(_nothing)

    def new_plan_for(self, then: Callable[[], object]) -> None:
        """The same; `then` follows when the new plan is in the window, and never where the person thought better."""
        self._leave(partial(self._ask_for_new, then))

    def make_shared(self, location: str, plan: Plan) -> None:
        """Make a plan at the address of a shared plan, and open it."""
        work = partial(self.loading.make_shared, location, plan)
        self._leave(partial(self._start, self.tr("Making the plan"), location, work))

    def close_plan(self) -> None:
        """Show no plan; the next start begins with the first page."""
        self._leave(self._close)

    def _on_settings(self) -> None:
        if self._workspace.document.is_open:
            self._workspace.document.editor.sign_as(self.loading.author)

    def _leave(self, then: Callable[[], object]) -> None:
        if not self.leaving.asks_first(then):
            then()

    def _close(self) -> None:
        self._workspace.document.close()
        self._workspace.settings.change(last_plan="")

    def _reopen(self, location: str, read_only: bool) -> None:
        self._workspace.document.close()
        self._open(location, read_only)

    def _open(self, location: str, read_only: bool) -> None:
        label = self.tr("Opening {name}").format(name=words(plan_name(location)))
        self._start(label, location, partial(self.loading.load, location, read_only))

    def _ask_for_new(self, then: Callable[[], object]) -> None:
        dialog = NewPlanDialog(
            self._workspace.icons, self._means.countries, self._means.markings, self._workspace.window
        )
        dialog.chosen.connect(partial(self._on_new_chosen, then))
        dialog.open()

    def _start(
        self,
        label: str,
        location: str,
        work: Callable[[Control], PlanEditor],
        then: Callable[[], object] = _nothing,
    ) -> None:
        self._workspace.say(label)
        self.began.emit(label)
        task = self._workspace.tasks.storage.start(
            work,
            label=label,
            on_done=partial(self.show, then),
            on_failed=partial(self._on_failed, location, partial(self._start, label, location, work, then)),
        )
        task.then(self.ended.emit)

    def show(self, then: Callable[[], object], editor: PlanEditor) -> None:
        """Show a plan that was loaded, in the place of the one that is open; `then` follows."""
        workspace = self._workspace
        workspace.document.open(editor)
        store = editor.store
        if not store.read_only or store.holder is not None or store.left_out is not None:
            workspace.settings.take(workspace.settings.settings.with_recent(store.location))
        workspace.say("")
        self.opened.emit()
        self.review_again()
        then()

    def review_again(self) -> None:
        """Review the whole plan as of today, in the compute lane."""
        document, means = self._workspace.document, self._means
        if not document.is_open:
            return
        today = means.clock.now().astimezone().date()
        job = document.editor.review_job(replace(document.review.facts, as_of=today))
        task = self._workspace.tasks.compute.start(
            partial(_run_job, job, document.plan.size),
            label=self.tr("Checking the plan"),
            on_done=partial(self._on_reviewed, document.editor),
        )
        task.then(partial(self._on_review_ended, document.editor))

    def _on_review_ended(self, editor: PlanEditor) -> None:
        """Say where somebody stopped it before the plan was checked, and have the rest done that waited for it."""
        document = self._workspace.document
        if not document.is_open or document.editor is not editor or document.review.is_whole:
            return
        said = self.tr("The plan is not checked: that was stopped. What may be wrong with it is not shown.")
        again = NoticeAction(self.tr("Check now"), self.review_again)
        self._workspace.notify(Notice(said, Meaning.WARNS, (again,), key="not checked"))
        self._workspace.overlays.begin()

    def _on_reviewed(self, editor: PlanEditor, reviewed: Review) -> None:
        document = self._workspace.document
        if document.is_open and document.editor is editor:
            document.adopt(reviewed)

    def _on_failed(self, location: str, again: Callable[[], object], error: BaseException) -> None:
        self.ended.emit()
        if not isinstance(error, PlanFileError | OSError):
            raise error
        self._workspace.say(self.tr("The plan was not opened."))
        if isinstance(error, PlanNeedsPassword):
            self.password_wanted.emit(error, again)
            return
        choices = [PromptButton("close", self.tr("Close"), default=True, cancels=True)]
        if isinstance(error, DamagedPlan) and error.backups:
            newest = error.backups[0]
            title = self.tr("Restore the backup of {when}").format(when=local_time(newest))
            choices.insert(0, PromptButton("restore", title))
        on_chosen = partial(self._on_damage_answered, error, location)
        self._workspace.prompts.message(*said_of(error, Path(location)), choices, on_chosen)

    def _on_damage_answered(self, error: BaseException, location: str, answer: str) -> None:
        if answer == "restore" and isinstance(error, DamagedPlan):
            self.restore(error.backups[0], location)

    def restore(self, backup: Backup, location: str) -> None:
        """Put a backup in the plan's place and open it; what was there is kept among the backups."""
        self._workspace.document.close()
        restoring = Restoring(self._workspace, self._means.stores, backup, location)
        work = partial(self.loading.restore, restoring, location)
        self._start(self.tr("Restoring the backup"), location, work, restoring.tell)

    def _on_restore_chosen(self, backup: Backup) -> None:
        self._leave(partial(self.restore, backup, self._workspace.document.editor.store.location))

    def _on_new_chosen(self, then: Callable[[], object], wish: NewPlan) -> None:
        copies = self.copies
        nation = next((each.name for each in self._means.countries if each.id == wish.own_nation), "")
        suggested = copies.folder / f"{file_name(wish.title or nation, self.tr('Plan'))}.{SUFFIX}"
        on_chosen = partial(self._make_new, wish, then)
        self._workspace.prompts.save_file(self.tr("New plan"), copies.kinds, suggested, on_chosen)

    def _make_new(self, wish: NewPlan, then: Callable[[], object], target: Path) -> None:
        if self.copies.is_open_here(str(target)):
            self._workspace.prompts.message(
                self.tr("{name} is the plan that is open here. Nothing was changed.").format(name=target.name),
                self.tr("Choose another name for the new plan."),
            )
            return
        try:
            plan = self._means.new_plan(wish)
        except EditRefused as refusal:
            self._workspace.prompts.message(words(refusal.reason))
            return
        self._start(self.tr("Making the plan"), str(target), partial(self.loading.make, target, plan), then)


def _run_job(job: object, items: int, _control: Control) -> Review:
    assert callable(job)
    # Findings are frozen values, and to look for garbage among them stops the window for several frames at a time.
    with without_collecting():
        reviewed = job()
        spare_collecting(items)
    assert isinstance(reviewed, Review)
    return reviewed

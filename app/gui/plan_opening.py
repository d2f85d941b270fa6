"""Opening, making and closing plans, and what is said when that does not go well."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.domain.plan import Plan
from app.gui.dialogs.backups import BackupsDialog
from app.gui.dialogs.new_plan import NewPlanDialog
from app.gui.document import words
from app.gui.means import Means
from app.gui.prompts import Choice, FileKind
from app.gui.tasks import Control
from app.gui.workspace import Workspace
from app.services.edits.refusals import EditRefused
from app.services.new_plan import NewPlan
from app.services.plan_editor import PlanEditor, open_editor
from app.services.ports import Backup, DamagedPlan, PlanFileError
from app.services.review import Review

SUFFIX = "entente"


class PlanOpening(QObject):
    """The commands of the File menu that decide which plan is open.

    `opened` comes when the plan is in the window, before it is reviewed.
    """

    opened = Signal()

    def __init__(self, workspace: Workspace, means: Means, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._means = means

    @property
    def kinds(self) -> tuple[FileKind, ...]:
        """What a file dialog offers."""
        return (FileKind(self.tr("Entente plans"), (SUFFIX,)),)

    def ask_for_plan(self) -> None:
        """Ask which plan to open."""
        self._workspace.prompts.open_file(self.tr("Open plan"), self.kinds, self._folder(), self.open_path)

    def ask_read_only(self) -> None:
        """Ask which plan to look at without changing it."""
        self._workspace.prompts.open_file(
            self.tr("Open plan read-only"), self.kinds, self._folder(), self.open_read_only
        )

    def open_path(self, path: Path) -> None:
        """Open a plan file."""
        self.open(str(path))

    def open_read_only(self, path: Path) -> None:
        """Open a plan file for looking only."""
        self.open(str(path), read_only=True)

    def open(self, location: str, *, read_only: bool = False) -> None:
        """Open a plan by its path or database address, in the storage lane."""
        self._start(
            self.tr("Opening {name}").format(name=Path(location).name),
            location,
            partial(self._load, location, read_only),
        )

    def open_sample(self) -> None:
        """Make a copy of the sample plan, with dates around today, and open it.

        A copy that was worked on before is opened again as it is.
        """
        target = self._means.sample_file
        self._start(self.tr("Opening the sample plan"), str(target), partial(self._sample, target))

    def new_plan(self) -> None:
        """Ask what a new plan needs, then where to keep it."""
        dialog = NewPlanDialog(self._means.countries, self._means.markings, self._workspace.window)
        dialog.chosen.connect(self._on_new_chosen)
        dialog.open()

    def save_copy(self) -> None:
        """Ask for a name and write the plan as it is now to another file."""
        document = self._workspace.document
        name = Path(document.editor.store.location).stem or self.tr("Plan")
        suggested = self._folder() / f"{name} {document.today.isoformat()}.{SUFFIX}"
        self._workspace.prompts.save_file(self.tr("Save a copy"), self.kinds, suggested, self._write_copy)

    def close_plan(self) -> None:
        """Show no plan; the next start begins with the first page."""
        self._workspace.document.close()
        self._workspace.settings.change(last_plan="")

    def show_backups(self) -> None:
        """Show the copies kept of the open plan."""
        document = self._workspace.document
        if not document.is_open:
            return
        dialog = BackupsDialog(document.editor.store.backups(), self._workspace.window)
        dialog.chosen.connect(self._on_backup_chosen)
        dialog.open()

    def _start(self, label: str, location: str, work: Callable[[Control], PlanEditor]) -> None:
        self._workspace.say(label)
        self._workspace.tasks.storage.start(
            work, label=label, on_done=self._on_loaded, on_failed=partial(self._on_failed, location)
        )

    def _load(self, location: str, read_only: bool, _control: Control) -> PlanEditor:
        means = self._means
        store = means.stores.open(location, read_only=read_only)
        try:
            return open_editor(store, means.author, means.clock, means.calendars, means.rules)
        except BaseException:
            store.close()
            raise

    def _create(self, target: Path, plan: Plan, control: Control) -> PlanEditor:
        target.parent.mkdir(parents=True, exist_ok=True)
        self._make_room(target)
        self._means.stores.create(str(target), plan, self._means.author.name).close()
        return self._load(str(target), False, control)

    def _make_room(self, target: Path) -> None:
        """What the person agreed to replace is kept beside it under another name."""
        if target.exists():
            stamp = self._means.clock.now().strftime("%Y%m%d-%H%M%S")
            target.rename(target.with_name(f"{target.stem} (replaced {stamp}).{SUFFIX}"))

    def _sample(self, target: Path, control: Control) -> PlanEditor:
        today = self._means.clock.now().astimezone().date()
        if target.exists():
            editor = self._load(str(target), False, control)
            if editor.store.read_only or editor.store.recent(1) or editor.plan == self._means.sample_plan(today):
                return editor
            # Nobody has worked on it: yesterday's dates would only look stale.
            editor.store.close()
            target.unlink()
        return self._create(target, self._means.sample_plan(today), control)

    def _on_loaded(self, editor: PlanEditor) -> None:
        workspace = self._workspace
        workspace.document.open(editor)
        if not editor.store.read_only or editor.store.holder is not None:
            workspace.settings.take(workspace.settings.settings.with_recent(editor.store.location))
        workspace.say("")
        self.opened.emit()
        self.review_again()

    def review_again(self) -> None:
        """Review the whole plan as of today, in the compute lane."""
        document, means = self._workspace.document, self._means
        if not document.is_open:
            return
        today = means.clock.now().astimezone().date()
        job = document.editor.review_job(replace(document.review.facts, as_of=today))
        self._workspace.tasks.compute.start(
            partial(_run_job, job),
            label=self.tr("Checking the plan"),
            on_done=partial(self._on_reviewed, document.editor),
        )

    def _on_reviewed(self, editor: PlanEditor, reviewed: Review) -> None:
        document = self._workspace.document
        if document.is_open and document.editor is editor:
            document.adopt(reviewed)

    def _on_failed(self, location: str, error: BaseException) -> None:
        if not isinstance(error, PlanFileError):
            raise error
        self._workspace.say(self.tr("The plan was not opened."))
        choices = [Choice("close", self.tr("Close"), default=True, cancels=True)]
        if isinstance(error, DamagedPlan) and error.backups:
            newest = error.backups[0]
            title = self.tr("Restore the backup of {when}").format(when=local_time(newest))
            choices.insert(0, Choice("restore", title))
        on_chosen = partial(self._on_damage_answered, error, location)
        self._workspace.prompts.message(words(error.what), error.code, choices, on_chosen)

    def _on_damage_answered(self, error: PlanFileError, location: str, answer: str) -> None:
        if answer == "restore" and isinstance(error, DamagedPlan):
            self.restore(error.backups[0], location)

    def restore(self, backup: Backup, location: str) -> None:
        """Put a backup in the plan's place and open it; what was there is kept beside it."""
        self._workspace.document.close()
        self._start(self.tr("Restoring the backup"), location, partial(self._restored, backup, location))

    def _restored(self, backup: Backup, location: str, control: Control) -> PlanEditor:
        self._means.stores.restore(backup, location)
        return self._load(location, False, control)

    def _on_backup_chosen(self, backup: Backup) -> None:
        location = self._workspace.document.editor.store.location
        self._workspace.prompts.confirm(
            self.tr("Go back to the backup of {when}?").format(when=local_time(backup)),
            self.tr("The plan as it is now is kept beside it and can be opened again."),
            self.tr("Restore backup"),
            partial(self.restore, backup, location),
        )

    def _on_new_chosen(self, wish: NewPlan) -> None:
        suggested = self._folder() / f"{wish.title or self.tr('Plan')}.{SUFFIX}"
        self._workspace.prompts.save_file(self.tr("New plan"), self.kinds, suggested, partial(self._make_new, wish))

    def _make_new(self, wish: NewPlan, target: Path) -> None:
        try:
            plan = self._means.new_plan(wish)
        except EditRefused as refusal:
            self._workspace.prompts.message(words(refusal.reason))
            return
        self._start(self.tr("Making the plan"), str(target), partial(self._create, target, plan))

    def _write_copy(self, target: Path) -> None:
        document = self._workspace.document
        try:
            if str(target) != document.editor.store.location:
                self._make_room(target)
            self._means.stores.create(str(target), document.plan, self._means.author.name).close()
        except PlanFileError as error:
            self._workspace.prompts.message(words(error.what), error.code)
            return
        self._workspace.say(self.tr("A copy was saved as {path}.").format(path=target))

    def _folder(self) -> Path:
        last = self._workspace.settings.settings.last_plan
        folder = Path(last).parent if last and "://" not in last else self._means.home
        return folder if folder.is_dir() else Path.home()


def _run_job(job: object, _control: Control) -> Review:
    assert callable(job)
    reviewed = job()
    assert isinstance(reviewed, Review)
    return reviewed


def local_time(backup: Backup) -> str:
    """When a backup was made, by the clock at the desk."""
    return backup.at.astimezone().strftime("%Y-%m-%d %H:%M")

"""Files that leave and enter the program: calendars, workbooks, imports."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QObject

from app.domain.markings import highest_marking
from app.domain.plan import Plan
from app.gui.dialogs.import_review import ImportReviewDialog
from app.gui.look.theme import Meaning
from app.gui.plans.plan_opening import PlanOpening
from app.gui.shell.registry_commands import exports
from app.gui.widgets.notices import Notice, NoticeAction, NoticeBar
from app.gui.workspace.document import words
from app.gui.workspace.file_names import file_name
from app.gui.workspace.prompts import FileKind
from app.gui.workspace.tasks import Control
from app.gui.workspace.window_ports import Means
from app.gui.workspace.workspace import Workspace
from app.services.importing.mapping import ImportMapping
from app.services.importing.plan_import import plan_import
from app.services.importing.results import ImportResult, Outcome
from app.services.ports import PlanFileError, Selection
from app.services.store_ports import PlanStore
from app.services.stores.locations import plan_name
from app.services.texts.marked_outputs import marked_rows, output_marking
from app.services.texts.patience import with_patience
from app.services.texts.tables import Cell, FileRefused, RawTable

Tables = tuple[RawTable, ...]


class HandingOut(QObject):
    """File ▸ Export and File ▸ Import. Reading and writing run in the lanes; an import is one undo step."""

    def __init__(self, workspace: Workspace, means: Means, notices: NoticeBar, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._means = means
        self._notices = notices
        bind = workspace.actions.bind
        for command, (suffix, scope) in exports(means.exchange.formats).items():
            bind(command, partial(self._ask_target, suffix, scope))
        bind("file.import", self.ask_for_import)

    def ask_for_import(self) -> None:
        """Ask which file to bring in."""
        readable = [made for made in self._means.exchange.formats if made.reads]
        every = FileKind(self.tr("Spreadsheets"), tuple(made.suffix.lstrip(".") for made in readable))
        single = [FileKind(words(made.title), (made.suffix.lstrip("."),)) for made in readable]
        self._workspace.prompts.open_file(self.tr("Import"), [every, *single], Path.home(), self.import_path)

    def import_path(self, path: Path) -> None:
        """Read a file and show what it would bring, before anything is changed."""
        document = self._workspace.document
        today = self._means.clock.now().astimezone().date()
        self._workspace.tasks.compute.start(
            partial(self._read, path, document.plan, today),
            label=self.tr("Reading {name}").format(name=path.name),
            on_done=partial(self._on_read, today),
            on_failed=self._on_failed,
        )

    def import_into_new(self, opening: PlanOpening) -> None:
        """From the first page: make an empty plan, then ask which file to bring in."""
        opening.new_plan_for(self.ask_for_import)

    def _read(self, path: Path, plan: Plan, today: date, control: Control) -> tuple[Tables, ImportResult]:
        check = with_patience(path.name, control.check, monotonic)
        tables = self._means.exchange.read(path, check)
        words = self._means.staff_words()
        return tables, plan_import(plan, tables, today, places=self._means.places, check=check, words=words)

    def _on_read(self, today: date, read: tuple[Tables, ImportResult]) -> None:
        tables, result = read
        plan, own = self._workspace.document.plan, self._workspace.document.plan.settings.own_nation
        kinds = sorted(plan.kinds.values(), key=lambda kind: (kind.position, kind.title))
        countries = sorted(plan.countries.values(), key=lambda country: country.name)
        dialog = ImportReviewDialog(
            self._workspace.icons,
            result,
            {kind.id: kind.title for kind in kinds},
            {country.id: country.name for country in countries if country.id != own},
            self._workspace.window,
        )
        dialog.accepted_import.connect(self._on_import_accepted)
        dialog.mapped.connect(partial(self._read_again, dialog, tables, today))
        dialog.save_wanted.connect(partial(self._ask_where_to_save, result))
        dialog.open()

    def _read_again(self, dialog: ImportReviewDialog, tables: Tables, today: date, mapping: ImportMapping) -> None:
        plan = self._workspace.document.plan
        self._workspace.tasks.compute.start(
            partial(self._plan_again, plan, tables, today, mapping),
            label=self.tr("Reading {name}").format(name=tables[0].file),
            on_done=dialog.show_result,
            on_failed=self._on_failed,
        )

    def _plan_again(
        self, plan: Plan, tables: Tables, today: date, mapping: ImportMapping, control: Control
    ) -> ImportResult:
        check = with_patience(tables[0].file, control.check, monotonic)
        words = self._means.staff_words()
        places = self._means.places
        return plan_import(plan, tables, today, mapping=mapping, places=places, check=check, words=words)

    def _ask_where_to_save(self, result: ImportResult, rows: Sequence[Sequence[str]]) -> None:
        own = self._workspace.document.plan.settings.marking
        marking = highest_marking((own, *(row.marking for row in result.refused)), self._means.markings)
        marked = tuple(marked_rows(rows, marking))
        kind = FileKind(self.tr("Comma-separated text"), ("csv",))
        name = self.tr("Refused rows of {file}").format(file=Path(result.file).stem)
        suggested = self._means.home / f"{file_name(name)}.csv"
        title = self.tr("Save the refused rows")
        self._workspace.prompts.save_file(title, [kind], suggested, partial(self._save_rows, marked))

    def _save_rows(self, rows: Sequence[Sequence[Cell]], target: Path) -> None:
        self._workspace.tasks.compute.start(
            partial(self._write_rows, target, rows),
            label=self.tr("Writing {name}").format(name=target.name),
            on_done=partial(self._on_rows_saved, target),
            on_failed=self._on_failed,
        )

    def _write_rows(self, target: Path, rows: Sequence[Sequence[Cell]], _control: Control) -> int:
        self._means.exchange.write_rows(target, rows)
        return len(rows) - 1

    def _on_rows_saved(self, target: Path, count: int) -> None:
        text = self.tr("{count} refused rows were written to {path}.").format(count=f"{count:,}", path=target)
        self._notices.post(Notice(text, Meaning.DONE, key="exported"))

    def _on_import_accepted(self, result: ImportResult) -> None:
        document = self._workspace.document
        if result.change.is_empty or not document.do(result.change, agreed=True):
            return
        said = self.tr("Imported {new} new and {changed} changed engagements from {file}; {refused} rows were refused.")
        text = said.format(
            new=result.count(Outcome.NEW),
            changed=result.count(Outcome.CHANGED),
            file=result.file,
            refused=result.count(Outcome.REFUSED),
        )
        undo = NoticeAction(self.tr("Undo"), document.undo_stack.undo)
        self._notices.post(Notice(text, Meaning.DONE, (undo,), "imported"))

    def _ask_target(self, suffix: str, scope: str) -> None:
        document, view = self._workspace.document, self._workspace.view
        plan = document.plan
        ids: tuple[str, ...] | None = None
        name = words(plan_name(document.editor.store.location)) or self.tr("Plan")
        if scope == "shown":
            ids = view.shown
        elif scope == "one" and view.current is not None:
            ids = (view.current,)
            name = plan.engagements[view.current].ref
        made = next(made for made in self._means.exchange.formats if made.suffix == suffix)
        kind = FileKind(words(made.title), (suffix.lstrip("."),))
        suggested = self._means.home / f"{file_name(name)}{suffix}"
        marking = self._marking(plan, ids)
        title = self.tr("Export, marked {marking}").format(marking=marking) if marking else self.tr("Export")
        self._workspace.prompts.save_file(title, [kind], suggested, partial(self._export, ids))

    def _export(self, ids: tuple[str, ...] | None, target: Path) -> None:
        document, view = self._workspace.document, self._workspace.view
        count = len(ids) if ids is not None else len(document.plan.engagements)
        chosen = self.tr("all engagements") if ids is None or view.filter.is_empty else self.tr("what the filter shows")
        marking = self._marking(document.plan, ids)
        selection = Selection(document.plan, self._means.clock.now(), ids, chosen, marking)
        self._workspace.tasks.storage.start(
            partial(_stamped, document.editor.store, selection),
            label=self.tr("Writing {name}").format(name=target.name),
            on_done=partial(self._on_stamped, target, count),
            on_failed=self._on_failed,
        )

    def _on_stamped(self, target: Path, count: int, selection: Selection) -> None:
        self._workspace.tasks.compute.start(
            partial(self._write, target, selection),
            label=self.tr("Writing {name}").format(name=target.name),
            on_done=partial(self._on_written, target, count, selection.marking),
            on_failed=self._on_failed,
        )

    def _marking(self, plan: Plan, ids: tuple[str, ...] | None) -> str:
        """What a file with these engagements is marked."""
        leaving = (plan.engagements[each] for each in (ids if ids is not None else plan.engagements))
        return output_marking(plan, leaving, self._means.markings)

    def _write(self, target: Path, selection: Selection, _control: Control) -> int:
        return self._means.exchange.write(target, selection)

    def _on_written(self, target: Path, count: int, marking: str, written: int) -> None:
        text = self.tr("{written} of {count} engagements were written to {path}.")
        if marking:
            text = self.tr("{written} of {count} engagements were written to {path}, marked {marking}.")
        said = text.format(written=written, count=count, path=target, marking=marking)
        self._notices.post(Notice(said, Meaning.DONE, key="exported"))

    def _on_failed(self, error: BaseException) -> None:
        if not isinstance(error, FileRefused | PlanFileError):
            raise error
        self._notices.post(Notice(f"{words(error.what)} ({error.code})", Meaning.BLOCKS, key="exchange"))


def _stamped(store: PlanStore, selection: Selection, _control: Control) -> Selection:
    return replace(selection, stamps=store.stamps(selection.ids))

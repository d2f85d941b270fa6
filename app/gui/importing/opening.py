"""File ▸ Import and pasted tables: read in the lanes, shown in the assistant, brought in as one undo step."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from time import thread_time

from PySide6.QtCore import QObject

from app.domain.markings import highest_marking
from app.domain.natural_order import by_name
from app.domain.plan import Plan
from app.gui.importing.answers_back import AnswersBack
from app.gui.importing.assistant import ImportAssistant
from app.gui.importing.remembered import Remembered
from app.gui.look.dates import date_preferences
from app.gui.look.theme import Meaning
from app.gui.plans.plan_opening import PlanOpening
from app.gui.widgets import clipboard
from app.gui.widgets.notices import Notice, NoticeAction, NoticeBar
from app.gui.widgets.written_notice import written_notice
from app.gui.workspace.document import words
from app.gui.workspace.file_names import file_name
from app.gui.workspace.prompts import FileKind
from app.gui.workspace.tasks import Control
from app.gui.workspace.window_ports import Means
from app.gui.workspace.workspace import Workspace
from app.services.edits.following import stated_by_file
from app.services.importing.headline import landed_words
from app.services.importing.mapping import ImportMapping
from app.services.importing.mapping_files import mapping_bytes, read_mapping
from app.services.importing.pasted import pasted_tables
from app.services.importing.preparation import ImportPreview, Preparation, begin, prepare, shape_key
from app.services.ports import PlanFileError
from app.services.texts.marked_outputs import marked_rows
from app.services.texts.patience import with_patience
from app.services.texts.tables import Cell, FileRefused, RawTable

Tables = tuple[RawTable, ...]


class Importing(QObject):
    """Reads what is to be brought in, and lands what the assistant agreed to; answers come back by `AnswersBack`."""

    def __init__(self, workspace: Workspace, means: Means, notices: NoticeBar, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._means = means
        self._notices = notices
        self._remembered = Remembered(workspace.settings)
        self._back = AnswersBack(workspace, means, notices, self)
        workspace.actions.bind("file.import", self.ask_for_import)
        workspace.actions.bind("file.import-clipboard", self.import_clipboard)

    def ask_for_import(self) -> None:
        """Ask which file to bring in."""
        readable = [made for made in self._means.exchange.formats if made.reads]
        every = FileKind(self.tr("All that can be read"), tuple(made.suffix.lstrip(".") for made in readable))
        single = [FileKind(words(made.title), (made.suffix.lstrip("."),)) for made in readable]
        self._workspace.prompts.open_file(self.tr("Import"), [every, *single], Path.home(), self.import_path)

    def import_into_new(self, opening: PlanOpening) -> None:
        """From the first page: make an empty plan, then ask which file to bring in."""
        opening.new_plan_for(self.ask_for_import)

    def take_in(self, path: Path) -> None:
        """Read answers that came back in a file, and show what they would do."""
        self._back.take_in(path)

    def import_path(self, path: Path) -> None:
        """Read a file and show what it would bring, before anything is changed."""
        self._start(path.name, partial(self._read, path))

    def import_clipboard(self) -> None:
        """Show what a table on the clipboard would bring, as that of a file."""
        name = self.tr("Pasted table")
        try:
            tables = pasted_tables(clipboard.held_html(), clipboard.held(), name)
        except FileRefused as refused:
            self._on_failed(refused)
            return
        if not any(len(table.rows) > 1 and any(len(row.cells) > 1 for row in table.rows) for table in tables):
            self._workspace.say(self.tr("The clipboard holds no table."))
            return
        self._start(name, partial(self._given, tables))

    @property
    def _today(self) -> date:
        return self._means.clock.now().astimezone().date()

    def _start(self, name: str, read: partial[Tables]) -> None:
        plan, remembered = self._workspace.document.plan, self._remembered.mappings
        self._workspace.tasks.compute.start(
            partial(self._begin, read, name, plan, remembered, self._today),
            label=self.tr("Reading {name}").format(name=name),
            on_done=self._on_read,
            on_failed=self._on_failed,
        )

    def _read(self, path: Path, control: Control) -> Tables:
        return self._means.exchange.read(path, with_patience(path.name, control.check, thread_time))

    def _given(self, tables: Tables, _control: Control) -> Tables:
        return tables

    def _begin(
        self,
        read: partial[Tables],
        name: str,
        plan: Plan,
        remembered: Mapping[str, ImportMapping],
        today: date,
        control: Control,
    ) -> ImportPreview:
        tables = read(control)
        check = with_patience(name, control.check, thread_time)
        words_known, order = self._means.staff_words(), date_preferences().order
        return begin(plan, tables, remembered, today, self._means.places, check, words_known, order)

    def _on_read(self, prepared: ImportPreview) -> None:
        plan, own = self._workspace.document.plan, self._workspace.document.plan.settings.own_nation
        kinds = sorted(plan.kinds.values(), key=lambda kind: (kind.position, kind.title))
        countries = sorted(plan.countries.values(), key=lambda country: by_name(country.name))
        dialog = ImportAssistant(
            self._workspace.icons,
            prepared,
            {kind.id: kind.title for kind in kinds},
            {country.id: country.name for country in countries if country.id != own},
            self._workspace.window,
            remembered=prepared.preparation.mapping in self._remembered.mappings.values(),
        )
        dialog.wanted.connect(partial(self._prepare, dialog))
        dialog.agreed.connect(partial(self._land, dialog))
        dialog.rows_wanted.connect(partial(self._ask_where_to_save, dialog))
        dialog.mapping_wanted.connect(self._ask_where_to_keep)
        dialog.loading_wanted.connect(partial(self._ask_what_to_load, dialog))
        dialog.undone.connect(self._workspace.document.undo_stack.undo)
        dialog.open()

    def _prepare(self, dialog: ImportAssistant, preparation: Preparation) -> None:
        plan = self._workspace.document.plan
        self._workspace.tasks.compute.start(
            partial(self._prepared, plan, preparation, self._today),
            label=self.tr("Reading {name}").format(name=preparation.file),
            on_done=dialog.show_prepared,
            on_failed=self._on_failed,
        )

    def _prepared(self, plan: Plan, preparation: Preparation, today: date, control: Control) -> ImportPreview:
        check = with_patience(preparation.file, control.check, thread_time)
        return prepare(plan, preparation, today, self._means.places, check, self._means.staff_words())

    def _land(self, dialog: ImportAssistant, prepared: ImportPreview) -> None:
        document, result = self._workspace.document, prepared.result
        if result is None or result.change.is_empty:
            return
        if not document.do(result.change, agreed=True, stays=stated_by_file(document.plan, result.change)):
            return
        made = [each.id for each in result.change.items if each.table == "engagements" and each.before is None]
        if made:
            self._workspace.view.select_many(made)
        preparation = prepared.preparation
        self._remembered.keep(shape_key(preparation.tables, prepared.columns), preparation.mapping)
        said = self.tr("Imported {landed} from {file}; rows refused: {refused}.").format(
            landed=words(landed_words(result)), file=result.file, refused=f"{len(result.refused):,}"
        )
        undo = NoticeAction(self.tr("Undo"), document.undo_stack.undo)
        self._notices.post(Notice(said, Meaning.DONE, (undo,), "imported"))
        dialog.show_done()

    def _ask_where_to_save(self, dialog: ImportAssistant, rows: Sequence[Sequence[str]]) -> None:
        result = dialog.prepared.result
        assert result is not None
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
        many = self.tr("{count} refused rows were written to {path}.")
        said = self.tr("1 refused row was written to {path}.") if count == 1 else many
        text = said.format(count=f"{count:,}", path=target)
        self._notices.post(written_notice(text, target))

    def _ask_where_to_keep(self, mapping: ImportMapping) -> None:
        suggested = self._means.home / "mapping.json"
        title = self.tr("Save how this file is read")
        kind = FileKind(self.tr("Mapping of an import"), ("json",))
        self._workspace.prompts.save_file(title, [kind], suggested, partial(self._keep, mapping))

    def _keep(self, mapping: ImportMapping, target: Path) -> None:
        self._workspace.tasks.compute.start(
            partial(self._write_mapping, target, mapping),
            label=self.tr("Writing {name}").format(name=target.name),
            on_done=partial(self._on_kept, target),
            on_failed=self._on_failed,
        )

    def _write_mapping(self, target: Path, mapping: ImportMapping, _control: Control) -> None:
        self._means.exchange.write_document(target, mapping_bytes(mapping))

    def _on_kept(self, target: Path, _nothing: None) -> None:
        self._notices.post(written_notice(self.tr("{path} was written.").format(path=target), target))

    def _ask_what_to_load(self, dialog: ImportAssistant) -> None:
        kind = FileKind(self.tr("Mapping of an import"), ("json",))
        title = self.tr("How to read this file")
        self._workspace.prompts.open_file(title, [kind], self._means.home, partial(self._load, dialog))

    def _load(self, dialog: ImportAssistant, source: Path) -> None:
        preparation = dialog.prepared.preparation
        self._workspace.tasks.compute.start(
            partial(self._loaded, source, preparation),
            label=self.tr("Reading {name}").format(name=source.name),
            on_done=partial(self._prepare, dialog),
            on_failed=self._on_failed,
        )

    def _loaded(self, source: Path, preparation: Preparation, _control: Control) -> Preparation:
        return replace(preparation, mapping=read_mapping(self._means.exchange.read_document(source)), mends={})

    def _on_failed(self, error: BaseException) -> None:
        if not isinstance(error, FileRefused | PlanFileError):
            raise error
        self._notices.post(Notice(f"{words(error.what)} ({error.code})", Meaning.BLOCKS, key="exchange"))

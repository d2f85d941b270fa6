"""Lists that leave the program: asks, contacts, coverage and findings, as the parts of the window show them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from app.domain.changes import Change
from app.domain.wording import listed, text
from app.gui.look.theme import Meaning
from app.gui.look.translation import QT_TRANSLATE_NOOP
from app.gui.widgets.notices import Notice, NoticeBar
from app.gui.widgets.written_notice import written_notice
from app.gui.workspace.actions import ActionSpec
from app.gui.workspace.commands import EXPORT, FILE, PLAN
from app.gui.workspace.document import words
from app.gui.workspace.file_names import file_name
from app.gui.workspace.prompts import FileKind
from app.gui.workspace.tasks import Control
from app.gui.workspace.window_ports import Means
from app.gui.workspace.workspace import Workspace
from app.services.ports import ListExport, ListExportFile
from app.services.reports.issue import is_draft
from app.services.store_ports import PlanStore
from app.services.texts.marked_outputs import output_marking
from app.services.texts.tables import FileRefused

ASKS, CONTACTS, FINDINGS = "file.export-asks", "file.export-contacts", "file.export-findings"
COVERAGE_REGIONS, COVERAGE_COUNTRIES = "file.export-coverage-regions", "file.export-coverage-countries"

LIST_EXPORTS = (
    ActionSpec(ASKS, QT_TRANSLATE_NOOP("Actions", "Export as&ks…"), (FILE, EXPORT), (), "messages",
               QT_TRANSLATE_NOOP("Actions", "The asks that Coordination shows, with how each stands today"), PLAN,
               separator_before=True),
    ActionSpec(CONTACTS, QT_TRANSLATE_NOOP("Actions", "Export c&ontacts…"), (FILE, EXPORT), (),
               "address-book",
               QT_TRANSLATE_NOOP("Actions", "The contacts that their view shows, as a workbook or CSV"), PLAN),
    ActionSpec(COVERAGE_REGIONS, QT_TRANSLATE_NOOP("Actions", "Export coverage by &region…"), (FILE, EXPORT), (),
               "world",
               QT_TRANSLATE_NOOP("Actions", "The figures of the plan year shown in Coverage, a row for each region"),
               PLAN),
    ActionSpec(COVERAGE_COUNTRIES, QT_TRANSLATE_NOOP("Actions", "Export coverage by coun&try…"), (FILE, EXPORT), (),
               "world",
               QT_TRANSLATE_NOOP("Actions", "The figures of the plan year shown in Coverage, a row for each country"),
               PLAN),
    ActionSpec(FINDINGS, QT_TRANSLATE_NOOP("Actions", "Export &findings…"), (FILE, EXPORT), (),
               "alert-triangle",
               QT_TRANSLATE_NOOP("Actions", "The findings that their panel shows, with what to do about each"), PLAN),
)  # fmt: skip


class ListExports(QObject):
    """File ▸ Export of lists; `sources` make what each command hands out, as it is shown now."""

    def __init__(
        self,
        workspace: Workspace,
        means: Means,
        notices: NoticeBar,
        sources: Mapping[str, Callable[[], ListExport]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._means = means
        self._notices = notices
        for command, source in sources.items():
            workspace.actions.bind(command, partial(self._ask, command, source))

    def _ask(self, command: str, source: Callable[[], ListExport]) -> None:
        if command == FINDINGS and not self._workspace.document.review.is_whole:
            said = self.tr("The plan is not checked yet. Nothing was written. Export the findings again in a moment.")
            self._workspace.say(said)
            return
        self._ask_target(source)

    def _ask_target(self, source: Callable[[], ListExport]) -> None:
        listing = source()
        title = words(listing.title)
        if not listing.rows:
            chosen = words(listed(listing.chosen))
            said = self.tr("{list}: there is nothing to export. Nothing was written.")
            if chosen:
                said = self.tr("{list}: there is nothing to export with {chosen}. Nothing was written.")
            self._workspace.say(said.format(list=title, chosen=chosen))
            return
        marking = output_marking(listing.plan, listing.content, self._means.markings)
        file = ListExportFile(listing, self._means.clock.now(), marking)
        formats = self._means.exchange.listing_formats(listing)
        kinds = [FileKind(words(each.title), (each.suffix.lstrip("."),)) for each in formats]
        suggested = self._means.home / f"{file_name(title)}{formats[0].suffix}"
        asked = self.tr("Export {list}").format(list=title)
        if marking:
            asked = self.tr("Export {list}, marked {marking}").format(list=title, marking=marking)
        self._workspace.prompts.save_file(asked, kinds, suggested, partial(self._export, file))

    def _export(self, file: ListExportFile, target: Path) -> None:
        editor = self._workspace.document.editor
        self._workspace.tasks.compute.start(
            partial(self._write, target, file, editor.store, editor.waiting),
            label=self.tr("Writing {name}").format(name=target.name),
            on_done=partial(self._on_written, target, file),
            on_failed=self._on_failed,
        )

    def _write(
        self, target: Path, file: ListExportFile, store: PlanStore, waiting: tuple[Change, ...], _control: Control
    ) -> None:
        self._means.exchange.write_listing(target, replace(file, is_draft=is_draft(store, waiting)))

    def _on_written(self, target: Path, file: ListExportFile, _done: None) -> None:
        listing = file.listing
        said = self.tr("{count} exported to {path}.")
        if file.marking:
            said = self.tr("{count} exported to {path}, marked {marking}.")
        parts = [said.format(count=words(text("{count}", count=listing.count)), path=target, marking=file.marking)]
        if listing.chosen:
            parts.append(self.tr("Only: {chosen}.").format(chosen=words(listed(listing.chosen))))
        self._notices.post(written_notice(" ".join(parts), target))

    def _on_failed(self, error: BaseException) -> None:
        if not isinstance(error, FileRefused):
            raise error
        self._notices.post(Notice(f"{words(error.what)} ({error.code})", Meaning.BLOCKS, key="exchange"))

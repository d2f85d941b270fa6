"""Lists that leave the program: asks, contacts, coverage, what is due, findings, as the window shows them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from app.domain.changes import Change
from app.domain.facts import Facts
from app.domain.findings import Rule
from app.domain.plan import Plan
from app.domain.wording import listed, text
from app.gui.look.theme import Meaning
from app.gui.look.translation import QT_TRANSLATE_NOOP
from app.gui.shell.edition_asking import ask_edition
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
from app.services.reports.editions import Edition
from app.services.reports.issue import is_draft
from app.services.review.review import Review, review
from app.services.store_ports import PlanStore
from app.services.texts.marked_outputs import output_marking
from app.services.texts.tables import FileRefused

ASKS, CONTACTS, FINDINGS = "file.export-asks", "file.export-contacts", "file.export-findings"
DUE = "file.export-due"
PEOPLE = "file.export-people"
COVERAGE_REGIONS, COVERAGE_COUNTRIES = "file.export-coverage-regions", "file.export-coverage-countries"

LIST_EXPORTS = (
    ActionSpec(ASKS, QT_TRANSLATE_NOOP("Actions", "Export as&ks…"), (FILE, EXPORT), (), "messages",
               QT_TRANSLATE_NOOP("Actions", "The asks that Coordination shows, with how each stands today"), PLAN,
               separator_before=True),
    ActionSpec(CONTACTS, QT_TRANSLATE_NOOP("Actions", "Export c&ontacts…"), (FILE, EXPORT), (),
               "address-book",
               QT_TRANSLATE_NOOP("Actions", "The contacts that their view shows, as a workbook or CSV"), PLAN),
    ActionSpec(PEOPLE, QT_TRANSLATE_NOOP("Actions", "Export peop&le…"), (FILE, EXPORT), (), "users",
               QT_TRANSLATE_NOOP("Actions", "Everybody in the plan, as vCards for an address book, a workbook or CSV"),
               PLAN),
    ActionSpec(COVERAGE_REGIONS, QT_TRANSLATE_NOOP("Actions", "Export coverage by &region…"), (FILE, EXPORT), (),
               "world",
               QT_TRANSLATE_NOOP("Actions", "The figures of the plan year shown in Coverage, a row for each region"),
               PLAN),
    ActionSpec(COVERAGE_COUNTRIES, QT_TRANSLATE_NOOP("Actions", "Export coverage by coun&try…"), (FILE, EXPORT), (),
               "world",
               QT_TRANSLATE_NOOP("Actions", "The figures of the plan year shown in Coverage, a row for each country"),
               PLAN),
    ActionSpec(DUE, QT_TRANSLATE_NOOP("Actions", "Export what is &due…"), (FILE, EXPORT), (), "clipboard-check",
               QT_TRANSLATE_NOOP("Actions", "The list of what is due, as its view shows it"), PLAN),
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
        sources: Mapping[str, Callable[[Plan, Review], ListExport]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._means = means
        self._notices = notices
        for command, source in sources.items():
            workspace.actions.bind(command, partial(self._ask_marking, command, source))

    def _ask_marking(self, command: str, source: Callable[[Plan, Review], ListExport]) -> None:
        if command == FINDINGS and not self._workspace.document.review.is_whole:
            said = self.tr("The plan is not checked yet. Nothing was written. Export the findings again in a moment.")
            self._workspace.say(said)
            return
        ask_edition(self._workspace, None, partial(self._on_edition, source))

    def _on_edition(self, source: Callable[[Plan, Review], ListExport], told: Edition) -> None:
        known = self._workspace.document.review
        if told.is_whole:
            self._ask_target(source, told, known)
            return
        # No finding may speak of what is left out, so the edition is reviewed by itself.
        self._workspace.tasks.compute.start(
            partial(_reviewed, told.plan, known.facts, self._means.rules),
            label=self.tr("Reviewing the edition"),
            on_done=partial(self._ask_target, source, told),
        )

    def _ask_target(self, source: Callable[[Plan, Review], ListExport], told: Edition, found: Review) -> None:
        listing = source(told.plan, found)
        if not told.is_whole and listing.filtered:
            # What was typed or chosen in the whole plan may name what is left out.
            listing = replace(listing, filtered=(text("a filter"),))
        title = words(listing.title)
        if not listing.rows:
            chosen = words(listed(listing.narrowed))
            said = self.tr("{list}: there is nothing to export. Nothing was written.")
            if chosen:
                said = self.tr("{list}: there is nothing to export with {chosen}. Nothing was written.")
            self._workspace.say(said.format(list=title, chosen=chosen))
            return
        marking = output_marking(listing.plan, listing.content, told.marking)
        file = ListExportFile(listing, self._means.clock.now(), marking, edition=told.words())
        formats = self._means.exchange.listing_formats(listing)
        kinds = [FileKind(words(each.title), (each.suffix.lstrip("."),)) for each in formats]
        name = file_name(f"{title} {told.marking}")
        suggested = self._means.home / f"{name}{formats[0].suffix}"
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
        if listing.narrowed:
            parts.append(self.tr("Only: {chosen}.").format(chosen=words(listed(listing.narrowed))))
        if file.edition is not None:
            parts.append(f"{words(file.edition)}.")
        self._notices.post(written_notice(" ".join(parts), target))

    def _on_failed(self, error: BaseException) -> None:
        if not isinstance(error, FileRefused):
            raise error
        self._notices.post(Notice(f"{words(error.what)} ({error.code})", Meaning.BLOCKS, key="exchange"))


def _reviewed(plan: Plan, facts: Facts, rules: Sequence[Rule], _control: Control) -> Review:
    return review(plan, facts, rules)

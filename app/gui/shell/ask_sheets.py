"""A sheet of asks on its way to a ministry: for whom, at which marking, into which file, and what went out with it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from app.domain.handouts import HandoutForm
from app.domain.value_classes import dataclass
from app.domain.wording_values import Count
from app.gui.dialogs.ask_sheet import AskSheetDialog, SheetChoice
from app.gui.look.languages import told, window_language
from app.gui.look.theme import Meaning
from app.gui.shell.edition_asking import ask_edition
from app.gui.widgets.notices import Notice, NoticeAction, NoticeBar
from app.gui.widgets.written_notice import written_notice
from app.gui.workspace.document import words
from app.gui.workspace.file_names import file_name
from app.gui.workspace.prompts import FileKind
from app.gui.workspace.tasks import Control
from app.gui.workspace.window_ports import Means
from app.gui.workspace.workspace import Workspace
from app.services.answers.addressees import AskedParty, asked_parties, waiting_asks
from app.services.answers.ask_sheets import ask_sheet
from app.services.edits.asked import log_sheet_left
from app.services.edits.handouts import Departure
from app.services.planning.plan_editor import PlanEditor
from app.services.reports.editions import Edition
from app.services.returning.ask_sheet import AskSheet
from app.services.texts.tables import FileRefused


@dataclass(frozen=True, slots=True)
class _Wanted:
    """For whom, and about which engagements (None: all)."""

    party: AskedParty
    ids: tuple[str, ...] | None


class AskSheets(QObject):
    """The command `ask.sheet`. Writing runs in the lanes.

    `post_at_hand` says of which post the ask is that is looked at, empty for none.
    """

    def __init__(
        self,
        workspace: Workspace,
        means: Means,
        notices: NoticeBar,
        post_at_hand: Callable[[], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._means = means
        self._notices = notices
        self._post_looked_at = post_at_hand
        workspace.actions.bind("ask.sheet", self.ask)

    def ask(self) -> None:
        """Ask for whom a sheet is, with the post of the ask or else of the engagement looked at first."""
        workspace, view = self._workspace, self._workspace.view
        plan = workspace.document.plan
        parties = asked_parties(plan)
        if not parties:
            workspace.say(self.tr("No ask waits for an answer: there is nothing to fill in."))
            return
        choices = [SheetChoice(self.tr("all engagements"), None)]
        if not view.filter.is_empty:
            choices.append(SheetChoice(self.tr("what the filter shows"), tuple(view.shown)))
        chosen = tuple(view.selected)
        if len(chosen) > 1:
            said = self.tr("the {count} engagements selected").format(count=len(chosen))
            choices.append(SheetChoice(said, chosen))
        first = self._post_looked_at() or self._post_of_engagement()
        dialog = AskSheetDialog(workspace.icons, plan, parties, first, choices, workspace.window)
        dialog.chosen.connect(self._on_chosen)
        workspace.document.replaced.connect(dialog.reject)
        dialog.open()

    def _post_of_engagement(self) -> str:
        plan, current = self._workspace.document.plan, self._workspace.view.current
        asks = (plan.asks[each] for each in sorted(plan.ids("ask_by_engagement", current or "")))
        return next((ask.post for ask in asks if ask.is_open), "")

    def _on_chosen(self, party: AskedParty, ids: tuple[str, ...] | None) -> None:
        asks = waiting_asks(self._workspace.document.plan, party.posts, ids)
        about = tuple(dict.fromkeys(ask.engagement for ask in asks))
        ask_edition(self._workspace, about, partial(self._on_edition, _Wanted(party, about)))

    def _on_edition(self, wanted: _Wanted, made: Edition) -> None:
        asks = waiting_asks(made.plan, wanted.party.posts, made.kept(wanted.ids or ()))
        if not asks:
            said = self.tr("All of it is marked above {marking}. Nothing was written.")
            self._workspace.say(said.format(marking=made.marking))
            return
        sheet = ask_sheet(
            made.plan, asks, wanted.party.title, self._means.clock.now(),
            marking=made.marking, edition=made.words(wanted.ids), language=window_language(),
        )  # fmt: skip
        title = self.tr("Save sheet, marked {marking}") if sheet.marking else self.tr("Save sheet")
        name = file_name(self.tr("Questions to {title}").format(title=wanted.party.title))
        self._workspace.prompts.save_file(
            title.format(marking=sheet.marking),
            [FileKind(self.tr("Excel workbook"), ("xlsx",))],
            self._means.home / f"{name}.xlsx",
            partial(self._export, sheet),
        )

    def _export(self, sheet: AskSheet, target: Path) -> None:
        self._workspace.tasks.compute.start(
            partial(self._write, target, sheet),
            label=self.tr("Writing {name}").format(name=target.name),
            on_done=partial(self._on_written, target, sheet),
            on_failed=self._on_failed,
        )

    def _write(self, target: Path, sheet: AskSheet, _control: Control) -> None:
        self._means.exchange.write_ask_sheet(target, sheet)

    def _on_written(self, target: Path, sheet: AskSheet, _done: None) -> None:
        document = self._workspace.document
        document.hand_out()
        count = told(Count(len(sheet.asks), "ask", "asks"))
        said = self.tr("{asks} to {title} written to {path}.")
        if sheet.marking:
            said = self.tr("{asks} to {title} written to {path}, marked {marking}.")
        notice = written_notice(said.format(asks=count, title=sheet.title, path=target, marking=sheet.marking), target)
        if document.is_open and not document.read_only:
            sent = NoticeAction(self.tr("Mark as sent"), partial(self._mark_sent, document.editor, sheet, target.name))
            notice = Notice(notice.text, notice.meaning, (sent, *notice.actions), notice.key)
        self._notices.post(notice)

    def _mark_sent(self, editor: PlanEditor, sheet: AskSheet, file: str) -> None:
        """Note that the sheet went out, and who holds it, where it is still the same plan that is open."""
        document = self._workspace.document
        if document.is_open and document.editor is editor:
            departure = Departure(HandoutForm.SHEET, document.now, file)
            document.attempt(partial(log_sheet_left, document.plan, sheet.asks, document.today, departure))

    def _on_failed(self, error: BaseException) -> None:
        if not isinstance(error, FileRefused):
            raise error
        self._notices.post(Notice(f"{words(error.what)} ({error.code})", Meaning.BLOCKS, key="exchange"))

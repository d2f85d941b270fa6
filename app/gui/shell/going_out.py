"""What goes out to one recipient: mail drafts, letters, clearance forms; what was asked is noted behind the file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from app.domain.engagement import Engagement
from app.domain.handouts import HandoutForm
from app.domain.plan import Plan
from app.domain.wording import Text, text
from app.gui.dialogs.clearance_form import ClearanceFormDialog, FormOrder
from app.gui.dialogs.correction import CorrectionOrder
from app.gui.dialogs.letter import LetterDialog, LetterOrder
from app.gui.dialogs.mail_draft import MailDraftDialog, MailOrder
from app.gui.engaging.giving import given_action
from app.gui.look.theme import Meaning
from app.gui.shell.ask_sheets import AskSheets
from app.gui.shell.corrections import Corrections
from app.gui.shell.letter_templates import LetterTemplateDoors
from app.gui.shell.outgoing_files import write_form, write_letter, write_mail
from app.gui.widgets.notices import Notice, NoticeAction, NoticeBar
from app.gui.widgets.written_notice import written_notice
from app.gui.workspace.document import words
from app.gui.workspace.file_names import file_name, fitted_name
from app.gui.workspace.prompts import FileKind
from app.gui.workspace.window_ports import Means, PrintedPages, PrintingFailed
from app.gui.workspace.workspace import Workspace
from app.services.edits.asked import log_left
from app.services.edits.handouts import Departure, Recipient
from app.services.outgoing.doors import MadeLetter
from app.services.outgoing.enclosures import ASK_SHEET, CLEARANCE_FORM
from app.services.outgoing.letters import LETTERS, LetterWish, letter_name
from app.services.outgoing.mail_kinds import MailKind
from app.services.outgoing.mails import MailWish
from app.services.outgoing.ready_mails import ReadyMail, ready_mail
from app.services.outputs.handing_out import remember
from app.services.planning.plan_editor import PlanEditor
from app.services.ports import Output, PlanFileError
from app.services.reports.clearance_form import FilledForm, clearance_forms, offered_forms
from app.services.reports.selection import ReportOptions, ReportRefused
from app.services.review.review import Review
from app.services.texts.tables import FileRefused

_TROUBLES = (FileRefused, PlanFileError, ReportRefused, PrintingFailed)


class GoingOut(QObject):
    """Coordinate ▸ Draft mail, Letter, Clearance form, about the engagement looked at; the sheets of asks.

    Files are made in the lanes.

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
        self._post_at_hand = post_at_hand
        self._corrections = Corrections(workspace, means, self)
        self._sheets = AskSheets(workspace, means, notices, post_at_hand, self)
        self._templates = LetterTemplateDoors(workspace, means, self._on_failed, self)
        bind = workspace.actions.bind
        bind("ask.mail", self._ask_mail)
        bind("ask.letter", self._ask_letter)
        bind("ask.clearance-form", self._ask_form)

    @property
    def _item(self) -> Engagement | None:
        return self._workspace.document.plan.engagements.get(self._workspace.view.current or "")

    def _ask_mail(self) -> None:
        item, workspace = self._item, self._workspace
        if item is None:
            return
        document = workspace.document
        forms = (CLEARANCE_FORM,) if offered_forms(document.plan, self._means.clearance_forms, item) else ()
        dialog = MailDraftDialog(
            workspace.icons,
            document.plan,
            item,
            document.review.facts,
            (*LETTERS, *forms, ASK_SHEET),
            workspace.settings.settings.answers_to,
            self._post_at_hand(),
            workspace.window,
            can_log=not document.read_only,
        )
        dialog.made.connect(partial(self._on_mail, item))
        dialog.corrected.connect(partial(self._on_correction, item.id))
        dialog.open()

    def _on_correction(self, engagement: str, told: Recipient, order: CorrectionOrder) -> None:
        self._corrections.write(told, (engagement,), order)

    def _ask_letter(self) -> None:
        item, workspace = self._item, self._workspace
        if item is None:
            return
        document = workspace.document
        dialog = LetterDialog(
            workspace.icons,
            document.plan,
            item,
            document.review.facts,
            self._means.letters,
            self._post_at_hand(),
            workspace.window,
            can_log=not document.read_only,
        )
        self._templates.serve(dialog)
        dialog.made.connect(partial(self._on_letter, item))
        dialog.open()

    def _ask_form(self) -> None:
        item, workspace = self._item, self._workspace
        if item is None:
            return
        plan, review = workspace.document.plan, workspace.document.review
        offered = offered_forms(plan, self._means.clearance_forms, item)
        if not offered:
            said = self.tr(
                "No form is known for a clearance of ‘{title}’. Write a note verbale instead: Coordinate, Letter."
            )
            workspace.say(said.format(title=item.title))
            return
        filled = partial(self._filled, plan, review, item)
        dialog = ClearanceFormDialog(workspace.icons, plan, item, offered, filled, workspace.window)
        dialog.made.connect(partial(self._on_form, item))
        dialog.open()

    def _filled(self, plan: Plan, review: Review, item: Engagement, form: str) -> FilledForm:
        options = ReportOptions(review.facts.as_of, engagement=item.ref, forms=self._means.clearance_forms, form=form)
        return clearance_forms(plan, review, options).forms[0]

    def _on_mail(self, item: Engagement, order: MailOrder) -> None:
        typed = order.wish.answers_to
        if typed:
            self._workspace.settings.change(answers_to=typed)
        kind = FileKind(self.tr("Mail draft"), ("eml",))
        post = self._workspace.document.plan.posts.get(order.wish.post)
        to = words(text("to {post}", post=post.title)) if post is not None else ""
        name = fitted_name(item.ref, item.title, f"{to} {order.marking}".strip())
        suggested = self._means.home / f"{name}.eml"
        self._workspace.prompts.save_file(
            self.tr("Write the draft"), [kind], suggested, partial(self._gather_mail, item, order)
        )

    def _gather_mail(self, item: Engagement, order: MailOrder, target: Path) -> None:
        document = self._workspace.document
        editor, plan = document.editor, document.plan
        at = self._means.clock.now()
        outputs = editor.store.outputs
        self._workspace.tasks.storage.start(
            lambda _control: ready_mail(plan, order.wish, at, order.marking, outputs),
            label=self.tr("Writing {name}").format(name=target.name),
            on_done=partial(self._write_mail, item, order, target, plan, editor),
            on_failed=self._on_failed,
        )

    def _write_mail(
        self, item: Engagement, order: MailOrder, target: Path, plan: Plan, editor: PlanEditor, made: ReadyMail
    ) -> None:
        review = self._workspace.document.review
        self._workspace.tasks.compute.start(
            partial(write_mail, self._means, plan, review, item, order, target, made),
            label=self.tr("Writing {name}").format(name=target.name),
            on_done=partial(self._remember_mail, order, target, editor, made),
            on_failed=self._on_failed,
        )

    def _remember_mail(
        self, order: MailOrder, target: Path, editor: PlanEditor, made: ReadyMail, output: Output
    ) -> None:
        author, outputs = self._means.author.name, editor.store.outputs
        self._workspace.tasks.storage.start(
            lambda _control: remember(made.selection, output, target.name, outputs, author),
            label=self.tr("Remembering what {name} holds").format(name=target.name),
            on_done=partial(self._on_mail_written, order, target, editor, made),
            on_failed=self._on_failed,
        )

    def _on_mail_written(
        self, order: MailOrder, target: Path, editor: PlanEditor, made: ReadyMail, trouble: Text | None
    ) -> None:
        draft = made.draft
        said = self.tr("Draft written to {path}. Open it in your mail program, and send it from there.")
        if draft.marking:
            said = self.tr(
                "Draft written to {path}, marked {marking}. Open it in your mail program, and send it from there."
            )
        parts = [said.format(path=target, marking=draft.marking), *map(words, draft.lacks)]
        if trouble is not None:
            parts.append(words(trouble))
        self._tell(parts, target)
        if order.logs:
            self._log(editor, draft.asks, HandoutForm.MAIL, order.wish, target)

    def _on_letter(self, item: Engagement, order: LetterOrder) -> None:
        kind = FileKind(self.tr("Word document"), ("docx",))
        name = file_name(f"{words(letter_name(item, order.wish.kind))} {order.marking}")
        self._workspace.prompts.save_file(
            self.tr("Write the letter"), [kind], self._means.home / f"{name}.docx", partial(self._write_letter, order)
        )

    def _write_letter(self, order: LetterOrder, target: Path) -> None:
        document = self._workspace.document
        self._workspace.tasks.compute.start(
            partial(write_letter, self._means, document.plan, order, target),
            label=self.tr("Writing {name}").format(name=target.name),
            on_done=partial(self._on_letter_written, order, target, document.editor),
            on_failed=self._on_failed,
        )

    def _on_letter_written(self, order: LetterOrder, target: Path, editor: PlanEditor, made: MadeLetter) -> None:
        said = self.tr("Letter written to {path}. Look through it before it goes.")
        if made.marking:
            said = self.tr("Letter written to {path}, marked {marking}. Look through it before it goes.")
        parts = [said.format(path=target, marking=made.marking)]
        if made.edition is not None:
            parts.append(f"{words(made.edition)}.")
        if order.logs:
            self._tell(parts, target)
            self._log(editor, order.logs, HandoutForm.LETTER, order.wish, target)
        else:
            self._tell(
                parts, target, given_action(self._workspace, [order.wish.engagement], HandoutForm.LETTER, target)
            )

    def _on_form(self, item: Engagement, order: FormOrder) -> None:
        kind = FileKind(self.tr("PDF document"), ("pdf",))
        name = file_name(f"{words(text('Clearance form'))} {item.ref} {order.marking}")
        self._workspace.prompts.save_file(
            self.tr("Save the form"), [kind], self._means.home / f"{name}.pdf", partial(self._print_form, item, order)
        )

    def _print_form(self, item: Engagement, order: FormOrder, target: Path) -> None:
        document = self._workspace.document
        self._workspace.tasks.compute.start(
            partial(write_form, self._means, document.plan, document.review, item, order, target),
            label=self.tr("Writing {name}").format(name=target.name),
            on_done=partial(self._on_form_printed, item, target),
            on_failed=self._on_failed,
        )

    def _on_form_printed(self, item: Engagement, target: Path, made: PrintedPages) -> None:
        give = given_action(self._workspace, [item.id], HandoutForm.DOCUMENT, target)
        self._tell([self.tr("Form written to {path}.").format(path=target), f"{words(made.stamp)}."], target, give)

    def _tell(self, parts: Sequence[str], target: Path, *more: NoticeAction) -> None:
        self._workspace.notify(written_notice(" ".join(parts), target, *more))

    def _log(
        self, editor: PlanEditor, asks: Sequence[str], form: HandoutForm, wish: MailWish | LetterWish, target: Path
    ) -> None:
        """Note what left and what was asked by it, where it is still the same plan that is open."""
        document = self._workspace.document
        if not document.is_open or document.editor is not editor or wish.post not in document.plan.posts:
            return
        recipient = Recipient(document.plan.posts[wish.post].title, wish.post)
        departure = Departure(form, document.now, target.name)
        document.attempt(
            partial(
                log_left,
                document.plan,
                asks,
                document.today,
                recipient,
                departure,
                [wish.engagement],
                supplies=isinstance(wish, MailWish) and wish.purpose is MailKind.SUPPLY,
            )
        )

    def _on_failed(self, error: BaseException) -> None:
        if not isinstance(error, _TROUBLES):
            raise error
        code = f" ({error.code})" if isinstance(error, FileRefused | PlanFileError) else ""
        self._workspace.notify(Notice(f"{words(error.what)}{code}", Meaning.BLOCKS, key="going-out"))

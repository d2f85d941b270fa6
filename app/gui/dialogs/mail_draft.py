"""A mail draft to one post about one engagement: what it is for, what goes with it, and whether it counts as asked."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, time

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPushButton, QWidget

from app.domain.engagement import Engagement
from app.domain.facts import Facts
from app.domain.plan import Plan
from app.domain.value_classes import dataclass
from app.domain.wording_values import Count
from app.gui.dialogs.correction import CorrectionOrder
from app.gui.dialogs.outgoing_choices import (
    add_choices,
    chosen,
    column_about,
    language_picker,
    marking_picker,
    writing_buttons,
)
from app.gui.dialogs.post_picker import PostPicker
from app.gui.look.icons import Icons
from app.gui.look.languages import told
from app.gui.widgets.form import FieldColumn
from app.gui.widgets.growing_dialog import GrowingDialog
from app.gui.widgets.plain_text import TextLabel, literal, window_title
from app.gui.widgets.room import keep_lines, keep_room, open_at
from app.gui.widgets.segments import Segments
from app.gui.widgets.spacing import row, set_look
from app.gui.workspace.document import words
from app.services.layouts.holders import HolderLine
from app.services.outgoing.enclosures import ASK_SHEET, enclosure_title, fits_mail
from app.services.outgoing.mail_kinds import MailKind, due_post, fitting_mail, stale_at
from app.services.outgoing.mails import MailDraft, MailWish, mail_draft
from app.services.outgoing.recipients import is_address, recipient
from app.services.reports.selection import ReportRefused


@dataclass(frozen=True, slots=True)
class MailOrder:
    """A draft that is to be written; `logs`: it counts as asked once the file is whole."""

    wish: MailWish
    enclosures: tuple[str, ...]
    marking: str
    language: str
    logs: bool


class MailDraftDialog(GrowingDialog):
    """Hands over a MailOrder with `made`, or with `corrected` whom to tell anew (a Recipient) and a CorrectionOrder.

    It begins with the mail that is due next to whoever is chosen, until the person wants another one. `offered` are the
    enclosures that can be made for the engagement; `answers_to` is where answers went last time.
    """

    made = Signal(object)
    corrected = Signal(object, object)

    def __init__(
        self,
        icons: Icons,
        plan: Plan,
        item: Engagement,
        facts: Facts,
        offered: Sequence[str],
        answers_to: str,
        post: str = "",
        parent: QWidget | None = None,
        *,
        can_log: bool = True,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("mailDraft")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(window_title(self.tr("Draft a mail about {what}").format(what=item.title)))
        self._plan = plan
        self._item = item
        self._today = facts.as_of
        self._can_log = can_log
        self._post = PostPicker(plan, post or due_post(plan, item, facts.as_of), offers_new=False)
        self._post.setObjectName("mailPost")
        self._looks = Segments(self.tr("What kind of mail"))
        self._looks.add(MailKind.ASK, self.tr("Ask or inform"))
        self._looks.add(MailKind.SUPPLY, self.tr("Tell more"))
        self._looks.add(MailKind.REMIND, self.tr("Remind"))
        self._looks.add(MailKind.CORRECT, self.tr("Correct"))
        self._is_chosen = False
        self._answers_to = QLineEdit(answers_to)
        self._answers_to.setObjectName("mailAnswersTo")
        self._answers_to.setPlaceholderText(self.tr("name@example.org"))
        self._invites = QCheckBox(self.tr("With an invitation for their calendar"))
        self._invites.setObjectName("mailInvites")
        self._invites.setChecked(bool(answers_to))
        self._enclosures = {name: QCheckBox(literal(words(enclosure_title(name)))) for name in offered}
        for name, box in self._enclosures.items():
            box.setObjectName(f"mailEncloses-{name}")
        self._language = language_picker()
        self._marking = marking_picker(plan, (item,))
        self._logs = QCheckBox()
        self._logs.setObjectName("mailLogs")
        self._logs.setChecked(True)
        self._say = TextLabel(wraps=True)
        keep_lines(self._say, 2)
        keep_room(self._logs)
        self._say.setObjectName("mailSays")
        self._write = QPushButton(self.tr("Write draft…"))
        self._write.setObjectName("mailWrite")
        self._lay_out(icons, item)
        self._connect()
        open_at(self, 96, 30)
        self._on_post()

    def _lay_out(self, icons: Icons, item: Engagement) -> None:
        form = FieldColumn(icons)
        form.add(self.tr("To"), self._post)
        form.add(
            self.tr("Answers to the invitation go to"),
            self._answers_to,
            self.tr("An address of yours; it is remembered on this computer."),
        )
        form.add_widget(self._invites)
        if self._enclosures:
            form.add_heading(self.tr("Enclosed"))
            for box in self._enclosures.values():
                form.add_widget(box)
        form.add_heading(self.tr("How it leaves"))
        add_choices(form, self._language, self._marking)
        form.add_widget(self._logs)
        # Among the fields it has the lines that it needs; below them it was cut where the dialog cannot grow.
        form.add_widget(self._say)
        looks = row()
        looks.addWidget(self._looks)
        looks.addStretch(1)
        layout = column_about(self, self._plan, item)
        layout.addLayout(looks)
        layout.addWidget(form, 1)
        layout.addWidget(
            TextLabel(
                self.tr("Entente sends nothing: the draft opens in your mail program, and you send it there."),
                muted=True,
                wraps=True,
            )
        )
        layout.addWidget(writing_buttons(self, self._write, self._on_accepted))

    def _connect(self) -> None:
        self._post.picked.connect(self._on_post)
        self._looks.chosen.connect(self._on_kind)
        self._answers_to.textChanged.connect(self._show_state)
        self._invites.toggled.connect(self._show_state)
        if self._marking is not None:
            self._marking.activated.connect(self._show_state)

    @property
    def _kind(self) -> MailKind:
        return MailKind(self._looks.current)

    def _on_post(self) -> None:
        """Propose the mail that fits whoever it goes to."""
        if not self._is_chosen:
            self._looks.choose(fitting_mail(self._plan, self._item, self._post.post, self._today))
        self._show_state()

    def _on_kind(self) -> None:
        self._is_chosen = True
        self._show_state()

    def _stale(self) -> HolderLine | None:
        return stale_at(self._plan, self._item, self._post.post, self._today)

    def _wish(self) -> MailWish:
        typed = self._answers_to.text().strip()
        return MailWish(
            self._item.id,
            self._post.post,
            self._today,
            typed if is_address(typed) else "",
            self._kind,
            is_inviting=self._invites.isChecked(),
            with_sheet=ASK_SHEET in self._enclosed,
        )

    @property
    def _enclosed(self) -> tuple[str, ...]:
        return tuple(name for name, box in self._enclosures.items() if box.isChecked() and box.isEnabled())

    def _draft(self) -> MailDraft | str:
        """What would be written, or why nothing can be."""
        if not self._post.post:
            return self.tr("Choose to whom it goes.")
        typed = self._answers_to.text().strip()
        if self._invites.isChecked() and typed and not is_address(typed):
            return self.tr("“{typed}” is no e-mail address. Correct where answers go.").format(typed=typed)
        try:
            return mail_draft(self._plan, self._wish(), datetime.combine(self._today, time(), UTC))
        except ReportRefused as refused:
            return words(refused.what)

    def _correction(self) -> tuple[HolderLine | None, str]:
        """What is to be told anew, and what is to be said of it, or why nothing can be."""
        if not self._post.post:
            return None, self.tr("Choose to whom it goes.")
        found, stale = recipient(self._plan, self._post.post), self._stale()
        if found is None or stale is None:
            said = self.tr("They were told nothing of it that is not so any more, so there is nothing to correct.")
            return None, said
        if not found.mail.address:
            said = self.tr("There is no e-mail address for {name}: type it in the contact, or print a change slip.")
            return None, said.format(name=found.post.title)
        if not is_address(self._answers_to.text().strip()):
            return None, self.tr("Say to which address of yours answers go: their calendar must know who writes.")
        return stale, self.tr("They were told: {held}. It is now: {now}.").format(
            held=words(stale.held), now=words(stale.now)
        )

    def _show_state(self) -> None:
        is_correction = self._kind is MailKind.CORRECT
        self._invites.setVisible(not is_correction)
        for name, box in self._enclosures.items():
            box.setEnabled(fits_mail(name, self._kind))
        if is_correction:
            stale, said = self._correction()
            self._write.setEnabled(stale is not None and self._can_log)
            self._say.setText(said)
            set_look(self._say, meaning="" if stale is not None else "warns")
            self._logs.setVisible(False)
            return
        draft = self._draft()
        self._write.setEnabled(not isinstance(draft, str))
        said = draft if isinstance(draft, str) else " ".join(map(words, draft.lacks))
        self._say.setText(said)
        set_look(self._say, meaning="warns" if said else "")
        count = 0 if isinstance(draft, str) else len(draft.asks)
        if ASK_SHEET in self._enclosures:
            self._enclosures[ASK_SHEET].setEnabled(not isinstance(draft, str) and bool(draft.questions))
        self._logs.setVisible(self._can_log and count > 0)
        asks = told(Count(count, "ask", "asks"))
        noted = {
            MailKind.REMIND: self.tr("Count it as a reminder of {asks} today"),
            MailKind.SUPPLY: self.tr("Note that they were told more about {asks} today"),
        }
        self._logs.setText(noted.get(self._kind, self.tr("Note {asks} as asked today")).format(asks=asks))

    def _on_accepted(self) -> None:
        if self._kind is MailKind.CORRECT:
            stale = self._correction()[0]
            if stale is not None:
                self.accept()
                answers_to = self._answers_to.text().strip()
                order = CorrectionOrder(answers_to, chosen(self._language), chosen(self._marking))
                self.corrected.emit(stale.recipient, order)
            return
        draft = self._draft()
        if isinstance(draft, str):
            return
        self.accept()
        logs = self._can_log and self._logs.isChecked() and bool(draft.asks)
        self.made.emit(MailOrder(self._wish(), self._enclosed, chosen(self._marking), chosen(self._language), logs))

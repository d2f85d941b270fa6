"""The files that go out to one recipient, made away from the window."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from app.domain.engagement import Engagement
from app.domain.plan import Plan
from app.gui.dialogs.clearance_form import FormOrder
from app.gui.dialogs.letter import LetterOrder
from app.gui.dialogs.mail_draft import MailOrder
from app.gui.workspace.tasks import Control
from app.gui.workspace.window_ports import Means, PrintedPages
from app.services.outgoing.doors import MadeLetter
from app.services.outgoing.enclosures import ASK_SHEET, CLEARANCE_FORM, enclosed
from app.services.outgoing.letters import LETTERS, LetterWish
from app.services.outgoing.mails import Enclosure
from app.services.outgoing.ready_mails import ReadyMail
from app.services.ports import Output
from app.services.reports.clearance_form import offered_forms
from app.services.reports.selection import ReportOptions
from app.services.review.review import Review, completed


def write_mail(
    means: Means,
    plan: Plan,
    review: Review,
    item: Engagement,
    order: MailOrder,
    target: Path,
    made: ReadyMail,
    control: Control,
) -> Output:
    """Write a mail draft with its enclosures; raises FileRefused, ReportRefused and PrintingFailed."""
    enclosures: list[Enclosure] = []
    for name in order.enclosures:
        if name == CLEARANCE_FORM:
            host_form = offered_forms(plan, means.clearance_forms, item)[0][1]
            form = FormOrder(host_form.id, False, order.marking, order.language)
            enclosures.append(enclosed(name, item, _print(means, plan, review, item, form, control).pdf))
        elif name == ASK_SHEET:
            sheet = means.mails.ask_sheet(plan, item, order.wish.post, made.draft.at, order.marking, order.language)
            enclosures.append(enclosed(name, item, sheet))
        else:
            wish = LetterWish(LETTERS[name], item.id, order.wish.post, order.wish.as_of)
            enclosures.append(
                enclosed(name, item, means.letters.make(plan, wish, order.marking, order.language).content)
            )
        control.check()
    draft = replace(made.draft, enclosures=tuple(enclosures))
    return means.mails.write_mail(target, draft, made.selection, order.language)


def write_letter(means: Means, plan: Plan, order: LetterOrder, target: Path, _control: Control) -> MadeLetter:
    """Write a letter; raises FileRefused and ReportRefused."""
    made = means.letters.make(plan, order.wish, order.marking, order.language)
    means.exchange.write_document(target, made.content)
    return made


def write_form(
    means: Means, plan: Plan, review: Review, item: Engagement, order: FormOrder, target: Path, control: Control
) -> PrintedPages:
    """Write a clearance form; raises FileRefused, ReportRefused and PrintingFailed."""
    made = _print(means, plan, review, item, order, control)
    means.exchange.write_document(target, made.pdf)
    return made


def _print(
    means: Means, plan: Plan, review: Review, item: Engagement, order: FormOrder, control: Control
) -> PrintedPages:
    options = ReportOptions(
        review.facts.as_of,
        engagement=item.ref,
        marking=order.marking,
        language=order.language,
        form=order.form,
        is_working=order.is_working,
    )
    return means.print_document(CLEARANCE_FORM, plan, completed(review, plan), options, control.check)

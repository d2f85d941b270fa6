"""One draft or invitation on its way out: the plan's edition, the draft, and the selection for its calendar."""

from __future__ import annotations

from datetime import datetime

from app.domain.plan import Plan
from app.domain.value_classes import dataclass
from app.services.outgoing.mails import MailDraft, MailWish, mail_draft
from app.services.outputs.handing_out import knowing
from app.services.outputs.scopes import edition_scope, scope_of_one
from app.services.ports import Selection
from app.services.reports.editions import edition
from app.services.reports.markings import edition_selection
from app.services.store_ports import Outputs


@dataclass(frozen=True, slots=True)
class ReadyMail:
    """A draft with what its calendar is made of."""

    draft: MailDraft
    selection: Selection


def ready_mail(plan: Plan, wish: MailWish, at: datetime, marking: str, outputs: Outputs) -> ReadyMail:
    """Gather them from the edition of a plan at a marking, at an instant (zoned).

    What is invited to has its number from the ledger of calendars that left. Raises ReportRefused as `mail_draft` and
    `edition` do, and PlanFileError.
    """
    told = edition(plan, marking)
    draft = mail_draft(told.plan, wish, at, told.marking)
    selection = edition_selection(told, at, (wish.engagement,), plan.engagements[wish.engagement].ref)
    if draft.invitation is not None:
        selection = knowing(selection, edition_scope(scope_of_one(wish.engagement), told.marking), outputs)
    return ReadyMail(draft, selection)

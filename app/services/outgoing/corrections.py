"""One correction for one post: what it was told and is not so any more, as updates and cancellations of its calendar.

An update of an event is an invitation once more with a higher SEQUENCE, and what does not take place is cancelled
(RFC 5546 §3.2.2, §3.2.5). The events are those of the exports and drafts, with the numbers of their ledger.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

from app.domain.holdings import LastTold, old_holdings
from app.domain.plan import Plan
from app.domain.records.sort import Said
from app.domain.statuses import ENDED_EARLY
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.domain.wording_values import engagements_count
from app.services.edits.handouts import Recipient
from app.services.layouts.holders import HolderLine, holder_lines
from app.services.outgoing.mail_words import greeting
from app.services.outgoing.mails import Invitation, MailDraft
from app.services.outgoing.recipients import Addressee, MailAddress, is_address, line, recipient
from app.services.outputs.handing_out import knowing, remember
from app.services.outputs.scopes import edition_scope, scope_of_one
from app.services.ports import Output, Selection
from app.services.reports.editions import Edition, edition
from app.services.reports.markings import edition_selection
from app.services.reports.selection import ReportRefused
from app.services.store_ports import Outputs
from app.services.stores.ledger import LeftEvent, Stated
from app.services.texts.marked_outputs import highest_of, output_marking, with_marking
from app.services.texts.tables import clean_text

_AS_STATED = "as stated"
"""Stands for the digest of an event that left in no calendar: nothing is like it."""


@dataclass(frozen=True, slots=True)
class CorrectedEvent:
    """One engagement of a correction, in a selection of its own; `is_off`: it does not take place, or is deleted."""

    engagement: str
    selection: Selection
    is_off: bool


@dataclass(frozen=True, slots=True)
class ContactCorrection:
    """What one post is told anew: the mail, who writes to whom, and the events in the order in which they are told.

    `edition` says how much of it an edition leaves out, None where everything is told.
    """

    told: Recipient
    draft: MailDraft
    invitation: Invitation
    events: tuple[CorrectedEvent, ...]
    edition: Text | None = None

    @property
    def engagements(self) -> tuple[str, ...]:
        """The ids of the engagements, those that are deleted among them."""
        return tuple(each.engagement for each in self.events)


@dataclass(frozen=True, slots=True)
class WrittenCorrection:
    """The files that were written, and how each event of the correction left in them."""

    files: tuple[Path, ...]
    outputs: tuple[Output, ...]


@dataclass(frozen=True, slots=True)
class CorrectionWish:
    """Whom to tell, about which engagements (None: all that are old there), as of which day, the address to which
    answers go, and the marking of the edition, empty for everything."""

    told: Recipient
    as_of: date
    answers_to: str
    engagements: tuple[str, ...] | None = None
    marking: str = ""


def ready_correction(plan: Plan, wish: CorrectionWish, at: datetime, outputs: Outputs) -> ContactCorrection:
    """Gather a correction at an instant (zoned).

    Raises ReportRefused where the recipient is no post with an address, where nobody says to which address answers go,
    and where nothing that they hold is old, or not at that marking; PlanFileError.
    """
    found, made = _reached(plan, wish), edition(plan, wish.marking)
    lines = _lines(made.plan, wish, found)
    about = tuple(each.engagement for each in _lines(plan, wish, found))
    if about and not lines:
        raise ReportRefused(
            text("All that is not so any more is marked above {marking}. Nothing was written.", marking=made.marking)
        )
    if not lines:
        raise ReportRefused(
            text("{name} holds nothing that is not so any more. Nothing was written.", name=found.post.title)
        )
    old = old_holdings(made.plan, wish.as_of)
    held = {each.said.engagement: each for each in old if each.handout.post == found.post.id}
    us = MailAddress(line(plan.settings.organisation), wish.answers_to)
    events = tuple(_event(made, held[each.engagement], at, outputs) for each in lines)
    draft = _draft(made, found, us, lines, at)
    return ContactCorrection(wish.told, draft, Invitation(us, found.mail), events, made.words(about))


def _lines(plan: Plan, wish: CorrectionWish, found: Addressee) -> list[HolderLine]:
    lines = holder_lines(plan, wish.as_of, only_old=True, engagements=wish.engagements)
    return [each for each in lines if each.recipient.post == found.post.id]


def remember_correction(
    correction: ContactCorrection, made: WrittenCorrection, outputs: Outputs, author: str
) -> Text | None:
    """Remember how each event left; what must be said where that cannot be done."""
    trouble: Text | None = None
    for each, output in zip(correction.events, made.outputs, strict=True):
        trouble = remember(each.selection, output, made.files[0].name, outputs, author) or trouble
    return trouble


def _reached(plan: Plan, wish: CorrectionWish) -> Addressee:
    found = recipient(plan, wish.told.post or "")
    if found is None:
        raise ReportRefused(
            text(
                "‘{name}’ is no contact of the plan, so that it has no address for them. Nothing was written. "
                "Print a change slip instead.",
                name=wish.told.name,
            )
        )
    if not found.mail.address:
        raise ReportRefused(
            text(
                "The plan has no e-mail address for ‘{post}’. Nothing was written. Type it in the contact, or print a "
                "change slip instead.",
                post=found.post.title,
            )
        )
    if not is_address(wish.answers_to):
        raise ReportRefused(
            text("Say to which e-mail address answers go: a calendar needs to know who writes. Nothing was written.")
        )
    return found


def _event(made: Edition, told: LastTold, at: datetime, outputs: Outputs) -> CorrectedEvent:
    engagement, item, plan = told.said.engagement, told.item, made.plan
    words = item.ref if item is not None else told.said.title
    scope = edition_scope(scope_of_one(engagement), made.marking)
    selection = knowing(edition_selection(made, at, (engagement,), words), scope, outputs)
    if item is None and engagement not in selection.ledger.events:
        known: Mapping[str, LeftEvent] = {**selection.ledger.events, engagement: _as_stated(plan, told)}
        selection = replace(selection, ledger=replace(selection.ledger, events=known))
    return CorrectedEvent(engagement, selection, item is None or item.status in ENDED_EARLY)


def _as_stated(plan: Plan, told: LastTold) -> LeftEvent:
    """What was told of an engagement that left in no calendar and is deleted, as an event that can be called back."""
    said = told.said
    first, after = f"{said.dates.earliest:%Y%m%d}", f"{said.dates.span.end:%Y%m%d}"
    marking = clean_text(said.marking or plan.settings.marking)
    return LeftEvent(0, told.handout.at, _AS_STATED, Stated(line(said.title), first, after, marking))


def _draft(made: Edition, found: Addressee, us: MailAddress, lines: Sequence[HolderLine], at: datetime) -> MailDraft:
    plan = made.plan
    items = [plan.engagements[each.engagement] for each in lines if each.is_there]
    gone = {each.marking for each in lines if not each.is_there}
    marking = highest_of(plan, {output_marking(plan, items, made.marking), *gone})
    return MailDraft(
        engagement="",
        to=found.mail,
        answers_to=us,
        subject=_subject(plan, lines, marking),
        greeting=greeting(found),
        opening=text("What we told you of the following is not so any more. Please go by what stands here."),
        facts=tuple((text("{title}", title=_title(plan, each)), _told(each)) for each in lines),
        questions=(),
        answering=(),
        closing=tuple(part for part in (line(plan.settings.organisation),) if part),
        marking=marking,
        at=at,
        asks=(),
        invitation=None,
        lacks=(),
    )


def _subject(plan: Plan, lines: Collection[HolderLine], marking: str) -> Text:
    titles = dict.fromkeys(_title(plan, each) for each in lines)
    if len(titles) == 1:
        said = text("Correction: {title}", title=next(iter(titles)))
    else:
        said = text("Correction: {count}", count=engagements_count(len(lines)))
    return text("{before}: {part}", before=line(marking), part=said) if marking else said


def _title(plan: Plan, told: HolderLine) -> str:
    return line(with_marking(plan, told.marking, told.title))


def _told(told: HolderLine) -> Said:
    now = told.now if told.is_there else text("called off")
    return text("{now} (you were told: {held})", now=now, held=told.held)

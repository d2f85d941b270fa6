"""Change slips: for each recipient what they hold that is not so any more, and what is so now."""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby

from app.domain.plan import Plan
from app.domain.value_classes import dataclass
from app.domain.wording import text
from app.services.edits.handouts import Recipient
from app.services.layouts.holders import HolderLine, holder_lines
from app.services.reports.editions import edition
from app.services.reports.identity import Identity, identity
from app.services.reports.selection import Paper, ReportOptions, ReportRefused, select_every_year
from app.services.review.review import Review
from app.services.texts.marked_outputs import highest_of, with_marking


@dataclass(frozen=True, slots=True)
class ChangeSlip:
    """The changes for one recipient, and the organisation of that post, where it is one."""

    recipient: str
    organisation: str
    lines: tuple[HolderLine, ...]


@dataclass(frozen=True, slots=True)
class ChangeSlips:
    """A slip for each recipient who holds old facts, by name; of the engagements `selected`, `printed` are in them."""

    identity: Identity
    slips: tuple[ChangeSlip, ...]
    paper: Paper
    selected: int
    printed: int


def change_slips(plan: Plan, _review: Review, options: ReportOptions) -> ChangeSlips:
    """Gather the slips of `options.recipient`, or of everybody who holds old facts; of every year.

    Raises ReportRefused for a recipient to whom nothing left, and as `select` does.
    """
    selection = select_every_year(plan, options)
    lines = _lines(plan, options)
    told = {each.engagement for each in lines if each.is_there}
    content = [plan.engagements[each] for each in sorted(told)]
    head = identity(plan, selection, options, text("Change slip"), content)
    lines = tuple(replace(each, title=with_marking(plan, each.marking, each.title)) for each in lines)
    gone = (each.marking for each in lines if not each.is_there)
    return ChangeSlips(
        replace(head, marking=highest_of(plan, {head.marking, *gone}), kinds=()),
        tuple(
            ChangeSlip(name, _organisation(plan, post), tuple(own))
            for (name, post), own in groupby(lines, key=lambda each: (each.recipient.name, each.recipient.post))
        ),
        options.paper or Paper.A4,
        len(selection.engagements),
        len(told),
    )


def told_by_slips(plan: Plan, options: ReportOptions) -> dict[Recipient, tuple[str, ...]]:
    """Who is told of which engagements by the slips of these options, in the edition that they name."""
    kept = edition(plan, options.marking).plan
    lines = _lines(kept, options)
    recipients = dict.fromkeys(line.recipient for line in lines)
    return {each: tuple(line.engagement for line in lines if line.recipient == each) for each in recipients}


def _lines(plan: Plan, options: ReportOptions) -> tuple[HolderLine, ...]:
    ids = None if not options.is_narrowed else select_every_year(plan, options).ids
    lines = holder_lines(plan, options.as_of, only_old=True, engagements=ids)
    if options.recipient:
        _check_known(plan, options)
        wanted = options.recipient.casefold()
        lines = tuple(each for each in lines if wanted in (each.recipient.name.casefold(), each.recipient.post))
    return lines


def _check_known(plan: Plan, options: ReportOptions) -> None:
    known = holder_lines(plan, options.as_of)
    wanted = options.recipient.casefold()
    if not any(wanted in (each.recipient.name.casefold(), each.recipient.post) for each in known):
        names = tuple(dict.fromkeys(each.recipient.name for each in known))
        raise ReportRefused(
            text(
                "Nothing is noted that left to ‘{name}’. Nothing was printed. Choose one of: {names}.",
                name=options.recipient,
                names=names or (text("nobody yet"),),
            )
        )


def _organisation(plan: Plan, post_id: str | None) -> str:
    post = plan.posts.get(post_id or "")
    return plan.organisations[post.organisation].name if post is not None else ""

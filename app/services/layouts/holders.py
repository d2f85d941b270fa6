"""Who holds what: everything that left, by recipient, beside what the plan says now."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime

from app.domain.handouts import HANDOUT_FORM_TITLES, Handout
from app.domain.holdings import LastTold, holdings, old_holdings
from app.domain.natural_order import by_name, natural
from app.domain.plan import Plan
from app.domain.statements import when_and_where
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.services.edits.handouts import Recipient
from app.services.filtering.plan_filter import folded


@dataclass(frozen=True, slots=True)
class HolderLine:
    """One engagement at one recipient. `id` is of the two; `at` is when it left, in UTC; `now` is what is so today.

    `is_old`: the recipient must be told anew; `is_over`: all days that were stated are past. `is_there`: the plan still
    has the engagement. `marking` is its own, empty where it is marked as the plan.
    """

    id: str
    recipient: Recipient
    engagement: str
    title: str
    held: Text
    now: Text
    form: Text
    file: str
    at: datetime
    is_old: bool
    is_over: bool
    is_there: bool
    marking: str


def holder_lines(
    plan: Plan, as_of: date, words: str = "", *, only_old: bool = False, engagements: Iterable[str] | None = None
) -> tuple[HolderLine, ...]:
    """Who holds what, by recipient, what is old first; of some engagements only where they are named.

    `words` are looked for in recipient, engagement and file. `only_old` leaves what still holds, and what is over.
    """
    wanted = None if engagements is None else frozenset(engagements)
    held = old_holdings(plan, as_of) if only_old else holdings(plan)
    lines = (_line(plan, each, as_of) for each in held if wanted is None or each.said.engagement in wanted)
    tests = folded(words).split()
    found = [
        line
        for line in lines
        if all(test in folded(f"{line.recipient.name} {line.title} {line.file}") for test in tests)
    ]
    return tuple(sorted(found, key=lambda line: (by_name(line.recipient.name), not line.is_old, line.at, line.id)))


def known_recipients(plan: Plan) -> tuple[Recipient, ...]:
    """Whom something can be given to: the posts, as they are told apart, then whoever else got something before."""
    posts = [Recipient(plan.title_of("posts", post), post) for post in plan.posts]
    others = {each.recipient for each in plan.records(Handout).values() if each.post is None}
    named = [*posts, *map(Recipient, others - {each.name for each in posts})]
    return tuple(sorted(named, key=lambda each: (each.post is None, by_name(each.name), each.post or "")))


def slip_recipients(plan: Plan) -> tuple[tuple[str, str], ...]:
    """To whom something left, each by what names them in a `ReportOptions.recipient`, and by their name of today."""
    held = {each.post or each.recipient: each for each in plan.records(Handout).values()}
    named = ((key, plan.posts[key].title if key in plan.posts else each.recipient) for key, each in held.items())
    return tuple(sorted(named, key=lambda each: (natural(each[1].casefold()), each[0])))


def _line(plan: Plan, told: LastTold, as_of: date) -> HolderLine:
    handout, said = told.handout, told.said
    now = told.now
    return HolderLine(
        id=f"{handout.holder}\n{said.engagement}",
        recipient=Recipient(_name(plan, told), handout.post),
        engagement=said.engagement,
        title=told.item.title if told.item is not None else said.title,
        held=when_and_where(said, _country(plan, said.country)),
        now=text("deleted") if now is None else when_and_where(now, _country(plan, now.country)),
        form=HANDOUT_FORM_TITLES[handout.form],
        file=handout.file,
        at=handout.at,
        is_old=told.is_old,
        is_over=told.is_over(as_of),
        is_there=told.item is not None,
        marking=told.item.marking if told.item is not None else said.marking,
    )


def _name(plan: Plan, told: LastTold) -> str:
    """What the recipient is called today: a post may have been renamed since."""
    post = plan.posts.get(told.handout.post or "")
    return post.title if post is not None else told.handout.recipient


def _country(plan: Plan, code: str) -> str:
    return plan.countries[code].name if code in plan.countries else code

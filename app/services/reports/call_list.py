"""The call list: whom to ring up about what, those whose answers are late first."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from app.domain.asks import Ask, AskState
from app.domain.natural_order import by_name
from app.domain.plan import Plan
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.services.answers.asked_facts import AskedFacts, asked_facts
from app.services.layouts.coordination import state_words
from app.services.reports.coordination_sheet import asked_posts, sheet_asks
from app.services.reports.identity import Identity, identity
from app.services.reports.selection import Paper, ReportOptions, select_every_year
from app.services.review.review import Review


@dataclass(frozen=True, slots=True)
class CallLine:
    """One ask to be spoken of: how it stands, whether it is late, and how often it was reminded of."""

    facts: AskedFacts
    state: Text
    is_late: bool
    reminders: int


@dataclass(frozen=True, slots=True)
class Call:
    """One contact. `name` is the holder's, or the post's where nobody holds it; `numbers` to call, e-mail beside it.

    `last` is the last day on which something went there or came from there, None where nothing did.
    """

    name: str
    office: str
    numbers: tuple[str, ...]
    mails: tuple[str, ...]
    last: date | None
    late: int
    lines: tuple[CallLine, ...]


@dataclass(frozen=True, slots=True)
class CallList:
    """The contacts with open asks: the one with the longest-overdue answer first."""

    identity: Identity
    calls: tuple[Call, ...]
    paper: Paper
    selected: int
    printed: int


def call_list(plan: Plan, _review: Review, options: ReportOptions) -> CallList:
    """Gather the open asks that were sent or are late, by contact.

    Raises ReportRefused as `select` does, and where there is no such post.
    """
    selection = select_every_year(plan, options)
    subject = asked_posts(plan, options)[1]
    asks = called_asks(plan, options)
    by_contact: dict[tuple[str, str], list[Ask]] = {}
    for ask in asks:
        holder = plan.posts[ask.post].holder
        key = ("people", holder) if holder is not None and holder in plan.people else ("posts", ask.post)
        by_contact.setdefault(key, []).append(ask)
    calls = [_call(plan, key, of_one, options.as_of) for key, of_one in by_contact.items()]
    calls.sort(key=lambda call: (_first_due(call), by_name(call.name), call.office))
    content = tuple({ask.engagement: plan.engagements[ask.engagement] for ask in asks}.values())
    return CallList(
        identity(plan, replace(selection, subject=subject), options, text("Call list"), content),
        tuple(calls),
        options.paper or Paper.A4,
        len(selection.engagements),
        len(content),
    )


def called_asks(plan: Plan, options: ReportOptions) -> list[Ask]:
    """The asks that stand in the list; raises ReportRefused as it does."""
    # Nobody is rung up about what was not asked yet, unless it is late already.
    return [
        ask for ask in sheet_asks(plan, options) if ask.sent is not None or ask.state(options.as_of) is AskState.OVERDUE
    ]


def _call(plan: Plan, key: tuple[str, str], asks: list[Ask], as_of: date) -> Call:
    held = [plan.posts[each] for each in dict.fromkeys(ask.post for ask in asks)]
    person = plan.people[key[1]] if key[0] == "people" else None
    bodies = [plan.organisations[post.organisation].name for post in held if post.organisation in plan.organisations]
    titles = [post.title for post in held]
    offices = [*(titles if person is not None else ()), *dict.fromkeys(bodies)]
    numbers = [person.telephone if person is not None else "", *(post.telephone for post in held)]
    mails = [person.email if person is not None else "", *(post.email for post in held)]
    lines = tuple(_line(plan, ask, as_of) for ask in asks)
    return Call(
        " ".join(part for part in (person.rank, person.name) if part) if person is not None else titles[0],
        " · ".join(offices),
        _told(numbers),
        _told(mails),
        _last_contact(plan, [post.id for post in held], as_of),
        sum(line.is_late for line in lines),
        lines,
    )


def _line(plan: Plan, ask: Ask, as_of: date) -> CallLine:
    return CallLine(
        asked_facts(plan, ask),
        state_words(plan, ask, as_of)[0],
        ask.due is not None and ask.due < as_of,
        ask.reminders,
    )


def _last_contact(plan: Plan, posts: list[str], as_of: date) -> date | None:
    """The last day on which an ask left for one of these posts, or an answer of theirs came."""
    asks = [plan.asks[each] for post in posts for each in plan.ids("ask_by_post", post)]
    days = [ask.sent for ask in asks if ask.sent is not None]
    days += [ask.answer.on for ask in asks if ask.answer is not None]
    return max((day for day in days if day <= as_of), default=None)


def _told(words: list[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(each.strip() for each in words if each.strip()))


def _first_due(call: Call) -> date:
    return min((line.facts.due for line in call.lines if line.facts.due is not None), default=date.max)

"""What the engagement panel says beside its fields: things to check, and the state of its asks."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.domain.asks import Ask, AskState
from app.domain.engagement import Engagement
from app.domain.facts import Facts
from app.domain.findings import Finding
from app.domain.plan import Plan
from app.domain.wording import Text, text
from app.services.date_echo import echo
from app.services.standing import waiver_of


@dataclass(frozen=True, slots=True)
class AskLine:
    """One ask as a line of the panel; `meaning` is blocks, warns, informs, done or neutral."""

    id: str
    whom: str
    state: Text
    meaning: str
    remark: Text | None


def open_findings(plan: Plan, findings: tuple[Finding, ...], as_of: date) -> tuple[Finding, ...]:
    """The findings that nobody has waived."""
    return tuple(finding for finding in findings if waiver_of(plan, finding, as_of) is None)


def ask_lines(plan: Plan, item: Engagement, as_of: date) -> tuple[AskLine, ...]:
    """The asks of an engagement, open and late ones first."""
    asks = [plan.asks[ask_id] for ask_id in plan.ids("ask_by_engagement", item.id)]
    asks.sort(key=lambda ask: (not ask.is_open, ask.due or date.max, ask.id))
    return tuple(_line(plan, ask, as_of) for ask in asks)


def _line(plan: Plan, ask: Ask, as_of: date) -> AskLine:
    post = plan.posts.get(ask.post)
    whom = post.title if post is not None else ask.post
    state, meaning = ask_state(ask, as_of)
    remark = text("sent {day}", day=_short(ask.sent)) if ask.sent is not None else None
    return AskLine(ask.id, whom, state, meaning, remark)


def ask_state(ask: Ask, as_of: date) -> tuple[Text, str]:
    """Where an ask stands in words, and the meaning that colours it."""
    match ask.state(as_of):
        case AskState.WITHDRAWN:
            return text("withdrawn"), "neutral"
        case AskState.ANSWERED:
            assert ask.answer is not None
            cleared = ask.answer.verdict.value in _GOOD
            return Text(_VERDICTS[ask.answer.verdict.value]), "done" if cleared else "blocks"
        case AskState.OVERDUE:
            assert ask.due is not None
            days = (as_of - ask.due).days
            if ask.sent is None:
                return text("not sent, {days} late", days=_days(days)), "blocks"
            return text("{days} late", days=_days(days)), "blocks"
        case AskState.SENT:
            return (text("due {day}", day=_short(ask.due)) if ask.due else text("sent")), "informs"
        case AskState.DRAFT:
            return (text("not sent, due {day}", day=_short(ask.due)) if ask.due else text("not sent")), "warns"


_GOOD = frozenset({"concur", "concur-with-comments", "no-objection-by-silence", "concur-with-conditions"})

_VERDICTS = {
    "concur": "concurs",
    "concur-with-comments": "concurs with comments",
    "concur-with-conditions": "concurs with conditions",
    "defer": "needs more",
    "non-concur": "does not concur",
    "not-our-lead": "not their lead",
    "no-objection-by-silence": "no objection by silence",
}


def dates_echo(item: Engagement, plan: Plan, facts: Facts) -> Text:
    """What was understood of the dates, with the host's working days where they are known."""
    said = echo(item.dates)
    host = item.host
    if host is None or not item.dates.is_exact or not facts.calendars.knows(host):
        return said
    country = plan.countries.get(host)
    if country is None:
        return said
    span = item.dates.span
    if span.days > _LONGEST_COUNTED:
        return said
    off = {day for year in range(span.first.year, span.last.year + 1) for day in facts.calendars.holidays(host, year)}
    working = sum(1 for day in span if day.isoweekday() not in country.weekend and day not in off)
    return Text(
        said.source + " · {working} working days in {country}",
        (*said.values, ("working", str(working)), ("country", country.name)),
    )


_LONGEST_COUNTED = 366


def _days(count: int) -> str:
    return f"{count} day" if count == 1 else f"{count} days"


def _short(day: date) -> str:
    months = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
    return f"{day.day} {months[day.month - 1]}"

"""What is open between us and a country: actions, promises, asks, what was refused, agreed lines and gifts."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from app.domain.actions import Action
from app.domain.agreed_lines import AgreedLine
from app.domain.asks import VERDICT_TITLES, Ask, Verdict
from app.domain.engagement import Engagement
from app.domain.findings import Subject
from app.domain.gifts import GIFT_TITLES, Gift
from app.domain.item_names import person_name, post_title
from app.domain.outcomes import EngagementOutcome
from app.domain.participation import SIDE_TITLES, Side
from app.domain.presence import is_done
from app.domain.wording import NOTHING, Text, text
from app.domain.wording_values import DayBeside, days_count
from app.services.layouts.coordination import state_words
from app.services.layouts.country_lines import CountrySection, CountryView, PageLine, dots, section
from app.services.texts.marked_outputs import marked_title

MOST_ACTIONS = 10
"""How many open actions a sheet has room for."""

MOST_REFUSED = 4
"""How many answers that did not clear a sheet has room for."""

_REFUSED = frozenset({Verdict.NON_CONCUR, Verdict.DEFER})


def actions_section(view: CountryView, none: Text) -> CountrySection:
    """The open actions, first ours, then theirs, each the first due first."""
    held = [(item, each) for item in view.engagements for each in view.plan.parts(Action, item.id) if each.is_open]
    held.sort(key=lambda pair: (pair[1].side is Side.THEIRS, pair[1].due or date.max, pair[1].what, pair[1].id))
    return section("actions", text("Open actions"), [_action(view, *pair) for pair in held], none, MOST_ACTIONS)


def promises_section(view: CountryView, none: Text) -> CountrySection:
    """What each side promised as the outcomes tell it, the last meeting first."""
    lines = [line for item in reversed(view.engagements) for line in _promises(view, item)]
    return section("promises", text("What was promised"), lines, none)


def asks_section(view: CountryView, none: Text) -> CountrySection:
    """The asks about engagements with the country to which no answer has come, the first due first."""
    held = [(item, ask) for item, ask in _asks(view) if ask.is_open]
    held.sort(key=lambda pair: (pair[1].due or date.max, pair[1].id))
    return section("asks", text("Open asks"), [_ask(view, *pair) for pair in held], none)


def refused_section(view: CountryView, none: Text) -> CountrySection:
    """Where a ministry or an office did not concur, or deferred, the last first."""
    held = [(item, ask) for item, ask in _asks(view) if ask.answer is not None and ask.answer.verdict in _REFUSED]
    held.sort(key=lambda pair: (pair[1].answer.on if pair[1].answer else date.min, pair[1].id), reverse=True)
    return section("refused", text("Not concurred"), [_refusal(view, *pair) for pair in held], none, MOST_REFUSED)


def agreed_section(view: CountryView, none: Text) -> CountrySection:
    """The lines agreed with the country for this plan year, the one before and those to come: done, programmed, not."""
    plan, least = view.plan, view.plan.settings.plan_year(view.as_of) - 1
    held = [plan.records(AgreedLine)[each] for each in plan.ids("agreed_line_by_country", view.country)]
    lines = sorted(
        (line for line in held if line.year >= least),
        key=lambda line: (-line.year, line.quarter or 5, line.number, line.title, line.id),
    )
    return section("agreed", text("Agreed plan lines"), [_agreed(view, line) for line in lines], none)


def gifts_section(view: CountryView, none: Text) -> CountrySection:
    """Gifts both ways, the last first."""
    held = [
        (item, gift)
        for item in reversed(view.engagements)
        for gift in view.plan.parts(Gift, item.id)
        if _is_with(view, item, gift)
    ]
    return section("gifts", text("Gifts"), [_gift(view, *pair) for pair in held], none)


def _action(view: CountryView, item: Engagement, action: Action) -> PageLine:
    plan, as_of = view.plan, view.as_of
    when, meaning = text("no due day"), "neutral"
    if action.due is not None:
        late = (as_of - action.due).days
        when = text("due {day}", day=DayBeside(action.due, as_of))
        if late > 0:
            when, meaning = text("{days} late", days=days_count(late)), "blocks"
    who = action.responsible
    if not who and action.person is not None:
        who = person_name(plan, action.person)
    if not who and action.post is not None:
        who = post_title(plan, action.post)
    remark = dots(SIDE_TITLES[action.side], who, marked_title(plan, item))
    return PageLine(when, action.what, remark, meaning, Subject("actions", action.id), (item.id,))


def _promises(view: CountryView, item: Engagement) -> Iterator[PageLine]:
    outcome = view.plan.part(EngagementOutcome, item.id)
    if outcome is None:
        return
    for who, said in ((text("we promised"), outcome.ours), (text("they promised"), outcome.theirs)):
        if words := " ".join(said.split()):
            remark = dots(who, marked_title(view.plan, item))
            opens = Subject("outcomes", outcome.id)
            yield PageLine(text("{dates}", dates=item.dates), words, remark, "neutral", opens, (item.id,))


def _asks(view: CountryView) -> Iterator[tuple[Engagement, Ask]]:
    for item in view.engagements:
        for ask_id in view.plan.ids("ask_by_engagement", item.id):
            yield item, view.plan.asks[ask_id]


def _ask(view: CountryView, item: Engagement, ask: Ask) -> PageLine:
    when, meaning = state_words(view.plan, ask, view.as_of)
    known = view.plan.ask_types.get(ask.ask_type)
    what = ask.question or (known.title if known is not None else ask.ask_type)
    remark = dots(post_title(view.plan, ask.post), marked_title(view.plan, item))
    return PageLine(when, what, remark, meaning, Subject("asks", ask.id), (item.id,))


def _refusal(view: CountryView, item: Engagement, ask: Ask) -> PageLine:
    assert ask.answer is not None
    said = VERDICT_TITLES[ask.answer.verdict]
    words = " ".join(ask.answer.text.split())
    what = text("{verdict:capital}: {words}", verdict=said, words=words) if words else text("{word:capital}", word=said)
    remark = dots(post_title(view.plan, ask.post), marked_title(view.plan, item))
    when = text("{day}", day=ask.answer.on)
    return PageLine(when, what, remark, "blocks", Subject("asks", ask.id), (item.id,))


def _agreed(view: CountryView, line: AgreedLine) -> PageLine:
    plan = view.plan
    item = plan.engagements.get(line.engagement) if line.engagement else None
    state, meaning = text("not programmed"), "warns"
    if line.dropped:
        state, meaning = text("given up: {reason}", reason=line.dropped), "neutral"
    elif item is not None and is_done(item, view.as_of):
        state, meaning = text("done"), "done"
    elif item is not None and item.is_live:
        state, meaning = text("programmed for {dates}", dates=item.dates), "neutral"
    year = plan.settings.year_title(line.year)
    return PageLine(
        text("{year}, Q{quarter}", year=year, quarter=line.quarter) if line.quarter else text("{year}", year=year),
        text("{number} {title}", number=line.number, title=line.title) if line.number else line.title,
        dots(state, marked_title(plan, item) if item is not None else None),
        meaning,
        Subject("engagements", item.id) if item is not None else Subject("agreed_lines", line.id),
        (item.id,) if item is not None else (),
    )


def _is_with(view: CountryView, item: Engagement, gift: Gift) -> bool:
    """Whether a gift was exchanged with this country, and not with another one that took part."""
    return gift.nation not in item.country_ids or gift.nation == view.country


def _gift(view: CountryView, item: Engagement, gift: Gift) -> PageLine:
    value = NOTHING
    if gift.value is not None:
        value = text("{value} {currency}", value=gift.value, currency=gift.currency)
    who = text("from {giver}", giver=gift.giver) if gift.giver else NOTHING
    whom = text("to {receiver}", receiver=gift.receiver) if gift.receiver else NOTHING
    return PageLine(
        text("{dates}", dates=item.dates),
        gift.what,
        dots(GIFT_TITLES[gift.way], who, whom, value, marked_title(view.plan, item)),
        "neutral",
        Subject("gifts", gift.id),
        (item.id,),
    )

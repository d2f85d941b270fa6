"""The asks of a plan as the coordination screen lists them: grouped, in order of due day, in words."""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum

from app.domain.answered_for import answered_for_words, outdated_for
from app.domain.asks import NEED_TITLES, VERDICT_TITLES, Ask, AskState, Verdict
from app.domain.consents import conditions_of, waits_for_conditions
from app.domain.engagement import Engagement
from app.domain.item_names import country_name, post_title
from app.domain.plan import Plan
from app.domain.stand_ins import away_words, holder_away
from app.domain.value_classes import dataclass
from app.domain.wording import NOTHING, Text, text
from app.domain.wording_values import DayBeside, days_count
from app.services.edits.asks import question_about
from app.services.layouts.silence import silence_words

SOON = timedelta(days=7)
"""How far ahead the group “This week” reaches."""


MET, OPEN = "✓", "○"
"""Stand in front of conditions that are met and that are not."""


class AskGroup(StrEnum):
    """The groups of the list, in their order."""

    OVERDUE = "overdue"
    OUTDATED = "outdated"
    SOON = "soon"
    LATER = "later"
    NO_DATE = "no-date"
    UNASKED = "unasked"
    ANSWERED = "answered"


GROUP_TITLES: dict[AskGroup, Text] = {
    AskGroup.OVERDUE: Text("Overdue"),
    AskGroup.OUTDATED: Text("Answered for something else"),
    AskGroup.SOON: Text("This week"),
    AskGroup.LATER: Text("Later"),
    AskGroup.NO_DATE: Text("No date"),
    AskGroup.UNASKED: Text("Not asked yet"),
    AskGroup.ANSWERED: Text("Answered and withdrawn"),
}


@dataclass(frozen=True, slots=True)
class AskRow:
    """One ask, or one engagement that nobody has been asked about, ready to be shown.

    `ask` is empty for the latter. `meaning` is blocks, warns, informs, done or neutral. `topic` says in a word or
    two which kind of question it is, as the questions themselves mostly begin alike; `own` is a question in
    somebody's own words, empty where it is worded as all of its kind. `away` says that the holder of the post is away
    when the answer is due, or today; `silence` how the silence procedure stands that it is under. Texts in `str` are
    people's own words, names and days.
    """

    ask: str
    engagement: str
    state: Text
    meaning: str
    due: Text
    title: str
    countries: str
    post: str
    organisation: str
    away: Text
    topic: str
    question: str
    own: str
    need: Text
    sent: Text
    reminders: Text
    answer: Text
    conditions: str
    silence: Text = NOTHING


def group_of(plan: Plan, ask: Ask, as_of: date) -> AskGroup:
    """Where an ask stands in the list on that day."""
    if not ask.is_open:
        return AskGroup.ANSWERED if outdated_for(plan, ask) is None else AskGroup.OUTDATED
    if ask.due is None:
        return AskGroup.NO_DATE
    if ask.due < as_of:
        return AskGroup.OVERDUE
    return AskGroup.SOON if ask.due <= as_of + SOON else AskGroup.LATER


def ask_row(plan: Plan, ask: Ask, as_of: date) -> AskRow:
    """One ask in words as of a day."""
    item = plan.engagements[ask.engagement]
    state, meaning = state_words(plan, ask, as_of)
    need = NEED_TITLES[ask.need]
    kind_of_ask = plan.ask_types.get(ask.ask_type)
    return AskRow(
        ask=ask.id,
        engagement=item.id,
        state=state,
        meaning=meaning,
        due=text("{day:weekday}", day=ask.due) if ask.due is not None else NOTHING,
        title=item.title,
        countries=countries_of(plan, item),
        post=post_title(plan, ask.post),
        organisation=post_remark(plan, ask.post),
        away=away_when_due(plan, ask, as_of),
        topic=kind_of_ask.title if kind_of_ask is not None else "",
        question=ask.question,
        own="" if ask.question == question_about(kind_of_ask, item) else ask.question,
        need=text("{need}, required", need=need) if ask.required else need,
        sent=text("{day}", day=ask.sent) if ask.sent is not None else text("not sent"),
        reminders=_reminders(ask.reminders),
        answer=_answer(plan, ask),
        conditions=_conditions(plan, ask),
        silence=silence_words(plan, ask, as_of),
    )


def away_when_due(plan: Plan, ask: Ask, as_of: date) -> Text:
    """That the holder of the post is away on the day by which it is to answer, or else today; nothing where not."""
    if not ask.is_open:
        return NOTHING
    return post_away(plan, ask.post, max(ask.due, as_of) if ask.due is not None else as_of)


def post_away(plan: Plan, post_id: str, day: date) -> Text:
    """That the holder of a post is away on a day, until when, and who stands in; nothing where they are not."""
    found = holder_away(plan, post_id, day)
    return away_words(plan, found) if found is not None else NOTHING


def unasked_row(plan: Plan, item: Engagement) -> AskRow:
    """An engagement to come that nobody has been asked about."""
    return AskRow(
        ask="",
        engagement=item.id,
        state=text("not asked"),
        meaning="warns",
        due=text("{dates}", dates=item.dates),
        title=item.title,
        countries=countries_of(plan, item),
        post="",
        organisation="",
        away=NOTHING,
        topic="",
        question="",
        own="",
        need=NOTHING,
        sent=NOTHING,
        reminders=NOTHING,
        answer=NOTHING,
        conditions="",
    )


def state_words(plan: Plan, ask: Ask, as_of: date) -> tuple[Text, str]:
    """Where an ask stands in words, and the meaning that colours it."""
    if (was := outdated_for(plan, ask)) is not None:
        return text("answered for {was}", was=answered_for_words(plan, ask, was)), "warns"
    match ask.state(as_of):
        case AskState.WITHDRAWN:
            return text("withdrawn"), "neutral"
        case AskState.SUPERSEDED if ask.answer is not None:
            return text("superseded, answered {day}", day=DayBeside(ask.answer.on, as_of)), "neutral"
        case AskState.SUPERSEDED:
            return text("superseded"), "neutral"
        case AskState.CLOSED if ask.closed is not None:
            return text("closed {day}", day=DayBeside(ask.closed, as_of)), "neutral"
        case AskState.ANSWERED if ask.answer is not None:
            meaning = "done" if ask.answer.clears else "blocks"
            if ask.answer.verdict is Verdict.DEFER or waits_for_conditions(plan, ask):
                meaning = "warns"
            return text("answered {day}", day=DayBeside(ask.answer.on, as_of)), meaning
        case AskState.OVERDUE if ask.due is not None:
            late = days_count((as_of - ask.due).days)
            if ask.sent is None:
                return text("not sent, {days} late", days=late), "blocks"
            if ask.step is AskState.MORE_WANTED:
                return text("{days} late, more information wanted", days=late), "blocks"
            return text("{days} late", days=late), "blocks"
        case _:
            return _waiting(ask, as_of)


def _waiting(ask: Ask, as_of: date) -> tuple[Text, str]:
    if ask.due is None:
        match ask.step:
            case AskState.MORE_WANTED:
                return text("more information wanted"), "warns"
            case AskState.ACKNOWLEDGED:
                return text("acknowledged, no due day"), "informs"
            case AskState.SENT:
                return text("sent, no due day"), "informs"
            case _:
                return text("not sent"), "warns"
    days = (ask.due - as_of).days
    day = DayBeside(ask.due, as_of)
    if days == 0:
        said = text("due today")
    elif days == 1:
        said = text("due {day:weekday}, tomorrow", day=day)
    else:
        said = text("due {day:weekday}, in {days} days", day=day, days=days)
    if ask.step is AskState.MORE_WANTED:
        return text("more information wanted, {due}", due=said), "warns"
    if ask.step is AskState.ACKNOWLEDGED:
        return text("acknowledged, {due}", due=said), "warns" if days <= SOON.days else "informs"
    if ask.sent is None:
        return text("not sent, {due}", due=said), "warns"
    return said, "warns" if days <= SOON.days else "informs"


def _answer(plan: Plan, ask: Ask) -> Text:
    if ask.answer is None:
        return text("")
    said = VERDICT_TITLES[ask.answer.verdict]
    conditions = conditions_of(plan, ask)
    if not conditions:
        return said
    met = sum(each.is_met for each in conditions)
    return text("{met} of {all} conditions met", met=met, all=len(conditions))


def _conditions(plan: Plan, ask: Ask) -> str:
    """Its checklist, a sign in front of each condition."""
    return " · ".join(f"{MET if each.is_met else OPEN} {each.words}" for each in conditions_of(plan, ask))


def _reminders(count: int) -> Text:
    if count == 0:
        return text("")
    return text("1 reminder") if count == 1 else text("{count} reminders", count=count)


def countries_of(plan: Plan, item: Engagement) -> str:
    """The names of the other nations."""
    return ", ".join(country_name(plan, country) for country in item.country_ids)


def post_organisation(plan: Plan, post_id: str) -> str:
    """The ministry, embassy or office behind a post."""
    post = plan.posts.get(post_id)
    organisation = plan.organisations.get(post.organisation) if post is not None else None
    return organisation.name if organisation is not None else ""


def post_remark(plan: Plan, post_id: str) -> str:
    """The organisation behind a post, and who holds it."""
    post = plan.posts.get(post_id)
    holder = plan.people.get(post.holder) if post is not None and post.holder else None
    parts = [post_organisation(plan, post_id), holder.name if holder is not None else ""]
    return " · ".join(part for part in parts if part)

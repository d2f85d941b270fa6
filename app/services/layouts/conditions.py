"""What an answer depends on, as the panel and the papers say it: met or open, until when, set by whom, led by whom."""

from __future__ import annotations

from datetime import date

from app.domain.asks import Ask
from app.domain.conditions import Condition
from app.domain.consents import condition_owner, conditions_of
from app.domain.engagement import Engagement
from app.domain.item_names import post_title
from app.domain.plan import Plan
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.domain.wording_values import DayBeside
from app.services.edits.lead_fields import lead_words


@dataclass(frozen=True, slots=True)
class ConditionLine:
    """One condition. `state` says whether it is met, and by when it has to be; `who` set it, and who sees to it.

    `is_late` where it is open after its day, or the engagement may have begun.
    """

    condition: Condition
    state: Text
    who: Text
    is_late: bool


def condition_lines(
    plan: Plan, item: Engagement, ask: Ask, as_of: date, *, years: bool = False
) -> tuple[ConditionLine, ...]:
    """The checklist of an ask, in the order of its answer; none where that sets no condition.

    An engagement cannot go on before its conditions are met, so where a condition has no day of its own the first
    day on which it can begin is the last one for it. With `years` every day is told with its year.
    """
    conditions = conditions_of(plan, ask) if ask.answer is not None else []
    if not conditions:
        return ()
    beside = None if years else as_of
    setter, lead = _setter(plan, ask, beside), lead_words(plan.people, item)
    lines = []
    for each in conditions:
        until = each.until if each.until is not None else item.dates.earliest
        late = not each.is_met and (item.dates.earliest <= as_of or until < as_of)
        if each.met_on is None:
            state = text("open, to be met by {day}", day=_told(until, beside))
        else:
            state = text("met {day}", day=_told(each.met_on, beside))
        owner = condition_owner(plan, each)
        if owner:
            who = text("{set}; sees to it: {owner}", set=setter, owner=owner)
        else:
            who = text("{set}; lead: {lead}", set=setter, lead=lead) if lead else setter
        lines.append(ConditionLine(each, state, who, late))
    return tuple(lines)


def _setter(plan: Plan, ask: Ask, beside: date | None) -> Text:
    answer = ask.answer
    whom = post_title(plan, ask.post)
    if answer is None:
        return text("set by {who}", who=whom)
    return text("set by {who}, {day}", who=answer.by or whom, day=_told(answer.on, beside))


def _told(day: date, beside: date | None) -> DayBeside | date:
    return day if beside is None else DayBeside(day, beside)

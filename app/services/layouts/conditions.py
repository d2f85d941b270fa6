"""What an answer depends on, as the panel and the papers say it: met or open, until when, set by whom, led by whom."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.domain.asks import Ask
from app.domain.conditions import Condition, conditions_of
from app.domain.engagement import Engagement
from app.domain.item_names import post_title
from app.domain.plan import Plan
from app.domain.wording import Text, text
from app.domain.wording_values import DayBeside
from app.services.edits.lead_fields import lead_words


@dataclass(frozen=True, slots=True)
class ConditionLine:
    """One condition. `state` says whether it is met, and by when it has to be; `who` set it, and who leads.

    `is_late` where it is open and the engagement may have begun.
    """

    condition: Condition
    state: Text
    who: Text
    is_late: bool


def condition_lines(
    plan: Plan, item: Engagement, ask: Ask, as_of: date, *, years: bool = False
) -> tuple[ConditionLine, ...]:
    """The conditions of an ask's answer, in its order; none where it sets none.

    No answer says by when its conditions have to be met: the engagement cannot go on before they are, so the
    first day on which it can begin is the last one for them. With `years` every day is told with its year.
    """
    answer = ask.answer
    if answer is None or not (conditions := conditions_of(answer)):
        return ()
    setter, lead = answer.by or post_title(plan, ask.post), lead_words(plan.people, item)
    on = _told(answer.on, None if years else as_of)
    who = text("set by {who}, {day}", who=setter, day=on)
    if lead:
        who = text("set by {who}, {day}; lead: {lead}", who=setter, day=on, lead=lead)
    begins = item.dates.earliest
    lines = []
    for each in conditions:
        late = not each.is_met and begins <= as_of
        if not each.is_met:
            state = text("open, to be met by {day}", day=_told(begins, None if years else as_of))
        elif answer.met_on is not None:
            state = text("met {day}", day=_told(answer.met_on, None if years else as_of))
        else:
            state = text("met")
        lines.append(ConditionLine(each, state, who, late))
    return tuple(lines)


def _told(day: date, beside: date | None) -> DayBeside | date:
    return day if beside is None else DayBeside(day, beside)

"""Actions closed, put off and given to somebody; each is one Change."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from app.domain.actions import Action, ActionState
from app.domain.changes import Change, change, replaced
from app.domain.plan import Plan
from app.domain.spans import DateError, PlanDate
from app.domain.wording import Text, text
from app.services.edits.refusals import EditRefused


def close_actions(plan: Plan, action_ids: Sequence[str], on: date | None) -> Change:
    """Note that actions were done on a day, or with None that they are open again."""
    state = ActionState.DONE if on is not None else ActionState.OPEN
    items = [replaced("actions", each, replace(each, state=state, done_on=on)) for each in _all(plan, action_ids)]
    return change(_label(plan, action_ids, text("closing") if on is not None else text("reopening")), items)


def put_off_actions(plan: Plan, action_ids: Sequence[str], days: int) -> Change:
    """Give actions a day so much later, or earlier; those without a day stay so. Raises EditRefused."""
    items = []
    for each in _all(plan, action_ids):
        if each.due is not None:
            try:
                due = PlanDate.on(each.due).moved(days).first
            except (DateError, OverflowError) as error:
                raise EditRefused(text("There is no such day in a plan. Nothing was changed.")) from error
            items.append(replaced("actions", each, replace(each, due=due)))
    return change(_label(plan, action_ids, text("move")), items)


def give_actions(plan: Plan, action_ids: Sequence[str], person: str | None) -> Change:
    """Make a person, an id, responsible for actions, or nobody."""
    items = [replaced("actions", each, replace(each, person=person)) for each in _all(plan, action_ids)]
    return change(_label(plan, action_ids, text("owner")), items)


def _all(plan: Plan, action_ids: Sequence[str]) -> list[Action]:
    actions = plan.records(Action)
    if any(each not in actions for each in action_ids):
        raise EditRefused(text("This action is no longer in the plan. Nothing was changed."))
    return [actions[each] for each in action_ids]


def _label(plan: Plan, action_ids: Sequence[str], what: Text) -> Text:
    if len(action_ids) == 1:
        return text("{what} of action ‘{title}’", what=what, title=plan.title_of("actions", action_ids[0]))
    return text("{what} of {count} actions", what=what, count=len(action_ids))

"""Actions that are closed, put off and given away where everything due stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from app.domain.actions import Action, ActionState
from app.domain.changes import Change, change, replaced
from app.domain.plan import Plan
from app.domain.wording import Text, text
from app.services.edits.putting_off import put_off
from app.services.edits.refusals import EditRefused


def close_actions(plan: Plan, action_ids: Sequence[str], on: date | None) -> Change:
    """Note that actions were done on a day, or with None that they are open again."""
    state = ActionState.OPEN if on is None else ActionState.DONE
    items = [(each, replace(each, state=state, done_on=on)) for each in _all(plan, action_ids)]
    done = text("ticking") if on is not None else text("taking back of the tick")
    return change(_label(plan, action_ids, done), [replaced("actions", *each) for each in items])


def put_off_actions(plan: Plan, action_ids: Sequence[str], days: int, today: date) -> Change:
    """Let open actions be due so many days later or earlier, as `put_off` counts; raises EditRefused where none is
    open."""
    dated = [(each, each.due) for each in _all(plan, action_ids) if each.is_open and each.due is not None]
    if not dated:
        raise EditRefused(text("What is done is not moved. Take back its tick first. Nothing was changed."))
    items = [replaced("actions", each, replace(each, due=put_off(plan, due, days, today))) for each, due in dated]
    return change(_label(plan, action_ids, text("move")), items)


def give_actions(plan: Plan, action_ids: Sequence[str], person: str | None) -> Change:
    """Give actions to a person, an id, or to nobody."""
    items = [replaced("actions", each, replace(each, person=person)) for each in _all(plan, action_ids)]
    return change(_label(plan, action_ids, text("owner")), items)


def _all(plan: Plan, action_ids: Sequence[str]) -> list[Action]:
    held = plan.records(Action)
    return [held[each] for each in action_ids if each in held]


def _label(plan: Plan, action_ids: Sequence[str], done: Text) -> Text:
    if len(action_ids) == 1:
        return text("{what} of action ‘{title}’", what=done, title=plan.title_of("actions", action_ids[0]))
    return text("{what} of {count} actions", what=done, count=len(action_ids))

"""Actions that are due."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from app.domain.actions import Action, ActionState
from app.domain.changes import Change
from app.domain.participation import Side
from app.domain.plan import Plan
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.services.due.due_item import DueItem, folded, holder_of, lead_names
from app.services.edits.actions import close_actions, give_actions, put_off_actions


@dataclass(frozen=True, slots=True)
class DueActions:
    """What either side promised at a meeting; whoever leads the engagement runs after theirs."""

    id: str = "actions"
    one: Text = text("action")
    reads: frozenset[str] = frozenset({"actions", "engagements", "people", "posts"})

    def items(self, plan: Plan, as_of: date, until: date) -> Iterator[DueItem]:
        """The open ones whose day comes till then, whatever became of the meeting."""
        for key in plan.keys("open_action_by_engagement"):
            yield from self.items_of(plan, str(key), as_of, until)

    def items_of(self, plan: Plan, whole: str, as_of: date, until: date) -> Iterator[DueItem]:
        """Those of one engagement."""
        actions = plan.records(Action)
        # What another program left of an engagement that is gone waits for nobody.
        for action_id in plan.ids("open_action_by_engagement", whole) if whole in plan.engagements else ():
            action = actions[action_id]
            if action.due is not None and action.due <= until:
                yield _item(plan, action, action.due)

    def is_done(self, plan: Plan, item_id: str) -> bool | None:
        """Whether it was done; one that was dropped is not to be done any more."""
        found = plan.records(Action).get(item_id)
        return None if found is None or found.state is ActionState.DROPPED else not found.is_open

    def tick(self, plan: Plan, ids: Sequence[str], on: date | None) -> Change:
        """They were done."""
        return close_actions(plan, ids, on)

    def move(self, plan: Plan, ids: Sequence[str], days: int, today: date) -> Change:
        """They are due on other days."""
        return put_off_actions(plan, ids, days, today)

    def give(self, plan: Plan, ids: Sequence[str], person: str | None) -> Change:
        """Somebody is responsible for them."""
        return give_actions(plan, ids, person)


def _item(plan: Plan, action: Action, due: date) -> DueItem:
    item = plan.engagements[action.engagement]
    owner = action.person or holder_of(plan, action.post)
    person = plan.people.get(owner or "")
    post = plan.posts.get(action.post or "")
    said = (person.name if person is not None else "", post.title if post is not None else "", action.responsible)
    is_left = owner is None or action.side is Side.THEIRS
    return DueItem(
        "actions",
        action.id,
        due,
        action.what,
        item.id,
        " · ".join(dict.fromkeys(word for word in said if word)),
        frozenset((owner,)) if owner else frozenset(),
        folded(action.responsible) | lead_names(item) if is_left else frozenset(),
        folded(item.lead_office, action.responsible, person.office if person is not None else ""),
    )

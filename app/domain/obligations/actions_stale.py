"""G13: what was promised at a meeting is long overdue."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from app.domain.actions import Action
from app.domain.engagement import Engagement
from app.domain.facts import Facts
from app.domain.finding_groups import MOST_NAMED, first_named, group_key
from app.domain.findings import Finding, FindingClass, Severity, Subject, subjects_in
from app.domain.participation import Side
from app.domain.plan import Plan
from app.domain.records.record import Item
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.domain.wording_values import Count

STALE = timedelta(days=30)
"""Days past its due day after which an open action is stale: default of this product (domain.md §4.3, G13)."""


@dataclass(frozen=True, slots=True)
class ActionsStale:
    """Open actions of a meeting are past due for more than 30 days: one finding for each side.

    It outlives the meeting: whatever became of that, an action is open until it is done or dropped.
    """

    id: str = "G13"
    title: Text = text("Actions overdue")
    finding_class: FindingClass = FindingClass.OBLIGATION
    reads: frozenset[str] = frozenset({"actions", "engagements"})
    waivable: bool = True

    def all_subjects(self, plan: Plan) -> Iterable[Subject]:
        """The engagements with open actions that have a due day."""
        return subjects_in("engagements", map(str, plan.keys("open_action_by_engagement")))

    def subjects(self, plan: Plan, item: Item) -> Iterable[Subject]:
        """The engagement of the action."""
        match item:
            case Action():
                return (Subject("engagements", item.engagement),)
            case Engagement():
                return (Subject("engagements", item.id),)
            case _:
                return ()

    def check(self, plan: Plan, facts: Facts, subject: Subject) -> Iterator[Finding]:
        """At most one finding for each side."""
        item = plan.engagements.get(subject.id)
        if item is None:
            return
        actions = (plan.records(Action)[each] for each in plan.ids("open_action_by_engagement", item.id))
        stale = sorted(
            ((each.due, each) for each in actions if each.due is not None and each.due + STALE < facts.as_of),
            key=lambda each: (each[0], each[1].what, each[1].id),
        )
        for side in Side:
            if of_side := [each for each in stale if each[1].side is side]:
                yield self._finding(item, side, of_side)

    def _finding(self, item: Engagement, side: Side, stale: list[tuple[date, Action]]) -> Finding:
        named = [text("{what} (due {day})", what=each.what, day=due) for due, each in stale[:MOST_NAMED]]
        is_ours = side is Side.OURS
        count = Count(len(stale), "action", "actions")
        return Finding(
            rule=self.id,
            severity=Severity.WARN,
            subject=Subject("engagements", item.id),
            key=f"{item.id}|{side}|{group_key(f'{each.id}@{due}' for due, each in stale)}",
            title=text("{count} of ours from {title} overdue", count=count, title=item.title)
            if is_ours
            else text("{count} of theirs from {title} overdue", count=count, title=item.title),
            why=text("Open for more than 30 days after the due day: {what}.", what=first_named(named, len(stale))),
            remedy=text("Do it, agree on a new day, or drop it and say why.")
            if is_ours
            else text("Remind them, agree on a new day, or drop it and say why."),
            engagements=(item.id,),
            countries=item.country_ids,
            since=stale[0][0] + STALE,
            due=stale[0][0],
        )

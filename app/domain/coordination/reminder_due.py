"""C38: an answer is due within a few working days, and those asked are to be reminded of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from app.domain.ask_subjects import ask_subjects, asked_about
from app.domain.asks import Ask
from app.domain.engagement import Engagement
from app.domain.escalation import ASKED_BY, Rung, rungs
from app.domain.facts import Facts
from app.domain.findings import EVERYTHING, Finding, FindingClass, Severity, Subject
from app.domain.item_names import post_title
from app.domain.parties import Post
from app.domain.plan import Plan
from app.domain.records.record import Item
from app.domain.statuses import Status
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text


@dataclass(frozen=True, slots=True)
class ReminderDue:
    """An ask that was sent is due within five working days at home (domain.md §3.2).

    It only informs. What C14 says already is not said twice: from thirty days before the start on a required ask
    is missing.
    """

    id: str = "C38"
    title: Text = text("Answer to be reminded of")
    finding_class: FindingClass = FindingClass.LATE_ASK
    reads: frozenset[str] = frozenset({"asks", "engagements", "posts", "settings", "weekends"})
    waivable: bool = True

    def all_subjects(self, plan: Plan) -> Iterable[Subject]:
        """The engagements that have asks."""
        return asked_about(plan)

    def subjects(self, plan: Plan, item: Item) -> Iterable[Subject]:
        """The engagement, or those asked about by the ask or of the post; all where working days are others."""
        if isinstance(item, Ask | Engagement | Post):
            return ask_subjects(plan, item)
        return (EVERYTHING,)

    def check(self, plan: Plan, facts: Facts, subject: Subject) -> Iterator[Finding]:
        """One finding for each answer; its subject is the ask."""
        item = plan.engagements.get(subject.id)
        if item is None or item.status is Status.IDEA or not item.is_ahead(facts.as_of):
            return
        is_near = facts.as_of >= item.dates.start.last - ASKED_BY
        for ask in (plan.asks[each] for each in sorted(plan.ids("ask_by_engagement", item.id))):
            if not ask.is_open or ask.sent is None or ask.due is None or (ask.required and is_near):
                continue
            days = rungs(plan, facts, item, ask)
            if not days[Rung.REMIND] <= facts.as_of <= ask.due:
                continue
            whom = post_title(plan, ask.post)
            yield Finding(
                rule=self.id,
                severity=Severity.INFORM,
                subject=Subject("asks", ask.id),
                key=f"{ask.id}|{ask.due}",
                title=text("Tell {whom} what they want to know about {title}", whom=whom, title=item.title)
                if ask.waits_for_us
                else text("Remind {whom} of their answer about {title}", whom=whom, title=item.title),
                why=text("The answer is due on {due:weekday}.", due=ask.due),
                remedy=text("Tell {whom} what they want to know.", whom=whom)
                if ask.waits_for_us
                else text("Remind {whom}, or record the answer if it has come.", whom=whom),
                engagements=(item.id,),
                countries=item.country_ids,
                since=days[Rung.REMIND],
                due=ask.due,
            )

"""C15: an engagement is confirmed although somebody who was asked said no, or set conditions that are not met."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from app.domain.ask_subjects import ask_subjects, asked_about
from app.domain.asks import Ask, Verdict
from app.domain.consents import against_advice, conditions_of
from app.domain.engagement import Engagement
from app.domain.facts import Facts
from app.domain.findings import Finding, FindingClass, Severity, Subject
from app.domain.plan import Plan
from app.domain.records.record import Item
from app.domain.statuses import COMMITTED
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text


@dataclass(frozen=True, slots=True)
class ConfirmedAgainstAdvice:
    """Confirmed or under way with a non-concurrence or an unmet condition (domain.md §5, C15).

    Nobody can waive it: the answer has to change, or the engagement goes back to planned. Of what was asked of one
    post more than once the last answer counts. What is over cannot be mended any more.
    """

    id: str = "C15"
    title: Text = text("Confirmed against advice")
    finding_class: FindingClass = FindingClass.CONFLICT
    reads: frozenset[str] = frozenset({"asks", "ask_conditions", "engagements", "posts"})
    waivable: bool = False

    def all_subjects(self, plan: Plan) -> Iterable[Subject]:
        """The engagements that have asks."""
        return asked_about(plan)

    def subjects(self, plan: Plan, item: Item) -> Iterable[Subject]:
        """The engagement, or those asked about by the ask or of the post."""
        return ask_subjects(plan, item)

    def check(self, plan: Plan, facts: Facts, subject: Subject) -> Iterator[Finding]:
        """One finding for each answer that stands against it; its subject is the ask."""
        item = plan.engagements.get(subject.id)
        if item is None or item.status not in COMMITTED or not item.is_ahead(facts.as_of):
            return
        for ask in against_advice(plan, item.id):
            yield self._finding(plan, item, ask)

    def _finding(self, plan: Plan, item: Engagement, ask: Ask) -> Finding:
        post = plan.posts.get(ask.post)
        whom = post.title if post is not None else ask.post
        title, why, remedy = _words(plan, item, ask, whom)
        verdict = ask.answer.verdict.value if ask.answer is not None else ""
        return Finding(
            rule=self.id,
            severity=Severity.BLOCK,
            subject=Subject("asks", ask.id),
            key=f"{ask.id}|{verdict}|{item.status.value}",
            title=title,
            why=why,
            remedy=remedy,
            engagements=(item.id,),
            countries=item.country_ids,
            since=ask.answer.on if ask.answer is not None else None,
            due=item.dates.earliest,
        )


def _words(plan: Plan, item: Engagement, ask: Ask, whom: str) -> tuple[Text, Text, Text]:
    """Title, reason and remedy."""
    answer = ask.answer
    if answer is not None and answer.verdict is Verdict.NON_CONCUR:
        return (
            text("{title} is confirmed although {whom} does not concur", title=item.title, whom=whom),
            text("{whom} said no on {day:weekday}.", whom=whom, day=answer.on),
            text("Set it back to planned; then change it and ask again, take it to those above, or cancel it."),
        )
    conditions = tuple(each.words for each in conditions_of(plan, ask) if not each.is_met)
    return (
        text("{title} is confirmed although conditions of {whom} are not met", title=item.title, whom=whom),
        text("{whom} concurs under conditions: {conditions:and}", whom=whom, conditions=conditions)
        if conditions
        else text("{whom} concurs under conditions that nobody wrote down.", whom=whom),
        text("Meet them and tick them off, or set it back to planned."),
    )

"""C18: more inspections or evaluations are planned than a quota has."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from app.domain.engagement import Engagement
from app.domain.facts import Facts
from app.domain.finding_groups import dated_named, group_key
from app.domain.findings import EVERYTHING, Finding, FindingClass, Severity, Subject, subjects_in
from app.domain.item_names import country_name
from app.domain.plan import Plan
from app.domain.records.record import Item
from app.domain.regimes import Quota, RegimeMeasure
from app.domain.value_classes import dataclass
from app.domain.verification import GivenOrReceived, Verification
from app.domain.wording import Text, text


class _Use(NamedTuple):
    """An engagement that uses a quota up, and the state that uses it."""

    item: Engagement
    by: str


@dataclass(frozen=True, slots=True)
class QuotaExhausted:
    """Live engagements of its year and what was used elsewhere are more than the quota, or one state has more of it
    than it may (domain.md §5, C18).

    Nobody can waive it. Whatever we do uses it as the own nation, what others do to us as the first other nation.
    How many one state may have says the quota, else the measure. Only what is ahead can be mended, so a quota on which
    nothing is to come has no finding.
    """

    id: str = "C18"
    title: Text = text("Quota exhausted")
    finding_class: FindingClass = FindingClass.CONFLICT
    reads: frozenset[str] = frozenset(
        {"quotas", "csbm", "engagements", "csbm_measures", "regimes", "countries", "settings"}
    )
    waivable: bool = False

    def all_subjects(self, plan: Plan) -> Iterable[Subject]:
        """The quotas."""
        return subjects_in("quotas", plan.records(Quota))

    def subjects(self, plan: Plan, item: Item) -> Iterable[Subject]:
        """The quota, that of the measure or its engagement; names, settings and shipped numbers bear on all."""
        match item:
            case Quota():
                return (Subject("quotas", item.id),)
            case Verification():
                return (Subject("quotas", item.quota),) if item.quota else ()
            case Engagement():
                part = plan.part(Verification, item.id)
                return (Subject("quotas", part.quota),) if part is not None and part.quota else ()
            case _:
                return (EVERYTHING,)

    def check(self, plan: Plan, facts: Facts, subject: Subject) -> Iterator[Finding]:
        """One finding where it is exhausted, and one for each state that has more than it may."""
        quota = plan.records(Quota).get(subject.id)
        if quota is None:
            return
        uses = list(_uses(plan, quota))
        if any(each.item.is_ahead(facts.as_of) for each in uses) and quota.used_elsewhere + len(uses) > quota.number:
            yield self._finding(plan, facts, quota, uses, "", quota.number)
        most = _most_of_one(plan, quota, uses)
        if most is None:
            return
        for state in dict.fromkeys(each.by for each in uses):
            of_state = [each for each in uses if each.by == state]
            if len(of_state) > most and any(each.item.is_ahead(facts.as_of) for each in of_state):
                yield self._finding(plan, facts, quota, of_state, state, most)

    def _finding(self, plan: Plan, facts: Facts, quota: Quota, uses: list[_Use], state: str, most: int) -> Finding:
        ahead = [each.item for each in uses if each.item.is_ahead(facts.as_of)]
        named = dated_named(ahead)
        title = plan.title_of("quotas", quota.id)
        return Finding(
            rule=self.id,
            severity=Severity.BLOCK,
            subject=Subject("quotas", quota.id),
            key=f"{quota.id}|{state}|{most}|{quota.used_elsewhere}|{group_key(each.item.id for each in uses)}",
            title=text("{state} has more of {quota} than one state may", state=country_name(plan, state), quota=title)
            if state
            else text("{quota} is exhausted", quota=title),
            why=text(
                "One state may have {most}; with {what}, {state} would have {used}.",
                most=most,
                what=named,
                state=country_name(plan, state),
                used=len(uses),
            )
            if state
            else text(
                "There are {most} in the year and {elsewhere} used elsewhere; with {what} it would be {used}.",
                most=most,
                elsewhere=quota.used_elsewhere,
                what=named,
                used=quota.used_elsewhere + len(uses),
            ),
            remedy=text("Move it to another year, give it up, or correct the quota; nobody can waive this."),
            engagements=tuple(item.id for item in ahead),
            countries=tuple(dict.fromkeys(code for item in ahead for code in item.country_ids)),
            due=min(item.dates.earliest for item in ahead),
        )


def _uses(plan: Plan, quota: Quota) -> Iterator[_Use]:
    for engagement_id in sorted(plan.ids("csbm_by_quota", quota.id)):
        item = plan.engagements.get(engagement_id)
        if item is None or not item.is_live or item.dates.earliest.year != quota.year:
            continue
        received = plan.records(Verification)[engagement_id].done_by is GivenOrReceived.RECEIVED
        yield _Use(item, next(iter(item.country_ids), "") if received else plan.settings.own_nation)


def _most_of_one(plan: Plan, quota: Quota, uses: list[_Use]) -> int | None:
    """How many one state may have of the quota, or None where nobody says."""
    if quota.per_state is not None:
        return quota.per_state
    parts = (plan.records(Verification)[each.item.id] for each in uses)
    measures = (plan.records(RegimeMeasure).get(part.measure or "") for part in parts)
    return min((each.per_state for each in measures if each is not None and each.per_state is not None), default=None)

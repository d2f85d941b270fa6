"""C26: a budget line is spent beyond its allotment, or assistance money goes to what is not eligible."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from app.domain.engagement import Engagement
from app.domain.facts import Facts
from app.domain.finding_groups import MOST_NAMED, first_named, group_key
from app.domain.findings import Finding, FindingClass, Severity, Subject, subjects_in
from app.domain.money import BudgetLine, Cost
from app.domain.plan import Plan
from app.domain.records.record import Item
from app.domain.statuses import DRAFT, ENDED_EARLY
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.domain.wording_values import Count, figure


@dataclass(frozen=True, slots=True)
class BudgetOverrun:
    """The costs of what is in the plan, as paid or else as estimated, are more than a line was allotted; or money of a
    line for development assistance is to pay for what is not eligible, which blocks.

    What nobody has estimated is unknown and counts as nothing; the finding says how much of it there is. So it does of
    costs in another currency than the line's.
    """

    id: str = "C26"
    title: Text = text("Budget")
    finding_class: FindingClass = FindingClass.CONFLICT
    reads: frozenset[str] = frozenset({"budget_lines", "costs", "engagements"})
    waivable: bool = True

    def all_subjects(self, plan: Plan) -> Iterable[Subject]:
        """The lines that somebody spends from."""
        return subjects_in("budget_lines", map(str, plan.keys("cost_by_line")))

    def subjects(self, plan: Plan, item: Item) -> Iterable[Subject]:
        """The line itself, that of a cost, or those from which an engagement spends."""
        match item:
            case BudgetLine():
                return (Subject("budget_lines", item.id),)
            case Cost():
                return (Subject("budget_lines", item.line),) if item.line is not None else ()
            case Engagement():
                lines = {cost.line for cost in plan.parts(Cost, item.id) if cost.line is not None}
                return subjects_in("budget_lines", sorted(lines))
            case _:
                return ()

    def check(self, plan: Plan, facts: Facts, subject: Subject) -> Iterator[Finding]:
        """At most one finding for the allotment, and one for what is not eligible."""
        line = plan.records(BudgetLine).get(subject.id)
        if line is None:
            return
        costs = sorted(_costs(plan, line), key=lambda each: (plan.engagements[each.engagement].title, each.id))
        if line.is_oda and (wrong := [each for each in costs if not each.is_eligible]):
            yield self._ineligible(plan, subject, line, wrong)
        if line.allotment is None:
            return
        counted = [each for each in costs if each.currency == line.currency and each.spent is not None]
        total = sum(each.spent or 0 for each in counted)
        if total > line.allotment:
            yield self._overrun(plan, subject, line, costs, counted, total)

    def _overrun(
        self, plan: Plan, subject: Subject, line: BudgetLine, costs: list[Cost], counted: list[Cost], total: float
    ) -> Finding:
        name = plan.title_of("budget_lines", line.id)
        over = total - (line.allotment or 0)
        left_out = len(costs) - len(counted)
        why = text(
            "{total} {currency} of {allotment} {currency}, over {costs}.",
            total=figure(total),
            allotment=figure(line.allotment or 0),
            currency=line.currency,
            costs=Count(len(counted), "cost", "costs"),
        )
        if left_out:
            unknown = Count(left_out, "cost", "costs")
            why = text("{why} Not counted, as unknown or in another currency: {costs}.", why=why, costs=unknown)
        return Finding(
            rule=self.id,
            severity=Severity.WARN,
            subject=subject,
            key=f"{line.id}|over|{total:.2f}|{line.allotment}",
            title=text("Line {line} is {over} {currency} over", line=name, over=figure(over), currency=line.currency),
            why=why,
            remedy=text("Take something from the line, have it raised, or put off an engagement."),
            engagements=tuple(dict.fromkeys(each.engagement for each in counted)),
            lateness=over / line.allotment if line.allotment else 1.0,
        )

    def _ineligible(self, plan: Plan, subject: Subject, line: BudgetLine, wrong: list[Cost]) -> Finding:
        named = [
            text("{what} of ‘{title}’", what=each.what, title=plan.engagements[each.engagement].title)
            for each in wrong[:MOST_NAMED]
        ]
        return Finding(
            rule=self.id,
            severity=Severity.BLOCK,
            subject=subject,
            key=f"{line.id}|eligible|{group_key(each.id for each in wrong)}",
            title=text(
                "Assistance money of {line} for what is not eligible", line=plan.title_of("budget_lines", line.id)
            ),
            why=text("Not said to be eligible as development assistance: {what}.", what=first_named(named, len(wrong))),
            remedy=text("Ask the development ministry for the classification and note it, or pay from another line."),
            engagements=tuple(dict.fromkeys(each.engagement for each in wrong)),
        )


def _costs(plan: Plan, line: BudgetLine) -> Iterator[Cost]:
    """What of the plan is paid from a line; what was only thought of, or will not take place, costs it nothing."""
    for cost_id in plan.ids("cost_by_line", line.id):
        cost = plan.records(Cost)[cost_id]
        item = plan.engagements.get(cost.engagement)
        if item is not None and (item.status not in DRAFT | ENDED_EARLY or cost.actual is not None):
            yield cost

"""The currency in which a plan counts."""

from __future__ import annotations

from collections import Counter

from app.domain.gifts import Gift
from app.domain.money import BudgetLine, Cost
from app.domain.plan import Plan


def usual_currency(plan: Plan) -> str:
    """The one in which most of its budget lines are, else most of its costs, else of its gifts; empty for none."""
    lines = (each.currency for each in plan.records(BudgetLine).values())
    costs = (each.currency for each in plan.records(Cost).values())
    gifts = (each.currency for each in plan.records(Gift).values())
    for currencies in (lines, costs, gifts):
        named = Counter(filter(None, currencies))
        if named:
            return max(sorted(named), key=named.__getitem__)
    return ""

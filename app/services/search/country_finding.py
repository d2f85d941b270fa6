"""Which countries a typed word means, the nearest names first: by their own names, other names, and their region."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from app.domain.plan import Plan
from app.services.filtering.plan_filter import folded

NO_OTHERS: Mapping[str, Sequence[str]] = MappingProxyType({})
"""Nothing is called otherwise."""


def other_words(plan: Plan) -> Mapping[str, Sequence[str]]:
    """By country: its other names, its codes, and the title of its region in the plan's scheme."""
    found = {}
    for item in plan.countries.values():
        region = plan.region_of(item.id)
        found[item.id] = (*item.alternatives, item.id, *((region.title,) if region is not None else ()))
    return found


def nearest(typed: str, names: Mapping[str, str], others: Mapping[str, Sequence[str]] = NO_OTHERS) -> list[str]:
    """The keys of the names that hold what was typed.

    A name that is it comes first, then those that begin with it, those of which a word does, those found by
    another name, and those that hold it anywhere; within each the order of `names`. “India” so comes before the
    British Indian Ocean Territory.
    """
    wanted = folded(typed).strip()
    if not wanted:
        return list(names)
    ranked = [(place, key) for key, name in names.items() if (place := _place(wanted, name, others.get(key, ()))) >= 0]
    ranked.sort(key=lambda each: each[0])
    return [key for _, key in ranked]


def _place(wanted: str, name: str, others: Sequence[str]) -> int:
    """How near the name is, 0 for the nearest; -1 where it is not found."""
    own, called = folded(name), [folded(each) for each in others]
    if own == wanted or wanted in called:
        return 0
    if own.startswith(wanted):
        return 1
    if f" {wanted}" in own:
        return 2
    if any(each.startswith(wanted) or f" {wanted}" in each for each in called):
        return 3
    return 4 if wanted in own else -1

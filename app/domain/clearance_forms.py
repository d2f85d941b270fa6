"""The forms on which hosts want to be asked for clearance: what each asks, and what of the record answers it."""

from __future__ import annotations

from collections.abc import Iterable

from app.domain.engagement import Engagement
from app.domain.kinds import DayUnit
from app.domain.plan import Plan
from app.domain.value_classes import dataclass


@dataclass(frozen=True, slots=True)
class FormField:
    """One field of a form, called as the form calls it.

    `fills` says what of the record answers it: the table and the field of a record (`ship_visits.purpose`), or one of
    the names of `services.reports.form_values.WORKED_OUT`; empty where the plan does not keep it and a hand fills it.
    `box` is its number on the form.
    """

    section: str
    label: str
    fills: str = ""
    required: bool = False
    box: str = ""


@dataclass(frozen=True, slots=True)
class ClearanceForm:
    """A published form. `hosts` (alpha-2) and the members of the organisation `members_of` want it for `kinds`.

    `days` before the start, in `unit`, are what the form or its authority says of itself; None where it says nothing.
    `source` and `checked` are as in the lead times of hosts.
    """

    id: str
    title: str
    authority: str
    kinds: frozenset[str]
    hosts: frozenset[str]
    fields: tuple[FormField, ...]
    source: str
    checked: str
    note: str = ""
    members_of: str = ""
    days: int | None = None
    unit: DayUnit = DayUnit.CALENDAR

    def is_of(self, plan: Plan, item: Engagement, host: str) -> bool:
        """Whether that host wants it for the engagement; who is a member is asked of the first day it can begin."""
        if item.kind not in self.kinds:
            return False
        if host in self.hosts:
            return True
        day = item.dates.earliest
        memberships = (plan.memberships[each] for each in plan.ids("membership_by_country", host))
        return bool(self.members_of) and any(
            each.organisation.casefold() == self.members_of.casefold() and each.holds_on(day) for each in memberships
        )


def forms_of(
    plan: Plan, forms: Iterable[ClearanceForm], item: Engagement, hosts: Iterable[str]
) -> tuple[tuple[str, ClearanceForm], ...]:
    """Each host with the forms that it wants for an engagement; one of its own goes before one of an organisation."""
    known = tuple(forms)
    return tuple(
        (host, form)
        for host in hosts
        if host != plan.settings.own_nation
        for form in sorted(known, key=lambda each: (host not in each.hosts, each.id))
        if form.is_of(plan, item, host)
    )

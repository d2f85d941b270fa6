"""Edits of waivers: live with a finding by name, reason and date, or take that back."""

from __future__ import annotations

from datetime import date

from app.domain.changes import Change, added, change, removed
from app.domain.findings import Finding
from app.domain.identity import new_id
from app.domain.lived_with import waivers_of
from app.domain.plan import Plan
from app.domain.waivers import Waiver
from app.domain.wording import text
from app.services.edits.refusals import EditRefused


def waive(finding: Finding, who: str, reason: str, until: date | None, on: date) -> Change:
    """Live with a finding; raises EditRefused without a name or a reason, or with a date gone by."""
    if not who.strip():
        raise EditRefused(text("A waiver needs the name of whoever answers for it."))
    if not reason.strip():
        raise EditRefused(text("A waiver needs a reason."))
    if until is not None and until < on:
        raise EditRefused(text("The waiver would have ended before it begins. Choose a later day."))
    waiver = Waiver(new_id(), finding.rule, finding.key, who.strip(), reason.strip(), until, on)
    return change(
        text("waiver of {rule} ‘{title}’", rule=finding.rule, title=finding.title), [added("waivers", waiver)]
    )


def lift_waiver(plan: Plan, finding: Finding) -> Change:
    """Take back every waiver of a finding."""
    label = text("lifting of the waiver of {rule} ‘{title}’", rule=finding.rule, title=finding.title)
    return change(label, [removed("waivers", waiver) for waiver in waivers_of(plan, finding)])

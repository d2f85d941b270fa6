"""Principals of one's own: made by name, once, with the engagement that they were named in."""

from __future__ import annotations

import pytest

from app.domain.changes import apply
from app.domain.levels import Level
from app.domain.parties import Person
from app.domain.plan import Item, Plan
from app.services.edits.principals import save_principal
from app.services.edits.refusals import EditRefused
from tests.builders import engagement, kind, person, plan_with, principal, stamped

NEW = Person("new", "  Chief of   the Navy ", "Admiral", level="L2", email="cn@x.example", telephone="12")


def made(plan: Plan, who: Person, item: str = "") -> Plan:
    change = save_principal(plan, who, item)
    grown = apply(stamped(change), plan)
    assert apply(stamped(change.inverse()), grown) == plan
    return grown


def test_a_principal_is_made_and_takes_part_as_one_change() -> None:
    plan = plan_with(engagement(principals=("p1",)), principal("p1"))
    grown = made(plan, NEW, "e1")
    assert grown.people["new"] == Person(
        "new", "Chief of the Navy", "Admiral", is_principal=True, level="L2", email="cn@x.example", telephone="12"
    )
    assert grown.engagements["e1"].principals == ("p1", "new")
    assert str(save_principal(plan, NEW, "e1").label) == "making of principal Chief of the Navy"


def test_who_is_made_a_principal_where_they_travel_gives_the_level() -> None:
    plan = plan_with(engagement(kind="visit", level=Level.L4), kind("visit", default_level="L4"))
    assert made(plan, NEW, "e1").engagements["e1"].level is Level.L2


def test_somebody_who_is_in_the_plan_becomes_the_principal() -> None:
    known = person("p1", "chief of the navy", rank="Vice Admiral", email="old@x.example", notes="Speaks French.")
    grown = made(plan_with(known, engagement()), Person("new", "Chief of the Navy", level="L2"), "e1")
    (only,) = grown.people.values()
    assert (only.id, only.rank, only.level, only.email) == ("p1", "Vice Admiral", "L2", "old@x.example")
    assert (only.is_principal, only.notes, grown.engagements["e1"].principals) == (True, "Speaks French.", ("p1",))


def test_a_principal_is_corrected() -> None:
    plan = plan_with(principal("p1", "CDS"))
    grown = made(plan, principal("p1", "Chief of Defence", rank="General"))
    assert (grown.people["p1"].name, grown.people["p1"].rank) == ("Chief of Defence", "General")
    assert save_principal(plan, plan.people["p1"]).is_empty


REFUSED: dict[str, tuple[list[Item], Person, str]] = {
    "no name": ([], Person("new", "  "), ""),
    "one of that name": ([principal("p1", "Chief of the Navy")], NEW, ""),
    "one of that name, for another": ([principal("p1", "CDS"), principal("p2", "VCDS")], principal("p2", "cds"), ""),
    "an engagement that is gone": ([], NEW, "gone"),
}


@pytest.mark.parametrize(("items", "who", "item"), REFUSED.values(), ids=REFUSED.keys())
def test_what_makes_no_sense_is_refused(items: list[Item], who: Person, item: str) -> None:
    with pytest.raises(EditRefused):
        save_principal(plan_with(*items), who, item)

"""Two entries that are the same become one, and all that pointed at either points at it."""

from __future__ import annotations

from typing import Any

import pytest

from app.domain.changes import apply
from app.domain.counterparts import Counterpart
from app.domain.parties import OrganisationKind
from app.domain.plan import Plan
from app.domain.tables import RECORDS
from app.domain.tenures import Tenure
from app.services.edits.refusals import EditRefused
from app.services.edits.uniting import chosen_first, differing, unite
from app.services.layouts.twins import twins
from tests import builders as make
from tests.unit.domain.rule_cases import plan_of


def known() -> Plan:
    return plan_of(
        make.organisation("o1", "Ministry of Defence"),
        make.organisation("o2", "ministry of défence"),
        make.person("p1", "Ada Okoro", email="ada@example.org", deputy="p2", notes="first"),
        make.person("p2", "A. Okoro", email="ADA@example.org", rank="Cdr", deputy="p1", notes="second"),
        make.person("p3", "Jo Ng", deputy="p2"),
        make.post("po1", "Desk", holder="p1"),
        make.post("po2", "desk", holder="p2", organisation="o1"),
        make.post("po3", "Desk", holder="p2", organisation="o2"),
        make.tenure("te1", "po1", "p1"),
        make.tenure("te2", "po1", "p2"),
        make.tenure("te3", "po3", "p2", "2027-01-01"),
        make.absence("ab1", "p2"),
        make.engagement("e1", principals=("p2", "p3")),
        make.engagement("e2", principals=("p1", "p2")),
        Counterpart("c1", "e1", person="p2"),
        make.ask("a1", "e1", "po2"),
    )


def united(table: str, kept: str, gone: str, **values: Any) -> Plan:
    plan = known()
    made = unite(plan, table, kept, gone, values)
    after = apply(made, plan)
    assert apply(made.inverse(), after) == plan, "one step back gives all of it back"
    assert after.find(table, gone) is None
    for name, record in RECORDS.items():
        for item in after.table(name).values():
            assert (table, gone) not in set(record.points_at(item)), name
    return after


def test_what_pointed_at_the_one_points_at_the_other() -> None:
    after = united("people", "p1", "p2", rank="Cdr")
    person = after.people["p1"]
    assert (person.rank, person.notes, person.email) == ("Cdr", "first", "ada@example.org")
    assert person.deputy is None, "nobody is their own deputy"
    assert after.people["p3"].deputy == "p1"
    assert after.posts["po3"].holder == "p1"
    assert after.engagements["e1"].principals == ("p1", "p3")
    assert after.engagements["e2"].principals == ("p1",)
    assert after.records(Counterpart)["c1"].person == "p1"
    assert set(after.table("absences")) == {"ab1"}


def test_a_tenure_that_would_stand_there_twice_is_kept_once() -> None:
    held = united("people", "p1", "p2").records(Tenure)
    assert {each.post: each.person for each in held.values()} == {"po1": "p1", "po3": "p1"}
    assert len(held) == 2


def test_posts_and_organisations_are_united_too() -> None:
    assert united("posts", "po1", "po2").asks["a1"].post == "po1"
    after = united("organisations", "o1", "o2", name="Ministry of Defence", kind=OrganisationKind.HOST)
    assert {each.organisation for each in after.posts.values()} == {"o1"}
    assert after.organisations["o1"].kind is OrganisationKind.HOST


@pytest.mark.parametrize(
    ("table", "kept", "gone"), [("people", "p1", "p1"), ("people", "p1", "p9"), ("engagements", "e1", "e2")]
)
def test_what_cannot_be_united_is_refused(table: str, kept: str, gone: str) -> None:
    with pytest.raises(EditRefused, match="Choose two different entries"):
        unite(known(), table, kept, gone, {})


def test_each_field_that_differs_is_taken_from_the_one_that_holds_something() -> None:
    plan = known()
    assert {each.name for each in differing(plan, "people", "p1", "p2")} == {"name", "rank", "deputy", "email", "notes"}
    first = chosen_first(plan, "people", "p1", "p2")
    assert (first["rank"], first["notes"]) == ("p2", "p1")


def test_twins_are_found_by_name_address_and_number() -> None:
    plan = plan_of(
        make.organisation("o1", "Ministry of Defence"),
        make.organisation("o2", "ministry of défence"),
        make.organisation("o3", "Ministry of Defence", country="KE"),
        make.person("p1", "Ada Okoro", telephone="+254 20 123-456"),
        make.person("p2", "ADA OKORO", email="a@example.org"),
        make.person("p3", "Someone else", telephone="0025420123456"),
        make.person("p4", "Jo Ng", email="A@example.org", telephone="+25420123456"),
        make.person("p5", "Short", telephone="123"),
        make.person("p6", "Number", telephone="1-2-3"),
        make.post("po1", "Desk", organisation="o1"),
        make.post("po2", "Desk", organisation="o3"),
        make.post("po3", "desk", organisation="o1", holder="p1"),
    )
    found = {(each.table, frozenset((each.first, each.second))): tuple(map(str, each.alike)) for each in twins(plan)}
    assert found == {
        ("people", frozenset(("p1", "p2"))): ("the same name",),
        ("people", frozenset(("p2", "p4"))): ("the same e-mail",),
        ("people", frozenset(("p1", "p4"))): ("the same telephone",),
        ("posts", frozenset(("po1", "po3"))): ("the same name",),
        ("organisations", frozenset(("o1", "o2"))): ("the same name",),
    }


def test_the_one_that_more_points_at_comes_first() -> None:
    (pair, *_) = (each for each in twins(known()) if each.table == "people")
    assert (pair.first, pair.second) == ("p2", "p1")

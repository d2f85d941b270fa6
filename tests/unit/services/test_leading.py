"""Who leads: in words, and what a typed name brings along."""

from __future__ import annotations

import pytest

from app.domain.kinds import Counting
from app.domain.levels import Level
from app.services.edits.lead_fields import lead_fields, lead_words, with_principals
from tests.builders import engagement, kind, person, plan_with, principal

PEOPLE = {
    "cn": principal("cn", "Chief of Navy", level="L3"),
    "min": principal("min", "Minister for Defence", level="L1"),
    "aide": person("aide", "Naval aide"),
}


@pytest.mark.parametrize(
    ("typed", "held", "expected"),
    [
        ("Chief of Navy", (), {"own_lead": "Chief of Navy", "principals": ("cn",), "level": Level.L3}),
        ("chief of  navy", ("min",), {"own_lead": "chief of  navy", "principals": ("min", "cn"), "level": Level.L3}),
        ("Chief of Navy", ("cn",), {"own_lead": "Chief of Navy", "level": Level.L3}),
        ("Naval aide", (), {"own_lead": "Naval aide"}),
        ("Commander Fleet", (), {"own_lead": "Commander Fleet"}),
        ("", ("cn",), {"own_lead": ""}),
    ],
    ids=["a principal", "typed carelessly, beside another", "already there", "no principal", "unknown", "nobody"],
)
def test_a_principal_who_leads_is_in_the_engagement_too(
    typed: str, held: tuple[str, ...], expected: dict[str, object]
) -> None:
    assert lead_fields(PEOPLE, typed, engagement("e1", principals=held)) == expected


def test_principals_stand_for_a_lead_that_is_not_recorded() -> None:
    assert lead_words(PEOPLE, engagement("e1", own_lead="CO HMAS Stuart", principals=("cn",))) == "CO HMAS Stuart"
    assert lead_words(PEOPLE, engagement("e1", own_lead="", principals=("cn", "gone"))) == "Chief of Navy"


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"own_lead": "Minister for Defence; Foreign Minister", "level": Level.L1}, ["min", "new"]),
        ({"own_lead": "chief of navy", "level": Level.L3}, ["cn"]),
        ({"own_lead": "Commanding Officer", "level": Level.L5}, []),
        ({"own_lead": "Minister for Defence", "level": None}, []),
        ({"own_lead": "", "level": Level.L1}, []),
        ({"own_lead": "Chief of Navy", "level": Level.L3, "principals": ("min",)}, ["min"]),
        ({"own_lead": "Chief of Navy", "level": Level.L3, "kind": "personnel-exchange"}, []),
    ],
    ids=["two, one of them new", "by name", "working level", "no level", "nobody", "told already", "a posting"],
)
def test_scarce_leads_of_a_list_are_its_principals(fields: dict[str, object], expected: list[str]) -> None:
    posting = kind("personnel-exchange", counting=Counting.PRESENCE)
    plan = plan_with(PEOPLE["cn"], PEOPLE["min"], kind("ship-visit"), posting)

    (made,), new = with_principals(plan, [engagement("e1", **fields)])

    known = {person.id: "new" for person in new} | {"cn": "cn", "min": "min"}
    assert [known[each] for each in made.principals] == expected
    assert all(person.is_principal for person in new)


def test_the_same_name_is_one_person_in_a_whole_list() -> None:
    plan = plan_with(kind("ship-visit"))
    items = [engagement(f"e{number}", own_lead="Chief of Army", level=Level.L3) for number in range(3)]

    made, new = with_principals(plan, items)

    assert [person.name for person in new] == ["Chief of Army"]
    assert {item.principals for item in made} == {(new[0].id,)}

"""What is kept of whom: every place where somebody stands, by a link or in words."""

from __future__ import annotations

from datetime import date

from app.domain.changes import apply
from app.services.edits.erasing import erase
from app.services.layouts.people_kept import people_kept, place_words, places_kept
from tests import builders as make
from tests.builders import TODAY
from tests.unit.domain.rule_cases import plan_of

PLAN = plan_of(
    make.organisation(),
    make.person("p1", "Zoë Okoro", rank="Cdr", kept_until=date(2026, 1, 1), kept_for="visit of 2025"),
    make.person("p2", "Ada Ng", kept_until=date(2030, 1, 1)),
    make.principal("p3", "Jo Long", deputy="p1"),
    make.post("po1", "Desk", holder="p1"),
    make.absence("ab1", "p1", reason="surgery"),
    make.engagement("e1", title="Talks", principals=("p1",), own_lead="cdr ZOE OKORO"),
    make.engagement("e2", title="Call", notes="with Zoë Okoro and others"),
)


def test_whoever_is_kept_too_long_comes_first() -> None:
    lines = people_kept(PLAN, TODAY)
    assert [(line.name, line.is_over, line.places) for line in lines] == [
        ("Cdr Zoë Okoro", True, 4),
        ("Ada Ng", False, 0),
        ("Jo Long", False, 0),
    ]
    assert lines[0].holds == "Desk"
    assert [line.id for line in people_kept(PLAN, TODAY, "zoe desk")] == ["p1"]


def test_every_place_is_named_those_in_words_too() -> None:
    assert [str(place_words(place)) for place in places_kept(PLAN, "p1")] == [
        "person ‘Jo Long’ (Deputy)",
        "absence ‘Zoë Okoro · 1 Mar 2027’ (Person)",
        "post ‘Desk’ (Held by)",
        "engagement ‘Talks’ (Principals)",
        "engagement ‘Talks’ (Lead person, in words)",
        "engagement ‘Call’ (Notes, in words)",
    ]


def test_of_somebody_who_was_erased_the_places_stay_and_no_reason_of_an_absence() -> None:
    after = apply(erase(PLAN, "p1").change, PLAN)
    assert after.people["p1"].kept_until is None
    assert {each.reason for each in after.table("absences").values()} == {""}  # type: ignore[attr-defined]
    assert len(places_kept(after, "p1")) == 4
    assert not any(line.is_over for line in people_kept(after, TODAY))

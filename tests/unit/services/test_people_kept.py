"""What is kept of whom: every place where somebody stands, by a link or in words."""

from __future__ import annotations

from datetime import date

import pytest

from app.domain.changes import apply
from app.domain.delegates import Delegate
from app.domain.gifts import Gift
from app.services.edits.erasing import erase
from app.services.edits.refusals import EditRefused
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


BY_NAME = plan_of(
    make.engagement("e1", title="Talks"),
    make.engagement("e2", title="Call"),
    make.delegate("d1", "e1", "Ann Ng", rank="Maj", appointment="Note taker", diet="no fish"),
    make.delegate("d2", "e2", "ANN  NG"),
    make.programme_item("i1", "e1", attended_by="Ann Ng, two others", met_by="Col Ek"),
    Gift("g1", "e1", "Book", giver="Maj Ann Ng"),
    make.person("p1", "Zoe Okoro"),
)


def test_who_has_no_record_is_found_by_name_in_every_place() -> None:
    (line,) = people_kept(BY_NAME, TODAY, "ann ng")
    assert (line.name, line.holds, line.places, line.can_be_erased) == ("Ann Ng", "Note taker", 4, True)
    assert sorted((place.table, str(place.field)) for place in places_kept(BY_NAME, line.id)) == [
        ("delegates", "Name"), ("delegates", "Name"), ("gifts", "From"), ("programme_items", "Who attends"),
    ]  # fmt: skip
    assert [each.name for each in people_kept(BY_NAME, TODAY)] == ["Ann Ng", "Zoe Okoro"]


def test_a_name_that_stands_in_a_text_alone_is_found_and_cannot_be_erased() -> None:
    (line,) = people_kept(BY_NAME, TODAY, "col ek")
    assert (line.places, line.can_be_erased) == (1, False)
    assert [str(each.field) for each in places_kept(BY_NAME, line.id)] == ["Met or seen off by"]
    assert people_kept(BY_NAME, TODAY, "nobody at all") == ()
    assert people_kept(BY_NAME, TODAY, "ek") == ()


def test_who_stands_by_name_only_is_erased_in_all_delegations() -> None:
    (line,) = people_kept(BY_NAME, TODAY, "ann ng")
    made = erase(BY_NAME, line.id)
    after = apply(made.change, BY_NAME)
    assert {(each.name, each.rank, each.diet) for each in after.records(Delegate).values()} == {
        ("erased person 1", "", "")
    }
    assert set(made.erasure.blanks) == {("delegates", "d1"), ("delegates", "d2")}
    assert made.erasure.names == {"Ann Ng"}
    assert [each.name for each in people_kept(after, TODAY)] == ["Zoe Okoro"]
    assert erase(after, "p1").erasure.stand_in == "erased person 2"
    with pytest.raises(EditRefused, match="not in the plan any more"):
        erase(after, line.id)

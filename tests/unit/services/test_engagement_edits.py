"""Edits of engagements, contacts, priorities and settings: what they change, what they refuse, what they are called."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from app.domain.changes import Change, apply
from app.domain.engagement import Engagement
from app.domain.participation import Participation
from app.domain.parties import Person
from app.domain.plan import Plan
from app.domain.statuses import Status
from app.domain.wording import text
from app.services.edits import contacts, engagements, priorities, records
from app.services.edits.records import remove_records
from app.services.edits.refusals import EditRefused
from tests.builders import (
    TODAY,
    ask,
    country,
    dates,
    engagement,
    kind,
    norm,
    objective,
    organisation,
    person,
    plan_with,
    post,
    region,
    scheme,
)


def nothing_blocks(_engagement_id: str) -> list[object]:
    return []


def changed(plan: Plan, change: Change, item_id: str = "e1") -> Engagement:
    return apply(change, plan).engagements[item_id]


def test_an_added_engagement_gets_the_next_reference_of_its_year() -> None:
    plan = plan_with(engagement("e1", ref="NO-2027-009"), engagement("e2", ref="NO-2026-044"))

    change = engagements.add_engagement(plan, engagement("new", "2027-05-01", ref="", title="Visit"))

    assert changed(plan, change, "new").ref == "NO-2027-010"
    assert str(change.label) == "adding of ‘Visit’"


@pytest.mark.parametrize(
    ("wish", "reason"),
    [
        (engagement("new", ref="N-1"), "N-1 is taken"),
        (engagement("new", ref="N-2", title="  "), "needs a title"),
        (engagement("new", ref="N-2", kind="war"), "not a kind"),
        (engagement("new", ref="N-2", countries="ZZ"), "not a country"),
        (engagement("new", ref="N-2", countries="NO"), "own nation"),
        (engagement("new", "2027-03-03", "2187-03-05", ref="N-2"), "From 3 Mar 2027 to 5 Mar 2187 are more than 50"),
        (engagement("new", "1950", "2027-03-05", ref="N-2"), "From 1 Jan 1950 to 5 Mar 2027 are more than 50 years"),
    ],
    ids=[
        "reference taken",
        "no title",
        "unknown kind",
        "unknown country",
        "own nation as counterpart",
        "centuries",
        "vague decades",
    ],
)
def test_an_engagement_that_does_not_fit_the_plan_is_refused(wish: Engagement, reason: str) -> None:
    plan = plan_with(engagement("e1", ref="N-1"), country("NO"))

    with pytest.raises(EditRefused, match=reason):
        engagements.add_engagement(plan, wish)


@pytest.mark.parametrize(
    ("fields", "label"),
    [
        ({"dates": dates("2027-06-01")}, "move of ‘Call’"),
        ({"status": Status.CANCELLED}, "change of status of ‘Call’ to cancelled"),
        ({"status": Status.UNDER_WAY}, "change of status of ‘Call’ to under way"),
        ({"notes": "x"}, "change of notes of ‘Call’"),
        ({"notes": "x", "level": None, "outcome": "y"}, "change of notes, outcome of ‘Call’"),
        ({"title": "Visit"}, "change of title of ‘Call’"),
    ],
    ids=["dates", "status", "status of two words", "one field", "only what differs is named", "the old title names it"],
)
def test_an_edit_is_named_for_what_it_changes(fields: dict[str, object], label: str) -> None:
    plan = plan_with(engagement("e1", title="Call"))

    assert str(engagements.change_engagement(plan, "e1", **fields).label) == label


def test_what_lasts_too_long_already_can_be_edited_moved_and_cut_but_not_drawn_out() -> None:
    plan = plan_with(engagement("e1", "1990-01-01", "2140-12-31"))

    for fields in ({"title": "Call"}, {"dates": dates("1991-01-01", "2140-12-31")}, {"dates": dates("1990-01-01")}):
        assert not engagements.change_engagement(plan, "e1", **fields).is_empty
    with pytest.raises(EditRefused, match="more than 50 years"):
        engagements.change_engagement(plan, "e1", dates=dates("1990-01-01", "2141-01-01"))


def test_an_edit_that_changes_nothing_is_empty() -> None:
    plan = plan_with(engagement("e1", title="Call"))

    assert engagements.change_engagement(plan, "e1", title="Call").is_empty


def test_an_edit_of_what_is_gone_is_refused() -> None:
    with pytest.raises(EditRefused, match="no longer in the plan"):
        engagements.change_engagement(plan_with(), "e1", title="x")


@pytest.mark.parametrize(
    ("item", "blocked", "reason"),
    [
        (engagement("e1", "2027-03", None, own_lead="CN"), [], "dates are not fixed"),
        (engagement("e1", countries="", own_lead="CN"), [], "no country"),
        (engagement("e1", own_lead=""), [], "nobody leads"),
        (engagement("e1", own_lead="CN"), [text("Clearance is late")], "Clearance is late"),
    ],
    ids=["vague dates", "no country", "no lead", "a blocking finding"],
)
def test_confirming_needs_what_a_confirmed_engagement_must_have(
    item: Engagement, blocked: list[object], reason: str
) -> None:
    plan = plan_with(item)

    with pytest.raises(EditRefused, match=reason):
        engagements.set_status(plan, ["e1"], Status.CONFIRMED, lambda _id: blocked)  # type: ignore[arg-type,return-value]
    assert changed(plan, engagements.set_status(plan, ["e1"], Status.PLANNED, nothing_blocks)) == item  # type: ignore[arg-type]


def test_a_complete_engagement_is_confirmed() -> None:
    plan = plan_with(engagement("e1", own_lead="Chief of Navy"))

    change = engagements.set_status(plan, ["e1"], Status.CONFIRMED, nothing_blocks)  # type: ignore[arg-type]

    assert changed(plan, change).status is Status.CONFIRMED


def test_a_shift_keeps_how_much_is_known() -> None:
    plan = plan_with(engagement("e1", "2027-03-03", "2027-03-05"), engagement("e2", "2027-W14", "2027-W14", ref="N-2"))

    change = engagements.shift_engagements(plan, ["e1", "e2"], 7)

    assert changed(plan, change, "e1").dates == dates("2027-03-10", "2027-03-12")
    assert changed(plan, change, "e2").dates == dates("2027-W15", "2027-W15")
    assert str(change.label) == "shift of 2 engagements by +7 days"


def test_a_copy_is_an_idea_with_a_reference_of_its_own() -> None:
    plan = plan_with(engagement("e1", status=Status.REPORTED, outcome="went well", provenance="list.xlsx"))

    change = engagements.duplicate_engagement(plan, "e1")
    (copy,) = [item.after for item in change.items]

    assert isinstance(copy, Engagement)
    assert copy.status is Status.IDEA
    assert (copy.outcome, copy.provenance) == ("", "")
    assert copy.ref != plan.engagements["e1"].ref


def test_a_deleted_engagement_takes_its_asks_along_and_comes_back_with_them() -> None:
    plan = plan_with(engagement("e1"), ask("a1"), ask("a2"))

    change = engagements.delete_engagements(plan, ["e1"])
    without = apply(change, plan)

    assert (len(without.engagements), len(without.asks)) == (0, 0)
    assert apply(change.inverse(), without) == plan


def refused(make: Callable[[], Change]) -> str:
    with pytest.raises(EditRefused) as caught:
        make()
    return str(caught.value)


def test_contacts_keep_what_the_record_needs() -> None:
    plan = plan_with(engagement("e1"), ask("a1", post="po1"), post("po1"), post("po2", "Attaché"))

    assert "stays, because something points at it" in refused(lambda: remove_records(plan, "posts", ["po1"]))
    assert "po2" not in apply(remove_records(plan, "posts", ["po2"]), plan).posts
    assert "needs a title" in refused(lambda: contacts.save_post(plan, post("po3", " ")))
    assert "Choose the organisation" in refused(lambda: contacts.save_post(plan, post("po3", organisation="gone")))
    assert "needs a name" in refused(lambda: contacts.save_person(plan, person("p9", "")))
    assert "needs a name" in refused(lambda: contacts.save_organisation(plan, organisation("o9", "")))


def test_a_person_who_goes_leaves_posts_and_engagements_behind() -> None:
    plan = plan_with(person("p1"), post("po1", holder="p1"), engagement("e1", principals=("p1",)))

    without = apply(records.remove_records(plan, "people", ["p1"]), plan)

    assert without.posts["po1"].holder is None
    assert without.engagements["e1"].principals == ()


@pytest.mark.parametrize(
    ("who", "holder"),
    [(None, None), (Person("p9", "New Holder"), "p9"), (Person("p9", "Ada Okoro"), "p1")],
    ids=["vacant", "somebody new", "somebody the plan knows"],
)
@pytest.mark.parametrize("before", [None, "p1", "p2"])
def test_a_post_changes_hands(before: str | None, who: Person | None, holder: str | None) -> None:
    plan = plan_with(person("p1", "Ada Okoro"), person("p2", "B. Ito"), post("po1", holder=before))

    assert apply(contacts.hold_post(plan, "po1", who), plan).posts["po1"].holder == holder


def test_tiers_weights_and_objectives_are_set_and_taken_away() -> None:
    plan = plan_with(
        country("KE"), norm("1"), scheme(), region(), objective("ob1"), engagement("e1", objectives=("ob1",))
    )

    with_tier = apply(priorities.set_tier(plan, "KE", "1", TODAY), plan)
    assert with_tier.tiers["KE"].tier == "1"
    assert "KE" not in apply(priorities.set_tier(with_tier, "KE", "", TODAY), with_tier).tiers
    assert "no tier" in refused(lambda: priorities.set_tier(plan, "KE", "9", TODAY))
    weighted = apply(priorities.set_weight(plan, "defence/east-africa", 12.5, TODAY), plan)
    assert weighted.weights["defence/east-africa"].percent == 12.5
    assert "between 0 and 100" in refused(lambda: priorities.set_weight(plan, "defence/east-africa", 101, TODAY))
    assert "not in the plan" in refused(lambda: priorities.set_weight(plan, "nowhere", 1, TODAY))
    without = apply(records.remove_records(plan, "objectives", ["ob1"]), plan)
    assert without.engagements["e1"].objectives == ()


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"own_nation": "ZZ"}, "not a country"),
        ({"own_nation": "KE"}, "other nation of some engagements"),
        ({"year_start": 13}, "from 1 to 12"),
        ({"scheme": "none"}, "not in the plan"),
    ],
    ids=["unknown nation", "a counterpart", "no such month", "unknown scheme"],
)
def test_settings_that_do_not_fit_are_refused(fields: dict[str, object], reason: str) -> None:
    plan = plan_with(engagement("e1", countries=(Participation("KE"),)), country("NO"), kind(), scheme())

    assert reason in refused(lambda: priorities.change_settings(plan, **fields))


def test_the_own_nation_can_be_another_one() -> None:
    plan = plan_with(country("NO"), country("SE"), scheme())

    assert apply(priorities.change_settings(plan, own_nation="SE"), plan).settings.own_nation == "SE"

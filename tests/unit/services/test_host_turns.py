"""Who hosts the next edition of what is hosted in turn, and what follows from it."""

from __future__ import annotations

from typing import Any

import pytest

from app.domain.changes import apply
from app.domain.engagement import Engagement
from app.domain.facts import NO_HOLIDAYS, Facts
from app.domain.forums import Attendance
from app.domain.geography import Place
from app.domain.participation import Direction, Participation, Role
from app.domain.plan import Plan
from app.domain.programme_items import ProgrammeItem
from app.domain.staff_talks import Talks
from app.domain.statuses import Status
from app.services.edits.host_turns import next_host
from app.services.rolling.choosing_hosts import with_host
from app.services.rolling.next_edition import next_edition
from app.services.rolling.run import RollRun, roll_year
from tests import builders as make

FACTS = Facts(make.TODAY, NO_HOLIDAYS)
TAG = "to confirm"
OWN = make.plan_with().settings.own_nation
PARTNER = (Participation("KE", Role.HOST),)
GUEST = (Participation("KE", Role.PARTICIPANT),)


def talks(id: str, start: str, host: str, **fields: Any) -> Engagement:
    at_home = host == OWN
    return make.engagement(
        id,
        start,
        start,
        **{
            "title": "Talks",
            "kind": "bilateral-meeting",
            "countries": GUEST if at_home else PARTNER,
            "place": Place("Home town" if at_home else "Nairobi", host),
            "direction": Direction.INCOMING if at_home else Direction.OUTGOING,
            **fields,
        },
    )


TURNS: dict[str, tuple[str, list[Engagement], int, str | None]] = {
    "two alternate: theirs after ours": (f"{OWN} KE", [talks("e1", "2026-03-03", OWN)], 1, "KE"),
    "two alternate: ours after theirs": (f"{OWN} KE", [talks("e1", "2026-03-03", "KE")], 1, OWN),
    "the last one counts": (
        f"{OWN} KE",
        [talks("e1", "2025-03-03", "KE"), talks("e2", "2026-03-03", OWN)],
        1,
        "KE",
    ),
    "a list begins anew": ("KE TZ UG", [talks("e1", "2026-03-03", "UG")], 1, "KE"),
    "two editions on": ("KE TZ UG", [talks("e1", "2026-03-03", "KE")], 2, "UG"),
    "an edition that was called off keeps the turn": (
        f"{OWN} KE",
        [talks("e1", "2025-03-03", OWN), talks("e2", "2026-03-03", "KE", status=Status.CANCELLED)],
        1,
        "KE",
    ),
    "one in a country that is not in the list is passed over": (
        f"{OWN} KE",
        [talks("e1", "2025-03-03", "KE"), talks("e2", "2026-03-03", "SG")],
        1,
        OWN,
    ),
    "nobody has hosted yet": ("KE TZ", [], 1, "KE"),
    "nobody hosts in turn": ("", [talks("e1", "2026-03-03", "KE")], 1, None),
    "ours where they come to us, without a place": (
        f"{OWN} KE",
        [talks("e1", "2026-03-03", OWN, place=Place())],
        1,
        "KE",
    ),
}


@pytest.mark.parametrize("case", TURNS)
def test_whose_turn_it_is(case: str) -> None:
    hosts, editions, step, expected = TURNS[case]
    assert next_host(make.plan_with(), hosts.split(), editions, step) == expected


def rotating(*editions: Any, **fields: Any) -> Plan:
    parts = [Talks(each.id, "me1", edition=15 + at) for at, each in enumerate(editions)]
    made = make.mechanism(**{"hosts": (OWN, "KE"), **fields})
    return make.plan_with(make.kind("bilateral-meeting"), made, *editions, *parts)


def new_ones(plan: Plan, run: RollRun) -> list[Engagement]:
    after = apply(run.change, plan)
    made = (item for item in after.engagements.values() if item.id not in plan.engagements)
    return sorted(made, key=lambda item: item.dates.earliest)


WAYS = ["rolled", "next edition"]


def made_by(way: str, plan: Plan) -> RollRun:
    return roll_year(plan, FACTS, 2028, TAG) if way == "rolled" else next_edition(plan, FACTS, "e2", TAG)


@pytest.mark.parametrize("way", WAYS)
def test_after_ours_they_host_where_they_hosted_last(way: str) -> None:
    plan = rotating(talks("e1", "2026-03-03", "KE"), talks("e2", "2027-03-03", OWN))
    run = made_by(way, plan)
    (made,) = new_ones(plan, run)
    assert (made.place, made.direction, made.countries) == (Place("Nairobi", "KE"), Direction.OUTGOING, PARTNER)
    assert apply(run.change, plan).part(Talks, made.id).edition == 17  # type: ignore[union-attr]
    (line,) = [each for each in run.lines if each.id]
    assert (line.host, line.hosts) == ("KE", (OWN, "KE"))


@pytest.mark.parametrize("way", WAYS)
def test_after_theirs_they_come_to_us(way: str) -> None:
    plan = rotating(talks("e1", "2026-03-03", OWN), talks("e2", "2027-03-03", "KE"))
    (made,) = new_ones(plan, made_by(way, plan))
    assert (made.place, made.direction, made.countries) == (Place("Home town", OWN), Direction.INCOMING, GUEST)


def test_where_they_never_hosted_the_place_is_somewhere_in_their_country() -> None:
    plan = rotating(talks("e2", "2027-03-03", OWN))
    (made,) = new_ones(plan, next_edition(plan, FACTS, "e2", TAG))
    assert made.place == Place(country="KE")


def test_without_turns_the_host_stays() -> None:
    plan = rotating(talks("e2", "2027-03-03", "KE"), hosts=())
    run = next_edition(plan, FACTS, "e2", TAG)
    assert [each.place for each in new_ones(plan, run)] == [Place("Nairobi", "KE")]
    assert [(each.host, each.hosts) for each in run.lines] == [("", ())]


def test_two_editions_in_a_year_take_turns_and_number_on() -> None:
    plan = rotating(talks("e2", "2027-09-06", OWN), months=6)
    run = roll_year(plan, FACTS, 2028, TAG)
    made = new_ones(plan, run)
    assert [each.host for each in made] == ["KE", OWN]
    after = apply(run.change, plan)
    assert [after.part(Talks, each.id).edition for each in made] == [16, 17]  # type: ignore[union-attr]


def test_a_series_and_a_forum_are_hosted_in_turn_too() -> None:
    plan = make.plan_with(
        make.series(rule="every 6 months", hosts=("KE", "TZ", "UG")),
        make.forum(rule="November", hosts=("SG", "AE")),
        talks("e2", "2027-09-06", "TZ", series="se1"),
        talks("fo", "2027-11-08", "SG", kind="regional-forum", title="Forum"),
        Attendance("fo", "fo1", edition="22nd"),
    )
    run = roll_year(plan, FACTS, 2028, TAG)
    made = {each.dates.start.iso: each.host for each in new_ones(plan, run)}
    assert made == {"2028-03": "UG", "2028-09": "KE", "2028-11": "AE"}
    forum = next(each for each in new_ones(plan, run) if each.title == "Forum")
    assert apply(run.change, plan).part(Attendance, forum.id).edition == "23rd"  # type: ignore[union-attr]


def test_a_programme_does_not_say_where_and_by_whom_at_another_host() -> None:
    item = make.programme_item("pi1", "e2", "2027-03-03", place="Defence House", met_by="The chief", zone="UTC")
    plan = make.plan_with(talks("e2", "2027-03-03", OWN), make.mechanism(hosts=(OWN, "KE")), Talks("e2", "me1"), item)
    run = next_edition(plan, FACTS, "e2", TAG)
    (copied,) = apply(run.change, plan).parts(ProgrammeItem, new_ones(plan, run)[0].id)
    assert (copied.activity, copied.place, copied.met_by, copied.zone) == (item.activity, "", "", None)


def test_another_host_can_be_chosen_before_it_is_made() -> None:
    plan = rotating(
        talks("e1", "2026-03-03", "KE"),
        talks("e2", "2027-03-03", OWN),
    )
    side = talks("side", "2027-03-02", OWN, parent="e2", title="Dinner")
    plan = make.plan_with(*plan.engagements.values(), side, make.mechanism(hosts=(OWN, "KE")), Talks("e2", "me1"),
                          Talks("e1", "me1"))  # fmt: skip
    run = next_edition(plan, FACTS, "e2", TAG)
    dinner, made = sorted(new_ones(plan, run), key=lambda each: each.title)
    assert (made.host, dinner.host) == ("KE", "KE")
    other = with_host(plan, run, made.id, OWN)
    dinner, made = sorted(new_ones(plan, other), key=lambda each: each.title)
    assert (made.place, made.direction, made.countries) == (Place("Home town", OWN), Direction.INCOMING, GUEST)
    assert (dinner.place, dinner.parent) == (Place("Home town", OWN), made.id)
    assert [each.host for each in other.lines] == [OWN, ""]
    assert other.found is None
    assert new_ones(plan, with_host(plan, other, made.id, "KE"))[0].host == "KE"

"""G8, G9 and C29: posts that are accredited, who is in them, and what that means for what is planned."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from app.domain.accreditations import Agrement
from app.domain.conflicts.rotation_gap import RotationGap
from app.domain.coverage.empty_post import EmptyPost
from app.domain.coverage.quiet_post import QuietPost
from app.domain.manning import empty_days, holder_on, successor
from app.domain.participation import Direction
from app.domain.records.record import Item
from app.domain.statuses import Status
from tests import builders as make
from tests.unit.domain.rule_cases import found, plan_of, severities

POST = (make.organisation(), make.person("p1", "Ada Okoro"), make.person("p2", "Jo Ng"))
ATTACHE = make.post("po1", "Defence attaché Nairobi", holder="p1")
TO_KENYA = make.accreditation("ac1", "po1", "KE")


def held(first: str = "", last: str = "", id: str = "te1", person: str = "p1", **fields: Any) -> Item:
    return make.tenure(id, "po1", person, first, last, **fields)


AFTER = {"id": "te2", "person": "p2"}


@pytest.mark.parametrize(
    ("tenures", "day", "person"),
    [
        pytest.param((), "2027-03-01", "p1", id="no tenure: the holder that the post names"),
        pytest.param((held(),), "2027-03-01", "p1", id="since nobody knows when"),
        pytest.param((held("2025-08-01", "2027-07-31"),), "2027-07-31", "p1", id="on the last day"),
        pytest.param((held("2025-08-01", "2027-07-31"),), "2027-08-01", None, id="the day after"),
        pytest.param((held("2025-08-01"), held("2027-08-01", **AFTER)), "2027-08-01", "p2", id="who came last"),
        pytest.param((held("2025-08-01"), held("2027-08-01", **AFTER)), "2027-07-31", "p1", id="before that"),
        pytest.param((held(), held(**AFTER)), "2027-03-01", "p1", id="of two without days the present one"),
    ],
)
def test_who_held_the_post_on_a_day(tenures: tuple[Item, ...], day: str, person: str | None) -> None:
    plan = plan_of(*POST, ATTACHE, *tenures)
    assert holder_on(plan, "po1", date.fromisoformat(day)) == person


def test_the_successor_is_the_next_who_comes() -> None:
    plan = plan_of(*POST, ATTACHE, held("2025-08-01", "2027-07-31"), held("2027-08-01", **AFTER))
    coming = successor(plan, "po1", date(2027, 3, 1))
    assert coming is not None
    assert coming.person == "p2"
    assert successor(plan, "po1", date(2027, 8, 1)) is None


@pytest.mark.parametrize(
    ("tenures", "empty"),
    [
        pytest.param((held(),), [], id="held without days"),
        pytest.param((held("2025-08-01", "2027-07-31"), held("2027-08-01", **AFTER)), [], id="from day to day"),
        pytest.param(
            (held("2025-08-01", "2027-07-31"), held("2027-08-11", **AFTER)),
            [("2027-08-01", "2027-08-10")],
            id="ten days between",
        ),
        pytest.param((held("2025-08-01", "2027-07-31"),), [("2027-08-01", "None")], id="nobody is known to come"),
        pytest.param(
            (held("2025-08-01", "2027-07-31"), held("2027-06-01", **AFTER, last="2027-06-30")),
            [("2027-08-01", "None")],
            id="a stand-in within another's time empties nothing",
        ),
        pytest.param((held("2025-08-01"), held("2027-08-11", **AFTER)), [], id="when the first leaves is not known"),
    ],
)
def test_when_a_post_is_empty(tenures: tuple[Item, ...], empty: list[tuple[str, str]]) -> None:
    plan = plan_of(*POST, ATTACHE, *tenures)
    assert [(str(each.first), str(each.last)) for each in empty_days(plan, "po1")] == empty


@pytest.mark.parametrize(
    ("items", "as_of", "expected"),
    [
        pytest.param((TO_KENYA, held("2025-08-01", "2027-07-31")), "2027-02-15", ["warn"], id="in half a year"),
        pytest.param((TO_KENYA, held("2025-08-01", "2027-07-31")), "2026-12-01", ["inform"], id="in eight months"),
        pytest.param((TO_KENYA, held("2025-08-01", "2027-07-31")), "2026-01-01", [], id="long before"),
        pytest.param((held("2025-08-01", "2027-07-31"),), "2027-02-15", [], id="a post that is accredited nowhere"),
        pytest.param(
            (TO_KENYA, held("2025-08-01", "2027-07-31"), held("2027-08-01", **AFTER)), "2027-07-01", [], id="followed"
        ),
        pytest.param(
            (TO_KENYA, held("2025-08-01", "2027-07-31"), held("2027-08-03", **AFTER)),
            "2027-07-01",
            ["warn"],
            id="two days between",
        ),
        pytest.param(
            (TO_KENYA, held("2025-08-01", "2027-07-31"), held("2027-08-03", **AFTER)), "2027-08-03", [], id="it is over"
        ),
        pytest.param(
            (make.accreditation(last="2027-07-31"), held("2025-08-01", "2027-07-31")),
            "2027-08-15",
            [],
            id="the accreditation has ended",
        ),
        pytest.param(
            (make.accreditation(first="2027-08-01", state=Agrement.ASKED), held()),
            "2027-07-03",
            [],
            id="29 days before",
        ),
        pytest.param(
            (make.accreditation(first="2027-08-01", state=Agrement.ASKED), held()),
            "2027-07-04",
            ["warn"],
            id="28 days before and only asked",
        ),
        pytest.param(
            (make.accreditation(first="2027-08-01", state=Agrement.GRANTED), held()), "2027-07-31", [], id="granted"
        ),
        pytest.param(
            (make.accreditation(first="2027-08-01", state=Agrement.REFUSED), held()),
            "2027-01-31",
            ["warn"],
            id="refused, whenever",
        ),
    ],
)
def test_an_empty_post_and_a_late_agrement(items: tuple[Item, ...], as_of: str, expected: list[str]) -> None:
    assert severities(EmptyPost(), plan_of(*POST, ATTACHE, *items), as_of) == expected


def test_a_post_that_nobody_ever_held_is_empty() -> None:
    (finding,) = found(EmptyPost(), plan_of(*POST, make.post("po1", "Defence attaché Nairobi"), TO_KENYA))
    assert str(finding.title) == "Defence attaché Nairobi is empty"


def test_a_late_agrement_says_whom_it_is_about() -> None:
    items = (
        make.accreditation(first="2027-08-01", state=Agrement.ASKED),
        held("2027-08-01", **AFTER),
        held("", "2027-07-31"),
    )
    (finding,) = found(EmptyPost(), plan_of(*POST, ATTACHE, *items), "2027-07-10")
    assert str(finding.title) == "Kenya has not agreed to Jo Ng yet"
    assert finding.due == date(2027, 7, 4)


def done(first: str, country: str = "KE", id: str = "e1", **fields: Any) -> Item:
    return make.engagement(
        id, first, countries=country, **{"status": Status.COMPLETED, "kind": "bilateral-meeting", **fields}
    )


AWAY = make.accreditation("ac1", "po1", "TZ", is_resident=False)


@pytest.mark.parametrize(
    ("items", "expected"),
    [
        pytest.param((TO_KENYA,), ["inform"], id="nothing at all"),
        pytest.param((TO_KENYA, done("2027-02-01")), [], id="done in the last full quarter"),
        pytest.param((TO_KENYA, done("2027-04-02")), [], id="done in this quarter"),
        pytest.param((TO_KENYA, done("2026-12-31")), ["inform"], id="done before that"),
        pytest.param((TO_KENYA, done("2027-02-01", status=Status.CONFIRMED)), ["inform"], id="only confirmed"),
        pytest.param((TO_KENYA, done("2027-02-01", "JP")), ["inform"], id="elsewhere"),
        pytest.param((TO_KENYA, done("2027-02-01", "JP", principals=("p1",))), [], id="elsewhere, by the incumbent"),
        pytest.param((make.accreditation(state=Agrement.ASKED),), [], id="not agreed yet"),
        pytest.param((make.accreditation(first="2027-02-01"),), [], id="accredited since"),
        pytest.param((TO_KENYA, held("2027-02-01")), [], id="who came later"),
        pytest.param((TO_KENYA, held("2025-02-01")), ["inform"], id="who was there"),
        pytest.param((TO_KENYA, held("2025-02-01", "2027-03-31")), [], id="an empty post is no quiet one"),
        pytest.param((AWAY,), ["inform"], id="not resident, never there"),
        pytest.param((AWAY, done("2026-12-01", "TZ")), ["inform"], id="not resident, others were there"),
        pytest.param((AWAY, done("2026-12-01", "TZ", principals=("p1",))), [], id="not resident, was there"),
        pytest.param(
            (AWAY, done("2026-12-01", "TZ", own_lead="Defence Attaché Nairobi")), [], id="not resident, led it by post"
        ),
        pytest.param((AWAY, done("2026-09-01", "TZ", principals=("p1",))), ["inform"], id="not resident, long ago"),
    ],
)
def test_a_quiet_post(items: tuple[Item, ...], expected: list[str]) -> None:
    assert severities(QuietPost(), plan_of(*POST, ATTACHE, *items), "2027-04-15") == expected


def test_nothing_is_said_of_days_before_the_records_begin() -> None:
    plan = plan_of(*POST, ATTACHE, TO_KENYA, records_begin=date(2027, 2, 1))
    assert found(QuietPost(), plan, "2027-04-15") == ()


CHANGE = (TO_KENYA, held("2025-08-01", "2027-07-31"), held("2027-08-11", **AFTER))


def planned(first: str, last: str = "", id: str = "e1", **fields: Any) -> Item:
    return make.engagement(id, first, last, **{"title": "Port call", **fields})


@pytest.mark.parametrize(
    ("items", "expected"),
    [
        pytest.param((*CHANGE, planned("2027-08-05")), ["warn"], id="while it is empty"),
        pytest.param((*CHANGE, planned("2027-07-25", "2027-08-01")), ["warn"], id="until its first empty day"),
        pytest.param((*CHANGE, planned("2027-07-31")), [], id="on the last day of the one before"),
        pytest.param((*CHANGE, planned("2027-08-17")), ["warn"], id="in the week of handover"),
        pytest.param((*CHANGE, planned("2027-08-18")), [], id="after it"),
        pytest.param(
            (
                TO_KENYA,
                held("2025-08-01", "2027-08-31"),
                held("2027-08-11", **AFTER, handover="2027-08-31"),
                planned("2027-08-30"),
            ),
            ["warn"],
            id="in a handover of three weeks",
        ),
        pytest.param((*CHANGE, planned("2027-08-05", status=Status.IDEA)), [], id="only an idea"),
        pytest.param((*CHANGE, planned("2027-08-05", status=Status.CANCELLED)), [], id="cancelled"),
        pytest.param((*CHANGE, planned("2027-08-05", kind="personnel-exchange")), [], id="a posting"),
        pytest.param((*CHANGE, make.engagement("e1", "2027-08-05", countries="TZ")), [], id="elsewhere"),
        pytest.param(
            (
                *CHANGE,
                planned("2027-08-05"),
                make.post("po2", "Naval attaché", holder="p1"),
                make.accreditation("ac2", "po2"),
            ),
            [],
            id="another post there is manned",
        ),
        pytest.param((*CHANGE[1:], planned("2027-08-05")), [], id="nobody is accredited there"),
    ],
)
def test_what_falls_into_a_change_of_attaches(items: tuple[Item, ...], expected: list[str]) -> None:
    assert severities(RotationGap(), plan_of(*POST, ATTACHE, *items), "2027-04-15") == expected


def test_all_that_falls_into_one_gap_is_one_finding() -> None:
    items = [planned("2027-08-05", id=f"e{at}", direction=Direction.OUTGOING) for at in range(5)]
    (finding,) = found(RotationGap(), plan_of(*POST, ATTACHE, *CHANGE, *items))
    assert len(finding.engagements) == 5
    assert str(finding.title) == "No attaché in Kenya for 5 engagements"
    assert str(finding.why).startswith("Defence attaché Nairobi is empty then, and is to support Port call (Thu 5 Aug")

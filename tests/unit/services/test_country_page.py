"""The page of a country: what was promised, whom we met at which level, what is open and what comes next."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from app.domain.actions import ActionState
from app.domain.asks import Verdict
from app.domain.gifts import Gift, GiftWay
from app.domain.levels import Level
from app.domain.outcomes import EngagementOutcome, Evidence
from app.domain.participation import Direction, Side
from app.domain.plan import Plan
from app.domain.records.record import Item
from app.domain.statuses import Status
from app.services.layouts.country_lines import CountrySection
from app.services.layouts.country_page import CountryPage, countries_with_pages, country_page
from tests import builders as make
from tests.unit.services.test_table_layout import reviewed

TODAY = date(2027, 6, 15)

Line = tuple[str, str, str, str]


def page_of(*items: Item, country: str = "KE", **settings: object) -> CountryPage:
    plan = make.plan_with(make.country("KE", "Kenya"), *items, **settings)
    return country_page(plan, reviewed(plan), country, TODAY)


def part(page: CountryPage, name: str) -> CountrySection:
    return next(each for each in page.sections if each.id == name)


def lines(page: CountryPage, name: str) -> list[Line]:
    return [(str(line.when), str(line.what), str(line.remark), line.meaning) for line in part(page, name).lines]


def met(id: str, day: str, level: Level, way: Direction, **fields: object) -> Item:
    return make.engagement(
        id, day, title=f"Visit {id}", kind="high-level", status=Status.COMPLETED, level=level, direction=way, **fields
    )


def a_visit(**fields: object) -> Item:
    return make.engagement("e1", "2027-03-03", title="Talks", status=Status.COMPLETED, **fields)


CASES: dict[str, tuple[str, tuple[Item, ...], list[Line]]] = {
    "an action of ours that is late": (
        "actions",
        (a_visit(), make.action(due="2027-06-05", responsible="Maj Lund")),
        [("10 days late", "Send the charts", "ours · Maj Lund · Talks", "blocks")],
    ),
    "theirs stands behind ours, what is done nowhere": (
        "actions",
        (
            a_visit(),
            make.action("ac1", due="2027-07-01", side=Side.THEIRS),
            make.action("ac2"),
            make.action("ac3", state=ActionState.DONE),
        ),
        [
            ("no due day", "Send the charts", "ours · Talks", "neutral"),
            ("due 1 Jul", "Send the charts", "theirs · Talks", "neutral"),
        ],
    ),
    "an action of a meeting with another country": (
        "actions",
        (make.engagement("e1", "2027-03-03", countries="TZ"), make.action()),
        [],
    ),
    "what each side promised": (
        "promises",
        (a_visit(), EngagementOutcome("e1", ours="A place at\nthe college", theirs="Pilots")),
        [
            ("Wed 3 Mar 2027", "A place at the college", "we promised · Talks", "neutral"),
            ("Wed 3 Mar 2027", "Pilots", "they promised · Talks", "neutral"),
        ],
    ),
    "an ask that waits": (
        "asks",
        (make.engagement("e1", "2027-09-01", title="Call"), make.ask(question="May we?", due=date(2027, 6, 10))),
        [("not sent, 5 days late", "May we?", "Desk officer, East Africa · Call", "blocks")],
    ),
    "an ask that was answered waits no more": (
        "asks",
        (make.engagement("e1", "2027-09-01"), make.ask(answer=make.answer())),
        [],
    ),
    "a refusal in the words of the ministry": (
        "refused",
        (
            make.engagement("e1", "2027-09-01", title="Call"),
            make.ask(answer=make.answer(Verdict.NON_CONCUR, text="Not before\nthe vote")),
        ),
        [("15 Jan 2027", "Non-concur: Not before the vote", "Desk officer, East Africa · Call", "blocks")],
    ),
    "a consent is no refusal": (
        "refused",
        (make.engagement("e1", "2027-09-01"), make.ask(answer=make.answer())),
        [],
    ),
    "agreed lines done, programmed, missing and given up": (
        "agreed",
        (
            a_visit(),
            make.engagement("e2", "2027-09-01", title="Course"),
            make.agreed_line("al1", number="1", engagement="e1", quarter=1),
            make.agreed_line("al2", number="2", engagement="e2"),
            make.agreed_line("al3", number="3"),
            make.agreed_line("al4", number="4", dropped="no ship"),
            make.agreed_line("al5", year=2024),
            make.agreed_line("al6", country="TZ"),
        ),
        [
            ("2027, Q1", "1 Divers' course", "done · Talks", "done"),
            ("2027", "2 Divers' course", "programmed for Wed 1 Sep 2027 · Course", "neutral"),
            ("2027", "3 Divers' course", "not programmed", "warns"),
            ("2027", "4 Divers' course", "given up: no ship", "neutral"),
        ],
    ),
    "gifts both ways, without that for somebody else": (
        "gifts",
        (
            a_visit(countries="KE TZ"),
            Gift("g1", "e1", "A sword", GiftWay.RECEIVED, "the minister", value=200.0, currency="EUR"),
            Gift("g2", "e1", "A ship in a bottle", nation="KE"),
            Gift("g3", "e1", "A drum", nation="TZ"),
        ),
        [
            ("Wed 3 Mar 2027", "A ship in a bottle", "given · Talks", "neutral"),
            ("Wed 3 Mar 2027", "A sword", "received · from the minister · 200 EUR · Talks", "neutral"),
        ],
    ),
    "agreements: soon to expire, without an end, expired": (
        "agreements",
        (
            make.agreement("ag1", "Old", countries=frozenset({"KE"}), expires=date(2027, 1, 1)),
            make.agreement("ag2", "Ours", countries=frozenset({"KE"}), in_force=date(2019, 1, 1)),
            make.agreement("ag3", "Soon", countries=frozenset({"KE", "TZ"}), expires=date(2027, 12, 31)),
            make.agreement("ag4", "Not with them", countries=frozenset({"TZ"})),
        ),
        [
            ("expires 31 Dec 2027", "Soon", "memorandum of understanding", "warns"),
            ("no end known", "Ours", "memorandum of understanding · in force since 1 Jan 2019", "neutral"),
            ("expired 1 Jan 2027", "Old", "memorandum of understanding", "blocks"),
        ],
    ),
    "the attaché, and a post whose time is over": (
        "accreditations",
        (
            make.person("p1", "Ada Okoro"),
            make.post("po1", "Defence attaché", holder="p1"),
            make.accreditation("ac1", "po1", "KE", is_resident=True, first="2026-01-01"),
            make.accreditation("ac2", "po1", "KE", last="2026-12-31"),
        ),
        [("resident", "Defence attaché", "Ada Okoro · agrément granted · since 1 Jan 2026", "neutral")],
    ),
    "an objective whose day is past": (
        "objectives",
        (make.objective(title="Sea", countries=frozenset({"KE"}), target_date=date(2027, 1, 31), target="4 ships"),),
        [("by 31 Jan 2027", "O1 Sea", "target 4 ships", "warns")],
    ),
    "how far an objective has come, by what was noted last and how it is known": (
        "objectives",
        (
            make.objective(title="Sea", countries=frozenset({"KE"})),
            make.objective("ob2", "O2", title="Air", countries=frozenset({"KE"})),
            make.progress("pr1", value="1 ship"),
            make.progress("pr2", value="3 ships", day=date(2027, 1, 31), evidence=Evidence.MEASURED),
            make.progress("pr3", value="2 ships", day=date(2026, 1, 31), evidence=Evidence.REPORT),
            make.progress("pr4", value="4 ships", day=date(2029, 1, 31)),
            make.progress("pr5", "ob2", "1 flight"),
        ),
        [
            ("no day", "O1 Sea", "reached by 31 Jan 2027: 3 ships (our own measurement)", "neutral"),
            ("no day", "O2 Air", "reached: 1 flight (not said how it is known)", "neutral"),
        ],
    ),
    "the feasts of the next year": (
        "periods",
        (make.period("pe1", "Leave", "2027-08-01", "2027-08-05"), make.period("pe2", "Easter", "2027-03-26")),
        [("1 – 5 Aug 2027", "Leave", "", "neutral")],
    ),
    "the next dates, and when talks are to be held again": (
        "ahead",
        (
            a_visit(),
            make.talks("e1", None, next_date=date(2028, 3, 1)),
            make.engagement("e2", "2027-09-01", title="Call", kind="ship-visit", level=Level.L5),
            make.engagement("e3", "2027-09-02", status=Status.CANCELLED),
        ),
        [
            ("Wed 1 Sep 2027", "Call", "Ship visit · planned · L5", "neutral"),
            ("1 Mar 2028", "Next talks", "agreed at Talks", "neutral"),
        ],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_what_a_section_says(case: str) -> None:
    name, items, expected = CASES[case]
    made = page_of(make.kind("ship-visit", title="Ship visit"), *items)
    assert lines(made, name) == expected
    assert all(line.opens is not None for line in part(made, name).lines)


def test_the_last_contact_at_each_level_is_told_each_way() -> None:
    made = page_of(
        make.kind("high-level", title="Visit"),
        met("e1", "2026-03-03", Level.L1, Direction.OUTGOING),
        met("e2", "2027-03-03", Level.L1, Direction.OUTGOING),
        met("e3", "2025-03-03", Level.L1, Direction.INCOMING),
        met("e4", "2027-04-03", Level.L3, Direction.THIRD_COUNTRY),
        records_begin=date(2024, 1, 1),
    )
    none = "none recorded since 1 Jan 2024"
    assert [line[:3] for line in lines(made, "levels")] == [
        ("Wed 3 Mar 2027", "L1 minister", "we to them · Visit e2"),
        ("Mon 3 Mar 2025", "L1 minister", "they to us · Visit e3"),
        ("", "L2 chief of defence, permanent secretary", none),
        ("Sat 3 Apr 2027", "L3 service chief, three stars", "elsewhere · Visit e4"),
        ("", "L4 one or two stars, director", none),
        ("", "L5 colonel and below, working level", none),
    ]


def test_the_last_five_contacts_are_told_the_last_first_and_nothing_that_did_not_take_place() -> None:
    some = [met(f"e{month}", f"2027-0{month}-03", Level.L2, Direction.OUTGOING) for month in range(1, 7)]
    made = page_of(*some, make.engagement("e8", "2027-05-09"), make.engagement("e9", "2027-05-09", countries="TZ"))
    assert [line[1] for line in lines(made, "contacts")] == [f"Visit e{month}" for month in (6, 5, 4, 3, 2)]


@pytest.mark.parametrize(
    ("begin", "said"),
    [
        pytest.param({"records_begin": date(2024, 1, 1)}, "none recorded since 1 Jan 2024", id="declared"),
        pytest.param({"made_on": date(2026, 5, 1)}, "none recorded since 1 May 2026", id="the plan was made then"),
        pytest.param({}, "none recorded", id="not known"),
    ],
)
def test_each_section_of_a_country_with_nothing_says_since_when_there_is_none(
    begin: dict[str, object], said: str
) -> None:
    made = page_of(**begin)
    of_the_past = [each for each in made.sections if each.id not in ("ahead", "gaps", "periods")]
    assert {str(each.none) for each in of_the_past} == {said}
    assert not any(each.lines for each in made.sections)
    assert [str(part(made, name).none) for name in ("ahead", "gaps", "periods")] == [
        "none planned",
        "none found",
        "none known in the next twelve months",
    ]
    assert str(made.standing) == "no tier · in no region"


def test_the_head_says_what_the_country_is_to_us() -> None:
    made = page_of(
        make.scheme(),
        make.region("defence/east-africa", "KE"),
        make.tier("KE", "1", since=date(2026, 7, 1), reason="Base"),
    )
    assert made.name == "Kenya"
    assert str(made.standing).startswith("tier 1 core · ")
    assert str(made.standing).endswith(" · since 1 Jul 2026 · Base")


def test_a_title_marked_above_the_plan_is_told_behind_its_marking_wherever_it_stands() -> None:
    made = page_of(a_visit(marking="SECRET"), make.action(), marking="OFFICIAL")
    assert [line[2] for line in lines(made, "actions")] == ["ours · (SECRET) Talks"]
    assert [line[1] for line in lines(made, "contacts")] == ["(SECRET) Talks"]


def a_plan() -> Plan:
    return make.plan_with(
        make.country("NO", "Norway"),
        make.country("TZ", "Tanzania"),
        make.country("KE", "Kenya"),
        make.country("FI", "Finland"),
        make.engagement("e1", "2027-03-03", countries="TZ NO"),
        make.tier("KE", "1"),
    )


def test_there_is_a_page_of_each_country_with_a_tier_or_an_engagement_but_not_of_the_own() -> None:
    made: Callable[[Plan], tuple[str, ...]] = countries_with_pages
    assert made(a_plan()) == ("KE", "TZ")

"""What is due: milestones, answers, reviews and waivers in one list, by week, of all, of an office, of one person."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.domain.actions import Action, ActionState
from app.domain.asks import Verdict
from app.domain.changes import apply
from app.domain.participation import Side
from app.domain.plan import Plan
from app.domain.statuses import Status
from app.services.dates.date_preferences import SUNDAY
from app.services.due.due_item import DoneInList
from app.services.edits.putting_off import put_off
from app.services.edits.refusals import EditRefused
from app.services.layouts.due import (
    SOURCE_OF,
    DueGroup,
    DueWish,
    Me,
    Whose,
    due_items,
    due_row,
    due_words,
    group_of_due,
    me_of,
)
from app.services.listings.due import due_listing
from tests.builders import action, answer, ask, condition, engagement, milestone, person, plan_with, post, waiver

TODAY = date(2027, 3, 10)  # A Wednesday.
DAY = {at: date(2027, 3, at) for at in range(1, 32)}


def full() -> Plan:
    return plan_with(
        engagement("e1", "2027-05-03", title="Port call", own_lead="Liv Berg", lead_office="Fleet"),
        engagement("e2", "2027-06", title="Talks", lead_office="J5", countries="TZ"),
        engagement(
            "e3", "2027-01-01", title="Put off", status=Status.POSTPONED, review_on=DAY[15], own_lead="Ada Okoro"
        ),
        engagement("e4", "2027-05-03", title="Only an idea", status=Status.IDEA),
        milestone("m1", "e1", "Note verbale", planned=DAY[8], who="foreign ministry"),
        milestone("m2", "e1", "Programme", planned=DAY[10], person="p2"),
        milestone("m3", "e2", "Dates offered", planned=DAY[18], days=80, who="desk"),
        milestone("m4", "e4", "Too early", planned=DAY[11]),
        milestone("m5", "e1", "Done", planned=DAY[9], done_on=DAY[9]),
        milestone("m6", "e2", "Brief", planned=DAY[12], post="po1"),
        ask("a1", "e2", question="Do you agree?", due=DAY[29]),
        ask("a2", "e2", question="And now?", due=DAY[2], answer=answer()),
        waiver("w1", reason="known", until=DAY[14], who="Liv Berg"),
        waiver("w2", reason="over", until=DAY[9], who="Liv Berg"),
        person("p1", "Liv Berg", office="Fleet"),
        person("p2", "Ada Okoro", office="J5"),
        post("po1", "Africa desk", holder="p2"),
    )


def ids(wish: DueWish | None = None, until: date = date.max) -> list[str]:
    return [item.id for item in due_items(full(), TODAY, wish or DueWish(), until)]


def test_everything_that_waits_for_somebody_stands_in_order_of_its_day() -> None:
    assert ids() == ["m1", "m2", "m6", "w1", "e3", "m3", "a1"]
    assert ids(until=TODAY) == ["m1", "m2"]


@pytest.mark.parametrize(
    ("name", "mine", "office"),
    [
        pytest.param(
            "Ada Okoro", ["m2", "m6", "e3"], ["m2", "m6", "e3", "m3", "a1"], id="an owner, and the holder of a post"
        ),
        pytest.param("LIV BERG", ["m1", "w1"], ["m1", "m2", "w1"], id="who leads what nobody owns"),
        pytest.param("foreign ministry", ["m1"], ["m1"], id="an office in words"),
        pytest.param("Nobody", [], [], id="somebody else"),
    ],
)
def test_what_is_mine_and_my_offices(name: str, mine: list[str], office: list[str]) -> None:
    me = me_of(full(), name)
    assert ids(DueWish(Whose.MINE, me)) == mine
    assert ids(DueWish(Whose.OFFICE, me)) == office


def test_without_a_name_nothing_is_mine() -> None:
    assert me_of(full(), "  ") == Me()
    assert not me_of(full(), "").is_known
    assert ids(DueWish(Whose.MINE)) == []


def test_the_filter_of_all_views_leaves_what_belongs_to_no_engagement() -> None:
    assert ids(DueWish(shown={"e2"})) == ["m6", "w1", "m3", "a1"]


@pytest.mark.parametrize(
    ("day", "group"),
    [
        (9, DueGroup.OVERDUE),
        (10, DueGroup.TODAY),
        (11, DueGroup.THIS_WEEK),
        (14, DueGroup.THIS_WEEK),
        (15, DueGroup.NEXT_WEEK),
        (21, DueGroup.NEXT_WEEK),
        (22, DueGroup.LATER),
    ],
)
def test_weeks_are_those_of_the_calendar(day: int, group: DueGroup) -> None:
    assert group_of_due(DAY[day], TODAY) is group


def test_a_week_may_begin_on_sunday() -> None:
    assert group_of_due(DAY[14], TODAY, SUNDAY) is DueGroup.NEXT_WEEK


def test_a_day_is_said_in_words_and_one_that_follows_from_a_month_as_about() -> None:
    said = {
        item.id: (str(due_words(item, TODAY)[0]), due_words(item, TODAY)[1])
        for item in due_items(full(), TODAY, DueWish())
    }
    assert said == {
        "m1": ("2 days late", "blocks"),
        "m2": ("due today", "warns"),
        "m6": ("due Fri 12 Mar, in 2 days", "warns"),
        "w1": ("due Sun 14 Mar, in 4 days", "warns"),
        "e3": ("due Mon 15 Mar, in 5 days", "warns"),
        "m3": ("about Thu 18 Mar", "informs"),
        "a1": ("due Mon 29 Mar, in 19 days", "informs"),
    }


def test_a_row_says_what_for_what_and_who() -> None:
    first, second, *_ = due_items(full(), TODAY, DueWish())
    row = due_row(full(), first, TODAY)
    assert (row.title, str(row.one), row.engagement, row.who) == (
        "Note verbale",
        "milestone",
        "Port call",
        "foreign ministry",
    )
    assert due_row(full(), second, TODAY).who == "Ada Okoro"


def test_the_list_goes_out_with_its_engagements_whose_markings_it_carries() -> None:
    listing = due_listing(full(), due_items(full(), TODAY, DueWish()), TODAY, 0)
    assert [item.id for item in listing.content] == ["e1", "e2", "e3"]
    assert listing.rows[0][:6] == (
        "Overdue",
        "2027-03-08",
        "2 days late",
        "Note verbale",
        "milestone",
        "foreign ministry",
    )
    assert listing.rows[3][6:11] == ("",) * 5


def meeting() -> Plan:
    return plan_with(
        engagement("e1", "2026-11-01", title="Talks", own_lead="Liv Berg", status=Status.CANCELLED),
        action("ours", "e1", "2027-03-08", what="Send the charts", person="p2"),
        action("theirs", "e1", "2027-03-09", what="Open the berth", side=Side.THEIRS, responsible="Port admiral"),
        action("done", "e1", "2027-03-09", state=ActionState.DONE),
        action("some day", "e1"),
        person("p1", "Liv Berg"),
        person("p2", "Ada Okoro"),
    )


def test_actions_of_either_side_wait_whatever_became_of_their_meeting() -> None:
    plan = meeting()
    assert [item.id for item in due_items(plan, TODAY, DueWish())] == ["ours", "theirs"]
    assert [item.id for item in due_items(plan, TODAY, DueWish(Whose.MINE, me_of(plan, "Ada Okoro")))] == ["ours"]
    assert [item.id for item in due_items(plan, TODAY, DueWish(Whose.MINE, me_of(plan, "Liv Berg")))] == ["theirs"]
    row = due_row(plan, due_items(plan, TODAY, DueWish())[1], TODAY)
    assert (row.title, str(row.one), row.who) == ("Open the berth", "action", "Port admiral")


def test_actions_are_done_put_off_and_given_away_in_the_list_and_each_is_undone() -> None:
    plan, source = meeting(), SOURCE_OF["actions"]
    assert isinstance(source, DoneInList)
    ticked = source.tick(plan, ["ours", "theirs"], TODAY)
    after = apply(ticked, plan)
    assert due_items(after, TODAY, DueWish()) == []
    assert {after.records(Action)[each].done_on for each in ("ours", "theirs")} == {TODAY}
    assert apply(source.tick(after, ["ours"], None), after).records(Action)["ours"] == plan.records(Action)["ours"]
    assert apply(ticked.inverse(), after) == plan
    later = apply(source.move(plan, ["ours"], 7, DAY[1]), plan)
    assert later.records(Action)["ours"].due == DAY[15]
    given = apply(source.give(plan, ["theirs"], "p1"), plan)
    assert given.records(Action)["theirs"].person == "p1"
    with pytest.raises(EditRefused, match="Take back its tick"):
        source.move(after, ["ours"], 7, TODAY)


@pytest.mark.parametrize(
    ("day", "days", "said"),
    [
        pytest.param(date(2027, 3, 1), 7, date(2027, 3, 17), id="overdue, a week later: from today"),
        pytest.param(date(2027, 3, 1), 1, date(2027, 3, 11), id="overdue, a day later: tomorrow"),
        pytest.param(date(2027, 3, 12), 7, date(2027, 3, 19), id="ahead, a week later: from its own day"),
        pytest.param(date(2027, 3, 1), -7, date(2027, 2, 22), id="overdue, a week earlier: from its own day"),
        pytest.param(TODAY, 7, date(2027, 3, 17), id="due today"),
        pytest.param(date(2027, 3, 12), 1, date(2027, 3, 15), id="a day later than a Friday is the Monday"),
        pytest.param(date(2027, 3, 15), -1, date(2027, 3, 12), id="a day earlier than a Monday is the Friday"),
        pytest.param(date(2027, 3, 13), 7, date(2027, 3, 22), id="a week later than a Saturday is a Monday"),
    ],
)
def test_what_is_overdue_is_put_off_from_today(day: date, days: int, said: date) -> None:
    assert put_off(full(), day, days, TODAY) == said


def test_there_is_an_end_to_putting_off() -> None:
    with pytest.raises(EditRefused, match="no such day"):
        put_off(full(), date.max, 1, TODAY)


def test_a_condition_with_a_day_of_its_own_is_due_while_the_engagement_is_an_idea_too() -> None:
    under = answer(Verdict.CONCUR_WITH_CONDITIONS, conditions="A\nB")
    for status, titles in ((Status.IDEA, ["B"]), (Status.PLANNED, ["B", "A"]), (Status.CANCELLED, [])):
        plan = plan_with(
            engagement("e1", "2027-05-03", status=status), ask("a1", answer=under),
            condition("c1", words="A"), condition("c2", words="B", until=DAY[20]),
        )  # fmt: skip
        assert [each.title for each in due_items(plan, TODAY, DueWish())] == titles


def test_whoever_is_asked_and_wants_to_know_more_waits_for_us() -> None:
    asked = ask("a1", sent=DAY[1], due=DAY[29], question="Do you agree?")
    for more, who, one in ((None, "Africa desk", "answer"), (DAY[9], "Fleet", "information for Africa desk")):
        plan = plan_with(
            engagement("e1", "2027-05-03", lead_office="Fleet"), post("po1", "Africa desk"),
            replace(asked, more_wanted=more),
        )  # fmt: skip
        (item,) = due_items(plan, TODAY, DueWish())
        assert (item.who, str(due_row(plan, item, TODAY).one)) == (who, one)

"""Answers given for other dates."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial

import pytest

from app.domain.answered_for import AnsweredFor, Material, read_answered_for
from app.domain.asks import Verdict
from app.domain.changes import apply
from app.domain.contributions import Contribution
from app.domain.coordination.answer_missing import AnswerMissing
from app.domain.engagement import Engagement
from app.domain.facts import NO_HOLIDAYS, Facts
from app.domain.findings import Subject
from app.domain.levels import Level
from app.domain.plan import Plan
from app.domain.statuses import Status
from app.services.edits.asking_again import answered_asks, ask_again, note_still_good, objections
from app.services.edits.asks import new_ask, record_answer, suggest_asks
from app.services.edits.due_days import on_working_day
from app.services.edits.engagements import change_engagement
from app.services.edits.moving import place
from app.services.edits.refusals import EditRefused
from app.services.edits.remembering import with_answered_for
from app.services.edits.status_gate import lacking_consents
from app.services.layouts.ask_board import AskStage, stage_of
from app.services.layouts.ask_book import AskBook, AskWish
from app.services.layouts.coordination import AskGroup, group_of, state_words
from app.services.layouts.table_cells import ask_counts, coordination_words
from app.services.reports.ministries import ministry_marks
from tests.builders import (
    TODAY,
    answer,
    ask,
    ask_route,
    ask_type,
    asset,
    country,
    dates,
    engagement,
    kind,
    objective,
    organisation,
    participations,
    plan_with,
    post,
    stamped,
    weekend,
)
from tests.unit.domain.fake_calendars import FakeCalendars

FACTS = Facts(TODAY, NO_HOLIDAYS)

OLD = AnsweredFor(dates("2027-06-03", "2027-06-05"), ("KE",)).kept
YES = ask(
    "a1", answer=answer(), answered_for=OLD, sent=date(2027, 1, 4), due=date(2027, 4, 1), reminders=2, notes="by phone"
)
NO = ask("a2", answer=answer(Verdict.NON_CONCUR), answered_for=OLD)
OPEN = ask("a3")
BACK = ask("a4", answer=answer(), withdrawn=True)
PLAN = plan_with(engagement("e1", "2027-06-10", "2027-06-12"), YES, NO, OPEN, BACK, country("NO"))


def test_only_answers_that_count_are_asked_about() -> None:
    asks = answered_asks(PLAN, ["e1"])
    assert [each.id for each in asks] == ["a1", "a2"]
    assert [each.id for each in objections(asks)] == ["a2"]


def test_asking_again_keeps_the_answer_and_makes_a_new_draft() -> None:
    made = ask_again(PLAN, ["a1"], FACTS)
    after = apply(made, PLAN)
    kept = after.asks["a1"]
    assert kept.answer == YES.answer
    assert kept.notes == "by phone\nAnswered for Thu 3 – Sat 5 Jun 2027; asked again on 15 Jan 2027."
    (new,) = (each for each in after.asks.values() if each.id not in PLAN.asks)
    assert (new.post, new.ask_type, new.required) == (YES.post, YES.ask_type, YES.required)
    assert (new.answer, new.sent, new.reminders, new.due) == (None, None, 0, date(2027, 4, 8))
    assert str(made.label) == "asking again about ‘Port call e1’"
    assert apply(made.inverse(), after) == PLAN


def test_an_ask_is_never_due_before_today() -> None:
    plan = plan_with(engagement("e1", "2027-01-20"), ask("a1", answer=answer(), answered_for=OLD, due=date(2027, 4, 1)))
    after = apply(ask_again(plan, ["a1"], FACTS), plan)
    assert [each.due for each in after.asks.values() if each.answer is None] == [TODAY]


def test_a_note_says_that_nobody_was_asked_again() -> None:
    made = note_still_good(PLAN, ["a1", "a2"], TODAY)
    after = apply(made, PLAN)
    assert after.asks["a2"].notes == (
        "Answered for Thu 3 – Sat 5 Jun 2027; not asked again for Thu 10 – Sat 12 Jun 2027 (15 Jan 2027)."
    )
    assert set(after.asks) == set(PLAN.asks)
    assert apply(made.inverse(), after) == PLAN


def test_several_engagements_are_counted_in_the_label() -> None:
    plan = plan_with(engagement("e1"), engagement("e2"), ask("a1", answer=answer()), ask("a2", "e2", answer=answer()))
    assert str(ask_again(plan, ["a1", "a2"], FACTS).label) == "asking 2 posts again"
    assert str(note_still_good(plan, ["a1", "a2"], TODAY).label) == "notes on 2 answers"


def test_answers_that_are_gone_are_refused() -> None:
    for edit in (
        partial(ask_again, PLAN, ["a3", "zz"], FACTS),
        partial(note_still_good, PLAN, ["a3", "zz"], TODAY),
    ):
        with pytest.raises(EditRefused, match="no longer"):
            edit()


@pytest.mark.parametrize(
    ("day", "due"),
    [
        pytest.param(date(2027, 3, 5), date(2027, 3, 4), id="a Friday of the former weekend"),
        pytest.param(date(2027, 3, 13), date(2027, 3, 11), id="a Saturday behind the Friday on which it ends"),
        pytest.param(date(2027, 3, 19), date(2027, 3, 19), id="a Friday on which people work"),
        pytest.param(date(2027, 3, 21), date(2027, 3, 19), id="a Sunday"),
    ],
)
def test_a_due_day_is_a_working_day_by_the_weekend_of_that_day(day: date, due: date) -> None:
    former = weekend("we1", "NO", (5, 6), valid_to=date(2027, 3, 12))
    assert on_working_day(plan_with(former), day) == due


CALENDARS = FakeCalendars({"KE": {date(2027, 3, 4): "A day off"}, "NO": {date(2027, 3, 3): "Another"}})


@pytest.mark.parametrize(
    ("post_id", "due"),
    [
        pytest.param("", date(2027, 3, 4), id="at home"),
        pytest.param("po1", date(2027, 3, 2), id="a holiday there, and the day before one at home"),
    ],
)
def test_an_office_is_not_asked_to_answer_on_a_day_off(post_id: str, due: date) -> None:
    plan = plan_with(country("KE"), country("NO"), organisation(country="KE"), post())
    assert on_working_day(plan, date(2027, 3, 4), post_id, CALENDARS) == due


def test_every_proposed_due_day_is_one_on_which_the_office_works() -> None:
    facts = Facts(TODAY, CALENDARS)
    item, offices = engagement("e1", "2027-04-03"), (country("KE"), country("NO"), organisation(country="KE"), post())
    plan = plan_with(item, ask_route(due_days=30), ask_type(due_days=30), *offices, ask("a1", due=date(2027, 3, 1)))
    proposed = [each.due for each in suggest_asks(plan_with(item, ask_route(due_days=30), *offices), item, CALENDARS)]
    proposed.append(new_ask(plan, item, "po1", "A2", facts).due)
    moved = apply(place(plan, {"e1": dates("2027-04-06")}, asks_from=facts), plan)
    proposed.append(moved.asks["a1"].due)
    answered = plan.replacing([("asks", "a1", ask("a1", due=date(2027, 3, 4), answer=answer()))])
    again = apply(ask_again(answered, ["a1"], facts), answered)
    proposed += [each.due for each in again.asks.values() if each.answer is None]
    assert proposed == [date(2027, 3, 2)] * 4


def plan_of(item: Engagement, *units: str) -> Plan:
    """An engagement to which Kenya brings these units, with an answer to a question of a type that reopens."""
    return plan_with(
        item, ask(answer=answer()), asset("as1"), asset("as2"), Contribution("co1", "e1", "KE", units=units),
        objective("ob1"), kind("exercise"),
    )  # fmt: skip


WAS = engagement("e1", "2027-06-10", "2027-06-12", "KE TZ", level=Level.L3, assets=("as1",), objectives=("ob1",))


@pytest.mark.parametrize(
    ("now", "units", "expected"),
    [
        pytest.param({}, ("1st",), set(), id="nothing"),
        pytest.param({"dates": dates("2027-06-13", "2027-06-15")}, ("1st",), set(), id="three days later"),
        pytest.param({"dates": dates("2027-06-14", "2027-06-16")}, ("1st",), {Material.DATES}, id="four days later"),
        pytest.param({"dates": dates("2027-06-06", "2027-06-12")}, ("1st",), {Material.DATES}, id="begins earlier"),
        pytest.param({"dates": dates("2027-06-10", "2027-06-16")}, ("1st",), {Material.DATES}, id="ends later"),
        pytest.param({"countries": participations("KE")}, ("1st",), {Material.COUNTRY}, id="a country less"),
        pytest.param({"countries": participations("KE TZ NO")}, ("1st",), set(), id="a country more"),
        pytest.param({"level": Level.L2}, ("1st",), {Material.LEVEL}, id="another level"),
        pytest.param({"assets": ("as2",)}, ("1st",), {Material.ASSETS}, id="another ship"),
        pytest.param({}, ("1st", "2nd"), {Material.UNITS}, id="a unit more"),
        pytest.param({"objectives": ()}, ("1st",), {Material.PURPOSE}, id="no objective"),
        pytest.param({"kind": "exercise"}, ("1st",), {Material.PURPOSE}, id="another kind"),
        pytest.param({"title": "Call", "notes": "New."}, ("1st",), set(), id="words"),
    ],
)
def test_what_makes_an_answer_one_for_something_else(
    now: dict[str, object], units: tuple[str, ...], expected: set[Material]
) -> None:
    before, there = plan_of(WAS, "1st"), plan_of(replace(WAS, **now), *units)  # type: ignore[arg-type]
    assert AnsweredFor.of(before, WAS).changed(there, there.engagements["e1"]) == expected


def test_a_note_names_what_is_another_now() -> None:
    there = plan_of(replace(WAS, level=None, assets=("as2",)), "2nd")
    held = replace(there.asks["a1"], answered_for=AnsweredFor.of(plan_of(WAS, "1st"), WAS).kept)
    there = there.replacing([("asks", "a1", held)])
    made = note_still_good(there, ["a1"], TODAY)
    assert apply(made, there).asks["a1"].notes == (
        "Answered for L3 service chief, three stars, HMS Surrey, 1st; "
        "not asked again for no level, HMS Surrey, 2nd (15 Jan 2027)."
    )


def test_only_types_that_reopen_are_asked_again() -> None:
    plan = plan_with(engagement("e1"), ask("a1", answer=answer()), ask("a2", ask_type="A7", answer=answer()),
                     ask_type("A7", reopens=False))  # fmt: skip
    assert [each.id for each in answered_asks(plan, ["e1"])] == ["a1"]


def moved(plan: Plan, first: str, last: str) -> Plan:
    """The plan after its engagement was given these dates."""
    made = change_engagement(plan, "e1", dates=dates(first, last))
    return apply(stamped(with_answered_for(plan, made)), plan)


ANSWERED = plan_with(
    engagement("e1", "2027-06-07", "2027-06-18", status=Status.PLANNED), ask("a1", answer=answer()), country("KE"),
    kind(), post(), organisation(),
)  # fmt: skip


def findings(plan: Plan) -> list[str]:
    rule = AnswerMissing()
    return [str(each.title) for each in rule.check(plan, FACTS, Subject("engagements", "e1"))]


def test_an_answer_to_former_dates_counts_no_longer_until_somebody_says_so() -> None:
    there = moved(ANSWERED, "2027-06-21", "2027-07-02")
    ask_there, item = there.asks["a1"], there.engagements["e1"]
    said = "answered for Mon 7 – Fri 18 Jun 2027"
    assert findings(there) == [f"Desk officer, East Africa answered about Port call e1 for {said.partition('for ')[2]}"]
    assert [str(each) for each in lacking_consents(there, item, TODAY)] == [f"Desk officer, East Africa {said}"]
    assert (str(state_words(there, ask_there, TODAY)[0]), state_words(there, ask_there, TODAY)[1]) == (said, "warns")
    (mark, _) = ministry_marks(there, item, TODAY)
    assert (mark.sign, str(mark.word)) == ("", said)
    assert str(coordination_words(ask_counts(there, item, TODAY))) == "0 of 1 answered"
    assert stage_of(there, ask_there) is AskStage.TO_SETTLE
    assert group_of(there, ask_there, TODAY) is AskGroup.OUTDATED
    for decided in (note_still_good(there, ["a1"], TODAY), ask_again(there, ["a1"], FACTS)):
        assert not findings(apply(stamped(decided), there))
    noted = apply(stamped(note_still_good(there, ["a1"], TODAY)), there)
    assert not lacking_consents(noted, item, TODAY)
    answered = apply(stamped(record_answer(there, ["a1"], answer())), there)
    assert not lacking_consents(answered, item, TODAY)


def test_small_steps_count_together_and_a_way_back_settles_it() -> None:
    step = moved(ANSWERED, "2027-06-10", "2027-06-21")
    assert not findings(step)
    further = moved(step, "2027-06-12", "2027-06-23")
    assert findings(further)
    assert not findings(moved(further, "2027-06-07", "2027-06-18"))


def test_what_an_answer_was_given_for_is_read_as_it_was_kept() -> None:
    was = AnsweredFor.of(plan_of(WAS, "1st"), WAS)
    assert read_answered_for(was.kept) == was
    assert [read_answered_for(each) for each in ("", "nonsense", "{}", '{"dates": 3}')] == [None] * 4


def test_the_list_of_asks_follows_the_moves() -> None:
    book, wish = AskBook(ANSWERED, TODAY), AskWish(frozenset({"e1"}))
    plan = ANSWERED
    for first, last, group in (
        ("2027-06-21", "2027-07-02", AskGroup.OUTDATED),
        ("2027-06-07", "2027-06-18", AskGroup.ANSWERED),
    ):
        made = with_answered_for(plan, change_engagement(plan, "e1", dates=dates(first, last)))
        plan = apply(stamped(made), plan)
        book.follow(plan, made)
        assert [each.group for each in book.select(wish).groups] == [group]

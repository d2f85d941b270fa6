"""What the coordination list says of an ask, and where it puts it."""

from __future__ import annotations

from datetime import date

import pytest

from app.domain.asks import Ask, Need, Verdict
from app.domain.changes import apply
from app.domain.parties import OrganisationKind
from app.domain.statuses import Status
from app.services.layouts.ask_book import AskBook, AskList, AskWish
from app.services.layouts.coordination import AskGroup, ask_row, group_of, state_words
from tests.builders import (
    TODAY,
    answer,
    ask,
    ask_route,
    condition,
    edit,
    engagement,
    organisation,
    person,
    plan_with,
    post,
    stamped,
)

BEFORE, SENT = date(2027, 1, 10), date(2027, 1, 2)

STATES = {
    "late and sent": (ask(due=BEFORE, sent=SENT), "5 days late", "blocks", AskGroup.OVERDUE),
    "one day late": (ask(due=date(2027, 1, 14), sent=SENT), "1 day late", "blocks", AskGroup.OVERDUE),
    "late and never sent": (ask(due=BEFORE), "not sent, 5 days late", "blocks", AskGroup.OVERDUE),
    "due today": (ask(due=TODAY, sent=SENT), "due today", "warns", AskGroup.SOON),
    "due tomorrow": (ask(due=date(2027, 1, 16), sent=SENT), "due Sat 16 Jan, tomorrow", "warns", AskGroup.SOON),
    "due in a week": (ask(due=date(2027, 1, 22), sent=SENT), "due Fri 22 Jan, in 7 days", "warns", AskGroup.SOON),
    "due later": (ask(due=date(2027, 1, 27), sent=SENT), "due Wed 27 Jan, in 12 days", "informs", AskGroup.LATER),
    "due next year": (ask(due=date(2028, 1, 3), sent=SENT), "due Mon 3 Jan 2028, in 353 days", "informs",
                      AskGroup.LATER),
    "not sent": (ask(due=date(2027, 1, 27)), "not sent, due Wed 27 Jan, in 12 days", "warns", AskGroup.LATER),
    "no day, not sent": (ask(), "not sent", "warns", AskGroup.NO_DATE),
    "no day, sent": (ask(sent=SENT), "sent, no due day", "informs", AskGroup.NO_DATE),
    "concurs": (ask(answer=answer(on=BEFORE), due=BEFORE), "answered 10 Jan", "done", AskGroup.ANSWERED),
    "does not concur": (ask(answer=answer(Verdict.NON_CONCUR, BEFORE)), "answered 10 Jan", "blocks",
                        AskGroup.ANSWERED),
    "needs more": (ask(answer=answer(Verdict.DEFER, date(2026, 12, 30))), "answered 30 Dec 2026", "warns",
                   AskGroup.ANSWERED),
    "acknowledged": (ask(due=TODAY, sent=SENT, acknowledged=BEFORE), "acknowledged, due today", "warns",
                     AskGroup.SOON),
    "acknowledged, no day": (ask(sent=SENT, acknowledged=BEFORE), "acknowledged, no due day", "informs",
                             AskGroup.NO_DATE),
    "they want to know more": (ask(due=date(2027, 1, 27), sent=SENT, more_wanted=BEFORE),
                               "more information wanted, due Wed 27 Jan, in 12 days", "warns", AskGroup.LATER),
    "they wanted to know more": (ask(due=TODAY, sent=SENT, more_wanted=SENT, supplied=BEFORE), "due today", "warns",
                                 AskGroup.SOON),
    "late, they want to know more": (ask(due=BEFORE, sent=SENT, more_wanted=SENT),
                                     "5 days late, more information wanted", "blocks", AskGroup.OVERDUE),
    "closed": (ask(answer=answer(), closed=BEFORE), "closed 10 Jan", "neutral", AskGroup.ANSWERED),
    "superseded": (ask(answer=answer(on=BEFORE), superseded=True), "superseded, answered 10 Jan", "neutral",
                   AskGroup.ANSWERED),
    "superseded, never answered": (ask(due=BEFORE, superseded=True), "superseded", "neutral", AskGroup.ANSWERED),
    "restricted": (ask(answer=answer(Verdict.RESTRICTED, BEFORE)), "answered 10 Jan", "done", AskGroup.ANSWERED),
    "nobody wrote the conditions down": (ask(answer=answer(Verdict.CONCUR_WITH_CONDITIONS, BEFORE)),
                                         "answered 10 Jan", "warns", AskGroup.ANSWERED),
    "withdrawn": (ask(withdrawn=True, due=BEFORE), "withdrawn", "neutral", AskGroup.ANSWERED),
}  # fmt: skip


@pytest.mark.parametrize(("made", "said", "meaning", "group"), STATES.values(), ids=STATES.keys())
def test_an_ask_says_where_it_stands(made: Ask, said: str, meaning: str, group: AskGroup) -> None:
    plan = plan_with(made)
    state, shown = state_words(plan, made, TODAY)
    assert (str(state), shown, group_of(plan, made, TODAY)) == (said, meaning, group)


def test_a_row_says_who_was_asked_what_and_what_came_back() -> None:
    plan = plan_with(
        ask(need=Need.CLEAR, question="May she call?", reminders=2, sent=SENT,
            answer=answer(Verdict.CONCUR_WITH_CONDITIONS, conditions="No shore leave")),
        condition("c1", words="No shore leave"), condition("c2", words="No press", met_on=SENT),
        post(holder="p1"), person(), organisation(),
    )  # fmt: skip
    row = ask_row(plan, plan.asks["a1"], TODAY)
    assert (row.title, row.countries) == ("Port call e1", "Country KE")
    assert (row.post, row.organisation) == ("Desk officer, East Africa", "Ministry of Foreign Affairs · Ada Okoro")
    assert (row.question, str(row.need), str(row.reminders)) == ("May she call?", "clearance, required", "2 reminders")
    assert (str(row.answer), row.conditions) == (
        "1 of 2 conditions met",
        "○ No shore leave · ✓ No press",
    )
    assert str(row.sent) == "2 Jan 2027"


def groups(found: AskList) -> dict[str, list[str]]:
    return {each.group.value: [line.ask or line.engagement for line in each.lines] for each in found.groups}


def of(*shown: str, **wish: object) -> AskWish:
    return AskWish(frozenset(shown), **wish)  # type: ignore[arg-type]


def everything() -> tuple[Ask, ...]:
    return (
        ask("late", due=BEFORE),
        ask("later-still", due=date(2027, 1, 3)),
        ask("soon", due=TODAY),
        ask("far", due=date(2027, 6, 1)),
        ask("sometime"),
        ask("old", answer=answer(on=SENT)),
        ask("new", answer=answer(on=BEFORE)),
    )


def test_asks_stand_in_groups_by_due_day_and_answers_newest_first() -> None:
    plan = plan_with(*everything(), ask_route(), engagement("e2", title="Nobody asked"))
    assert groups(AskBook(plan, TODAY).select(of("e1", "e2"))) == {
        "overdue": ["later-still", "late"],
        "soon": ["soon"],
        "later": ["far"],
        "no-date": ["sometime"],
        "unasked": ["e2"],
        "answered": ["new", "old"],
    }


def test_only_the_engagements_of_the_filter_are_listed() -> None:
    plan = plan_with(ask("a1"), ask("a2", "e2"))
    assert groups(AskBook(plan, TODAY).select(of("e2"))) == {"no-date": ["a2"]}


def test_only_open_hides_the_answered() -> None:
    found = AskBook(plan_with(*everything()), TODAY).select(of("e1", without=[AskGroup.ANSWERED]))
    assert "answered" not in groups(found)
    assert found.waiting == 5


def test_a_closed_group_is_counted_without_its_lines() -> None:
    book = AskBook(plan_with(*everything(), ask("other", "e2", withdrawn=True)), TODAY)
    wish = of("e1", closed=[AskGroup.ANSWERED, AskGroup.OVERDUE])
    found = book.select(wish)
    assert (found.count(AskGroup.ANSWERED), found.count(AskGroup.OVERDUE)) == (2, 2)
    assert groups(found)["answered"] == groups(found)["overdue"] == []


def test_a_ministry_narrows_the_list() -> None:
    plan = plan_with(
        ask("fm"), ask("dm", post="po2"), post(), organisation(),
        post("po2", organisation="o2"), organisation("o2", kind=OrganisationKind.DEVELOPMENT_MINISTRY),
    )  # fmt: skip
    found = AskBook(plan, TODAY).select(of("e1", ministries=frozenset({OrganisationKind.DEVELOPMENT_MINISTRY})))
    assert groups(found) == {"no-date": ["dm"]}


UNASKED = {
    "planned": (engagement("e2"), True),
    "an idea": (engagement("e2", status=Status.IDEA), False),
    "over": (engagement("e2", "2026-03-03"), False),
    "cancelled": (engagement("e2", status=Status.CANCELLED), False),
    "of a kind that asks nobody": (engagement("e2", kind="csbm"), False),
}


@pytest.mark.parametrize(("item", "listed"), UNASKED.values(), ids=UNASKED.keys())
def test_only_what_is_to_come_and_wants_an_ask_is_not_asked_yet(item: object, listed: bool) -> None:
    plan = plan_with(item, ask_route())  # type: ignore[arg-type]
    assert bool(AskBook(plan, TODAY).select(of("e2")).count(AskGroup.UNASKED)) is listed


CHANGES = {
    "an answer": [ask("late", due=BEFORE, answer=answer())],
    "another day": [ask("late", due=date(2027, 6, 2))],
    "a new ask": [ask("fresh", "e2", due=BEFORE)],
    "another title": [engagement("e1", title="A new title")],
    "another ministry": [organisation("o1", kind=OrganisationKind.EMBASSY)],
    "no longer wanted": [engagement("e2", status=Status.CANCELLED)],
    "all at once": [ask("late", withdrawn=True), ask("soon", due=None), engagement("e2", start="2026-01-01")],
}


@pytest.mark.parametrize("items", CHANGES.values(), ids=CHANGES.keys())
def test_a_book_that_follows_says_what_a_new_one_says(items: list[Ask]) -> None:
    plan = plan_with(*everything(), ask_route(), engagement("e2"))
    book = AskBook(plan, TODAY)
    made = stamped(edit(plan, *items))
    after = apply(made, plan)
    book.follow(after, made)
    shown = of(*after.engagements)
    assert book.select(shown) == AskBook(after, TODAY).select(shown)
    book.follow(plan, stamped(made.inverse()))
    assert book.select(shown) == AskBook(plan, TODAY).select(shown)


def test_an_engagement_that_goes_takes_its_lines_along() -> None:
    plan = plan_with(ask("a1"), ask_route(), engagement("e2"))
    book = AskBook(plan, TODAY)
    gone = stamped(edit(plan, deleted=[plan.asks["a1"], plan.engagements["e1"], plan.engagements["e2"]]))
    book.follow(apply(gone, plan), gone)
    assert groups(book.select(of("e1", "e2"))) == {}

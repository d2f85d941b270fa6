"""The board of asks: in which column an ask stands, what moving it means, and that following edits is building anew."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from app.domain.asks import Verdict
from app.domain.changes import added, apply, change, removed, replaced
from app.domain.plan import Plan
from app.domain.wording import text
from app.services.layouts.ask_board import AskBoard, AskStage, AskStep, stage_of, step_to
from app.services.layouts.ask_book import AskBook, AskWish
from tests.builders import TODAY, answer, ask, condition, engagement, plan_with, post

SENT = date(2027, 1, 2)
TO_SEND, WAITING, MORE, SETTLE, DONE = AskStage
BUT = answer(Verdict.CONCUR_WITH_CONDITIONS, conditions="No press")


def about(*parts: Any, **fields: Any) -> Plan:
    return plan_with(engagement("e1"), post("po1"), ask("a1", **fields), *parts)


STATES = [
    pytest.param(about(), TO_SEND, id="draft"),
    pytest.param(about(sent=SENT), WAITING, id="sent"),
    pytest.param(about(sent=SENT, acknowledged=SENT), WAITING, id="acknowledged"),
    pytest.param(about(sent=SENT, more_wanted=SENT), MORE, id="more wanted"),
    pytest.param(about(sent=SENT, more_wanted=SENT, supplied=SENT), WAITING, id="told more"),
    pytest.param(about(answer=answer()), DONE, id="yes"),
    pytest.param(about(answer=answer(Verdict.DEFER)), SETTLE, id="needs more"),
    pytest.param(about(answer=answer(Verdict.NON_CONCUR)), SETTLE, id="no"),
    pytest.param(about(answer=answer(Verdict.NOT_OUR_LEAD)), SETTLE, id="not their lead"),
    pytest.param(about(condition("c1", "a1", words="No press"), answer=BUT), SETTLE, id="condition not met"),
    pytest.param(about(condition("c1", "a1", words="No press", met_on=SENT), answer=BUT), DONE, id="condition met"),
    pytest.param(about(answer=answer(Verdict.NON_CONCUR), closed=SENT), DONE, id="no, and closed"),
    pytest.param(about(withdrawn=True), DONE, id="withdrawn"),
    pytest.param(about(sent=SENT, superseded=True), DONE, id="superseded"),
    pytest.param(about(closed=SENT, required=False), DONE, id="closed without an answer"),
]


@pytest.mark.parametrize(("plan", "stage"), STATES)
def test_in_which_column_an_ask_stands(plan: Plan, stage: AskStage) -> None:
    assert stage_of(plan, plan.asks["a1"]) is stage
    assert step_to(plan, plan.asks["a1"], stage) is AskStep.STAY


@pytest.mark.parametrize(
    ("plan", "steps"),
    [
        pytest.param(about(), {WAITING: AskStep.SEND, MORE: AskStep.SEND_FIRST, SETTLE: AskStep.ANSWER,
                               DONE: AskStep.ANSWER}, id="draft"),
        pytest.param(about(required=False), {DONE: AskStep.CLOSE}, id="a draft that needs no answer"),
        pytest.param(about(sent=SENT), {TO_SEND: AskStep.SENT_ALREADY, MORE: AskStep.WANT_MORE,
                                        DONE: AskStep.ANSWER}, id="sent"),
        pytest.param(about(sent=SENT, more_wanted=SENT), {WAITING: AskStep.SUPPLY}, id="more wanted"),
        pytest.param(about(condition("c1", "a1", words="No press"), answer=BUT),
                     {WAITING: AskStep.ANSWERED_ALREADY, DONE: AskStep.TICK}, id="condition not met"),
        pytest.param(about(answer=answer(Verdict.NON_CONCUR)), {DONE: AskStep.CLOSE}, id="no"),
        pytest.param(about(answer=answer()), {SETTLE: AskStep.ANSWER, MORE: AskStep.ANSWERED_ALREADY}, id="yes"),
        pytest.param(about(withdrawn=True), {WAITING: AskStep.TAKEN_BACK, SETTLE: AskStep.TAKEN_BACK}, id="withdrawn"),
    ],
)  # fmt: skip
def test_what_moving_an_ask_means(plan: Plan, steps: dict[AskStage, AskStep]) -> None:
    assert {stage: step_to(plan, plan.asks["a1"], stage) for stage in steps} == steps


def test_who_was_not_asked_is_asked_first() -> None:
    plan = about()
    assert [step_to(plan, None, stage) for stage in AskStage] == [
        AskStep.STAY, AskStep.ASK, AskStep.ASK_FIRST, AskStep.ASK_FIRST, AskStep.ASK_FIRST,
    ]  # fmt: skip


@pytest.mark.parametrize("seed", range(8))
def test_following_edits_is_building_anew(seed: int) -> None:
    chance = random.Random(seed)
    plan = plan_with(
        *(engagement(f"e{n}", f"2027-0{n + 2}-01", title=f"Talks {n}") for n in range(5)),
        post("po1"),
        *(ask(f"a{n}", f"e{n % 5}", due=SENT + timedelta(days=3 * n)) for n in range(20)),
    )
    book = AskBook(plan, TODAY)
    board, wish = AskBoard(book, plan), AskWish(frozenset(plan.engagements))
    board.select(wish)
    for number in range(40):
        known = sorted(plan.asks)
        before = plan.asks[chance.choice(known)]
        fields = chance.choice([
            {"sent": SENT}, {"sent": None}, {"more_wanted": SENT}, {"supplied": TODAY}, {"answer": answer()},
            {"answer": answer(Verdict.NON_CONCUR, SENT)}, {"answer": None}, {"closed": TODAY}, {"closed": None},
            {"withdrawn": not before.withdrawn}, {"due": SENT + timedelta(days=chance.randrange(60))},
        ])  # fmt: skip
        item = replaced("asks", before, replace(before, **fields))
        if number % 7 == 3:
            item = removed("asks", before)
        elif number % 7 == 5:
            item = added("asks", ask(f"new{number}", "e1", answer=answer()))
        elif number % 7 == 6:
            talks = plan.engagements[before.engagement]
            item = replaced("engagements", talks, replace(talks, title=f"Renamed {number}"))
        edit = change(text("a test"), [item])
        plan = apply(edit, plan)
        book.follow(plan, edit)
        board.follow(plan, edit)
        assert board.select(wish) == AskBoard(AskBook(plan, TODAY), plan).select(wish)

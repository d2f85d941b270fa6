"""Agreeing under silence: who may, when, and what breaks it."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from app.domain.ask_types import Silence
from app.domain.asks import VERDICT_TITLES, Need, Verdict
from app.domain.changes import apply
from app.domain.plan import Plan
from app.domain.silence_procedures import SilenceProcedure
from app.services.edits.asks import record_answer
from app.services.edits.correcting import correct_ask
from app.services.edits.refusals import EditRefused
from app.services.edits.silence import silence_forbidden
from tests.builders import TODAY, answer, ask, ask_type, plan_with, post, silence_procedure, stamped

RUNS_OUT = date(2027, 1, 12)


def put(means: Silence = Silence.IF_ANNOUNCED, *, accepts: bool = True, procedure: Any = None, **fields: Any) -> Plan:
    """A plan with two asks under one procedure that ran out three days ago."""
    asks = [ask(each, post=f"po{each}", ask_type="A1", **{"sent": date(2027, 1, 2), "silence": "si1", **fields})
            for each in ("a1", "a2")]  # fmt: skip
    return plan_with(
        *asks,
        *(post(f"po{each}", f"Desk {each}", accepts_silence=accepts) for each in ("a1", "a2")),
        ask_type("A1", silence=means),
        procedure or silence_procedure(expires=RUNS_OUT),
    )


@pytest.mark.parametrize(
    ("plan", "says"),
    [
        pytest.param(put(), "", id="announced, accepted, run out"),
        pytest.param(put(Silence.NEVER), "Silence is no answer", id="never"),
        pytest.param(put(Silence.PROCEED_WITHOUT), "Silence is no answer", id="goes on without"),
        pytest.param(put(Silence.INFORM_ONLY), "Silence is no answer", id="informed, but concurrence wanted"),
        pytest.param(put(Silence.INFORM_ONLY, need=Need.INFORM), "", id="for information only"),
        pytest.param(put(accepts=False), "accepts no silence procedures", id="not with this office"),
        pytest.param(put(procedure=silence_procedure(expires=date(2027, 1, 20))),
                     "runs out on Wed 20 Jan 2027", id="still running"),
        pytest.param(put(procedure=silence_procedure(expires=RUNS_OUT, broken_on=date(2027, 1, 9))),
                     "Silence was broken on 9 Jan 2027", id="broken"),
    ],
)  # fmt: skip
def test_who_agrees_under_silence(plan: Plan, says: str) -> None:
    found = silence_forbidden(plan, plan.asks["a1"], TODAY)
    assert (found is None) is (not says)
    assert says in str(found or "")


def test_without_an_announcement_there_is_none() -> None:
    plan = plan_with(ask(ask_type="A1", sent=RUNS_OUT), post(accepts_silence=True),
                     ask_type("A1", silence=Silence.IF_ANNOUNCED))  # fmt: skip
    assert "Silence was not announced" in str(silence_forbidden(plan, plan.asks["a1"], TODAY))
    assert str(VERDICT_TITLES[Verdict.NO_OBJECTION_BY_SILENCE]) == "agreed under silence"


@pytest.mark.parametrize(
    ("verdict", "breaks"),
    [
        (Verdict.NON_CONCUR, True),
        (Verdict.DEFER, True),
        (Verdict.CONCUR, False),
        (Verdict.CONCUR_WITH_COMMENTS, False),
        (Verdict.NOT_OUR_LEAD, False),
    ],
)
def test_one_objection_in_time_breaks_it_for_all(verdict: Verdict, breaks: bool) -> None:
    plan = put()
    made = record_answer(plan, ["a1", "a2"][:1], answer(verdict, date(2027, 1, 11)))
    after = apply(stamped(made), plan)
    procedure = after.records(SilenceProcedure)["si1"]
    assert (procedure.broken_on, procedure.broken_by) == ((date(2027, 1, 11), "poa1") if breaks else (None, None))
    assert (silence_forbidden(after, after.asks["a2"], TODAY) is not None) is breaks
    assert apply(stamped(made.inverse()), after) == plan


def test_an_objection_that_comes_too_late_breaks_nothing() -> None:
    plan = put()
    after = apply(stamped(record_answer(plan, ["a1", "a2"], answer(Verdict.NON_CONCUR, TODAY))), plan)
    assert not after.records(SilenceProcedure)["si1"].is_broken


def test_only_what_allows_it_is_put_under_a_procedure() -> None:
    plan = put(Silence.NEVER, silence=None)
    with pytest.raises(EditRefused, match="Silence is no answer"):
        correct_ask(plan, "a1", TODAY, silence="si1")
    plan = put()
    assert apply(correct_ask(plan, "a1", TODAY, silence=None), plan).asks["a1"].silence is None

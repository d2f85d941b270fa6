"""Agreeing under silence: who may, when, and what breaks it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from typing import Any

import pytest

from app.domain.ask_types import Silence
from app.domain.asks import VERDICT_TITLES, Need, Verdict
from app.domain.changes import Change, apply
from app.domain.plan import Plan
from app.domain.silence_procedures import SilenceProcedure
from app.services.answers.asked_facts import asked_facts
from app.services.due.silences import DueSilences
from app.services.edits.asks import record_answer
from app.services.edits.correcting import correct_ask
from app.services.edits.refusals import EditRefused
from app.services.edits.silence import silence_forbidden
from app.services.edits.silence_rounds import break_silence, running_silence, start_silence
from app.services.layouts.coordination import ask_row
from app.services.layouts.engagement import ask_lines
from app.services.layouts.silence import choosable_procedures, silence_words
from app.services.records.reading import PlanReading
from tests.builders import TODAY, answer, ask, ask_type, engagement, plan_with, post, silence_procedure, stamped

RUNS_OUT = date(2027, 1, 12)


def put(means: Silence = Silence.IF_ANNOUNCED, *, accepts: bool = True, procedure: Any = None, **fields: Any) -> Plan:
    """A plan with two asks under one procedure that ran out three days ago."""
    asks = [ask(each, post=f"po{each}", ask_type="A1", **{"sent": date(2027, 1, 2), "silence": "si1", **fields})
            for each in ("a1", "a2")]  # fmt: skip
    return plan_with(
        engagement("e1"),
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


TERMS = {
    "title": "Programme of 2027",
    "expires": "2027-02-01",
    "at": "18:00",
    "zone": "Europe/Oslo",
    "words": "As sent.",
}


def started(plan: Plan, *asks: str, **typed: str) -> Change:
    return start_silence(plan, asks or ("a1", "a2"), {**TERMS, **typed}, PlanReading(plan, TODAY), TODAY)


def test_a_procedure_is_started_for_several_asks_in_one_step() -> None:
    plan = put(silence=None)
    made = started(plan)
    after = apply(stamped(made), plan)
    (procedure,) = (each for each in after.records(SilenceProcedure).values() if each.id != "si1")
    assert (procedure.title, procedure.expires, procedure.at, procedure.zone, procedure.announced) == (
        "Programme of 2027", date(2027, 2, 1), time(18), "Europe/Oslo", TODAY,
    )  # fmt: skip
    assert {ask.silence for ask in after.asks.values()} == {procedure.id}
    assert str(made.label) == "start of the silence procedure ‘Programme of 2027’"
    assert apply(stamped(made.inverse()), after) == plan


@pytest.mark.parametrize(
    ("plan", "typed", "says"),
    [
        pytest.param(put(Silence.NEVER, silence=None), {}, "Silence is no answer", id="never"),
        pytest.param(put(accepts=False, silence=None), {}, "accepts no silence procedures", id="not with this office"),
        pytest.param(put(silence=None, withdrawn=True), {}, "Only asks that wait", id="withdrawn"),
        pytest.param(put(silence=None, answer=answer()), {}, "Only asks that wait", id="answered"),
        pytest.param(put(), {}, "under the silence procedure ‘Programme of 2027’ already", id="under one"),
        pytest.param(put(silence=None), {"expires": "2027-01-14"}, "would have run out on", id="over"),
        pytest.param(put(silence=None), {"zone": "Europe/Atlantis"}, "not a time zone", id="no zone"),
        pytest.param(put(silence=None), {"expires": ""}, "Runs out on", id="no day"),
    ],
)
def test_where_silence_means_nothing_none_is_started(plan: Plan, typed: dict[str, str], says: str) -> None:
    with pytest.raises(EditRefused, match=says):
        started(plan, **typed)


def test_one_that_was_broken_is_followed_by_another() -> None:
    plan = put(procedure=silence_procedure(expires=RUNS_OUT, broken_on=date(2027, 1, 9)))
    assert apply(started(plan, "a1"), plan).asks["a1"].silence != "si1"


def test_silence_is_broken_by_one_it_was_put_to() -> None:
    plan = put(procedure=silence_procedure(expires=RUNS_OUT, announced=date(2027, 1, 4)))
    assert running_silence(plan, ["a1", "a2"]).id == "si1"
    made = break_silence(plan, "si1", "poa2", date(2027, 1, 11), TODAY)
    after = apply(stamped(made), plan)
    procedure = after.records(SilenceProcedure)["si1"]
    assert (procedure.broken_on, procedure.broken_by) == (date(2027, 1, 11), "poa2")
    assert str(made.label) == "silence on ‘Programme of 2027’ broken by Desk a2"
    with pytest.raises(EditRefused, match="None of these asks"):
        running_silence(after, ["a1"])
    for by, on, says in (
        ("elsewhere", date(2027, 1, 11), "one of those that it was put to"),
        ("poa1", date(2027, 1, 13), "had run out"),
        ("poa1", date(2027, 1, 3), "announced on"),
        ("poa1", date(2027, 1, 16), "after today"),
    ):
        with pytest.raises(EditRefused, match=says):
            break_silence(plan, "si1", by, on, TODAY)
    with pytest.raises(EditRefused, match="does not stand any more"):
        break_silence(after, "si1", "poa1", date(2027, 1, 11), TODAY)


def test_of_several_procedures_one_must_be_chosen() -> None:
    plan = put()
    other = silence_procedure("si2", "Another", expires=RUNS_OUT)
    plan = plan.replacing(
        [("silence_procedures", "si2", other), ("asks", "a2", replace(plan.asks["a2"], silence="si2"))]
    )
    with pytest.raises(EditRefused, match="several silence procedures: Another, Programme of 2027"):
        running_silence(plan, ["a1", "a2"])


@pytest.mark.parametrize(
    ("fields", "says"),
    [
        pytest.param({"expires": date(2027, 1, 20), "at": time(18), "zone": "Europe/Oslo"},
                     "under silence until Wed 20 Jan 18:00, Europe/Oslo", id="running"),
        pytest.param({"expires": date(2027, 1, 20), "at": None, "zone": "Europe/Oslo"},
                     "under silence until Wed 20 Jan, end of the day, Europe/Oslo", id="no time of day"),
        pytest.param({"expires": TODAY, "at": time(9, 30), "zone": "Asia/Tokyo"},
                     "under silence until Fri 15 Jan 09:30, Asia/Tokyo", id="today"),
        pytest.param({"expires": RUNS_OUT, "at": time(18), "zone": "Europe/Oslo"},
                     "silence ran out Tue 12 Jan 18:00, Europe/Oslo, unbroken", id="run out"),
        pytest.param({"expires": RUNS_OUT, "broken_on": date(2027, 1, 9), "broken_by": "poa2"},
                     "silence broken 9 Jan by Desk a2", id="broken"),
    ],
)  # fmt: skip
def test_a_procedure_is_told_of_wherever_its_asks_are(fields: dict[str, Any], says: str) -> None:
    plan = put(procedure=silence_procedure(**{"expires": RUNS_OUT, **fields}))
    asked, item = plan.asks["a1"], plan.engagements["e1"]
    assert str(silence_words(plan, asked, TODAY)) == says
    assert str(ask_row(plan, asked, TODAY).silence) == says, "in the list and on the board"
    assert {str(line.silence) for line in ask_lines(plan, item, TODAY)} == {says}, "in the panel"
    is_due = [each.day for each in DueSilences().items(plan, TODAY, date.max)]
    assert is_due == ([] if "broken_on" in fields else [fields["expires"]]), "in what is due"
    on_paper = str(asked_facts(plan, asked).silence)
    assert on_paper.startswith("agreed unless somebody objects before") is ("broken_on" not in fields), "on paper"


@pytest.mark.parametrize(
    ("fields", "says"),
    [
        pytest.param({"expires": date(2027, 1, 20)}, "", id="running"),
        pytest.param({"expires": TODAY}, "", id="runs out today"),
        pytest.param({"expires": RUNS_OUT}, "ran out on 12 Jan 2027", id="run out"),
        pytest.param({"expires": date(2027, 1, 20), "broken_on": RUNS_OUT}, "was broken on 12 Jan 2027", id="broken"),
    ],
)  # fmt: skip
def test_no_open_ask_is_put_under_what_is_over(fields: dict[str, Any], says: str) -> None:
    plan = put(procedure=silence_procedure(**fields), silence=None)
    offered = [each for each, _ in choosable_procedures(plan, plan.asks["a1"], TODAY)]
    assert offered == ([] if says else ["si1"])
    if not says:
        correct_ask(plan, "a1", TODAY, silence="si1")
        return
    with pytest.raises(EditRefused) as refusal:
        correct_ask(plan, "a1", TODAY, silence="si1")
    assert says in str(refusal.value.reason)
    answered = put(procedure=silence_procedure(**fields), silence=None, answer=answer(on=RUNS_OUT))
    assert choosable_procedures(answered, answered.asks["a1"], TODAY), "what is past is put right"


def test_a_procedure_of_which_nothing_is_open_is_not_due() -> None:
    plan = put(answer=answer(on=RUNS_OUT))
    assert list(DueSilences().items(plan, TODAY, date.max)) == []

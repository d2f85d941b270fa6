"""What other programs wrote in answer to files of ours comes back: see `data/returned/README.md`."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, time
from pathlib import Path

import pytest

from app.domain.asks import Verdict
from app.domain.plan import Plan
from app.exchange.returned import serve_answers, unpack_answers
from app.reference.staff_words import load_staff_words
from app.services.answers.intake import Intake, Uptake, take_in
from app.services.answers.reply_reading import Sequences
from app.services.answers.taking_in import intake_of
from tests.exchange.reading import at as clock
from tests.exchange.test_mail import a_plan
from tests.unit.services.test_sheet_reading import plan as sheet_plan

RESOURCES = Path(__file__).parents[2] / "resources"
RETURNED = Path(__file__).parent / "data" / "returned"
TODAY = date(2027, 1, 15)


def came_back(plan: Plan, name: str) -> Intake:
    """What the file would do, read as it is read in the guest."""
    path = RETURNED / name
    returned = unpack_answers(b"".join(serve_answers(json.dumps(str(path)).encode())), name)
    return intake_of(plan, returned, load_staff_words(RESOURCES, {}, {}), lambda: Sequences({"e1": 0}), TODAY)


@pytest.mark.parametrize(
    ("name", "timed", "verdict", "said"),
    [
        ("icaljs-accepted.ics", False, Verdict.CONCUR, ""),
        ("icaljs-declined.ics", True, Verdict.NON_CONCUR, "Elections that week; we are sorry"),
        ("icaljs-counter.ics", False, Verdict.DEFER, "They propose Wed 10 – Fri 12 Mar 2027"),
        ("libical-accepted.ics", True, Verdict.CONCUR, ""),
        ("libical-counter.ics", False, Verdict.DEFER, "They propose Wed 10 – Fri 12 Mar 2027"),
        ("aspose-reply.msg", False, Verdict.CONCUR, "Fine with us. Please keep us informed."),
    ],
)
def test_a_reply_finds_its_ask(name: str, timed: bool, verdict: Verdict, said: str) -> None:
    plan = a_plan(dates=clock(time(10), time(11, 30))) if timed else a_plan()
    (line,) = came_back(plan, name).lines
    assert (line.ask, line.outcome, line.verdict, line.is_old) == ("a1", Uptake.NEW, verdict, False)
    assert line.answer is not None
    assert line.answer.on == date(2027, 1, 12)
    assert said in line.answer.text
    take_in(plan, name, [(line.ask, line.answer)])


@pytest.mark.parametrize("name", ["icaljs-accepted.ics", "libical-counter.ics", "aspose-reply.msg"])
def test_a_reply_of_somebody_else_or_to_another_plan_is_refused(name: str) -> None:
    plan = a_plan()
    elsewhere = plan.replacing([("posts", "po1", replace(plan.posts["po1"], email="other@mfa.example"))])
    other = plan.replacing([("settings", plan.settings.id, replace(plan.settings, plan_uid="plan-2"))])
    for changed in (elsewhere, other):
        (line,) = came_back(changed, name).lines
        assert line.outcome is Uptake.REFUSED


@pytest.mark.parametrize("name", ["libreoffice.xlsx", "aspose-sheet.msg"])
def test_a_sheet_that_was_filled_in_elsewhere_is_read_as_it_was_meant(name: str) -> None:
    plan = sheet_plan()
    intake = came_back(plan, name)
    assert [(line.ask, line.outcome, line.verdict) for line in intake.lines] == [
        ("a1", Uptake.NEW, Verdict.CONCUR),
        ("a2", Uptake.NEW, Verdict.NON_CONCUR),
        ("a3", Uptake.NEW, Verdict.CONCUR_WITH_CONDITIONS),
    ]
    first, second, third = (line.answer for line in intake.lines if line.answer is not None)
    assert (first.by, first.on) == ("A. Officer", date(2027, 1, 14))
    assert second.text == "Elections that week"
    assert third.set_conditions == ("No weapons", "By day only")
    # It left on the day on which it was made.
    taken = [(line.ask, line.answer) for line in intake.lines if line.answer is not None]
    made = {item.id: item.after for item in take_in(plan, name, taken, intake.rows).items}
    assert getattr(made["a3"], "sent", None) == date(2027, 1, 10)

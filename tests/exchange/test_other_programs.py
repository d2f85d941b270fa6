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


MADE_ON = {"thunderbird": date(2026, 11, 30), "kde": date(2026, 11, 30), "evolution": date(2027, 1, 15)}
"""The day by the clock of the program that answered."""


def timed_plan(begins: time = time(10), ends: time = time(11, 30)) -> Plan:
    return a_plan(dates=clock(begins, ends))


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
        ("thunderbird-accepted.eml", True, Verdict.CONCUR, "has accepted your event invitation."),
        ("thunderbird-declined.eml", False, Verdict.NON_CONCUR, "has declined your event invitation."),
        ("thunderbird-tentative.eml", True, Verdict.DEFER, "Their calendar accepts it tentatively.\n"),
        ("kde-accepted.ics", True, Verdict.CONCUR, ""),
        ("kde-declined.ics", False, Verdict.NON_CONCUR, "Elections that week; we are sorry"),
        (
            "kde-counter.ics",
            True,
            Verdict.DEFER,
            "They propose Wed 10 Mar 2027, 10:00–11:30 EAT in place of Wed 3 Mar 2027, 10:00–11:30 EAT.\n"
            "We propose a week later; sorry, elections",
        ),
        ("evolution-accepted.ics", True, Verdict.CONCUR, ""),
        ("evolution-counter.ics", True, Verdict.DEFER, "They propose Wed 10 Mar 2027, 14:00–15:30 EAT in place"),
    ],
)
def test_a_reply_finds_its_ask(name: str, timed: bool, verdict: Verdict, said: str) -> None:
    plan = timed_plan() if timed else a_plan()
    (line,) = came_back(plan, name).lines
    assert (line.ask, line.outcome, line.verdict, line.is_old) == ("a1", Uptake.NEW, verdict, False)
    assert line.answer is not None
    assert line.answer.on == MADE_ON.get(name.partition("-")[0], date(2027, 1, 12))
    assert said in line.answer.text
    take_in(plan, name, [(line.ask, line.answer)])


@pytest.mark.parametrize("name", ["thunderbird-accepted.eml", "kde-accepted.ics", "evolution-accepted.ics"])
def test_a_reply_to_other_hours_of_the_same_day_is_old_and_tells_both(name: str) -> None:
    (line,) = came_back(timed_plan(time(14), time(15)), name).lines
    assert line.is_old
    (note,) = map(str, line.notes)
    assert "Wed 3 Mar 2027, 10:00–11:30 EAT; the plan has Wed 3 Mar 2027, 14:00–15:00 EAT now" in note


@pytest.mark.parametrize(
    "name",
    ["icaljs-accepted.ics", "libical-counter.ics", "aspose-reply.msg", "thunderbird-accepted.eml", "kde-counter.ics"],
)
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

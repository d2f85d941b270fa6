"""Asks corrected after they were made: what may be said of them, what is refused, and what the history shows."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from app.domain.ask_types import Silence
from app.domain.asks import Ask, Need, Verdict
from app.domain.changes import apply
from app.domain.parties import Organisation, OrganisationKind, Post
from app.domain.plan import Plan
from app.domain.records.record import record_of
from app.services.edits.asking import NewContact
from app.services.edits.correcting import correct_ask, odd_days
from app.services.edits.refusals import EditRefused
from app.services.layouts.history import history_rows
from app.services.stores.plan_accounts import HistoryEntry
from tests.builders import (
    NOON,
    TODAY,
    answer,
    ask,
    ask_type,
    engagement,
    organisation,
    plan_with,
    post,
    silence_procedure,
    stamped,
)

DAY = timedelta(days=1)
SENT, DUE = TODAY - 9 * DAY, TODAY + 9 * DAY


def asked(**fields: Any) -> Plan:
    return plan_with(
        engagement(title="Port call"),
        organisation(),
        post("po1", "Africa desk", accepts_silence=True),
        post("po2", "Protocol"),
        ask_type("A1", "Plan consultation", silence=Silence.IF_ANNOUNCED),
        ask_type("A2", "Political clearance"),
        silence_procedure(),
        ask("a0", "e1", "po2", question="And before?", superseded=True),
        ask(**{"sent": SENT, "due": DUE, "question": "May she call?", **fields}),
    )


SAID = answer(Verdict.CONCUR, TODAY - DAY, by="Ida", text="Yes.")

CORRECTED: dict[str, tuple[object, str, str]] = {
    "ask_type": ("A1", "A2 Political clearance", "A1 Plan consultation"),
    "post": ("po2", "Africa desk", "Protocol"),
    "question": ("And now?", "May she call?", "And now?"),
    "need": (Need.NOTIFY, "concurrence", "notification"),
    "required": (False, "yes", "no"),
    "sent": (TODAY, "6 Jan 2027", "15 Jan 2027"),
    "due": (None, "24 Jan 2027", ""),
    "answer": (SAID, "", "concur; 14 Jan 2027; Ida; Yes."),
    "acknowledged": (TODAY, "", "15 Jan 2027"),
    "more_wanted": (TODAY, "", "15 Jan 2027"),
    "wanted": ("How long?", "", "How long?"),
    "supplied": (TODAY, "", "15 Jan 2027"),
    "superseded": (True, "no", "yes"),
    "supersedes": ("a0", "", "And before?"),
    "silence": ("si1", "", "Programme of 2027"),
    "closed": (TODAY, "", "15 Jan 2027"),
    "withdrawn": (True, "no", "yes"),
    "reminders": (2, "0", "2"),
    "reference": ("N 4/27", "", "N 4/27"),
    "notes": ("Ask again in May.", "", "Ask again in May."),
}


def test_every_declared_field_can_be_corrected() -> None:
    fixed = {"engagement", "answered_for"}
    assert CORRECTED.keys() == {field.name for field in record_of(Ask).fields} - fixed


@pytest.mark.parametrize(("name", "told"), CORRECTED.items(), ids=CORRECTED.keys())
def test_a_correction_is_one_change_of_one_field_that_the_history_names(
    name: str, told: tuple[object, str, str]
) -> None:
    value, old, new = told
    plan = asked(ask_type="A1") if name == "silence" else asked()
    made = correct_ask(plan, "a1", TODAY, **{name: value})
    grown = apply(stamped(made), plan)
    assert grown.asks["a1"] == replace(plan.asks["a1"], **{name: value})  # type: ignore[arg-type]
    assert apply(stamped(made.inverse()), grown) == plan
    (item,) = made.items
    entry = HistoryEntry("c1", made.label, "Lund", "", NOON, item.table, item.id, item.before, item.after)
    (row,) = history_rows(grown, [entry])
    whom = "Protocol" if name == "post" else "Africa desk"
    assert (str(row.field), str(row.of)) == (str(record_of(Ask)[name].title), f"Ask of {whom}")
    assert (row.old, row.new) == (old, new)


REFUSED: dict[str, tuple[dict[str, object], dict[str, object], str]] = {
    "sent tomorrow": ({}, {"sent": TODAY + DAY}, "An ask cannot have been sent after today, 15 Jan 2027."),
    "answered tomorrow": ({}, {"answer": answer(on=TODAY + DAY)}, "An answer cannot have come after today"),
    "nobody": ({}, {"post": ""}, "Addressee cannot be empty"),
    "somebody who is gone": ({}, {"post": "gone"}, "Addressee is not in the plan"),
    "no type": ({}, {"ask_type": ""}, "Type cannot be empty"),
    "a type that is gone": ({}, {"ask_type": "A99"}, "Type is not in the plan"),
    "silence is no answer": ({}, {"answer": answer(Verdict.NO_OBJECTION_BY_SILENCE)}, "Silence is no answer"),
    "a type for which silence is no answer": (
        {"ask_type": "A1", "answer": answer(Verdict.NO_OBJECTION_BY_SILENCE)}, {"ask_type": "A2"}, "Silence is no",
    ),
    "conditions not written down": ({}, {"answer": answer(Verdict.CONCUR_WITH_CONDITIONS)}, "Write down the"),
    "withdrawn and answered": ({"answer": SAID}, {"withdrawn": True}, "A withdrawn ask has no answer"),
}  # fmt: skip


@pytest.mark.parametrize(("before", "fields", "why"), REFUSED.values(), ids=REFUSED.keys())
def test_what_cannot_be_is_refused_in_words(before: dict[str, object], fields: dict[str, object], why: str) -> None:
    with pytest.raises(EditRefused) as refused:
        correct_ask(asked(**before), "a1", TODAY, **fields)
    assert str(refused.value.reason).startswith(why)


def test_an_ask_that_is_gone_is_not_corrected() -> None:
    with pytest.raises(EditRefused):
        correct_ask(asked(), "gone", TODAY, question="?")


def test_what_was_odd_before_does_not_stand_in_the_way_of_another_correction() -> None:
    plan = asked(ask_type="A99", post="gone", sent=TODAY + DAY, answer=answer(on=TODAY + 5 * DAY))
    assert apply(stamped(correct_ask(plan, "a1", TODAY, notes="x")), plan).asks["a1"].notes == "x"


def test_nothing_corrected_is_no_change() -> None:
    plan = asked()
    assert correct_ask(plan, "a1", TODAY, question=plan.asks["a1"].question).is_empty


def test_a_contact_that_is_new_comes_with_the_correction() -> None:
    plan = asked()
    body = Organisation("o9", "Agency", OrganisationKind.DEVELOPMENT_MINISTRY)
    new = NewContact(Post("po9", "Programmes", "o9", "development-ministry"), body)
    unused = NewContact(Post("po8", "Nobody", "o9", "development-ministry"), body)
    grown = apply(stamped(correct_ask(plan, "a1", TODAY, [unused, new], post="po9")), plan)
    assert grown.asks["a1"].post == "po9"
    assert ("po9" in grown.posts, "po8" in grown.posts, "o9" in grown.organisations) == (True, False, True)


ODD: dict[str, tuple[date | None, date | None, date | None, str]] = {
    "in order": (SENT, DUE, TODAY, ""),
    "due the day it was sent": (SENT, SENT, None, ""),
    "due before": (SENT, SENT - DAY, None, "The answer is due before the ask was sent."),
    "answered before": (SENT, DUE, SENT - DAY, "The answer came before the ask was sent."),
    "never sent": (None, SENT, SENT, ""),
}


@pytest.mark.parametrize(("sent", "due", "on", "said"), ODD.values(), ids=ODD.keys())
def test_unusual_days_are_allowed_and_said(sent: date | None, due: date | None, on: date | None, said: str) -> None:
    given = answer(on=on) if on is not None else None
    assert str(odd_days(ask(sent=sent, due=due, answer=given)) or "") == said
    assert not correct_ask(asked(), "a1", TODAY, sent=sent, due=due, answer=given, notes="x").is_empty

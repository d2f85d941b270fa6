"""The coordination sheet and the call list, read back: who is asked what by when, with room for the answer."""

from __future__ import annotations

from datetime import date

import pytest

from app.domain.ask_types import AskType, Silence
from app.domain.plan import Plan
from app.services.answers.asked_facts import ANSWERS
from app.services.reports.selection import ReportRefused
from tests import builders as make
from tests.documents.conftest import Press
from tests.documents.reading import outside, pages, whole

LATE = date(2026, 11, 2)


def a_plan() -> Plan:
    return make.plan_with(
        make.country("KE", "Kenya"),
        make.organisation(),
        make.organisation("o2", "Treasury"),
        make.person("p1", "Ada Okoro", rank="Ms", telephone="+44 20 5550 0100", email="ada@foreign.example"),
        make.post("po1", "Africa desk", holder="p1", telephone="+44 20 5550 0199"),
        make.post("po2", "Protocol"),
        make.post("po3", "Budget desk", organisation="o2"),
        AskType("A2", "Activity concurrence", "Do you object?", 60, Silence.NEVER),
        AskType("A7", "Development view", "Does it overlap?", 90, Silence.INFORM_ONLY),
        make.engagement("e1", "2027-03-03", "2027-03-05", title="Port call Mombasa"),
        make.engagement("e2", "2029-04-07", title="Exercise Far", marking="SECRET"),
        make.engagement("e3", "2027-05-11", title="Staff talks"),
        make.engagement("e4", "2027-06-11", title="Never asked"),
        make.ask("a1", "e1", "po1", sent=date(2026, 10, 1), due=LATE, question="Do you object?", reminders=2),
        make.ask("a2", "e3", "po1", sent=date(2026, 11, 20), due=date(2027, 1, 7), question="Do you object?"),
        make.ask("a3", "e3", "po1", ask_type="A7", due=date(2027, 2, 1), question="In our own words?"),
        make.ask("a4", "e2", "po2", sent=date(2026, 11, 1)),
        make.ask("a5", "e3", "po3", sent=date(2026, 11, 1), answer=make.answer(on=date(2026, 11, 3))),
        marking="OFFICIAL",
    )


def test_a_sheet_says_once_what_a_kind_of_question_shares_and_leaves_room_for_each_answer(press: Press) -> None:
    printed = press("coordination-sheet", a_plan(), post="Africa desk")
    said = whole(printed.pdf)
    for words in ("Coordination sheet: Africa desk", "Ministry of Foreign Affairs · Ada Okoro · 3 questions",
                  "Activity concurrence", "wanted: concurrence · no answer: never means yes",
                  "no answer: informed only", "In our own words?", "Port call Mombasa", "Mon 2 Nov 2026",
                  "Kenya", "Conditions, remarks"):  # fmt: skip
        assert words in said, words
    assert said.count("Do you object?") == 1
    assert said.index("Port call Mombasa") < said.index("Staff talks")
    assert said.count("Not our lead") == 3
    for _, words in ANSWERS:
        assert str(words).capitalize().replace("-", "") in said.replace("-", "")
    assert "Exercise Far" not in said
    assert (printed.printed, printed.pages) == (2, 1)
    assert outside(printed.pdf) == []


def test_an_organisation_has_a_page_for_each_of_its_posts_marked_as_its_content(press: Press) -> None:
    said = pages(press("coordination-sheet", a_plan(), post="Ministry of Foreign Affairs").pdf)
    assert [("Africa desk" in page, "(SECRET) Exercise Far" in page) for page in said] == [(True, False), (False, True)]
    assert all(page.count("SECRET") >= 2 for page in said)


def test_without_a_post_everybody_who_has_not_answered_has_a_page(press: Press) -> None:
    said = whole(press("coordination-sheet", a_plan()).pdf)
    assert "Protocol" in said
    assert "Budget desk" not in said


@pytest.mark.parametrize("name", ["coordination-sheet", "call-list"])
def test_nothing_to_answer_is_told(press: Press, name: str) -> None:
    assert "None recorded." in whole(press(name, a_plan(), post="po3").pdf)
    with pytest.raises(ReportRefused, match="Ministry of Magic"):
        press(name, a_plan(), post="Ministry of Magic")


def test_the_call_list_puts_late_answers_first_with_numbers_and_the_last_contact(press: Press) -> None:
    printed = press("call-list", a_plan())
    said = whole(printed.pdf)
    for words in ("Ms Ada Okoro", "Africa desk · Ministry of Foreign Affairs", "+44 20 5550 0100, +44 20 5550 0199",
                  "ada@foreign.example", "last contact 20 Nov 2026", "1 answer late", "20 days late", "2 reminders",
                  "no telephone number recorded", "reached", "promised, by:"):  # fmt: skip
        assert words in said, words
    assert said.index("Ada Okoro") < said.index("Protocol")
    assert said.index("Port call Mombasa") < said.index("Staff talks")
    # Not asked yet, and not late.
    assert "Development view" not in said
    assert outside(printed.pdf) == []


def test_a_call_list_of_one_post(press: Press) -> None:
    said = whole(press("call-list", a_plan(), post="po2").pdf)
    assert "Protocol" in said
    assert "Ada Okoro" not in said


def test_a_filter_leaves_the_asks_about_what_it_lets_through(press: Press) -> None:
    said = whole(press("coordination-sheet", a_plan(), ids=frozenset({"e1"})).pdf)
    assert "Port call Mombasa" in said
    assert "Staff talks" not in said


OFFICE = make.post("po9", "Plans desk", organisation="o9", addressee="own-office", email="plans@mod.example")
OURS = make.organisation("o9", "Ministry of Defence", kind="own-defence")


@pytest.mark.parametrize("is_known", [True, False])
def test_a_sheet_says_to_whom_it_goes_back(press: Press, is_known: bool) -> None:
    plan = a_plan()
    if is_known:
        plan = plan.replacing([("organisations", "o9", OURS), ("posts", "po9", OFFICE)])
    said = whole(press("coordination-sheet", plan, post="Africa desk").pdf)
    assert ("send this back to: Plans desk, Ministry of Defence, plans@mod.example" in said) is is_known
    # Where nobody knows, there is room to write it.
    assert ("Address for answers" in said) is not is_known


def test_each_recipient_has_pages_of_their_own_numbers(press: Press) -> None:
    plan = a_plan()
    many = [make.ask(f"b{at}", "e3", "po1", question=f"Question {at}?", due=date(2027, 3, 1)) for at in range(30)]
    plan = plan.replacing(("asks", each.id, each) for each in many)
    printed = press("coordination-sheet", plan)
    told = pages(printed.pdf)
    last = len(told) - 1
    assert last > 1
    for number, page in enumerate(told[:-1], 1):
        assert f"Page {number} of {last}" in page
    assert "Page 1 of 1" in told[-1]

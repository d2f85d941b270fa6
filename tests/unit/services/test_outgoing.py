"""To whom something goes, at which marking, and how what was asked is noted."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from app.domain.handouts import Handout, HandoutForm
from app.domain.levels import Level
from app.domain.plan import Plan
from app.domain.statuses import Status
from app.services.edits.asked import log_asked, log_left, log_sheet_left
from app.services.edits.handouts import Departure, Recipient
from app.services.edits.refusals import EditRefused
from app.services.outgoing.enclosures import ENCLOSURES, enclosed, enclosure_title, fits_mail
from app.services.outgoing.letters import LETTERS, LetterWish, letter_of
from app.services.outgoing.mail_kinds import MailKind, fitting_mail
from app.services.outgoing.mails import MailWish, mail_draft
from app.services.outgoing.marked import editions_with
from app.services.outgoing.recipients import is_address, posts_asked, proposed_post, recipient
from app.services.reports.selection import ReportOptions, ReportRefused
from app.services.reports.told_of import told_of
from tests.builders import TODAY, answer, ask, engagement, organisation, person, plan_with, post, ranked

LATER = date(2027, 2, 1)
LATER_AT = datetime(2027, 2, 1, 9, tzinfo=UTC)


def a_plan() -> Plan:
    return plan_with(
        organisation("o1"),
        person("p1", "Lea Moen", rank="Amb", email="lea@mfa.example"),
        post("po1", "Desk", organisation="o1", addressee="foreign-ministry", holder="p1", email="desk@mfa.example"),
        post("po2", "Protocol", organisation="o1", addressee="foreign-protocol", holder="p1"),
        post("po3", "Nobody's", organisation="o1", addressee="legal"),
        engagement("e1", title="Talks"),
        engagement("e2", title="Call"),
        ask("a1", "e1", "po1", due=date(2027, 3, 1)),
        ask("a2", "e1", "po2", ask_type="A4", sent=date(2027, 1, 4), due=date(2027, 2, 1)),
        ask("a3", "e1", "po3", answer=answer()),
        ask("a4", "e1", "po3", withdrawn=True),
    )


@pytest.mark.parametrize(("post_id", "address"), [("po1", "desk@mfa.example"), ("po2", "lea@mfa.example"), ("po3", "")])
def test_the_address_of_a_post_goes_before_that_of_its_holder(post_id: str, address: str) -> None:
    found = recipient(a_plan(), post_id)
    assert found is not None
    assert found.mail.address == address


def test_nobody_is_found_for_a_post_that_is_gone() -> None:
    assert recipient(a_plan(), "po9") is None


@pytest.mark.parametrize(
    ("typed", "is_one"),
    [
        ("a@b.example", True),
        ("first.last+tag@sub.b.example", True),
        ("a@b", True),
        ("", False),
        ("a@", False),
        ("@b.example", False),
        ("a b@c.example", False),
        ("a@b.example, c@d.example", False),
        ("A <a@b.example>", False),
        ("a@b.example\nBcc: c@d.example", False),
        ("a..b@c.example", False),
        ("a.@c.example", False),
        ("ä@c.example", False),
        ("a@-b.example", False),
    ],
)
def test_what_is_an_address(typed: str, is_one: bool) -> None:
    assert is_address(typed) is is_one


def test_those_whose_answer_is_due_come_first() -> None:
    plan = a_plan()
    assert posts_asked(plan, plan.engagements["e1"]) == ("po2", "po1", "po3")
    assert posts_asked(plan, plan.engagements["e2"]) == ()


def test_a_letter_goes_to_who_is_asked_so_else_to_who_answers_for_it() -> None:
    plan = a_plan()
    asked, unasked = plan.engagements["e1"], plan.engagements["e2"]
    assert proposed_post(plan, asked, "A4", ("foreign-ministry",)) == "po2"
    assert proposed_post(plan, unasked, "A4", ("host", "foreign-protocol")) == "po2"
    assert proposed_post(plan, unasked, "A4", ("host",)) == ""


def test_a_draft_is_noted_as_sent_and_what_was_sent_as_reminded_in_one_step() -> None:
    plan = a_plan()
    made = log_asked(plan, ["a1", "a2", "a3"], LATER)
    assert str(made.label) == "asked: 2 asks"
    after = plan.replacing([(each.table, each.id, each.after) for each in made.items])
    assert after.asks["a1"] == replace(plan.asks["a1"], sent=LATER)
    assert after.asks["a2"] == replace(plan.asks["a2"], reminders=1)
    before = after.replacing([(each.table, each.id, each.before) for each in made.items])
    assert before.asks == plan.asks


def test_one_ask_is_noted_by_its_engagement() -> None:
    assert str(log_asked(a_plan(), ["a1"], TODAY).label) == "asked about ‘Talks’"


def test_what_left_is_noted_with_what_was_asked_and_without_asks_alone() -> None:
    plan = a_plan()
    departure = Departure(HandoutForm.MAIL, datetime(2027, 1, 4, 9, 30, tzinfo=UTC), "talks.eml")
    for asks, label, tables in (
        (["a1"], "asked about ‘Talks’", ["asks", "handouts"]),
        ([], "note that Protocol has ‘Talks’", ["handouts"]),
    ):
        made = log_left(plan, asks, TODAY, Recipient("Protocol", "po1"), departure, ["e1"])
        assert (str(made.label), [each.table for each in made.items]) == (label, tables)


def test_a_sheet_that_left_is_noted_with_each_post_that_it_asks_and_undone_in_one() -> None:
    plan = a_plan()
    departure = Departure(HandoutForm.SHEET, datetime(2027, 1, 4, 9, 30, tzinfo=UTC), "asks.xlsx")
    made = log_sheet_left(plan, ["a1", "a2", "gone"], LATER, departure)
    after = plan.replacing([(each.table, each.id, each.after) for each in made.items])
    assert str(made.label) == "asked: 2 asks"
    assert (after.asks["a1"].sent, after.asks["a2"].reminders) == (LATER, 1)
    held = {(each.recipient, each.post, each.form, each.file) for each in after.records(Handout).values()}
    assert held == {
        ("Desk", "po1", HandoutForm.SHEET, "asks.xlsx"),
        ("Protocol", "po2", HandoutForm.SHEET, "asks.xlsx"),
    }
    assert {said.engagement for each in after.records(Handout).values() for said in each.stated} == {"e1"}
    before = after.replacing([(each.table, each.id, each.before) for each in made.items])
    assert before.asks == plan.asks
    assert not before.records(Handout)


def test_a_sheet_that_was_answered_before_it_was_noted_is_held_all_the_same() -> None:
    departure = Departure(HandoutForm.SHEET, datetime(2027, 1, 4, 9, 30, tzinfo=UTC))
    made = log_sheet_left(a_plan(), ["a3"], LATER, departure)
    assert (str(made.label), [each.table for each in made.items]) == ("note that Nobody's has ‘Talks’", ["handouts"])
    with pytest.raises(EditRefused, match="Nothing was noted"):
        log_sheet_left(a_plan(), ["gone"], LATER, departure)


@pytest.mark.parametrize(
    ("document", "post_id", "told"),
    [
        ("coordination-sheet", "", ("e1",)),
        ("coordination-sheet", "po3", ()),
        ("call-list", "po1", ()),
        ("call-list", "po2", ("e1",)),
        ("engagement-plan", "", ("e1", "e2")),
    ],
)
def test_a_paper_of_asks_tells_only_of_what_is_asked_about(document: str, post_id: str, told: tuple[str, ...]) -> None:
    assert told_of(a_plan(), document, ReportOptions(TODAY, post=post_id)) == told


@pytest.mark.parametrize("asks", [[], ["a3"], ["a4"], ["gone"]])
def test_nothing_is_noted_where_nothing_waits(asks: list[str]) -> None:
    with pytest.raises(EditRefused, match="plan was not changed"):
        log_asked(a_plan(), asks, TODAY)


@pytest.mark.parametrize(
    ("own", "offered"),
    [("OFFICIAL", ("OFFICIAL",)), ("SECRET", ()), ("", ())],
)
def test_only_editions_that_still_have_the_engagement_are_offered(own: str, offered: tuple[str, ...]) -> None:
    plan = plan_with(
        ranked("OFFICIAL", 10),
        ranked("SECRET", 60),
        engagement("e1", marking=own),
        engagement("e2", marking="SECRET"),
        marking="SECRET",
    )
    assert editions_with(plan, [plan.engagements["e1"]]) == offered


@pytest.mark.parametrize("name", ENCLOSURES)
def test_the_name_of_an_enclosure_tells_nothing_but_what_it_is(name: str) -> None:
    assert str(enclosure_title(name))
    made = enclosed(name, engagement("e1", ref="../NO 1/“x”", title="Secret talks"), b"")
    assert made.name.startswith(f"{name}-")
    assert "Secret" not in made.name
    assert not set(made.name) & set('/\\"“ ')


@pytest.mark.parametrize(
    ("kind", "fitting"),
    [
        (MailKind.ASK, set(ENCLOSURES)),
        (MailKind.REMIND, set(ENCLOSURES)),
        (MailKind.SUPPLY, {"read-out", "clearance-form", "ask-sheet"}),
        (MailKind.CORRECT, set()),
    ],
)
def test_what_tells_more_asks_nothing_anew(kind: MailKind, fitting: set[str]) -> None:
    assert {name for name in ENCLOSURES if fits_mail(name, kind)} == fitting


MORE = ask("a9", "e1", "po1", sent=date(2026, 11, 30), due=date(2027, 2, 9), more_wanted=date(2026, 12, 1),
           wanted="How many people come?")  # fmt: skip


def test_a_mail_to_who_wants_to_know_more_tells_it_and_is_no_reminder() -> None:
    plan = plan_with(engagement("e1", title="Talks", lead_office="Plans"), post(title="Desk"), organisation(), MORE)
    item, today = plan.engagements["e1"], date(2026, 12, 2)
    assert fitting_mail(plan, item, "po1", today) is MailKind.SUPPLY
    made = mail_draft(plan, MailWish("e1", "po1", today, purpose=MailKind.SUPPLY), LATER_AT)
    assert str(made.subject).startswith("What you wanted to know: ")
    assert str(made.opening).startswith("On 1 December 2026 you told us that you must know more")
    assert [str(said) for _, said in made.facts][:2] == ["How many people come?", "[to be written here]"]
    assert [str(until) for _, until in made.questions] == ["by 9 February 2027"]
    noted = log_asked(plan, made.asks, today, supplies=True)
    (item_change,) = noted.items
    assert item_change.after == replace(MORE, supplied=today)
    with pytest.raises(ReportRefused, match="Tell them first"):
        mail_draft(plan, MailWish("e1", "po1", today, purpose=MailKind.REMIND), LATER_AT)


def test_a_reminder_before_the_day_says_until_when_there_is_time() -> None:
    plan = plan_with(engagement("e1"), post(), organisation(), replace(MORE, more_wanted=None))
    for today, said, until in (
        (date(2026, 12, 2), "Your answer is wanted by 9 February 2027.", "by 9 February 2027"),
        (date(2027, 2, 10), "and still wait for your answer.", "was wanted by 9 February 2027"),
    ):
        made = mail_draft(plan, MailWish("e1", "po1", today, purpose=MailKind.REMIND), LATER_AT)
        assert str(made.opening).endswith(said)
        assert [str(each) for _, each in made.questions] == [until]


@pytest.mark.parametrize(
    ("own_lead", "office", "mail", "letter"),
    [
        pytest.param("", "", [], "", id="nobody"),
        pytest.param("", "Plans", [], "Plans", id="the office alone"),
        pytest.param("Cdr Ito", "Plans", ["Cdr Ito (level: colonel and below, working level)"],
                     "Cdr Ito (level: colonel and below, working level)", id="somebody"),
    ],
)  # fmt: skip
def test_no_code_of_a_level_or_status_leaves_the_house(
    own_lead: str, office: str, mail: list[str], letter: str
) -> None:
    item = engagement("e1", own_lead=own_lead, lead_office=office, level=Level.L5, status=Status.IDEA)
    plan = plan_with(item, post(), organisation(), ask("a1", "e1", "po1"))
    made = mail_draft(plan, MailWish("e1", "po1", TODAY), LATER_AT)
    assert [str(said) for name, said in made.facts if str(name) == "Lead person"] == mail
    values = letter_of(plan, LetterWish(LETTERS["concurrence-letter"], "e1", "po1", TODAY)).values
    assert (str(values["lead"]), str(values["status"])) == (letter, "in preparation")

"""The edits of asks and of waivers."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from app.domain.ask_types import Silence
from app.domain.asks import Answer, Ask, Need, Verdict
from app.domain.changes import Change, apply
from app.domain.facts import NO_HOLIDAYS, Facts
from app.domain.findings import Finding, Severity, Subject
from app.domain.levels import Level
from app.domain.lived_with import waiver_of
from app.domain.parties import Organisation, OrganisationKind, Person, Post
from app.domain.plan import Plan
from app.domain.wording import text
from app.services.edits import asks as edits
from app.services.edits.asking import AskBatch, NewContact, add_batch, ask_from, usual_due
from app.services.edits.refusals import EditRefused
from app.services.edits.waivers import lift_waiver, waive
from app.services.layouts.ask_reasons import reason_asked
from tests.builders import (
    TODAY,
    answer,
    ask,
    ask_route,
    ask_type,
    country,
    engagement,
    oda_recipient,
    place,
    plan_with,
    post,
    region,
    silence_procedure,
    stamped,
    waiver,
)

SENT = date(2027, 1, 1)


def after(plan: Plan, change: Change) -> Plan:
    return apply(stamped(change), plan)


def suggested(plan: Plan, **fields: object) -> list[tuple[str, str | None]]:
    item = engagement(**fields)  # type: ignore[arg-type]
    return [(s.route.id, s.post.id if s.post else None) for s in edits.suggest_asks(plan, item)]


# --- what the default matrix wants -----------------------------------------------------------------


@pytest.mark.parametrize(
    ("recipient", "fields", "is_asked"),
    [
        pytest.param({}, {}, True, id="on the list"),
        pytest.param({"country": "TZ"}, {}, False, id="another country"),
        pytest.param({"country": "TZ"}, {"countries": ("KE", "TZ")}, True, id="one of several"),
        pytest.param({"country": "TZ"}, {"place": place("Dar es Salaam", "TZ")}, True, id="the host"),
        pytest.param({"valid_from": date(2027, 3, 4)}, {}, False, id="not yet"),
        pytest.param({"valid_from": date(2027, 3, 3)}, {}, True, id="from that day"),
        pytest.param({"valid_to": date(2027, 3, 2)}, {}, False, id="no longer"),
        pytest.param({"valid_to": date(2027, 3, 3)}, {}, True, id="on its last day"),
    ],
)
def test_recipients_of_aid_bring_the_development_ministry_in(
    recipient: dict[str, Any], fields: dict[str, Any], is_asked: bool
) -> None:
    route = ask_route(kind="training", addressee="development-ministry", ask_type="A7", oda_only=True)
    item = engagement(start="2027-03-03", kind="training", **fields)
    plan = plan_with(item, route, oda_recipient(**recipient), country("KE", "Kenya"), country("TZ", "Tanzania"))
    found = edits.suggest_asks(plan, item)
    assert [each.route.id for each in found] == (["r1"] if is_asked else [])
    for each in found:
        listed = "Tanzania" if recipient else "Kenya"
        if "country" in recipient or not recipient:
            assert str(reason_asked(plan, item, each)).endswith(f"on the list of recipients of aid (ODA): {listed}")


def test_the_post_that_covers_the_country_answers_before_the_regions_and_before_all() -> None:
    everywhere = post("all")
    of_region = post("region", regions=frozenset({"defence/east-africa"}))
    of_country = post("country", countries=frozenset({"KE"}))
    routes = (ask_route(), region())
    assert suggested(plan_with(everywhere, of_region, of_country, *routes)) == [("r1", "country")]
    assert suggested(plan_with(everywhere, of_region, *routes)) == [("r1", "region")]
    assert suggested(plan_with(everywhere, *routes)) == [("r1", "all")]
    assert suggested(plan_with(ask_route())) == [("r1", None)]


@pytest.mark.parametrize(
    ("posts", "expected"),
    [
        pytest.param({"z": "Desk A", "a": "Desk B"}, "z", id="by title, not by id"),
        pytest.param({"b": "Desk", "a": "Desk"}, "a", id="of one title by id"),
    ],
)
@pytest.mark.parametrize(
    "covered", [{"countries": frozenset({"KE"})}, {"regions": frozenset({"defence/east-africa"})}, {}]
)
def test_of_two_posts_that_cover_it_alike_the_first_by_name_answers(
    posts: dict[str, str], expected: str, covered: dict[str, frozenset[str]]
) -> None:
    both = (post(post_id, title, **covered) for post_id, title in posts.items())
    assert suggested(plan_with(*both, ask_route(), region())) == [("r1", expected)]


LEVELS = {
    "inside": (Level.L2, True),
    "too low": (Level.L4, False),
    "not stated counts as the working level": (None, False),
}


@pytest.mark.parametrize(("level", "wanted"), LEVELS.values(), ids=LEVELS.keys())
def test_a_route_holds_for_its_levels(level: Level | None, wanted: bool) -> None:
    plan = plan_with(ask_route(min_level="L1", max_level="L3"), post())
    assert bool(suggested(plan, level=level)) is wanted


MADE = {
    "to the same post": (ask(), []),
    "to another post with the same part": (ask(post="po2"), []),
    "withdrawn": (ask(withdrawn=True), [("r1", "po1")]),
    "of another type": (ask(ask_type="A9"), [("r1", "po1")]),
    "about another engagement": (ask(engagement="e2"), [("r1", "po1")]),
}


@pytest.mark.parametrize(("made", "left"), MADE.values(), ids=MADE.keys())
def test_what_has_been_asked_is_not_suggested_again(made: Ask, left: list[tuple[str, str]]) -> None:
    plan = plan_with(ask_route(), post(), post("po2"), made, engagement())
    assert suggested(plan) == left


DUE = {
    "of the route": (ask_route(due_days=30), None, date(2027, 2, 1)),
    "of the type": (ask_route(), 14, date(2027, 2, 17)),
    "of the product": (ask_route(), None, date(2027, 1, 1)),
}


@pytest.mark.parametrize(("route", "of_type", "due"), DUE.values(), ids=DUE.keys())
def test_the_due_day_counts_back_from_the_start(route: object, of_type: int | None, due: date) -> None:
    plan = plan_with(route, ask_type(due_days=of_type), post())  # type: ignore[arg-type]
    suggestion = edits.suggest_asks(plan, engagement(start="2027-03-03"))[0]
    assert suggestion.due == due
    assert usual_due(suggestion, TODAY) == max(due, TODAY)


def test_required_questions_come_first() -> None:
    plan = plan_with(ask_route("r1", required=False, due_days=90), ask_route("r2", ask_type="A3", due_days=10), post())
    assert [made for made, _ in suggested(plan)] == ["r2", "r1"]


# --- asking ----------------------------------------------------------------------------------------


def test_a_batch_is_one_change_with_its_new_contacts() -> None:
    plan = plan_with(engagement(), ask_route(), ask_type(question="Do you concur?"))
    suggestion = edits.suggest_asks(plan, plan.engagements["e1"])[0]
    contact = NewContact(
        Post("po9", "Africa desk", "o9", "foreign-ministry"),
        Organisation("o9", "Foreign Office", OrganisationKind.FOREIGN_MINISTRY),
        Person("p9", "Ida Berg"),
    )
    made = ask_from(suggestion, "e1", "po9", date(2027, 2, 1), sent=TODAY)
    change = add_batch(plan, AskBatch((made,), (contact,)))
    grown = after(plan, change)
    assert grown.posts["po9"].holder == "p9"
    assert grown.organisations["o9"].name == "Foreign Office"
    assert grown.asks[made.id].sent == TODAY
    assert str(change.label) == "asking of Africa desk about ‘Port call e1’"
    assert after(grown, change.inverse()) == plan


def test_a_contact_that_nobody_asks_is_not_added() -> None:
    plan = plan_with(engagement(), post(), ask_type())
    unused = NewContact(Post("po9", "Nobody", "o1", "legal"))
    grown = after(plan, add_batch(plan, AskBatch((ask(),), (unused,))))
    assert "po9" not in grown.posts


REFUSED: dict[str, Callable[[Plan], Change]] = {
    "an empty batch": lambda plan: add_batch(plan, AskBatch(())),
    "nobody is asked": lambda plan: add_batch(plan, AskBatch((ask("new", post=""),))),
    "the engagement is gone": lambda plan: edits.add_ask(plan, ask("new", "e9")),
    "due before it is sent": lambda plan: edits.add_ask(plan, ask("new", due=SENT, sent=TODAY)),
    "the ask is gone": lambda plan: edits.mark_sent(plan, ["a9"], TODAY),
    "sent already": lambda plan: edits.mark_sent(plan, ["sent"], TODAY),
    "a reminder of what was never sent": lambda plan: edits.remind(plan, ["draft"]),
    "a reminder of what is answered": lambda plan: edits.remind(plan, ["answered"]),
    "withdrawing what is answered": lambda plan: edits.withdraw(plan, ["answered"]),
    "an answer to what was withdrawn": lambda plan: edits.record_answer(plan, ["withdrawn"], answer()),
    "conditions that are not written down": lambda plan: edits.record_answer(
        plan, ["sent"], answer(Verdict.CONCUR_WITH_CONDITIONS, conditions=" ")
    ),
    "silence where it is no answer": lambda plan: edits.record_answer(
        plan, ["sent"], answer(Verdict.NO_OBJECTION_BY_SILENCE)
    ),
}


def asked_plan() -> Plan:
    return plan_with(
        ask("draft"),
        ask("sent", sent=SENT),
        ask("answered", sent=SENT, answer=answer()),
        ask("withdrawn", withdrawn=True),
        ask("silent", post="po2", ask_type="A1", sent=SENT, silence="si1"),
        ask_type("A1", silence=Silence.IF_ANNOUNCED),
        post("po2", accepts_silence=True),
        silence_procedure(expires=TODAY),
    )


@pytest.mark.parametrize("use_case", REFUSED.values(), ids=REFUSED.keys())
def test_what_makes_no_sense_is_refused(use_case: Callable[[Plan], Change]) -> None:
    with pytest.raises(EditRefused):
        use_case(asked_plan())


DONE: dict[str, tuple[Callable[[Plan], Change], str, Callable[[Plan], object], object]] = {
    "sending": (lambda p: edits.mark_sent(p, ["draft", "sent"], TODAY),
                "sending of an ask about ‘Port call e1’", lambda p: (p.asks["draft"].sent, p.asks["sent"].sent),
                (TODAY, SENT)),
    "reminding": (lambda p: edits.remind(p, ["sent", "silent", "draft"]), "reminder of 2 asks",
                  lambda p: [p.asks[a].reminders for a in ("sent", "silent", "draft")], [1, 1, 0]),
    "answering many": (lambda p: edits.record_answer(p, ["sent", "draft", "sent"], answer()), "answers to 2 asks",
                       lambda p: [p.asks[a].answer for a in ("sent", "draft")], [answer(), answer()]),
    "silence where announced": (lambda p: edits.record_answer(p, ["silent"], answer(Verdict.NO_OBJECTION_BY_SILENCE)),
                                "answer about ‘Port call e1’", lambda p: p.asks["silent"].is_open, False),
    "withdrawing": (lambda p: edits.withdraw(p, ["draft", "answered"]), "withdrawal of an ask about ‘Port call e1’",
                    lambda p: (p.asks["draft"].withdrawn, p.asks["answered"].withdrawn), (True, False)),
    "deleting": (lambda p: edits.delete_asks(p, ["draft", "sent"]), "deletion of 2 asks",
                 lambda p: sorted(p.asks), ["answered", "silent", "withdrawn"]),
}  # fmt: skip


@pytest.mark.parametrize(("use_case", "label", "look", "seen"), DONE.values(), ids=DONE.keys())
def test_an_edit_of_asks_does_what_its_label_says(
    use_case: Callable[[Plan], Change], label: str, look: Callable[[Plan], object], seen: object
) -> None:
    plan = asked_plan()
    change = use_case(plan)
    grown = after(plan, change)
    assert (str(change.label), look(grown)) == (label, seen)
    assert after(grown, change.inverse()) == plan


def test_a_new_ask_is_due_today_at_the_earliest() -> None:
    plan = plan_with(engagement(start="2027-01-20"), ask_type(due_days=60))
    made = edits.new_ask(plan, plan.engagements["e1"], "po1", "A2", Facts(TODAY, NO_HOLIDAYS))
    assert (made.due, made.need, made.question) == (TODAY, Need.CONCUR, "Do you concur?")


def test_answers_are_kept_word_for_word() -> None:
    plan = asked_plan()
    said = Answer(Verdict.CONCUR, TODAY, "Ida Berg", "  Yes.\nBut *mind* the tide. ", "", "N 4/27")
    assert after(plan, edits.record_answer(plan, ["sent"], said)).asks["sent"].answer == said


# --- waivers ---------------------------------------------------------------------------------------

FINDING = Finding("C3", Severity.WARN, Subject("engagements", "e1"), "k1", text("A holiday"), text("why"), text("mend"))


def test_a_waiver_holds_until_it_is_lifted() -> None:
    plan = plan_with(engagement())
    waived = after(plan, waive(FINDING, " Maj Lund ", " agreed ", None, TODAY))
    found = waiver_of(waived, FINDING, TODAY)
    assert found is not None
    assert (found.who, found.reason) == ("Maj Lund", "agreed")
    assert after(waived, lift_waiver(waived, FINDING)) == plan


def test_lifting_takes_every_waiver_of_the_finding() -> None:
    plan = plan_with(waiver("w1", "C3", "k1"), waiver("w2", "C3", "k1"), waiver("w3", "C3", "other"))
    assert set(after(plan, lift_waiver(plan, FINDING)).waivers) == {"w3"}


def test_a_waiver_ends_after_its_last_day() -> None:
    plan = after(plan_with(), waive(FINDING, "Maj Lund", "agreed", date(2027, 2, 1), TODAY))
    assert waiver_of(plan, FINDING, date(2027, 2, 1)) is not None
    assert waiver_of(plan, FINDING, date(2027, 2, 2)) is None


NOT_WAIVED = {"no name": ("", "why", None), "no reason": ("Maj Lund", " ", None), "over": ("A", "b", date(2027, 1, 1))}


@pytest.mark.parametrize(("who", "reason", "until"), NOT_WAIVED.values(), ids=NOT_WAIVED.keys())
def test_a_waiver_needs_a_name_a_reason_and_a_day_to_come(who: str, reason: str, until: date | None) -> None:
    with pytest.raises(EditRefused):
        waive(FINDING, who, reason, until, TODAY)

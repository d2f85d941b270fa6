"""The edition of a plan: what is not in it, what is left of its own words, and which are offered."""

from __future__ import annotations

from datetime import date

import pytest

from app.domain.attachments import Attachment
from app.domain.plan import Plan
from app.domain.tables import RECORDS
from app.domain.web_links import WebLink
from app.services.reports.editions import document_editions, edition, lower_editions
from app.services.reports.selection import ReportOptions, ReportRefused
from app.services.texts.marked_outputs import output_marking, plan_marking
from tests.builders import ask, engagement, objective, organisation, person, plan_with, post, ranked, tier, waiver

RANKED = (
    ranked("OFFICIAL", 10, scheme="uk"),
    ranked("SECRET", 40, scheme="uk"),
    ranked("TOP SECRET", 50, scheme="uk"),
    ranked("NATO RESTRICTED", 20, scheme="nato"),
)


def plan(*items: object, marking: str = "OFFICIAL") -> Plan:
    return plan_with(
        *RANKED,
        engagement("low", principals=("p1",), objectives=("ob1",), organisations=("o1",), marking="OFFICIAL"),
        engagement("high", principals=("p2",), marking="SECRET"),
        person("p1", "Ada Okoro", is_principal=True, notes="likes tea", email="ada@example.org", deputy="p3"),
        person("p2", "Jo Ng", is_principal=True),
        person("p3", "Lee Hale"),
        organisation("o1"),
        objective("ob1", indicator="calls"),
        objective("ob2", "O2"),
        post("po1", notes="rings back"),
        ask("asked", engagement="low"),
        ask("asked-high", engagement="high"),
        tier("KE"),
        *items,  # type: ignore[arg-type]
        marking=marking,
    )


def test_without_a_marking_it_is_the_plan_itself() -> None:
    made = plan()
    assert edition(made, " ").plan is made
    assert edition(made, "SECRET").plan is made
    assert edition(made, "SECRET").is_whole


def test_what_is_above_goes_with_its_asks_and_the_waivers_that_name_it() -> None:
    made = plan(waiver("w1", key="low|high@2027"), waiver("w2", key="low|other"), waiver("w3", key="asked-high"))
    told = edition(made, "official")
    assert (told.marking, told.withheld, told.is_bare) == ("OFFICIAL", {"high"}, False)
    gone = {(name, each) for name in RECORDS for each in set(made.table(name)) - set(told.plan.table(name))}
    higher = {("markings", each) for each in ("secret", "top secret", "nato restricted")}
    about = {("engagements", "high"), ("asks", "asked-high"), ("waivers", "w1"), ("waivers", "w3")}
    assert gone == about | higher
    assert told.plan.people["p1"].notes == "likes tea"


def test_an_attachment_that_is_marked_higher_goes_though_its_engagement_stays() -> None:
    shown = Attachment("a1", "low", "Invitation.pdf")
    above = Attachment("a2", "low", "Order of battle.pdf", marking="SECRET")
    link = WebLink("l1", "low", "Assessment", "R:/x", marking="TOP SECRET")
    made = plan(shown, above, link)
    told = edition(made, "OFFICIAL").plan
    assert set(told.table("attachments")) == {"a1"}
    assert not told.table("links")
    assert "low" in told.engagements
    assert set(edition(made, "SECRET").plan.table("attachments")) == {"a1", "a2"}
    low = made.engagements["low"]
    assert output_marking(told, [told.engagements["low"]]) == "OFFICIAL"
    assert output_marking(made, [low]) == plan_marking(made) == "TOP SECRET"
    assert output_marking(made, [made.engagements["high"]]) == "SECRET"


def test_below_the_plan_only_names_are_left_of_what_is_named() -> None:
    told = edition(plan(marking="SECRET"), "OFFICIAL").plan
    assert {name: set(told.table(name)) for name in ("people", "objectives", "tiers", "waivers", "organisations")} == {
        "people": {"p1"},
        "objectives": {"ob1"},
        "tiers": set(),
        "waivers": set(),
        "organisations": {"o1"} | {told.posts["po1"].organisation} - {None},
    }
    kept = told.people["p1"]
    assert (kept.name, kept.notes, kept.email, kept.deputy) == ("Ada Okoro", "", "", None)
    assert told.objectives["ob1"].indicator == told.posts["po1"].notes == ""
    assert (told.settings.title, told.settings.marking) == ("", "OFFICIAL")


def test_what_has_no_marking_is_marked_as_the_plan_is() -> None:
    made = plan(engagement("unsaid"))
    assert edition(made, "OFFICIAL").withheld == {"high"}
    assert edition(plan(engagement("unsaid"), marking="SECRET"), "OFFICIAL").withheld == {"high", "unsaid"}
    assert edition(plan(engagement("unsaid"), marking=""), "OFFICIAL").withheld == {"high"}


@pytest.mark.parametrize("marking", ["PROTECTED", "OFFICIAL / PROTECTED"])
def test_there_is_no_edition_at_a_marking_that_nobody_ranked(marking: str) -> None:
    with pytest.raises(ReportRefused, match="does not rank"):
        edition(plan(), marking)


def test_those_are_offered_that_would_leave_something_out() -> None:
    assert lower_editions(plan()) == (("OFFICIAL", 1),)
    assert lower_editions(plan(), ["low"]) == ()
    allied = plan(engagement("allied", marking="NATO RESTRICTED"), engagement("odd", marking="XYZ"))
    assert lower_editions(allied) == (("TOP SECRET", 1), ("SECRET", 1), ("NATO RESTRICTED", 2), ("OFFICIAL", 3))


def test_a_document_counts_what_each_edition_leaves_out_of_it() -> None:
    made = plan(engagement("kept", countries="FJ", marking="OFFICIAL"), marking="OFFICIAL")
    day = made.engagements["high"].dates.earliest
    host = made.engagements["high"].country_ids[0]
    assert document_editions(made, ReportOptions(day)) == (("OFFICIAL", 1),)
    assert document_editions(made, ReportOptions(day, country=host)) == (("OFFICIAL", 1),)
    assert document_editions(made, ReportOptions(day, country="FJ")) == (("OFFICIAL", 0),)
    assert document_editions(made, ReportOptions(day, country="Atlantis")) == ()
    assert document_editions(plan_with(*RANKED, marking="OFFICIAL"), ReportOptions(date(2027, 1, 1))) == ()

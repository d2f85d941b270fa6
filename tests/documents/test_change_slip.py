"""The change slip, read back from the PDF: whom it is for, what they were told, what is so now."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from app.domain.changes import apply
from app.domain.facts import Facts
from app.domain.geography import Place
from app.domain.handouts import HandoutForm
from app.domain.plan import Plan
from app.domain.statuses import Status
from app.services.edits.engagements import change_engagement, delete_engagements
from app.services.edits.handouts import Departure, Recipient, note_handout
from app.services.reports.change_slips import change_slips
from app.services.reports.editions import edition
from app.services.reports.selection import ReportOptions, ReportRefused
from app.services.review.review import unreviewed
from tests.builders import TODAY, country, dates, engagement, organisation, plan_with, post, ranked
from tests.documents.conftest import Press
from tests.documents.reading import outside, pages, whole
from tests.unit.domain.fake_calendars import FakeCalendars

FACTS = Facts(TODAY, FakeCalendars())

AT = datetime(2027, 1, 4, 9, 30, tzinfo=UTC)
PROTOCOL, PRESS = Recipient("Protocol", "po1"), Recipient("Press <b>office</b> #let")


def told() -> Plan:
    plan = plan_with(
        engagement("e1", "2027-03-03", "2027-03-05", "KE", title="Port call Mombasa", place=Place("Mombasa", "KE")),
        engagement("e2", "2027-04-06", title="Staff talks", marking="SECRET"),
        engagement("e3", "2027-05-06", title="Seminar"),
        country("KE", "Kenya"),
        organisation("o1", "Foreign ministry"),
        post("po1", "Protocol", organisation="o1"),
        ranked("OFFICIAL", 10),
        ranked("SECRET", 30),
        marking="OFFICIAL",
    )
    for at, who in enumerate((PROTOCOL, PRESS)):
        departure = Departure(HandoutForm.DOCUMENT, AT + timedelta(days=at), "plan.pdf")
        plan = apply(note_handout(plan, who, departure, plan.engagements), plan)
    plan = apply(change_engagement(plan, "e1", dates=dates("2027-03-10", "2027-03-12")), plan)
    plan = apply(change_engagement(plan, "e2", status=Status.CANCELLED, reason="no quorum"), plan)
    return apply(delete_engagements(plan, ["e3"]), plan)


def test_each_recipient_has_a_page_of_what_changed(press: Press) -> None:
    printed = press("change-slip", told())
    assert outside(printed.pdf) == []
    found = [" ".join(page.split()) for page in pages(printed.pdf)]
    assert len(found) == 2
    protocol = next(page for page in found if "Changes for Protocol" in page)
    for words in ("Foreign ministry", "Port call Mombasa", "Wed 3 – Fri 5 Mar 2027", "Wed 10 – Fri 12 Mar 2027"):
        assert words in protocol
    for words in (
        "Called off (Tue 6 Apr 2027)",
        "Does not take place",
        "document · plan.pdf · 4 Jan 2027",
        "(SECRET) Staff talks",
    ):
        assert words in protocol
    assert any("Changes for Press <b>office</b> #let" in page for page in found)


def test_one_recipient_alone_by_name_or_post() -> None:
    plan = told()
    for name in ("protocol", "po1"):
        report = change_slips(plan, unreviewed(FACTS, ()), ReportOptions(TODAY, recipient=name))
        assert [slip.recipient for slip in report.slips] == ["Protocol"]
    with pytest.raises(ReportRefused, match="Choose one of: Press"):
        change_slips(plan, unreviewed(FACTS, ()), ReportOptions(TODAY, recipient="Nobody"))


def test_a_lower_edition_says_nothing_of_what_is_above_it(press: Press) -> None:
    said = whole(press("change-slip", edition(told(), "OFFICIAL").plan, marking="OFFICIAL").pdf)
    for words in ("Staff talks", "SECRET"):
        assert words not in said
    for words in ("Port call Mombasa", "Seminar"):
        assert words in said


def test_what_was_deleted_above_an_edition_is_not_in_it() -> None:
    plan = told()
    gone = apply(delete_engagements(plan, ["e2"]), plan)
    report = change_slips(
        edition(gone, "OFFICIAL").plan, unreviewed(FACTS, ()), ReportOptions(TODAY, marking="OFFICIAL")
    )
    assert "Staff talks" not in {line.title for slip in report.slips for line in slip.lines}
    whole = change_slips(gone, unreviewed(FACTS, ()), ReportOptions(TODAY))
    assert whole.identity.marking == "SECRET"


def test_nobody_holds_anything_old(press: Press) -> None:
    printed = press("change-slip", plan_with(engagement("e1")))
    assert (printed.pages, "None recorded." in whole(printed.pdf)) == (1, True)

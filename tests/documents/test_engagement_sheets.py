"""Engagements in full, read back: nothing that the plan holds of one is missing from its page."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from app.domain.engagement import Engagement
from app.domain.gifts import Gift, GiftWay
from app.domain.money import Cost
from app.domain.outcomes import EngagementOutcome, Evidence, Reached
from app.domain.plan import Plan
from app.domain.records.record import record_of
from app.domain.records.sort import Surface
from app.domain.tables import PARTS, named_with
from app.domain.wording import told
from app.services.reports.engagement_sheets import engagement_sheets
from app.services.reports.selection import ReportOptions
from tests import builders as make
from tests.documents.conftest import Press
from tests.documents.reading import pages, whole
from tests.filled import filled, with_two_of_each
from tests.unit.services.test_table_layout import reviewed

TODAY = date(2027, 1, 15)


def a_plan() -> Plan:
    """One engagement with something in every field and two parts of every sort, and one with next to nothing."""
    plan = make.plan_with(
        make.country("KE", "Kenya"),
        make.weekend(),
        make.scheme(),
        make.region("defence/east-africa", "KE"),
        make.period("pe1", "Easter", "2027-03-26"),
        make.kind(title="Ship visit"),
        make.principal("p1", "Ada Okoro"),
        make.organisation("o1", "African Union"),
        make.objective("ob1", "O1", title="Sea"),
        make.asset(),
        make.agreement(),
        make.series(),
        make.engagement("e2", "2027-03-09", title="Staff talks", ref="T-2"),
        make.engagement("e1", "2027-03-01", ref="V-1"),
        make.engagement("e3", "2027-03-20", title="Signing", ref="S-3"),
        marking="SECRET",
    )
    ids = {name: sorted(plan.table(name)) for name in ("engagements", "kinds", "countries", "people", "organisations",
           "objectives", "assets", "agreements", "series", *(part.name for part in PARTS))}  # fmt: skip
    everything = filled(record_of(Engagement), 0, {**ids, "engagements": ["e2"]})
    assert isinstance(everything, Engagement)
    everything = replace(everything, id="e1", ref="V-1", marking="SECRET")
    return with_two_of_each(
        plan.replacing([("engagements", "e1", everything)]), named_with(*(part.name for part in PARTS))
    )


def squeezed(words: str) -> str:
    return "".join(words.split())


def test_every_field_and_every_part_of_an_engagement_is_on_its_page(press: Press) -> None:
    plan = a_plan()
    item = plan.engagements["e1"]
    printed = press("engagement-sheets", plan, engagement="V-1")
    assert (printed.selected, printed.printed) == (1, 1)
    text = squeezed(whole(printed.pdf))
    parts = [(record, part) for record in PARTS for part in plan.parts(record.kind, "e1")]
    assert parts
    for record, each in [(record_of(Engagement), item), *parts]:
        for field in record.on(Surface.FORM):
            value = getattr(each, field.name)
            if field.name != record.whole and value != field.empty and not field.sort.is_empty(value):
                said = told(field.sort.tell(value, plan.title_of), "capital")
                assert squeezed(said).casefold() in text.casefold(), (record.name, field.name)


def test_an_engagement_begins_a_page_and_says_nothing_of_what_it_lacks(press: Press) -> None:
    plan = a_plan()
    printed = press("engagement-sheets", plan, year=2027)
    assert printed.printed == 3
    last = pages(printed.pdf)[-1]
    assert "Signing" in last
    assert "Costs" not in last
    assert "V-1" not in last


def test_the_one_part_is_told_by_its_fields_and_several_by_a_table() -> None:
    plan = make.plan_with(
        make.engagement("e1", "2027-03-01", ref="V-1"),
        Cost("c1", "e1", "Fuel", 12000.0, None, "EUR"),
        Cost("c2", "e1", "Tugs", None, 80.5, notes="Paid\nin cash"),
        EngagementOutcome("e1", Reached.PARTLY, Evidence.STATEMENT),
    )
    (sheet,) = engagement_sheets(plan, reviewed(plan), ReportOptions(TODAY, 2027)).sheets
    (table,) = sheet.tables
    assert [(str(title), number) for title, number in table.heads] == [
        ("For what", False),
        ("Estimate", True),
        ("Actual", True),
        ("Currency", False),
    ]
    assert table.rows == (("Fuel", "12\u202f000", "", "EUR"), ("Tugs", "", "80.50", ""))
    assert [[(str(fact.title), fact.said) for fact in below] for below in table.below] == [
        [],
        [("Notes", "Paid\nin cash")],
    ]
    (single,) = sheet.singles
    assert [(str(fact.title), str(fact.said)) for fact in single.facts] == [
        ("Aim reached", "partly"),
        ("Evidence", "their statement"),
    ]


def test_a_column_says_the_usual_choice_too_where_another_row_says_another() -> None:
    plan = make.plan_with(
        make.engagement("e1", "2027-03-01", ref="V-1"),
        Gift("g1", "e1", "Book"),
        Gift("g2", "e1", "Bowl", GiftWay.RECEIVED, receiver="Bowl"),
    )
    (sheet,) = engagement_sheets(plan, reviewed(plan), ReportOptions(TODAY, 2027)).sheets
    (table,) = sheet.tables
    assert [[str(cell) for cell in row] for row in table.rows] == [["Book", "given", ""], ["Bowl", "received", "Bowl"]]


def test_what_a_cell_says_is_not_said_again_below_it() -> None:
    plan = make.plan_with(
        make.engagement("e1", "2027-03-01", ref="V-1"),
        Gift("g1", "e1", "Book", notes="Book"),
        Gift("g2", "e1", "Bowl", notes="Of wood"),
    )
    (sheet,) = engagement_sheets(plan, reviewed(plan), ReportOptions(TODAY, 2027)).sheets
    (table,) = sheet.tables
    assert [[str(fact.said) for fact in below] for below in table.below] == [[], ["Of wood"]]

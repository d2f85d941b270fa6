"""The plan's own fields: made, changed, deleted; merged, united, kept of whom, filtered, imported and carried along."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from app.domain.changes import Change, ItemChange, apply
from app.domain.country_names import CountryNames
from app.domain.delegates import Delegate
from app.domain.engagement import Engagement
from app.domain.exchanges import Posting
from app.domain.own_fields import OwnField, OwnSort
from app.domain.own_values import OwnValue, own_name, packed, with_values
from app.domain.plan import Plan
from app.services.edits.engagements import duplicate_engagement
from app.services.edits.later_editions import same_in_later
from app.services.edits.records import add_records, change_records, remove_records
from app.services.edits.refusals import EditRefused
from app.services.edits.uniting import unite
from app.services.filtering.facet import Reviewed
from app.services.filtering.facets import facets, without_lost
from app.services.filtering.plan_filter import NONE, PlanFilter
from app.services.importing.mapping import ImportMapping
from app.services.importing.plan_import import plan_import
from app.services.importing.register_columns import ID
from app.services.layouts.history import history_rows
from app.services.layouts.people_kept import places_kept
from app.services.layouts.several import shared_fields
from app.services.layouts.timeline_groupings import grouping_named, groupings
from app.services.planning.merging import merge
from app.services.records.reading import PlanReading
from app.services.search.selector import Selector
from app.services.stores.plan_accounts import HistoryEntry
from app.services.texts.country_texts import fold_word
from app.services.texts.tables import RawRow, RawTable
from tests.builders import NOON, country, edit, engagement, kind, own_field, person, plan_with, series

TODAY = date(2027, 1, 15)
TEXT = own_field("code", "Cost code")
NUMBER = own_field("bags", "Bags", OwnSort.NUMBER)
DAY = own_field("sent", "Papers sent", OwnSort.DATE)
CHOICE = own_field("route", "Route", OwnSort.CHOICE, choices=("by air", "by sea"))
PERSON = own_field("escort", "Escort", OwnSort.PERSON)
OWN = (TEXT, NUMBER, DAY, CHOICE, PERSON)


def item(id: str = "e1", **own: Any) -> Engagement:
    """An engagement with something in own fields, by their ids."""
    names = {each.id: own_name(each) for each in OWN}
    made: Engagement = with_values(
        engagement(id, "2027-03-01", ref=f"X-{id}", countries="KE"),
        {names[name]: value for name, value in own.items()},
    )
    return made


def plan(*items: Engagement, fields: Sequence[OwnField] = OWN) -> Plan:
    people = (person("p1", "Adm Lund"), person("p2", "Cdr Ito"))
    return plan_with(country("KE", "Kenya"), kind(title="Ship visit"), *people, *fields, *items)


def changed(before: Plan, field: OwnField, **values: Any) -> Plan:
    return apply(change_records(before, "own_fields", {field.id: values}), before)


def test_what_is_not_there_is_nothing_and_emptied_leaves_no_trace() -> None:
    filled = item(code="A7", bags=0.0, sent=TODAY, route="by sea", escort="p1")
    assert [getattr(filled, own_name(each)) for each in OWN] == ["A7", 0.0, TODAY, "by sea", "p1"]
    assert [getattr(item(), own_name(each)) for each in OWN] == ["", None, None, "", None]
    assert with_values(filled, {own_name(each): None for each in OWN}).own == ()
    assert packed([OwnValue("b", "x"), OwnValue("a", "y"), OwnValue("c")]) == (OwnValue("a", "y"), OwnValue("b", "x"))
    with pytest.raises(AttributeError):
        _ = filled.colour  # type: ignore[attr-defined]


@pytest.mark.parametrize("title", ["Notes", "start", "Cost  CODE", "place_country"])
def test_two_fields_of_one_name_could_not_be_told_apart(title: str) -> None:
    before = plan()
    with pytest.raises(EditRefused, match="another name"):
        add_records(before, "own_fields", [{"title": title}], PlanReading(before, TODAY))
    with pytest.raises(EditRefused, match="another name"):
        change_records(before, "own_fields", {"bags": {"title": title}})


def test_a_new_one_stands_behind_the_others() -> None:
    before = plan(fields=[replace(TEXT, position=3)])
    made = apply(add_records(before, "own_fields", [{"title": "Pillar"}], PlanReading(before, TODAY)), before)
    assert max(made.records(OwnField).values(), key=lambda each: each.position).title == "Pillar"


@pytest.mark.parametrize(
    ("field", "held", "sort", "becomes"),
    [
        pytest.param(TEXT, "12.5", OwnSort.NUMBER, 12.5, id="words that are a number"),
        pytest.param(TEXT, "2027-03-01", OwnSort.DATE, date(2027, 3, 1), id="words that are a day"),
        pytest.param(TEXT, "Adm Lund", OwnSort.PERSON, "p1", id="words that name a person"),
        pytest.param(TEXT, "A7", OwnSort.CHOICE, "A7", id="words become the choices"),
        pytest.param(CHOICE, "by sea", OwnSort.TEXT, "by sea", id="a choice as words"),
        pytest.param(NUMBER, 1_234_567.0, OwnSort.TEXT, "1234567", id="a number as words"),
        pytest.param(DAY, TODAY, OwnSort.TEXT, "15 Jan 2027", id="a day as words"),
        pytest.param(PERSON, "p1", OwnSort.TEXT, "Adm Lund", id="a person as words"),
    ],
)
def test_another_sort_reads_what_stands_there(field: OwnField, held: Any, sort: OwnSort, becomes: Any) -> None:
    before = plan(item(**{field.id: held}))
    made = change_records(before, "own_fields", {field.id: {"sort": sort}})
    after = apply(made, before)
    now = after.records(OwnField)[field.id]
    assert getattr(after.engagements["e1"], own_name(now)) == becomes
    assert apply(made.inverse(), after) == before


def test_days_as_words_are_days_again() -> None:
    before = plan(item(sent=TODAY))
    assert changed(changed(before, DAY, sort=OwnSort.TEXT), DAY, sort=OwnSort.DATE) == before


@pytest.mark.parametrize(
    ("field", "held", "values", "why"),
    [
        (TEXT, "many", {"sort": OwnSort.NUMBER}, "1 engagement is no number: “many”"),
        (TEXT, "soon", {"sort": OwnSort.DATE}, "is no date"),
        (TEXT, "March", {"sort": OwnSort.DATE}, "is no date"),
        (TEXT, "Adm", {"sort": OwnSort.PERSON}, "is no person"),
        (NUMBER, 3.0, {"sort": OwnSort.DATE}, "is no date"),
        (CHOICE, "by sea", {"choices": ("by air",)}, "keeps its choices, because “by sea”"),
        (CHOICE, "by sea", {"choices": ("by sea at night", "by air", "on foot")}, "keeps its choices"),
    ],
)
def test_what_would_be_lost_is_not(field: OwnField, held: Any, values: dict[str, Any], why: str) -> None:
    before = plan(item(**{field.id: held}))
    with pytest.raises(EditRefused, match=why):
        change_records(before, "own_fields", {field.id: values})
    assert changed(plan(item()), field, **values).records(OwnField)[field.id] == replace(field, **values)


def test_a_choice_written_otherwise_is_so_wherever_it_stands() -> None:
    before = plan(item(route="by sea"), item("e2", route="by air"))
    after = changed(before, CHOICE, choices=("by air", "at sea"))
    assert [getattr(after.engagements[each], own_name(CHOICE)) for each in ("e1", "e2")] == ["at sea", "by air"]
    swapped = changed(before, CHOICE, choices=("by sea", "by air"))
    assert swapped.engagements == before.engagements


def test_a_deleted_field_takes_what_stands_in_it_along_and_says_in_how_many() -> None:
    before = plan(item(code="A7", bags=2.0), item("e2", code="B1"), item("e3"))
    made = remove_records(before, "own_fields", ["code"])
    after = apply(made, before)
    assert str(made.label) == "deletion of own field ‘Cost code’ with what stood in 2 engagements"
    assert [each.own for each in after.engagements.values() if each.own] == [(OwnValue("bags", number=2.0),)]
    assert apply(made.inverse(), after) == before
    empty = remove_records(before, "own_fields", ["sent"])
    assert str(empty.label) == "deletion of own field ‘Papers sent’"


def test_a_person_who_goes_is_unlinked_and_one_who_is_united_is_the_other() -> None:
    before = plan(item(escort="p1", code="A7"))
    gone = apply(remove_records(before, "people", ["p1"]), before)
    assert gone.engagements["e1"].own == (OwnValue("code", "A7"),)
    made = apply(unite(before, "people", "p2", "p1", {}), before)
    assert getattr(made.engagements["e1"], own_name(PERSON)) == "p2"


def test_what_is_kept_of_whom_names_the_field() -> None:
    before = plan(item(escort="p1", code="for Cdr Ito"))
    assert [(each.id, str(each.field), each.in_words) for each in places_kept(before, "p1")] == [
        ("e1", "Escort", False)
    ]
    assert [(str(each.field), each.in_words) for each in places_kept(before, "p2")] == [("Cost code", True)]


def test_two_hands_on_two_own_fields_do_not_meet_and_on_one_they_do() -> None:
    was, mine = item(code="A7"), item(code="A8")
    theirs, at_odds = item(code="A7", bags=3.0), item(code="B1")
    change = [ItemChange("engagements", "e1", was, mine)]
    merged = merge(change, lambda *_: theirs)
    assert (merged.items[0].after, merged.clashes) == (item(code="A8", bags=3.0), ())
    name = own_name(TEXT)
    (clash,) = merge(change, lambda *_: at_odds).clashes
    assert (clash.field, clash.was, clash.mine, clash.theirs) == (name, "A7", "A8", "B1")
    preferred = merge(change, lambda *_: at_odds, frozenset({("engagements", "e1", name)}))
    assert preferred.items[0].after == mine


def test_history_names_each_field_and_one_that_is_gone() -> None:
    before, after = item(code="A7"), item(code="A8", bags=2.0)
    entry = HistoryEntry("c1", TEXT_LABEL, "Ito", "pc", NOON, "engagements", "e1", before, after)
    here = plan(after)
    rows = history_rows(apply(remove_records(here, "own_fields", ["code"]), here), [entry])
    assert [(str(each.field), each.old, each.new) for each in rows] == [
        ("Bags", "", "2"),
        ("Deleted field", "A7", "A8"),
    ]


TEXT_LABEL = edit(plan(), item()).label


def test_choices_and_people_filter_and_group() -> None:
    here = plan(item(route="by sea", escort="p1"), item("e2", route="by air"), item("e3"))
    route, escort = own_name(CHOICE), own_name(PERSON)
    assert {route, escort} <= facets(here).keys() & groupings(here).keys()
    assert not {own_name(TEXT), own_name(NUMBER)} & facets(here).keys()
    selector = Selector(here)
    assert selector.select(PlanFilter(**{route: frozenset({"by sea", NONE})})) == ("e1", "e3")
    assert selector.select(PlanFilter(**{escort: frozenset({"p1"})})) == ("e1",)
    assert [(each.title, each.count) for each in selector.choices(route, here.engagements)][:2] == [
        ("by air", 1),
        ("by sea", 1),
    ]
    found = grouping_named("route", here)
    assert found is not None
    assert found.id == route
    assert [key.leaf for key in found.leaves(here)] == ["by air", "by sea"]


def test_a_selector_keeps_up_with_fields_that_come_and_go() -> None:
    before = plan(item(), fields=[])
    selector = Selector(before)
    made = apply(edit(before, CHOICE, item(route="by sea")), before)
    selector.follow(made, edit(before, CHOICE, item(route="by sea")))
    wanted = PlanFilter(**{own_name(CHOICE): frozenset({"by sea"})})
    assert selector.select(wanted) == ("e1",)
    gone = remove_records(made, "own_fields", ["route"])
    after = apply(gone, made)
    selector.follow(after, gone)
    assert without_lost(wanted, after).is_empty
    assert facets(after).keys() == facets(before).keys()
    assert selector.select(PlanFilter()) == ("e1",)
    assert Reviewed(after).review is None


def test_several_say_what_they_share() -> None:
    here = plan(item(code="A7", bags=1.0), item("e2", code="A7", bags=2.0))
    said = {str(each.title): each for each in shared_fields(here, list(here.engagements.values()))}
    assert (said["Cost code"].value, said["Bags"].is_mixed) == ("A7", True)


def test_a_copy_and_the_editions_that_follow_carry_them() -> None:
    first = replace(item(code="A7", route="by sea"), series="se1")
    later = replace(item("e2", bags=2.0), series="se1", dates=engagement("x", "2028-03-01").dates)
    before = plan_with(*plan().people.values(), *OWN, country("KE", "Kenya"), series(), first, later)
    copy = apply(duplicate_engagement(before, "e1"), before)
    (made,) = set(copy.engagements) - set(before.engagements)
    assert copy.engagements[made].own == first.own
    done = edit(before, with_values(first, {own_name(TEXT): "A8"}))
    same = same_in_later(apply(done, before), done)
    assert isinstance(same, Change)
    assert str(same.label).startswith("change of cost code in")
    assert [each.after for each in same.items] == [with_values(later, {own_name(TEXT): "A8"})]


def test_a_table_of_another_staff_fills_own_fields_by_their_heads() -> None:
    here = plan()
    head = ("Title", "Start", "Kind", "Country", "COST CODE", "Bags", "Papers sent", "Route", "Escort")
    rows = [
        ("Visit", "2027-03-01", "Ship visit", "Kenya", "A7", "2", "2027-02-01", "by sea", "Adm Lund"),
        ("Talks", "2027-03-08", "Ship visit", "Kenya", "", "two", "", "on foot", "Nobody"),
    ]
    table = RawTable("f.csv", "", tuple(RawRow(at, cells) for at, cells in enumerate((head, *rows), 1)))
    result = plan_import(here, [table], TODAY, CountryNames(here.countries.values()))
    made = {each.title: each for each in apply(result.change, here).engagements.values()}
    assert [getattr(made["Visit"], own_name(each)) for each in OWN] == ["A7", 2.0, date(2027, 2, 1), "by sea", "p1"]
    assert made["Talks"].own == ()
    reasons = [str(reason) for row in result.rows for reason in row.reasons]
    assert any("Bags was left out" in each for each in reasons)
    assert any("Route was left out" in each for each in reasons)
    assert any("“Nobody” is not in this plan" in each for each in reasons)
    again = plan_import(apply(result.change, here), [table], TODAY, CountryNames(here.countries.values()))
    assert again.change.is_empty


DELEGATES = RawTable("f.xlsx", "Delegates", (
    RawRow(1, (ID.title, "Engagement", "Name", "Arrives", "Leaves")),
    RawRow(2, ("", "Visit", "Ada", "3/4/2027", "5/4/2027")),
))  # fmt: skip
"""A sheet of delegates; the 3rd of April, or the 4th of March."""


@pytest.mark.parametrize(
    ("order", "silent", "end", "month"),
    [
        pytest.param("dmy", "", "", 4, id="day first, as was said"),
        pytest.param("mdy", "dmy", "", 3, id="month first, whatever the setting is"),
        pytest.param("", "mdy", "", 3, id="as the setting is where nothing shows it"),
        pytest.param("", "dmy", "4/13/2027", 3, id="as another column shows it"),
        pytest.param("", "", "", 0, id="nobody knows"),
    ],
)
def test_days_of_own_fields_and_of_parts_are_read_in_the_order_of_the_list(
    order: str, silent: str, end: str, month: int
) -> None:
    head = ("Ref", "Title", "Start", "End", "Kind", "Country", "Papers sent", "Review day", "tour start (exchange)")
    cells = ("X-1", "Visit", "2027-04-01", end, "Personnel exchange", "Kenya", "3/4/2027", "3/4/2027", "3/4/2027")
    here = plan().replacing([("kinds", "x", kind("personnel-exchange", title="Personnel exchange"))])
    tables = [RawTable("f.xlsx", "Plan", (RawRow(1, head), RawRow(2, cells))), DELEGATES]
    mapping = ImportMapping(date_order=order, columns={fold_word(head[-1]): "exchanges.tour_start"})
    result = plan_import(here, tables, TODAY, mapping=mapping, silent_order=silent)
    made = apply(result.change, here)
    (visit,) = made.engagements.values()
    exchange = made.part(Posting, visit.id)
    read = [getattr(visit, own_name(DAY)), visit.review_on, exchange.tour_start if exchange is not None else None]
    arrivals = [each.arrives for each in made.parts(Delegate, visit.id)]
    # A sheet is a list of its own: what the register shows is nothing to it.
    of_sheet = {"dmy": date(2027, 4, 3), "mdy": date(2027, 3, 4)}.get(order or silent)
    assert read == [{4: date(2027, 4, 3), 3: date(2027, 3, 4)}.get(month)] * 3
    assert arrivals == ([of_sheet] if of_sheet is not None else [])
    assert any("does not show whether “3/4/2027” begins with the day" in str(each) for each in result.notes) is bool(
        silent and not order
    )

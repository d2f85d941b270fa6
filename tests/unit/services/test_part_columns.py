"""Every field of what an engagement has at most one of is a column: typed, copied, filtered, grouped and emptied."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from app.domain.changes import apply
from app.domain.facts import Facts
from app.domain.part_fields import PART_FIELDS
from app.domain.plan import Plan
from app.domain.records.record import Record
from app.domain.records.sort import Surface
from app.domain.tables import PARTS
from app.services.edits.refusals import EditRefused
from app.services.importing.field_reading import FieldReading
from app.services.layouts.cell_proposals import CellWish
from app.services.layouts.part_cells import why_without
from app.services.layouts.table import ColumnSort, cell, row, touched
from app.services.layouts.table_blocks import pasted_wishes
from app.services.layouts.table_columns import COLUMNS, PART_COLUMNS, TableColumn, columns_of
from app.services.layouts.table_edits import edit_cell, propose
from app.services.layouts.table_filters import ColumnFilter, check, part_choices
from app.services.layouts.table_rows import GroupHeading, TableBook, TableWish, table_reading
from app.services.layouts.table_values import copy_text, edit_text
from app.services.review.review import Review, ReviewDelta, review
from tests import builders as make
from tests.filled import with_two_of_each
from tests.unit.domain.fake_calendars import FakeCalendars

TODAY = date(2027, 1, 15)
SINGLE = [record for record in PARTS if record.is_single]
KINDS = sorted({kind for record in SINGLE for kind in record.of_kinds})
EVERY = pytest.mark.parametrize("column", PART_COLUMNS, ids=lambda column: column.id)


def reviewed(plan: Plan) -> Review:
    return review(plan, Facts(TODAY, FakeCalendars()), ())


def bare_plan() -> Plan:
    """An engagement of every kind, and two of each record that fields can name; none has a single part."""
    kinds = [make.kind(kind, title=kind.replace("-", " ").capitalize()) for kind in KINDS]
    engagements = [make.engagement(kind, "2027-03-01", title=f"A {kind}", kind=kind) for kind in KINDS]
    plan = make.plan_with(make.country("KE", "Kenya"), make.country("TZ", "Tanzania"), *kinds, *engagements)
    return with_two_of_each(plan, {table for part in SINGLE for each in part.fields for table in each.sort.into})


PLAN = bare_plan()
READING = FieldReading(PLAN, TODAY)
REVIEW = reviewed(PLAN)
FULL = with_two_of_each(PLAN, [record.name for record in SINGLE])


def able(record: Record) -> str:
    """An engagement that can have such a part."""
    return record.of_kinds[0] if record.of_kinds else KINDS[0]


def typed(column: TableColumn) -> str:
    """The text of a value that the field can have."""
    assert column.part is not None
    items: list[Any] = sorted(FULL.table(column.part.record.name).values(), key=lambda item: item.id)
    values = [getattr(item, column.part.field.name) for item in items]
    return FieldReading(FULL, TODAY).written(column.part.sort, next(each for each in values[::-1] if each))


def given(plan: Plan, engagement: str, column_id: str, said: str) -> Plan:
    """The plan with something typed into a cell."""
    change = edit_cell(
        plan, reviewed(plan), FieldReading(plan, TODAY), engagement, columns_of(None).by_id[column_id], said
    )
    return apply(change, plan)


def test_every_field_of_a_single_part_is_a_column_and_none_is_shown_at_first() -> None:
    declared = [(record, each) for record in SINGLE for each in record.on(Surface.COLUMN) if each.name != "id"]
    assert [(each.record, each.field) for each in PART_FIELDS] == declared
    assert [column.id for column in PART_COLUMNS] == [f"{record.name}.{each.name}" for record, each in declared]
    assert not {column.id for column in PART_COLUMNS} & {*columns_of(None).usual, *(column.id for column in COLUMNS)}
    titles = [str(column.title) for column in PART_COLUMNS]
    assert len(set(titles)) == len(titles), "a title says which record it is of"


@EVERY
def test_a_cell_makes_the_part_is_typed_again_and_emptied(column: TableColumn) -> None:
    assert column.part is not None
    record, engagement = column.part.record, able(column.part.record)
    change = edit_cell(PLAN, REVIEW, READING, engagement, column, typed(column))
    assert [(item.table, item.id, item.before) for item in change.items] == [(record.name, engagement, None)]
    after = apply(change, PLAN)
    item, reading, now = after.engagements[engagement], FieldReading(after, TODAY), reviewed(after)
    assert str(cell(after, row(after, now, item), column))
    for said in (edit_text(after, reading, column, item), copy_text(after, reading, column, item)):
        assert edit_cell(after, now, reading, engagement, column, said).is_empty
    if column.must_hold:
        with pytest.raises(EditRefused, match="cannot be empty"):
            edit_cell(after, now, reading, engagement, column, "")
    else:
        assert apply(edit_cell(after, now, reading, engagement, column, ""), after) == PLAN
    assert apply(change.inverse(), after) == PLAN


@EVERY
def test_an_empty_cell_says_nothing_and_stays_so(column: TableColumn) -> None:
    assert column.part is not None
    item = PLAN.engagements[able(column.part.record)]
    assert cell(PLAN, row(PLAN, REVIEW, item), column) == ""
    assert edit_text(PLAN, READING, column, item) == copy_text(PLAN, READING, column, item) == ""
    assert edit_cell(PLAN, REVIEW, READING, item.id, column, "").is_empty


@pytest.mark.parametrize("record", [each for each in SINGLE if each.of_kinds], ids=lambda record: record.name)
def test_a_kind_that_cannot_have_it_is_refused_with_the_reason(record: Record) -> None:
    column = next(each for each in PART_COLUMNS if each.id.startswith(f"{record.name}."))
    assert column.part is not None
    other = next(kind for kind in KINDS if kind not in record.of_kinds)
    why = why_without(PLAN, column.part, PLAN.engagements[other])
    assert why is not None
    assert PLAN.title_of("kinds", other) in str(why)
    with pytest.raises(EditRefused, match="is kept for"):
        edit_cell(PLAN, REVIEW, READING, other, column, typed(column))
    assert why_without(PLAN, column.part, PLAN.engagements[able(record)]) is None
    assert "then the kind" in str(why_without(PLAN, column.part, None))


def test_what_was_recorded_under_another_kind_can_be_seen_and_emptied() -> None:
    plan = given(PLAN, "ship-visit", "ship_visits.berth", "North quay")
    moved = given(plan, "ship-visit", "kind", "Outreach")
    item, column = moved.engagements["ship-visit"], columns_of(None).by_id["ship_visits.berth"]
    assert item.kind == "outreach"
    assert cell(moved, row(moved, reviewed(moved), item), column) == "North quay"
    assert not given(moved, "ship-visit", "ship_visits.berth", "").table("ship_visits")


def test_many_are_written_as_one_edit_and_those_that_cannot_are_left_out() -> None:
    column = columns_of(None).by_id["ship_visits.officers"]
    wishes = [CellWish(at, each, column, "12") for at, each in enumerate(("ship-visit", "outreach"), 1)]
    proposal = propose(PLAN, REVIEW, READING, wishes)
    assert [each.wish.engagement for each in proposal.changed] == ["ship-visit"]
    assert "is kept for" in str(proposal.refused[0].refusal)
    assert (proposal.changed[0].before, proposal.changed[0].after) == ("", "12")
    assert str(proposal.change.label) == "change of ‘A ship-visit’"
    assert apply(proposal.change.inverse(), apply(proposal.change, PLAN)) == PLAN


def test_several_cells_of_one_part_come_together() -> None:
    columns = [columns_of(None).by_id[each] for each in ("title", "ship_visits.officers", "ship_visits.berth")]
    block = (("Port call", "12", "North quay"),)
    proposal = propose(PLAN, REVIEW, READING, pasted_wishes(block, ["ship-visit"], columns, 0, 0))
    after = apply(proposal.change, PLAN)
    part: Any = after.find("ship_visits", "ship-visit")
    assert (after.engagements["ship-visit"].title, part.officers, part.berth) == ("Port call", 12, "North quay")
    assert len(proposal.change.items) == 2
    emptied = pasted_wishes((("Port call", "", ""),), ["ship-visit"], columns, 0, 0)
    last = propose(after, reviewed(after), FieldReading(after, TODAY), emptied)
    assert not apply(last.change, after).table("ship_visits")


def test_the_kind_given_in_the_same_row_counts() -> None:
    columns = [columns_of(None).by_id[each] for each in ("ship_visits.berth", "kind")]
    wishes = pasted_wishes((("North quay", "Ship visit"),), ["outreach"], columns, 0, 0)
    after = apply(propose(PLAN, REVIEW, READING, wishes).change, PLAN)
    assert after.engagements["outreach"].kind == "ship-visit"
    assert after.find("ship_visits", "outreach") is not None


def test_a_new_row_brings_its_part_or_is_refused_whole() -> None:
    columns = [columns_of(None).by_id[each] for each in ("title", "kind", "ship_visits.berth")]
    block = (("Regatta", "Ship visit", "North quay"), ("Film", "Outreach", "North quay"))
    proposal = propose(PLAN, REVIEW, READING, pasted_wishes(block, [], columns, 0, 0))
    after = apply(proposal.change, PLAN)
    made = set(after.engagements) - set(PLAN.engagements)
    assert [after.engagements[each].title for each in made] == ["Regatta"]
    assert set(after.table("ship_visits")) == made
    assert {each.wish.row for each in proposal.refused} == {2}
    assert str(proposal.change.label) == "adding of ‘Regatta’"
    assert apply(proposal.change.inverse(), after) == PLAN


def test_a_choice_is_begun_and_a_wrong_word_says_what_there_is() -> None:
    after = given(PLAN, "ship-visit", "outcomes.reached", "larg")
    part: Any = after.find("outcomes", "ship-visit")
    assert part.reached == "largely"
    with pytest.raises(EditRefused, match="is none of these"):
        given(PLAN, "ship-visit", "outcomes.reached", "sideways")


def in_lines(plan: Plan, wish: TableWish) -> list[str]:
    """The rows and headings of the table, by id and title."""
    ids = sorted(plan.engagements)
    made = TableBook(str).lines(plan, reviewed(plan), ids, lambda: ids, wish)
    return [f"{each.title} {each.count}" if isinstance(each, GroupHeading) else each for each in made]


def two_visits() -> Plan:
    plan = PLAN
    for engagement, said in {"exercise": "fully", "ship-visit": "not at all"}.items():
        plan = given(plan, engagement, "outcomes.reached", said)
    plan = given(plan, "ship-visit", "ship_visits.berth_draught", "7.5")
    plan = given(plan, "exercise", "outcomes.reported", "3 mar 2027")
    return given(plan, "ship-visit", "outcomes.reported", "4 apr 2027")


def test_rows_are_sorted_by_it_with_what_is_empty_last() -> None:
    for descending, first in ((False, ["exercise", "ship-visit"]), (True, ["ship-visit", "exercise"])):
        wish = TableWish((ColumnSort("outcomes.reached", descending),))
        assert in_lines(two_visits(), wish)[:2] == first


def test_rows_are_grouped_by_it() -> None:
    made = in_lines(two_visits(), TableWish(group=columns_of(None).by_id["outcomes.reached"]))
    assert made[:4] == ["fully 1", "exercise", "not at all 1", "ship-visit"]
    assert made[4] == f"No aim reached (outcome and follow-up) {len(KINDS) - 2}"
    by_month = in_lines(two_visits(), TableWish(group=columns_of(None).by_id["outcomes.reported"]))
    assert by_month[:4] == ["March 2027 1", "exercise", "April 2027 1", "ship-visit"]


@pytest.mark.parametrize(
    ("column", "said", "passing"),
    [
        ("outcomes.reached", "not", ["ship-visit"]),
        ("outcomes.reached", "*", ["exercise", "ship-visit"]),
        ("outcomes.reported", "march 2027", ["exercise"]),
        ("outcomes.reported", "> 3 mar 2027", ["ship-visit"]),
        ("ship_visits.berth_draught", ">7", ["ship-visit"]),
        ("ship_visits.berth_draught", "7-7,5", ["ship-visit"]),
        ("ship_visits.berth_draught", "< 7.5", []),
        ("ship_visits.berth_draught", "8", []),
        ("ship_visits.has_reception", "*", ["ship-visit"]),
    ],
)
def test_what_is_typed_for_a_column_lets_rows_through(column: str, said: str, passing: list[str]) -> None:
    plan = two_visits()
    check(columns_of(None).by_id[column], said, table_reading(plan, reviewed(plan)))
    assert in_lines(plan, TableWish(filters=(ColumnFilter(column, said),))) == passing


def test_choices_of_a_column_have_their_counts() -> None:
    plan = two_visits()
    found = part_choices(plan, reviewed(plan), columns_of(None).by_id["outcomes.reached"], plan.engagements)
    assert {str(each.title): each.count for each in found if each.count} == {
        "fully": 1,
        "not at all": 1,
        "No aim reached (outcome and follow-up)": len(KINDS) - 2,
    }
    chosen = frozenset(each.id for each in found if str(each.title) == "fully")
    assert in_lines(plan, TableWish(filters=(ColumnFilter("outcomes.reached", parts=chosen),))) == ["exercise"]


def test_a_part_touches_the_row_of_its_engagement_alone() -> None:
    change = edit_cell(PLAN, REVIEW, READING, "ship-visit", columns_of(None).by_id["ship_visits.berth"], "North quay")
    assert touched(change, ReviewDelta((), ())) == {"ship-visit"}
    delegate = make.edit(PLAN, make.delegate("d9", "exercise"))
    assert touched(delegate, ReviewDelta((), ())) == {"exercise"}


def test_parts_of_which_there_are_several_are_counted_and_named() -> None:
    plan = PLAN.replacing(
        [("delegates", each.id, each) for each in (make.delegate("d8", "exercise", "Ada Okoro"),
                                                   make.delegate("d9", "exercise", "Ben Lund"))]
    )  # fmt: skip
    column, item = columns_of(None).by_id["delegates.all"], plan.engagements["exercise"]
    assert not column.is_editable
    assert str(cell(plan, row(plan, reviewed(plan), item), column)) == "2: Ada Okoro; Ben Lund"
    assert cell(PLAN, row(PLAN, REVIEW, PLAN.engagements["outreach"]), column) == ""
    assert in_lines(plan, TableWish(filters=(ColumnFilter("delegates.all", "lund"),))) == ["exercise"]
    assert copy_text(plan, FieldReading(plan, TODAY), column, item) == "2: Ada Okoro; Ben Lund"
    with pytest.raises(EditRefused, match="worked out"):
        edit_cell(plan, reviewed(plan), FieldReading(plan, TODAY), "exercise", column, "Ada")

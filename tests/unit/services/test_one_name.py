"""One name for one thing: every surface calls a field of the engagement as its declaration does."""

from __future__ import annotations

import ast
from datetime import date
from pathlib import Path

import pytest

from app.domain.changes import apply
from app.domain.engagement import Engagement
from app.domain.geography import Place
from app.domain.plan import Plan
from app.domain.records.record import Field, Record, record_of
from app.domain.records.sort import Surface
from app.domain.tables import RECORDS
from app.services.edits.engagements import change_engagement
from app.services.importing.field_reading import FieldReading
from app.services.importing.register_columns import register_columns
from app.services.layouts.cell_proposals import CellWish
from app.services.layouts.comparison import differences
from app.services.layouts.history import history_rows
from app.services.layouts.table import row
from app.services.layouts.table_columns import BY_ID, COLUMNS, POSITION, chosen_columns, known_column
from app.services.layouts.table_edits import edit_cell, propose
from app.services.layouts.table_values import copy_text, edit_text
from app.services.layouts.waiting_edits import edit_lines
from app.services.stores.odd_records import OddRecord
from app.services.stores.plan_accounts import HistoryEntry
from tests.builders import (
    NOON,
    agreement,
    asset,
    country,
    edit,
    engagement,
    kind,
    objective,
    organisation,
    person,
    plan_with,
    series,
    stamped,
)
from tests.unit.services.test_table_layout import reviewed

TODAY = date(2027, 1, 15)
ROOT = Path(__file__).parents[3]
ENGAGEMENT = record_of(Engagement)
FIELDS = pytest.mark.parametrize("field", ENGAGEMENT.fields, ids=lambda field: field.name)

SHOWING = ("services/layouts/table_columns.py", "services/edits/engagements.py", "gui/screens/engagement/form.py")
"""Modules that show engagements by their declared fields."""

TYPED = {
    "ref": "X-9",
    "kind": "Bilateral meeting",
    "dates": "3-5 mar 27",
    "status": "idea",
    "countries": "Tanzania",
    "direction": "third country",
    "level": "L2",
    "counterpart_level": "L3",
    "principals": "Adm Lund; Cdr Ito",
    "participants": "12",
    "organisations": "NATO",
    "objectives": "O1 Sea",
    "priority": "must",
    "review_on": "3 mar 27",
    "assets": "HMS Surrey",
    "service": "navy",
    "parent": "b",
    "after": "b",
    "series": "Staff talks",
    "asked_for_by": "the host",
    "posture": "if asked",
    "releasable_to": "Kenya; Tanzania",
    "agreements": "MoU 2019",
}
"""What is typed into the fields that do not take any words."""


def plan() -> Plan:
    return plan_with(
        country("KE", "Kenya"),
        country("TZ", "Tanzania"),
        kind("ship-visit", title="Ship visit", position=1),
        kind("bilateral-meeting", title="Bilateral meeting", position=2),
        person("p1", "Adm Lund"),
        person("p2", "Cdr Ito"),
        objective("o1", "O1", title="Sea"),
        organisation("og1", "NATO"),
        asset(),
        agreement(),
        series(),
        engagement("a", "2027-01-01", place=Place()),
        engagement("b", "2027-02-01"),
    )


def changed(field: Field) -> tuple[Plan, Plan]:
    """A plan before and after something was typed into a cell of the field."""
    before = plan()
    typed = TYPED.get(field.name, "Some words")
    reading = FieldReading(before, TODAY)
    change = edit_cell(before, reviewed(before), reading, "a", BY_ID[field.name], typed)
    return before, apply(change, before)


@FIELDS
def test_every_field_is_a_column_of_its_name_unless_it_says_why_not(field: Field) -> None:
    if not field.sort.stands_on(Surface.COLUMN):
        assert field.sort.without[Surface.COLUMN].strip()
    else:
        assert BY_ID[field.name].title == field.title
    assert BY_ID[field.name].in_bulk == (field.sort.stands_on(Surface.BULK) and not field.sort.is_fixed)


@FIELDS
def test_what_is_typed_into_a_cell_is_kept_shown_copied_and_typed_again(field: Field) -> None:
    before, after = changed(field)
    item, column, reading = after.engagements["a"], BY_ID[field.name], FieldReading(after, TODAY)
    assert item != before.engagements["a"]
    assert str(row(after, reviewed(after), item).cells[POSITION[field.name]])
    for typed in (edit_text(after, reading, column, item), copy_text(after, reading, column, item)):
        assert edit_cell(after, reviewed(after), reading, "a", column, typed).is_empty


@FIELDS
def test_many_are_given_one_value(field: Field) -> None:
    assert BY_ID[field.name].in_bulk == field.sort.stands_on(Surface.BULK)
    if not BY_ID[field.name].in_bulk:
        return
    before, typed = plan(), TYPED.get(field.name, "Some words")
    wishes = [CellWish(at, each, BY_ID[field.name], typed) for at, each in enumerate(("a", "b"), 1)]
    proposal = propose(before, reviewed(before), FieldReading(before, TODAY), wishes)
    after = apply(proposal.change, before)
    assert [len(proposal.changed), len(proposal.refused)] == [2, 0]
    assert getattr(after.engagements["a"], field.name) == getattr(after.engagements["b"], field.name)


@FIELDS
def test_history_comparison_and_edits_at_odds_call_it_the_same(field: Field) -> None:
    before, after = changed(field)
    one, other = before.engagements["a"], after.engagements["a"]
    entry = HistoryEntry("c1", field.title, "Ito", "pc", NOON, "engagements", "a", one, other)
    assert [each.field for each in history_rows(after, [entry])] == [field.title]
    assert [each.field for each in differences(before, after)] == [field.title]
    mine = stamped(edit(before, other))
    (line,) = edit_lines(before, [mine], [])
    assert [(wish.field, bool(wish.value)) for wish in line.wishes] == [(field.title, True)]


@FIELDS
def test_the_label_of_a_change_names_it(field: Field) -> None:
    if field.name in ("dates", "status"):
        return  # A move, and a change of status, have sentences of their own.
    _, after = changed(field)
    value = getattr(after.engagements["a"], field.name)
    label = str(change_engagement(plan(), "a", **{field.name: value}).label)
    assert str(field.title).casefold() in label


@FIELDS
def test_the_register_calls_it_the_same(field: Field) -> None:
    own = [column.title for column in field.sort.cell_columns(field.name)]
    assert set(own) <= {column.title for column in register_columns()}
    if len(own) == 1:
        assert own == [field.sort.title]


@pytest.mark.parametrize("record", RECORDS.values(), ids=lambda record: record.name)
def test_an_odd_column_is_told_by_the_name_of_its_field(record: Record) -> None:
    for each in record.fields:
        names = [each.name, *(column.name for column in each.sort.storage(each.name).columns)]
        own = [name for name in names if name == each.name or record.kept_in(name) is each]
        for name in own:
            assert OddRecord(record.name, "x", "", name, "", each.title).field_title == each.title


def test_columns_of_earlier_versions_are_understood() -> None:
    assert [column.id for column in chosen_columns(("lead", "country", "own_lead"))] == ["own_lead", "countries"]
    assert known_column("nonsense") is None


def test_no_title_of_a_field_is_written_a_second_time_where_engagements_are_shown() -> None:
    titles = {field.sort.title for field in ENGAGEMENT.fields}
    for path in (
        "services/layouts/table_columns.py",
        "services/edits/engagements.py",
        "gui/screens/engagement/form.py",
    ):
        tree = ast.parse((ROOT / "app" / path).read_text(encoding="utf-8"))
        words = {node.value for node in ast.walk(tree) if isinstance(node, ast.Constant)}
        assert not words & titles, path


def test_what_is_worked_out_is_all_that_is_no_field() -> None:
    assert {column.id for column in COLUMNS} - {field.name for field in ENGAGEMENT.fields} == {
        "findings",
        "coordination",
        "region",
        "days",
    }

"""Copies put down where somebody is: on a day, in a row, as ideas."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.changes import apply
from app.domain.engagement import Engagement
from app.domain.plan import Plan
from app.domain.statuses import Status
from app.services.edits.pasting import Copied, paste, read_copied
from app.services.edits.refusals import EditRefused
from app.services.edits.regrouping import RowStep
from app.services.importing.field_reading import FieldReading
from app.services.importing.heads import Heads
from app.services.importing.mapping import ImportMapping
from app.services.importing.shapes import has_heads
from app.services.importing.staff_words import NO_WORDS
from app.services.layouts.copied_rows import HEADS, copied_rows
from app.services.layouts.table_blocks import as_html, as_tabbed
from tests.builders import ask, country, engagement, kind, organisation, plan_with, post


@pytest.fixture
def plan() -> Plan:
    return plan_with(
        country("KE", "Kenya"),
        country("TZ", "Tanzania"),
        country("UG", "Uganda"),
        kind(),
        engagement("talks", "2027-01-12", title="Talks", countries="KE", status=Status.CONFIRMED, outcome="Good"),
        engagement("port", "2027-01-20", "2027-01-22", title="Port call", countries="TZ"),
        engagement("both", "2027-02-01", title="Both", countries=("KE", "TZ")),
        organisation(),
        post(),
        ask("a1", "talks", "po1"),
    )


def made(plan: Plan, copied: Copied, day: date | None, step: RowStep | None = None) -> list[Engagement]:
    return [item.after for item in paste(plan, copied, day, step).items]


def test_the_earliest_begins_on_the_day_and_the_others_keep_their_distance(plan: Plan) -> None:
    one, two = made(plan, Copied(("port", "talks")), date(2027, 3, 1))
    assert (one.title, one.dates.earliest, one.dates.latest) == ("Port call", date(2027, 3, 9), date(2027, 3, 11))
    assert (two.title, two.dates.earliest) == ("Talks", date(2027, 3, 1))
    assert {one.status, two.status} == {Status.IDEA}
    assert two.outcome == ""
    assert len({one.ref, two.ref, *(each.ref for each in plan.engagements.values())}) == 5


def test_nothing_but_engagements_is_made_and_taken_back_as_one(plan: Plan) -> None:
    change = paste(plan, Copied(("talks", "port")), date(2027, 3, 1))
    assert change.tables == {"engagements"}
    assert apply(change.inverse(), apply(change, plan)) == plan


def test_without_a_day_they_stay_and_say_that_they_are_copies(plan: Plan) -> None:
    (copy,) = made(plan, Copied(("talks",)), None)
    assert (copy.title, copy.dates) == ("Talks (copy)", plan.engagements["talks"].dates)


@pytest.mark.parametrize(
    ("ids", "field", "part", "into", "countries"),
    [
        (("talks",), "countries", "KE", "UG", ("UG",)),
        (("talks",), "", "", "UG", ("UG",)),
        (("both",), "countries", "KE", "UG", ("UG", "TZ")),
        (("both",), "", "", "UG", ("KE", "TZ", "UG")),
        (("both",), "", "", "TZ", ("KE", "TZ")),
        (("both",), "kind", "x", "TZ", ("KE", "TZ")),
    ],
)
def test_a_copy_stands_in_the_row_where_it_is_put(
    plan: Plan, ids: tuple[str, ...], field: str, part: str, into: str, countries: tuple[str, ...]
) -> None:
    step = RowStep("countries", "", into)
    (copy,) = made(plan, Copied(ids, field, part), date(2027, 3, 1), step)
    assert set(copy.country_ids) == set(countries)


def test_what_is_gone_is_left_out_and_refused_where_nothing_is_left(plan: Plan) -> None:
    assert [each.title for each in made(plan, Copied(("gone", "port")), date(2027, 3, 1))] == ["Port call"]
    with pytest.raises(EditRefused, match="no longer in the plan"):
        paste(plan, Copied(("gone",)), date(2027, 3, 1))


@given(st.lists(st.text(min_size=1), unique=True), st.text(), st.text())
def test_what_lies_on_the_clipboard_comes_back(ids: list[str], field: str, part: str) -> None:
    copied = Copied(tuple(ids), field, part)
    assert read_copied(copied.written()) == copied


@pytest.mark.parametrize("data", [b"", b"x", b"[]", b"{}", b'{"ids": 3}', b"\xff\xfe", b'"ids"'])
def test_anything_else_is_nothing_of_ours(data: bytes) -> None:
    assert read_copied(data) is None


def test_other_programs_get_rows_that_the_import_knows_again(plan: Plan) -> None:
    reading = FieldReading(plan, date(2027, 1, 15), (), lambda: NO_WORDS)
    rows = copied_rows(plan, reading, ("port", "talks"))
    heads = [str(head) for head in HEADS]
    assert [row[heads.index("Title")] for row in rows] == ["Talks", "Port call"]
    assert rows[1][heads.index("Dates")] == "2027-01-20/2027-01-22"
    known = Heads(ImportMapping(), NO_WORDS)
    assert has_heads(as_html(rows, heads), as_tabbed([heads, *rows]), known)
    assert has_heads("", as_tabbed([heads, *rows]), known)

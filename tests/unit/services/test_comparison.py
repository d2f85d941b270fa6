"""Where two plans differ, in the words of the planner."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.services.layouts.comparison import differences
from tests.builders import ask, engagement, person, plan_with


def said(here: object, there: object) -> list[tuple[str, str, str, str, str]]:
    found = differences(plan_with(*here), plan_with(*there))  # type: ignore[misc]
    return [(str(each.kind), each.record, str(each.field), each.here, each.there) for each in found]


def test_plans_that_are_equal_have_no_difference() -> None:
    items = (engagement("e1"), ask(), person("p1"))
    assert said(items, items) == []


def test_a_field_that_differs_is_one_row_with_both_values() -> None:
    one, other = engagement("e1", title="Port call"), engagement("e1", title="Staff talks")
    assert said([one], [other]) == [("engagement", f"{one.ref} Port call", "Title", "Port call", "Staff talks")]


def test_ids_become_names_on_either_side() -> None:
    here = (person("p1", name="Adm Lund"), engagement("e1", principals=("p1",)))
    there = (person("p1", name="Adm Lund"), engagement("e1"))
    assert [row[2:] for row in said(here, there)] == [("Principals", "Adm Lund", "")]


def test_a_record_that_one_of_them_lacks_is_one_row() -> None:
    extra = engagement("e2", title="Only here")
    assert said([engagement("e1"), extra], [engagement("e1")]) == [
        ("engagement", f"{extra.ref} Only here", "whole record", "there is", "none")
    ]
    assert said([engagement("e1")], [engagement("e1"), extra])[0][3:] == ("none", "there is")


@given(st.lists(st.tuples(st.integers(0, 5), st.text(max_size=5)), max_size=8))
def test_what_differs_one_way_differs_the_other_way(titles: list[tuple[int, str]]) -> None:
    half = len(titles) // 2
    here = plan_with(*{number: engagement(f"e{number}", title=title) for number, title in titles[:half]}.values())
    there = plan_with(*{number: engagement(f"e{number}", title=title) for number, title in titles[half:]}.values())
    forth, back = differences(here, there), differences(there, here)
    assert {(each.id, each.here, each.there) for each in forth} == {(each.id, each.there, each.here) for each in back}
    assert (not forth) == (here == there)

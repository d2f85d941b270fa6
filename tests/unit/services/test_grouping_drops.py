"""Laws over all groupings: a drop puts an engagement into the row dropped on, and back, or says why not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.domain.changes import apply
from app.domain.engagement import Engagement
from app.domain.plan import Plan
from app.domain.statuses import Status
from app.services.edits.moving import Push, copy, move
from app.services.edits.refusals import EditRefused
from app.services.edits.regrouping import RowStep
from app.services.layouts.timeline import RowsShown
from app.services.layouts.timeline_groupings import Grouping, groupings
from tests import builders as make
from tests.unit.services.test_facets import full_plan
from tests.unit.services.timeline_cases import laid

NAMES = list(groupings())


@pytest.fixture(scope="module")
def plan() -> Plan:
    return full_plan()


def leaves(plan: Plan, grouping: Grouping) -> set[str]:
    """All rows, and those of engagements."""
    rows = grouping.rows_of(plan)
    held = {key.leaf for item in plan.engagements.values() for key in rows(item)}
    return held | {key.leaf for key in grouping.leaves(plan)}


def placed(plan: Plan, grouping: Grouping, item: Engagement) -> list[str]:
    return [key.leaf for key in grouping.rows_of(plan)(item)]


@pytest.mark.parametrize("name", NAMES)
def test_a_drop_on_a_row_puts_an_engagement_there_and_back(plan: Plan, name: str) -> None:
    grouping = groupings()[name]
    moved = 0
    for item in plan.engagements.values():
        held = placed(plan, grouping, item)
        for into in leaves(plan, grouping) - set(held):
            step = RowStep(name, held[0], into)
            if (name, into) == ("status", Status.CONFIRMED) and not item.principals:
                with pytest.raises(EditRefused, match=f"‘{item.title}’ cannot be confirmed yet"):
                    move(plan, [item.id], Push(), step)
                continue
            after = apply(move(plan, [item.id], Push(), step), plan)
            there = placed(after, grouping, after.engagements[item.id])
            assert set(there) == (({*held, into} - {held[0], ""}) or {""})
            if (name, held[0]) != ("status", Status.CONFIRMED) and (into or len(held) == 1):
                back = apply(move(after, [item.id], Push(), RowStep(name, into, held[0])), after)
                assert set(placed(back, grouping, back.engagements[item.id])) == set(held)
            moved += 1
    assert moved


@pytest.mark.parametrize("name", NAMES)
def test_all_rows_have_titles_of_their_own_and_stand_in_one_order(plan: Plan, name: str) -> None:
    layout = laid(plan, grouping=name, rows=RowsShown.ALL)
    titles = [str(row.title) for row in layout.rows if not row.is_header]
    assert all(titles)
    assert len(set(titles)) == len(titles)
    assert titles == [str(row.title) for row in laid(plan, grouping=name, rows=RowsShown.ALL).rows if not row.is_header]


@pytest.mark.parametrize("name", NAMES)
def test_a_copy_let_go_in_a_row_stands_there(plan: Plan, name: str) -> None:
    grouping = groupings()[name]
    item = plan.engagements["e2"]
    held = placed(plan, grouping, item)
    into = sorted(leaves(plan, grouping) - {*held, ""})[0]
    made = copy(plan, ["e2"], Push(1), RowStep(name, held[0], into))
    (new,) = (each.after for each in made.items if isinstance(each.after, Engagement))
    assert placed(plan, grouping, new) == ["idea"] if name == "status" else into in placed(plan, grouping, new)
    assert new.status is Status.IDEA


def test_a_renamed_objective_renames_its_row(plan: Plan) -> None:
    layout = laid(plan, grouping="objectives")
    change = make.edit(plan, replace(plan.objectives["ob1"], title="Air defence"))
    after = apply(change, plan)
    reviewed, delta = layout.review.after(plan, after, change)
    later = layout.after(after, reviewed, change, delta, layout.shown)
    assert "O2 Air defence" in [str(row.title) for row in later.rows]


def test_whoever_is_known_takes_part_where_a_lead_is_dropped_on(plan: Plan) -> None:
    after = apply(move(plan, ["e3"], Push(), RowStep("own_lead", "", "Ben Lund")), plan).engagements["e3"]
    assert (after.own_lead, after.principals, after.level) == ("Ben Lund", ("p2",), "L1")

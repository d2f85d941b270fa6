"""A selector that has followed edits selects what one made anew would select."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.domain.changes import Change, ItemChange, apply, change
from app.domain.plan import Plan
from app.domain.statuses import Status
from app.domain.wording import text
from app.services.filtering.plan_filter import PlanFilter
from app.services.search.selector import Selector
from tests import builders as make

FILTERS = (
    PlanFilter(),
    PlanFilter(words="port"),
    PlanFilter(words="talks"),
    PlanFilter(status=frozenset({Status.PLANNED}), words="c"),
)

_edits = st.lists(
    st.tuples(
        st.sampled_from([f"e{n}" for n in range(8)]),
        st.sampled_from(["2027-03-01", "2027-03-02", "2027-03-09", ""]),
        st.sampled_from(["Port call", "Staff talks", "Conference"]),
        st.sampled_from([Status.PLANNED, Status.CONFIRMED]),
        st.sampled_from(FILTERS),
    ),
    max_size=12,
)


def _change(plan: Plan, item_id: str, start: str, title: str, status: Status) -> Change:
    after = make.engagement(item_id, start, title=title, status=status) if start else None
    return change(text("edit"), [ItemChange("engagements", item_id, plan.engagements.get(item_id), after)])


@given(_edits)
def test_a_selector_follows_every_edit(edits: list[tuple[str, str, str, Status, PlanFilter]]) -> None:
    plan = make.plan_with(make.engagement("e0"), make.engagement("e1", "2027-03-02", title="Staff talks"))
    selector = Selector(plan)
    for item_id, start, title, status, wanted in edits:
        selector.select(wanted)
        made = _change(plan, item_id, start, title, status)
        plan = apply(made, plan)
        selector.follow(plan, made)
        assert selector.select(wanted) == Selector(plan).select(wanted)
        assert selector.select(PlanFilter()) == Selector(plan).select(PlanFilter())

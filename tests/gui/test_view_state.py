"""What the views show stays in order, edit by edit, with guests among what the filter lets through."""

from __future__ import annotations

import random
from datetime import date, timedelta
from functools import partial
from pathlib import Path

from app.domain.statuses import Status
from app.services.edits.engagements import change_engagement, delete_engagements
from app.services.filtering.plan_filter import PlanFilter, by_date
from app.services.search.selector import Selector
from tests import builders as make
from tests.gui.workspaces import make_desk


def test_what_is_shown_is_in_order_after_any_edits_and_undos(qapp: object, tmp_path: Path, resources: Path) -> None:
    chance = random.Random(5)
    days = [date(2027, 3, 1) + timedelta(days=chance.randrange(20)) for _ in range(30)]
    items = [make.engagement(f"e{n}", day, title=chance.choice("abc")) for n, day in enumerate(days)]
    desk = make_desk(make.plan_with(*items), tmp_path, resources)
    document, view = desk.workspace.document, desk.workspace.view
    view.set_filter(PlanFilter(status=frozenset({Status.PLANNED})))
    for _ in range(60):
        engagement = chance.choice(list(document.plan.engagements))
        day = date(2027, 3, 1) + timedelta(days=chance.randrange(20))
        edit = chance.choice(
            [
                partial(change_engagement, document.plan, engagement, dates=make.dates(day)),
                partial(change_engagement, document.plan, engagement, status=Status.PROPOSED),
                partial(change_engagement, document.plan, engagement, title=chance.choice("xyz")),
                partial(delete_engagements, document.plan, (engagement,)),
            ]
        )
        if chance.random() < 0.3 and document.undo_stack.canUndo():
            desk.undo()
        else:
            document.attempt(edit)
        plan = document.plan
        expected = {*Selector(plan).select(view.filter), *view.guests}
        assert list(view.shown) == sorted(expected, key=lambda each: by_date(plan.engagements[each]))

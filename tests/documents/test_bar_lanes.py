"""The lanes of many bars on the same days: what is looked at follows the number of bars."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from app.documents import bar_lanes
from app.documents.bar_lanes import Scale, lanes
from app.documents.glyphs import load_glyphs
from app.services.reports.selection import ReportOptions
from app.services.reports.year_planner import year_planner
from tests.builders import engagement, plan_with
from tests.documents.conftest import AS_OF, RESOURCES


@pytest.mark.parametrize("title", ["Port visit", "Port visit {n}"], ids=["equal", "of other titles"])
def test_bars_of_the_same_days_take_a_lane_each_without_a_search(title: str, monkeypatch: pytest.MonkeyPatch) -> None:
    items = [engagement(f"{n:04}", "2027-03-03", "2027-03-05", "KE", title=title.format(n=n)) for n in range(200)]
    report = year_planner(plan_with(*items), ReportOptions(AS_OF, year=2027))
    (bars,) = [row.bars for part in report.groups for row in part.rows]
    passed: list[int] = []
    first_open = bar_lanes._first_open

    def counted(taken: list[list[tuple[float, float]]], room: tuple[float, float], lane: int) -> int:
        found = first_open(taken, room, lane)
        passed.append(found - lane)
        return found

    monkeypatch.setattr(bar_lanes, "_first_open", counted)
    placed = lanes(bars, Scale(date(2027, 1, 1), 0.9, 348.0, 7.0), load_glyphs(Path(RESOURCES / "fonts")))

    assert sorted(bar.lane for bar in placed) == list(range(200))
    assert sum(passed) <= 2 * len(bars)

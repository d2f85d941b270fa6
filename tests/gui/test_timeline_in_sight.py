"""What stays in sight on the timeline while rows come and go, and how typing and searching lead to rows."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from app.domain.findings import Severity
from app.gui.screens.timeline.density_strip import DensityStrip
from app.gui.screens.timeline.legend import LegendEntry, LegendList
from app.gui.screens.timeline.screen import TimelineScreen
from app.gui.screens.timeline.sizes import APART
from app.gui.screens.timeline.type_ahead import TypeAhead
from app.services.layouts.timeline import RowsShown
from app.services.layouts.timeline_density import monday
from app.services.texts.status_looks import Fill
from tests.builders import country, engagement, plan_with, region, tier
from tests.gui.workspaces import Desk, make_desk

NAMES = ("Albania", "Belgium", "Côte d'Ivoire", "Denmark", "Estonia", "Finland", "Ghana", "Kenya", "Latvia", "Türkiye")
IDS = tuple(f"X{at}" for at in range(len(NAMES)))


@pytest.fixture
def desk(tmp_path: Path, resources: Path, qapp: QApplication) -> Iterator[Desk]:
    plan = plan_with(
        *(
            engagement(f"{name} {at}", f"2027-0{1 + at % 3}-10", title=f"Visit to {name}", countries=IDS[place])
            for place, name in enumerate(NAMES)
            for at in range(3)
        ),
        engagement("far", "2031-05-05", title="Jubilee", countries="X1"),
        *(country(each, name) for each, name in zip(IDS, NAMES, strict=True)),
        country("MV", "Maldives"),
        region("defence/all", " ".join((*IDS, "MV")), title="All of them"),
        tier("MV", "1"),
    )
    made = make_desk(plan, tmp_path, resources)
    yield made
    made.workspace.window.close()


@pytest.fixture
def screen(desk: Desk, qtbot: QtBot) -> TimelineScreen:
    made = TimelineScreen(desk.workspace)
    window = desk.workspace.window
    window.setCentralWidget(made)  # type: ignore[attr-defined]
    window.resize(1100, 300)
    window.show()
    qtbot.waitExposed(window)
    made.grab()
    made.view.show_span(date(2027, 1, 1), date(2027, 4, 1))
    made.view.setFocus()
    return made


def search(desk: Desk, words: str) -> None:
    desk.workspace.view.set_filter(desk.workspace.view.filter.with_(words=words))


def titles(screen: TimelineScreen) -> list[str]:
    assert screen.layout_shown is not None
    return [str(row.title) for row in screen.layout_shown.rows]


def test_while_words_are_searched_only_rows_with_hits_are_there(desk: Desk, screen: TimelineScreen) -> None:
    assert "Maldives" in titles(screen)
    search(desk, "ghana")
    assert titles(screen) == ["All of them", "Ghana"]
    assert screen.options.rows is RowsShown.GAPS, "the setting stays"
    assert screen.arrangement()["rows"] == "gaps"
    search(desk, "")
    assert "Maldives" in titles(screen)
    rows = screen.findChild(QToolButton, "timelineRows")
    assert rows is not None
    assert "only those with hits" in rows.toolTip()


def test_words_that_all_have_leave_no_gap_either(desk: Desk, screen: TimelineScreen) -> None:
    search(desk, "e")
    assert "Maldives" not in titles(screen)


def test_the_first_hit_comes_into_view(desk: Desk, screen: TimelineScreen) -> None:
    search(desk, "jubilee")
    assert date(2031, 5, 5) in screen.view.scale.visible
    rect = screen.view.rect_of("far", screen.view.stage.layout.rows[1].key)  # type: ignore[union-attr]
    assert rect is not None
    assert screen.view.viewport().rect().intersects(rect.toRect())


def test_a_hit_in_view_moves_nothing(desk: Desk, screen: TimelineScreen) -> None:
    before = screen.view.scale
    search(desk, "ghana")
    assert screen.view.scale == before


def test_without_the_filter_the_selected_bar_stays_where_it_was(desk: Desk, screen: TimelineScreen) -> None:
    search(desk, "latvia")
    desk.workspace.view.select(("Latvia 1",))
    screen.grab()
    row = screen.view.cursor_row
    assert row is not None
    search(desk, "")
    rect = screen.view.row_rect(row)
    assert rect is not None
    assert 0 <= rect.top() < rect.bottom() <= screen.view.viewport().height()


def test_else_the_row_in_the_middle_stays(desk: Desk, screen: TimelineScreen) -> None:
    desk.workspace.view.select(())
    view = screen.view
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    row = view.row_at(view.viewport().height() // 2)
    assert row is not None
    before = view.row_rect(row)
    desk.workspace.view.set_filter(desk.workspace.view.filter.with_(words="visit"))
    search(desk, "")
    assert view.row_rect(row) == before


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        pytest.param("k", "Kenya", id="a letter"),
        pytest.param("turk", "Türkiye", id="without its accents"),
        pytest.param("COTE", "Côte d'Ivoire", id="capitals"),
        pytest.param("gh", "Ghana", id="two letters"),
        pytest.param("them", "All of them", id="a later word"),
    ],
)
def test_letters_typed_lead_to_the_row(qtbot: QtBot, screen: TimelineScreen, typed: str, found: str) -> None:
    qtbot.keyClicks(screen.view, typed)
    assert screen.layout_shown is not None
    at = screen.view.index_of(screen.view.cursor_row)  # type: ignore[arg-type]
    assert at is not None
    assert titles(screen)[at] == found
    rect = screen.view.stage.row_rect(at)
    assert 0 <= rect.top() < screen.view.viewport().height()


def test_after_a_pause_letters_begin_another_name(qtbot: QtBot, screen: TimelineScreen) -> None:
    typing = screen.view.findChild(TypeAhead)
    assert typing is not None
    qtbot.keyClicks(screen.view, "ke")
    typing.forget()
    qtbot.keyClicks(screen.view, "l")
    at = screen.view.index_of(screen.view.cursor_row)  # type: ignore[arg-type]
    assert at is not None
    assert titles(screen)[at] == "Latvia"
    qtbot.keyClick(screen.view, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert screen.view.index_of(screen.view.cursor_row) == at, "a command is no letter"  # type: ignore[arg-type]


def test_the_legend_tells_all_that_is_drawn(desk: Desk, screen: TimelineScreen) -> None:
    legend = LegendList(desk.workspace.icons, screen)
    said = " | ".join(entry.accessibleName() for entry in legend.findChildren(LegendEntry))
    for part in (
        "is due",
        "overdue",
        "(H)",
        "(O)",
        "(W)",
        "hatched",
        "brackets",
        "find no room",
        "per week",
        "none at all",
    ):
        assert part in said, part
    assert said.count("a finding:") == len(Severity)
    assert said.count("(") >= len(Fill)
    assert not legend.grab().isNull()
    legend.close()


def test_the_strip_is_set_apart_from_the_months(desk: Desk, screen: TimelineScreen) -> None:
    # In a low window the rows have its room.
    screen.window().resize(1100, 500)
    strip = screen.findChild(DensityStrip)
    assert strip is not None
    picture, theme = strip.grab().toImage(), desk.workspace.icons.theme
    assert QColor(picture.pixel(3, APART // 2)) == theme.colour("window")
    assert QColor(picture.pixel(3, APART)) != theme.colour("window")
    assert strip.frame().top() >= APART


def test_the_strip_of_a_young_plan_shows_whole_years_and_a_bar_a_week(desk: Desk, screen: TimelineScreen) -> None:
    strip = screen.findChild(DensityStrip)
    strip.show_counts(monday(date(2027, 2, 10).toordinal()), (1, 3, 0, 2))
    assert date.fromordinal(strip.end - 1) >= date(2027, 12, 31)
    assert len(strip._columns()) == 53
    assert [count for count in strip._columns() if count] == [1, 3, 2]
    strip.show_settings(replace(desk.plan.settings, year_start=7))
    assert date.fromordinal(strip.end - 1) >= date(2027, 6, 30)
    assert strip.end - date(2027, 6, 30).toordinal() <= 8
    strip.resize(1100, 30)
    assert not strip.grab().isNull()

"""The table of a shared plan: what others do to it meanwhile leaves what is typed, looked at and selected alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.domain.records.record import Item
from app.gui.sharing.sharing import Rhythm, Sharing
from tests.builders import FixedClock, dates, edit, engagement, region, stamped
from tests.gui.table.gestures import Key, Table, small_plan
from tests.unit.services.shared_memory import SharedPlan, SharedStore

SLOW = Rhythm(look=600_000)


class Others:
    """Those who share the plan."""

    def __init__(self, table: Table, shared: SharedPlan) -> None:
        self._shared = shared
        self._sharing = Sharing(table.desk.workspace, FixedClock(), SLOW, table.desk.workspace.window)

    def do(self, *items: Item, deleted: tuple[Item, ...] = ()) -> None:
        """Change the plan; here that is heard of at once."""
        number = len(self._shared.changes) + 1
        self._shared.write(stamped(edit(self._shared.plan, *items, deleted=deleted), id=f"t{number}", author="Ito"))
        self._sharing.look()
        QApplication.processEvents()

    def retitle(self, item_id: str, title: str) -> None:
        self.do(replace(self._shared.plan.engagements[item_id], title=title))


Sit = tuple[Table, Others]


@pytest.fixture
def seat(open_table: Callable[..., Table]) -> Iterator[Sit]:
    shared = SharedPlan(small_plan())
    table = open_table(shared.plan, store=SharedStore(shared))
    yield table, Others(table, shared)
    table.desk.workspace.document.close()


def half_type(table: Table, item_id: str | None, column: str, text: str) -> None:
    """Open a cell and type without filling it in."""
    table.at(item_id, column)
    table.key(Key.Key_F2)
    table.editor().selectAll()
    table.qtbot.keyClicks(table.editor(), text)


def leave(table: Table, key: Qt.Key) -> None:
    table.qtbot.keyClick(table.editor(), key)
    QApplication.processEvents()


EVERYTHING = region("defence/north", "KE TZ", title="North")
"""After a change of regions all rows are shown anew."""


@pytest.mark.parametrize("all_rows", [False, True], ids=["one row", "all rows"])
def test_what_is_half_typed_stays_and_the_line_says_what_somebody_else_wrote(seat: Sit, all_rows: bool) -> None:
    table, others = seat
    half_type(table, "e1", "title", "Mine")
    theirs = replace(table.item("e1"), title="Theirs")
    others.do(theirs, *([EVERYTHING] if all_rows else []))
    assert table.editor().text() == "Mine"
    echo = table.screen._delegate.echo
    assert echo is not None
    assert "by somebody else to “Theirs”" in echo.text
    table.qtbot.keyClicks(table.editor(), " too")
    assert "“Theirs”" in echo.text, "until it is decided"
    leave(table, Key.Key_Return)
    assert table.item("e1").title == "Mine too"
    table.desk.undo()
    assert table.item("e1").title == "Theirs"


@pytest.mark.parametrize("all_rows", [False, True], ids=["one row", "all rows"])
def test_escape_takes_theirs(seat: Sit, all_rows: bool) -> None:
    table, others = seat
    half_type(table, "e1", "title", "Mine")
    others.do(replace(table.item("e1"), title="Theirs"), *([EVERYTHING] if all_rows else []))
    leave(table, Key.Key_Escape)
    assert table.item("e1").title == "Theirs"
    assert table.cell("e1", "title") == "Theirs"
    assert not table.is_editing()


def test_an_editor_in_which_nothing_is_typed_shows_their_value(seat: Sit) -> None:
    table, others = seat
    table.at("e1", "title")
    table.key(Key.Key_F2)
    others.retitle("e1", "Theirs")
    assert table.editor().text() == "Theirs"


def test_other_fields_and_other_rows_say_nothing(seat: Sit) -> None:
    table, others = seat
    half_type(table, "e1", "title", "Mine")
    others.do(replace(table.item("e1"), notes="Theirs"))
    others.retitle("e2", "Theirs")
    echo = table.screen._delegate.echo
    assert echo is not None
    assert not echo.isVisible()
    leave(table, Key.Key_Return)
    assert (table.item("e1").title, table.item("e1").notes) == ("Mine", "Theirs")


@pytest.mark.parametrize("all_rows", [False, True], ids=["one row", "all rows"])
def test_rows_that_come_above_lead_nobody_astray(seat: Sit, all_rows: bool) -> None:
    table, others = seat
    half_type(table, "e3", "dates", "5 May 2027")
    others.do(engagement("e0", "2026-12-01", title="New above"), *([EVERYTHING] if all_rows else []))
    leave(table, Key.Key_Return)
    assert table.item("e3").dates == dates("2027-05-05", None) or str(table.item("e3").dates.earliest) == "2027-05-05"
    assert table.item("e1").dates == dates("2027-03-03", "2027-03-05")
    assert table.current()[0] is None, "one row down from it, the empty one"


def test_a_title_half_typed_into_the_empty_row_stays(seat: Sit) -> None:
    table, others = seat
    half_type(table, None, "title", "Begun")
    others.do(EVERYTHING)
    assert table.editor().text() == "Begun"
    leave(table, Key.Key_Return)
    assert "Begun" in table.titles()


def test_rows_selected_stay_selected_when_all_are_shown_anew(seat: Sit) -> None:
    table, others = seat
    table.at("e2", "title")
    others.do(EVERYTHING, engagement("e0", "2026-12-01"))
    assert table.current() == ("e2", "title")
    assert table.desk.workspace.view.selected == ("e2",)
    assert [table.model.id_at(row) for row in table.grid.selected_rows()] == ["e2"]

"""Asks, contacts, coverage and findings handed out from the window: what is shown, marked, and where it lies."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QToolButton

from app.bootstrap.command_line import run_command
from app.gui.screens.coordination.screen import CoordinationScreen
from app.gui.screens.table.ordering import TableOrdering
from app.gui.screens.table.screen import TableScreen
from app.gui.widgets.quiet_table import QuietTable
from app.services.filtering.plan_filter import PlanFilter
from app.services.layouts.table_filters import ColumnFilter
from app.services.texts.marked_outputs import FILE_MARKING
from tests.e2e.conftest import Desk
from tests.windows import FurnishedWindow

Trigger = Callable[[str], None]
LISTS = ("asks", "contacts", "people", "coverage-regions", "coverage-countries", "findings")


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The folders that the program wants the system to show."""
    found: list[Path] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: found.append(Path(url.toLocalFile())))
    return found


@pytest.fixture
def window(desk: Desk) -> FurnishedWindow:
    made = desk.start()
    made.opening.open_sample()
    return made


def export(desk: Desk, trigger: Trigger, name: str, suffix: str) -> Path:
    target = desk.folder / f"{name}{suffix}"
    desk.prompts.file = target
    trigger(f"file.export-{name}")
    return target


def rows(path: Path) -> list[dict[str, str]]:
    return rows_in(path.read_text("utf-8-sig"))


def rows_in(text: str) -> list[dict[str, str]]:
    """The rows under the line that says how all of it is marked."""
    first, _, rest = text.partition("\n")
    assert first.strip().strip('"').startswith("# Marking: ")
    return list(csv.DictReader(io.StringIO(rest, newline="")))


@pytest.mark.parametrize("name", LISTS)
def test_every_list_goes_out_as_workbook_and_text_with_its_marking(
    window: FurnishedWindow, desk: Desk, trigger: Trigger, name: str
) -> None:
    made = rows(export(desk, trigger, name, ".csv"))
    markings = {row[FILE_MARKING] for row in made}
    assert len(markings) == 1
    assert (marking := markings.pop())
    assert desk.prompts.asked[-1].endswith(f"marked {marking}")
    book = openpyxl.load_workbook(export(desk, trigger, name, ".xlsx"))
    sheet, about = book.worksheets
    assert sheet.max_row == len(made) + 1
    assert sheet.oddHeader.center.text == marking == sheet.oddFooter.center.text
    assert dict(about.iter_rows(values_only=True))["Marking"] == marking
    notice = window.notices.messages[0]
    assert str(desk.folder / f"{name}.xlsx") in notice.text
    assert f"marked {marking}" in notice.text


def test_coverage_and_findings_are_those_of_the_command_line(
    window: FurnishedWindow, desk: Desk, trigger: Trigger, capsys: pytest.CaptureFixture[str]
) -> None:
    plan, day = window.workspace.document.editor.store.location, window.workspace.document.today.isoformat()
    records = json.loads(export(desk, trigger, "coverage-regions", ".json").read_text("utf-8"))
    found = json.loads(export(desk, trigger, "findings", ".json").read_text("utf-8"))
    text = rows(export(desk, trigger, "coverage-countries", ".csv"))
    capsys.readouterr()
    run_command(["coverage", plan, "--format", "json", "--as-of", day])
    assert json.loads(capsys.readouterr().out) == records
    run_command(["coverage", plan, "--by", "country", "--format", "csv", "--as-of", day])
    assert rows_in(capsys.readouterr().out) == text
    run_command(["check", plan, "--format", "json", "--as-of", day])
    plain = [{name: value for name, value in record.items() if name != FILE_MARKING} for record in found]
    key = lambda record: json.dumps(record, sort_keys=True)  # noqa: E731
    assert sorted(plain, key=key) == sorted(json.loads(capsys.readouterr().out), key=key)
    assert all(record[FILE_MARKING] == records["marking"] for record in found)


def test_asks_follow_the_filter_and_the_screen_and_the_notice_says_so(
    window: FurnishedWindow, desk: Desk, trigger: Trigger
) -> None:
    workspace = window.workspace
    plan = workspace.document.plan
    whole = rows(export(desk, trigger, "asks", ".csv"))
    assert len(whole) == len(plan.asks)
    assert "Only:" not in window.notices.messages[0].text
    asked = next(ask.engagement for ask in plan.asks.values() if ask.is_open)
    workspace.view.set_filter(PlanFilter(words=plan.engagements[asked].title))
    screen = window.findChild(CoordinationScreen)
    next(each for each in screen.findChildren(QToolButton) if each.objectName() == "open").click()
    few = rows(export(desk, trigger, "asks", ".csv"))
    shown = [ask for ask in plan.asks.values() if ask.engagement in workspace.view.shown and ask.is_open]
    assert 0 < len(few) == len(shown)
    assert "open asks" in window.notices.messages[0].text
    assert plan.engagements[asked].title in window.notices.messages[0].text


def test_contacts_follow_the_search_of_their_view(window: FurnishedWindow, desk: Desk, trigger: Trigger) -> None:
    window.workspace.go_to("contacts")
    whole = rows(export(desk, trigger, "contacts", ".csv"))
    assert len(whole) == len(window.workspace.document.plan.posts)
    box = window.findChild(QLineEdit, "contactSearch")
    box.setText(whole[0]["title"])
    few = rows(export(desk, trigger, "contacts", ".csv"))
    assert 0 < len(few) <= len(whole)
    assert f"“{whole[0]['title']}”" in window.notices.messages[0].text


def test_a_list_with_nothing_in_it_is_not_written_and_says_so(
    window: FurnishedWindow, desk: Desk, trigger: Trigger
) -> None:
    window.workspace.view.set_filter(PlanFilter(words="no such engagement anywhere"))
    target = export(desk, trigger, "asks", ".csv")
    assert not target.exists()
    assert not any(asked.startswith("Export") for asked in desk.prompts.asked)


def test_a_place_that_cannot_be_written_leaves_what_was_there(
    window: FurnishedWindow, desk: Desk, trigger: Trigger
) -> None:
    desk.prompts.file = desk.folder / "no such folder" / "asks.csv"
    trigger("file.export-asks")
    assert "cannot be written" in window.notices.messages[0].text
    desk.prompts.file = desk.folder / "asks.docx"
    trigger("file.export-asks")
    assert "“asks.docx” is not a kind of file" in window.notices.messages[0].text


@pytest.mark.parametrize("name", ["file.export-asks", "file.export-xlsx"])
def test_a_notice_leads_to_the_folder_of_the_file(
    window: FurnishedWindow, desk: Desk, trigger: Trigger, opened: list[Path], name: str
) -> None:
    desk.prompts.file = desk.folder / "out.xlsx"
    trigger(name)
    next(each for each in window.notices.findChildren(QPushButton) if each.text() == "Open folder").click()
    assert opened == [desk.folder]


def test_the_columns_of_the_table_narrow_what_it_hands_out_and_the_notice_says_so(
    window: FurnishedWindow, desk: Desk, trigger: Trigger
) -> None:
    window.workspace.go_to("table")
    plan = window.workspace.document.plan
    wanted = {item.ref for item in plan.engagements.values() if "port call" in item.title.casefold()}
    ordering = window.findChild(TableOrdering)
    ordering.filter_by(ColumnFilter("title", "port call"))
    trigger("table.group-by")
    dialog = next(each for each in QApplication.topLevelWidgets() if each.objectName() == "groupChooser")
    dialog.close()
    assert {row["ref"] for row in rows(export(desk, trigger, "csv", ".csv"))} == wanted
    assert "Only: what the filter and the columns of the table show." in window.notices.messages[0].text
    window.workspace.go_to("timeline")
    assert len(rows(export(desk, trigger, "csv", ".csv"))) == len(plan.engagements)
    assert "Only:" not in window.notices.messages[0].text


def test_the_columns_of_parts_that_the_table_shows_go_out_as_well(
    window: FurnishedWindow, desk: Desk, trigger: Trigger
) -> None:
    window.workspace.settings.change(table_columns=("dates", "title", "ship_visits.berth", "delegates.all"))
    written = rows(export(desk, trigger, "csv", ".csv"))
    parts = window.workspace.document.plan.table("ship_visits").values()
    assert {row["ship_visits.berth"] for row in written} == {"", *(part.berth for part in parts)}
    window.workspace.settings.change(table_columns=())
    assert "ship_visits.berth" not in rows(export(desk, trigger, "csv", ".csv"))[0]


def test_everything_that_is_shown_is_selected_by_one_key(window: FurnishedWindow, trigger: Trigger) -> None:
    view = window.workspace.view
    for place in ("table", "timeline"):
        view.select(view.shown[:1])
        window.workspace.go_to(place)
        trigger("edit.select-all")
        assert set(view.selected) == set(view.shown)
    view.select(view.shown[:1])
    window.workspace.go_to("calendar")
    view.look_at_day(window.workspace.document.today)
    trigger("edit.select-all")
    assert 0 < len(view.selected) < len(view.shown)
    for place, name in (("coordination", "askTable"), ("contacts", "contactTable")):
        window.workspace.go_to(place)
        trigger("edit.select-all")
        table = window.findChild(QuietTable, name)
        headings = table.rows.headings
        assert len(table.selected_rows) == table.rows.rowCount() - len(headings)
    trigger("view.findings")
    table = window.findChild(QuietTable, "findingsTable")
    table.setFocus()
    trigger("edit.select-all")
    assert len(table.selected_rows) == table.rows.rowCount()
    window.workspace.go_to("reports")
    window.setFocus()
    trigger("edit.select-all")


def test_what_was_achieved_is_a_column_to_fill_group_and_filter(window: FurnishedWindow, trigger: Trigger) -> None:
    window.workspace.go_to("table")
    screen = window.findChild(TableScreen)
    screen.arrange({"columns": "title outcome", "sort": "dates", "group": "outcome", "filters": ""})
    model = screen.grid.model()
    assert str(model.index(0, 0).data()).startswith(("Filled in", "No outcome"))
    done = next(item for item in window.workspace.document.plan.engagements.values() if not item.outcome)
    assert model.setData(model.index(model.row_of(done.id), model.column_of("outcome")), "A working group was founded")
    assert window.workspace.document.plan.engagements[done.id].outcome == "A working group was founded"
    window.findChild(TableOrdering).filter_by(ColumnFilter("outcome", "working group"))
    assert done.id in model.ids
    trigger("file.close")
    window.opening.open_sample()
    # The plan comes back as it was left, and says what its columns leave out.
    assert "working group" in screen.findChild(QLabel, "columnFilters").text()

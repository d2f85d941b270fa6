"""A messy register mapped in the assistant, mended, remembered, carried to the command line; and tables pasted."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QLabel, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from app.bootstrap.command_line import run_command
from app.bootstrap.opening import load_whole, reading
from app.domain.engagement import Engagement
from app.domain.own_fields import OwnSort
from app.domain.own_values import own_name
from app.domain.plan import Plan
from app.domain.statuses import Status
from app.gui.editors.choice_editors import ChoiceEditor
from app.gui.editors.field_editors import LineEditor
from app.gui.importing.assistant import ImportAssistant
from app.gui.widgets.quiet_table import QuietTable
from tests.builders import edit, own_field
from tests.e2e.conftest import Desk
from tests.e2e.gestures import dialog, field, let_go, new_plan, open_with, pick, texts, type_over

Trigger = Callable[[str], None]

REGISTER = """\
sep=;
J5 engagement tracker 2027;;;;;;;
;Activity;Category;Partner;Period;;Rank;Hotel
;;;;From;To;;
1;Port call Suva;Port call;Fiji;3 Mar 2027;5 Mar 2027;CDF;Régence
2;Boarding drill;Op;Samoa;05/03/2027;05/03/2027;5;
3;Reception Apia;;Samoa;9 Apr 2027;9 Apr 2027;5;
4;Reception Suva;;Fiji;10 Apr 2027;10 Apr 2027;5;
5;Second drill;Op;Westland;31/12/2027;31/12/2027;5;
Subtotal;5;;;;;;
"""


def answer(desk: Desk, name: str, text: str, encoding: str = "cp1252") -> Path:
    """The file that is chosen next."""
    desk.prompts.file = desk.folder / name
    desk.prompts.file.write_bytes(text.encode(encoding))
    return desk.prompts.file


def assistant(desk: Desk, trigger: Trigger) -> ImportAssistant:
    trigger("file.import")
    assert desk.window is not None
    found = dialog(desk.window, "importAssistant")
    assert isinstance(found, ImportAssistant)
    return found


def headline(asked: QDialog) -> str:
    return asked.findChild(QLabel, "importHeadline").text()


def word(asked: QDialog, said: str) -> ChoiceEditor:
    return next(each for each in asked.findChildren(ChoiceEditor, "importWord") if each.accessibleName() == said)


def column(asked: QDialog, head: str) -> ChoiceEditor:
    return next(each for each in asked.findChildren(ChoiceEditor, "importColumn") if each.accessibleName() == head)


def press(qtbot: QtBot, asked: QDialog, name: str) -> None:
    qtbot.mouseClick(asked.findChild(QPushButton, name), Qt.MouseButton.LeftButton)


def step(qtbot: QtBot, asked: QDialog, name: str) -> None:
    """Go to a step by its button at the side."""
    button = next(
        each
        for each in asked.findChildren(QToolButton)
        if each.defaultAction() is not None and each.defaultAction().objectName() == name
    )
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def agree(asked: QDialog) -> None:
    asked.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok).click()


def plain(plan: Plan) -> list[dict[str, object]]:
    """The engagements without what differs from plan to plan."""
    left_out = ("id", "principals", "counterparts")
    rows = [
        {name: getattr(item, name) for name in Engagement.__slots__ if name not in left_out}
        for item in plan.engagements.values()
    ]
    return sorted(rows, key=lambda row: str(row["title"]))


def explain(qtbot: QtBot, asked: QDialog) -> None:
    """Map the register: a column, then each word."""
    step(qtbot, asked, "columns")
    pick(qtbot, column(asked, "Hotel"), "Place")
    pick(qtbot, column(asked, "Hotel"), "Keep as a note")
    step(qtbot, asked, "words")
    pick(qtbot, word(asked, "“Op” in 2 rows"), "Exercise")
    pick(qtbot, word(asked, "“Westland” in 1 row"), "Names no country")
    pick(qtbot, word(asked, "No kind given for “Reception …” in 2 rows"), "Outreach")


def test_a_messy_register_is_mapped_kept_and_read_alike_by_the_command_line(
    qtbot: QtBot,
    desk: Desk,
    trigger: Trigger,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(desk.folder / "data"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(desk.folder / "config"))
    window, _ = open_with(desk)
    source = answer(desk, "tracker.csv", REGISTER)
    asked = assistant(desk, trigger)
    document = window.workspace.document
    before = document.plan
    assert headline(asked) == "1 new, 4 need a hand"
    explain(qtbot, asked)
    assert headline(asked) == "5 new"
    assert document.plan == before
    kept = desk.folder / "mapping.json"
    desk.prompts.file = kept
    press(qtbot, asked, "saveMapping")
    agree(asked)
    assert asked.findChild(QLabel, "importSaid").text() == "Imported: 5 new."
    made = {each.title: each for each in document.plan.engagements.values()}
    assert made["Port call Suva"].notes.splitlines()[-1] == "Hotel: Régence"
    assert {made[title].kind for title in ("Reception Apia", "Reception Suva")} == {"outreach"}
    assert [str(made["Boarding drill"].dates.earliest)] == ["2027-03-05"]
    second = new_plan(desk, "Second")
    arguments = ["import", second, str(source), "--mapping", str(kept)]
    assert run_command(arguments, desk.clock) == 0, capsys.readouterr().err
    with reading(desk.program, second) as store:
        assert plain(load_whole(store)) == plain(document.plan)


def test_how_a_file_was_read_is_remembered_by_its_heads(qtbot: QtBot, desk: Desk, trigger: Trigger) -> None:
    open_with(desk)
    answer(desk, "tracker.csv", REGISTER)
    asked = assistant(desk, trigger)
    explain(qtbot, asked)
    agree(asked)
    asked.reject()
    let_go()
    answer(desk, "next.csv", REGISTER.replace("Boarding", "Diving").replace("Port call Suva", "Visit of HMAS Choules"))
    asked = assistant(desk, trigger)
    assert headline(asked) == "2 new, 3 as they are"
    assert "as the last file with the same heads" in " ".join(texts(asked))
    asked.reject()


def test_what_somebody_has_mapped_is_loaded_from_their_file(qtbot: QtBot, desk: Desk, trigger: Trigger) -> None:
    open_with(desk)
    answer(desk, "tracker.csv", REGISTER)
    asked = assistant(desk, trigger)
    desk.prompts.file = desk.folder / "theirs.json"
    said = {"kinds": {"Op": "exercise"}, "titles": {"Reception": "outreach"}, "countries": {"Westland": "TO"}}
    desk.prompts.file.write_text(json.dumps(said), encoding="utf-8")
    press(qtbot, asked, "loadMapping")
    assert headline(asked) == "5 new"
    desk.prompts.file.write_text('{"kind": 1}', encoding="utf-8")
    press(qtbot, asked, "loadMapping")
    assert desk.window is not None
    assert "no part “kind”" in desk.window.notices.shown[0].text
    assert headline(asked) == "5 new"
    asked.reject()


def test_a_row_is_mended_in_the_preview_and_read_again_at_once(qtbot: QtBot, desk: Desk, trigger: Trigger) -> None:
    window, _ = open_with(desk)
    answer(desk, "list.csv", "title;country;dates\nTalks about talks;Fiji;soon\n", "utf-8")
    asked = assistant(desk, trigger)
    assert headline(asked) == "1 row refused, nothing new"
    step(qtbot, asked, "review")
    table = asked.findChild(QuietTable, "importRows")
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert asked.focusWidget() is asked.findChild(LineEditor, "mend.title")
    for name, text in (("dates", "3-5 Mar 2027"), ("kind", "Exercise")):
        editor = asked.findChild(LineEditor, f"mend.{name}")
        type_over(qtbot, editor, text)
        qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert headline(asked) == "1 new"
    agree(asked)
    (made,) = window.workspace.document.plan.engagements.values()
    assert (made.title, made.kind, made.dates.start.iso) == ("Talks about talks", "exercise", "2027-03-03")
    qtbot.mouseClick(asked.findChild(QPushButton, "undoImport"), Qt.MouseButton.LeftButton)
    assert not window.workspace.document.plan.engagements
    assert "taken back" in asked.findChild(QLabel, "importSaid").text()
    asked.reject()


def test_mended_rows_stay_where_they_stand_and_what_was_imported_is_selected(
    qtbot: QtBot, desk: Desk, trigger: Trigger
) -> None:
    window, _ = open_with(desk, "One")
    rows = "\n".join(f"Talks {at};exercise;Fiji;soon" for at in range(4))
    answer(desk, "list.csv", f"title;kind;country;dates\n{rows}\nLast;exercise;Fiji;9 Mar 2027\n", "utf-8")
    asked = assistant(desk, trigger)
    step(qtbot, asked, "review")
    qtbot.mouseClick(asked.findChild(QToolButton, "refused"), Qt.MouseButton.LeftButton)
    table = asked.findChild(QuietTable, "importRows")

    def titles() -> list[str]:
        return [table.rows.row(at).cells[1].text for at in range(table.rows.rowCount())]

    before = titles()
    assert before == [f"Talks {at}" for at in range(4)]
    for at in (0, 2):
        table.select_rows([at], at)
        editor = asked.findChild(LineEditor, "mend.dates")
        type_over(qtbot, editor, f"{at + 3} Mar 2027")
        qtbot.keyClick(editor, Qt.Key.Key_Return)
        assert titles() == before
    assert headline(asked).startswith("3 new")
    qtbot.mouseClick(asked.findChild(QToolButton, "new"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(asked.findChild(QToolButton, "refused"), Qt.MouseButton.LeftButton)
    assert titles() == ["Talks 1", "Talks 3"], "asked for anew, they are those that wait"
    agree(asked)
    view, plan = window.workspace.view, window.workspace.document.plan
    assert [plan.engagements[each].title for each in view.selected] == ["Talks 0", "Talks 2", "Last"]
    asked.reject()


def test_enter_after_an_import_closes_it_and_takes_nothing_back(desk: Desk, trigger: Trigger) -> None:
    window, _ = open_with(desk, "Staff talks")
    field(window, "title").setFocus()
    answer(desk, "list.csv", "title;country;dates;kind\nTalks;Fiji;3-5 Mar 2027;Exercise\n", "utf-8")
    asked = assistant(desk, trigger)
    agree(asked)
    before = window.focusWidget()
    QTest.keyClick(asked.focusWidget(), Qt.Key.Key_Return)
    assert not asked.isVisible()
    assert window.focusWidget() is before is not None
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert len(window.workspace.document.plan.engagements) == 2


def test_titles_without_a_kind_can_be_told_one_by_one(qtbot: QtBot, desk: Desk, trigger: Trigger) -> None:
    open_with(desk)
    answer(desk, "tracker.csv", REGISTER)
    asked = assistant(desk, trigger)
    press(qtbot, asked, "partTitles")
    pick(qtbot, word(asked, "No kind given for “Reception Apia” in 1 row"), "Outreach")
    assert headline(asked) == "2 new, 3 need a hand"
    asked.reject()


def test_a_calendar_of_months_is_read_and_its_year_can_be_said(qtbot: QtBot, desk: Desk, trigger: Trigger) -> None:
    open_with(desk)
    text = ';Fiji;Samoa\nMarch;Port call;Exercise A; \nApril;"Port call;Training";\nMay;nil;Staff talks\n'
    answer(desk, "calendar.csv", text.replace("; \n", "\n"), "utf-8")
    asked = assistant(desk, trigger)
    assert headline(asked) == "5 rows refused, nothing new"
    step(qtbot, asked, "file")
    year = asked.findChild(LineEditor, "year")
    type_over(qtbot, year, "27")
    qtbot.keyClick(year, Qt.Key.Key_Return)
    assert headline(asked) == "5 rows refused, nothing new"
    type_over(qtbot, year, "2027")
    qtbot.keyClick(year, Qt.Key.Key_Return)
    assert headline(asked) == "5 new"
    asked.reject()


HTML = """<html><style>td {color: red}</style><body><p>See below</p><table border=1>
<tr><th>Activity<th>Type<th>Country<th>When</tr>
<tr><td rowspan=2>Port&nbsp;call<td>Ship visit</td><td><p>Fiji</p><p>Samoa</p></td><td>3 Mar 2027</td></tr>
<tr><td>Ship visit</td><td>Tonga</td><td>4 Mar<br>2027</td></tr></table></body></html>"""


def put(html: str, text: str) -> None:
    """Put on the clipboard what another program would."""
    # Data that Qt made itself: what Python made ends the process in a crash, for the clipboard outlives it.
    model = QStringListModel([""])
    data = model.mimeData([model.index(0)])
    data.clear()
    data.setText(text)
    if html:
        data.setHtml(html)
    QGuiApplication.clipboard().setMimeData(data)


@pytest.mark.parametrize("view", ["table", "timeline"])
@pytest.mark.parametrize(
    ("html", "text"),
    [
        (HTML, "Activity Type"),
        (
            "",
            'Activity\tType\tCountry\tWhen\nPort call\tShip visit\t"Fiji\nSamoa"\t3 Mar 2027\n'
            "Port call\tShip visit\tTonga\t4 Mar 2027\n",
        ),
        (
            "",
            "Activity;Type;Country;When\nPort call;Ship visit;Fiji, Samoa;3 Mar 2027\n"
            "Port call;Ship visit;Tonga;4 Mar 2027\n",
        ),
    ],
    ids=["html", "tabbed", "semicolons"],
)
def test_a_pasted_table_goes_the_way_of_a_file(desk: Desk, trigger: Trigger, view: str, html: str, text: str) -> None:
    window, _ = open_with(desk)
    trigger(f"view.{view}")
    put(html, text)
    trigger("edit.paste")
    asked = dialog(window, "importAssistant")
    assert headline(asked) == "2 new"
    agree(asked)
    made = sorted(window.workspace.document.plan.engagements.values(), key=lambda item: item.dates.earliest)
    assert [(item.title, item.country_ids) for item in made] == [("Port call", ("FJ", "WS")), ("Port call", ("TO",))]
    assert {(item.status, item.marking) for item in made} == {(Status.PLANNED, "")}
    asked.reject()


def test_a_clipboard_without_a_table_is_said(desk: Desk, trigger: Trigger) -> None:
    window, _ = open_with(desk)
    put("", "hello")
    trigger("file.import-clipboard")
    assert not [each for each in window.findChildren(QDialog, "importAssistant") if each.isVisible()]


def test_numbers_that_count_rows_are_called_so_and_can_still_be_taken_for_references(
    desk: Desk, trigger: Trigger, qtbot: QtBot
) -> None:
    open_with(desk, "Other")
    rows = ("No,Title,Kind,Start,Country", "1,Talks,exercise,3 Mar 2027,KE", "1,More,exercise,4 Mar 2027,KE")
    answer(desk, "register.csv", "\n".join(rows))
    asked = assistant(desk, trigger)
    page = asked.findChild(QWidget, "importColumns")
    box = next(each for each in page.findChildren(ChoiceEditor, "importColumn") if each.accessibleName() == "No")
    assert box.accessibleDescription().startswith("Serial numbers, not references")
    assert page.unread() == 0
    assert headline(asked) == "2 new"
    pick(qtbot, box, box.itemText(box.findData("ref")))
    box = next(each for each in page.findChildren(ChoiceEditor, "importColumn") if each.accessibleName() == "No")
    assert box.currentData() == "ref"
    assert "Serial" not in box.accessibleDescription()
    assert headline(asked) != "2 new", "one reference is one engagement"


def test_cards_of_an_address_book_become_people_in_one_step(qtbot: QtBot, desk: Desk, trigger: Trigger) -> None:
    window, _ = open_with(desk, "One")
    desk.prompts.file = desk.folder / "people.vcf"
    card = "BEGIN:VCARD\nVERSION:3.0\nN:Ng;Jo;;;\nFN:Jo Ng\nORG:Embassy\nADR:;;;;;;Atlantis\nEND:VCARD\n"
    desk.prompts.file.write_text(card + card.replace("Jo", "Ada"), encoding="utf-8")
    trigger("file.import")
    asked = dialog(window, "importAssistant")
    assert asked.findChild(QLabel, "importHeadline").text() == "2 new"
    agree(asked)
    plan = window.workspace.document.plan
    assert sorted(each.name for each in plan.people.values()) == ["Ada Ng", "Jo Ng"]
    assert [each.name for each in plan.organisations.values()] == ["Embassy"]
    window.workspace.document.undo_stack.undo()
    assert not window.workspace.document.plan.people


def dated(desk: Desk, *days: tuple[str, str]) -> None:
    """A list of talks with a first and a last day is on the clipboard."""
    rows = (f"Talks {at}\tbilateral meeting\tPeru\t{first}\t{last}" for at, (first, last) in enumerate(days))
    put("", "\n".join(("Activity\tKind\tCountry\tStart\tEnd", *rows)))


def days_of(plan: Plan) -> list[tuple[str, str]]:
    made = sorted(plan.engagements.values(), key=lambda item: item.title)
    return [(item.dates.earliest.isoformat(), item.dates.latest.isoformat()) for item in made]


def test_the_order_that_the_first_days_show_is_that_of_the_last_days(desk: Desk, trigger: Trigger) -> None:
    window, _ = open_with(desk)
    dated(desk, ("03-05-2027", "05-05-2027"), ("31-05-2027", "01-06-2027"))
    trigger("edit.paste")
    asked = dialog(window, "importAssistant")
    assert headline(asked) == "2 new"
    assert "Settings" not in " ".join(texts(asked))
    agree(asked)
    assert days_of(window.workspace.document.plan) == [("2027-05-03", "2027-05-05"), ("2027-05-31", "2027-06-01")]
    asked.reject()


def test_an_organisation_that_a_word_can_be_is_offered_by_its_name_and_found_by_its_letters(
    desk: Desk, trigger: Trigger, qtbot: QtBot
) -> None:
    window, _ = open_with(desk)
    answer(desk, "register.csv", "Title,Kind,Partner,Start\nTalks,exercise,UA,3 Mar 2027")
    asked = assistant(desk, trigger)
    step(qtbot, asked, "words")
    offered = word(asked, "“UA” in 1 row")
    entries = [offered.itemText(at) for at in range(offered.count())]
    assert entries[1] == "Ukraine"
    assert {"African Union, which takes part", "African Union: its members take part"} <= set(entries)
    offered.setFocus()
    qtbot.keyClicks(offered, "A")
    qtbot.keyClicks(offered.view(), "frican")
    assert offered.view().currentIndex().data() == "African Union, which takes part"
    qtbot.keyClick(offered.view(), Qt.Key.Key_Return)
    assert headline(asked) == "1 new"
    agree(asked)
    (item,) = window.workspace.document.plan.engagements.values()
    names = [window.workspace.document.plan.title_of("organisations", each) for each in item.organisations]
    assert names == ["African Union"] or names == ["AU"]
    asked.reject()


@pytest.mark.parametrize(
    ("order", "first", "said"), [("dmy", "2027-05-03", "day first"), ("mdy", "2027-03-05", "month first")]
)
def test_the_setting_decides_where_the_list_is_silent_and_the_file_step_says_so_and_can_say_otherwise(
    desk: Desk, trigger: Trigger, qtbot: QtBot, order: str, first: str, said: str
) -> None:
    window, _ = open_with(desk)
    window.workspace.settings.change(date_order=order)
    dated(desk, ("03-05-2027", "03-05-2027"))
    trigger("edit.paste")
    asked = dialog(window, "importAssistant")
    assert headline(asked) == "1 new"
    step(qtbot, asked, "file")
    chosen = asked.findChild(ChoiceEditor, "dateOrder")
    assert chosen.currentText() == f"As the list shows it, else {said}"
    assert any(f"“03-05-2027” begins with the day: it was read {said}" in each for each in texts(asked))
    kept = desk.prompts.file = desk.folder / "kept.json"
    press(qtbot, asked, "saveMapping")
    assert f'"date_order": "{order}"' in kept.read_text("utf-8"), "others may have another setting"
    pick(qtbot, chosen, "Month first: 3/5 is 5 March" if order == "dmy" else "Day first: 3/5 is 3 May")
    assert not any("was read" in each for each in texts(asked))
    pick(qtbot, chosen, f"As the list shows it, else {said}")
    agree(asked)
    assert days_of(window.workspace.document.plan) == [(first, first)]
    asked.reject()


def test_days_of_an_own_field_are_read_in_the_order_that_is_chosen(desk: Desk, trigger: Trigger, qtbot: QtBot) -> None:
    window, _ = open_with(desk)
    document = window.workspace.document
    sent = own_field("sent", "Papers sent", OwnSort.DATE)
    assert document.do(edit(document.plan, sent))
    put("", "Activity\tKind\tCountry\tStart\tPapers sent\nTalks\texercise\tPeru\t2027-05-03\t3/4/2027")
    trigger("edit.paste")
    asked = dialog(window, "importAssistant")
    step(qtbot, asked, "file")
    pick(qtbot, asked.findChild(ChoiceEditor, "dateOrder"), "Month first: 3/5 is 5 March")
    agree(asked)
    (made,) = document.plan.engagements.values()
    assert getattr(made, own_name(sent)) == date(2027, 3, 4)
    asked.reject()


def test_a_last_day_with_two_ways_is_told_by_the_name_of_its_column(desk: Desk, trigger: Trigger, qtbot: QtBot) -> None:
    open_with(desk)
    rows = ("Title,Kind,Country,Start,End", "Talks,exercise,KE,13/5/2027,5/6/2027", "More,exercise,KE,5/13/2027,5/7/27")
    answer(desk, "register.csv", "\n".join(rows))
    asked = assistant(desk, trigger)
    step(qtbot, asked, "columns")
    said = " ".join(texts(asked.findChild(QWidget, "importColumns")))
    assert "end: “5/6/2027” is not a date" in said
    assert "start: “5/6/2027”" not in said
    assert "“Dates such as 3/5/2027” of the step File" in said

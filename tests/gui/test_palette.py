"""The command palette: what it finds, what it does with it, and how it is walked."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from functools import cache
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.domain.plan import Plan
from app.domain.records.record import Record
from app.gui.dialogs.go_to_date import GoToDateDialog
from app.gui.palette.command_palette import CommandPalette
from app.gui.palette.commands import CommandSource, HelpSource
from app.gui.palette.deeds import PaletteDeeds
from app.gui.palette.facets import FacetSource
from app.gui.palette.items import PaletteItem
from app.gui.palette.lines import DateSource, LineSource
from app.gui.palette.lists import ListSource
from app.gui.palette.palette import Finder
from app.gui.palette.places import ContactSource, CountrySource, EngagementSource
from app.reference.seed import load_seed
from app.services.filtering.facets import facets
from app.services.layouts.record_list import LISTS
from app.services.palette.ranking import wanted_words
from tests.builders import TODAY, engagement, organisation, person, plan_with, post
from tests.gui.conftest import RESOURCES
from tests.gui.workspaces import Desk, make_desk

SEED = load_seed(RESOURCES)


@cache
def some_plan() -> Plan:
    return plan_with(
        engagement("past", title="Port call Mombasa", start="2025-03-03", countries="KE"),
        engagement("next", title="Port call Mombasa again", start="2027-03-03", countries="KE"),
        engagement("other", title="Staff talks", start="2027-04-03", countries="TZ", notes="about Mombasa"),
        organisation("o1", name="Foreign Ministry"),
        person("p1", name="Grace Otieno"),
        post("post1", title="Desk officer East Africa", organisation="o1", holder="p1"),
        *SEED.countries,
        *SEED.kinds,
    )


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Desk:
    made = make_desk(some_plan(), tmp_path, RESOURCES)
    for command in ("file.new", "view.coverage", "engagement.move", "edit.undo"):
        made.workspace.actions.bind(command, list)
    made.workspace.actions.set_condition("selected", "Select an engagement first")
    return made


@pytest.fixture
def find(desk: Desk) -> Callable[[str], tuple[PaletteItem, ...]]:
    return finder(desk).find


def finder(desk: Desk, used: tuple[str, ...] = ()) -> Finder:
    workspace = desk.workspace
    deeds = PaletteDeeds(workspace, workspace.window)
    commands = CommandSource(workspace.actions, without="help.palette")
    pages = HelpSource([("planning", "Planning an engagement", "Press Ctrl+N")], desk.said.append)
    countries, contacts = CountrySource(workspace, deeds), ContactSource(workspace, deeds)
    rest = (
        LineSource(workspace, deeds, SEED.kind_words),
        DateSource(workspace, deeds),
        EngagementSource(workspace, deeds),
    )
    return Finder(
        {
            "": (commands, *rest, countries, contacts, FacetSource(workspace)),
            ">": (commands,),
            "#": (countries,),
            "@": (contacts,),
            "?": (pages,),
        },
        used,
    )


def titles(items: tuple[PaletteItem, ...]) -> list[str]:
    return [item.title for item in items]


# --- what is found ----------------------------------------------------------------------------------


def test_a_command_is_found_with_its_menu_and_keys(find: Callable[[str], tuple[PaletteItem, ...]]) -> None:
    first = find("new plan")[0]
    assert (first.title, first.hint, first.keys, first.reason) == ("New plan…", "File", "Ctrl+Shift+N", "")


def test_a_command_that_is_not_possible_says_why_and_comes_after_those_that_are(
    find: Callable[[str], tuple[PaletteItem, ...]],
) -> None:
    move = next(item for item in find(">move") if item.key == "command:engagement.move")
    assert move.reason == "Select an engagement first"
    listed = find(">")
    assert [bool(item.reason) for item in listed] == sorted(bool(item.reason) for item in listed)


def test_a_command_is_found_by_its_english_name_in_another_language(desk: Desk) -> None:
    desk.workspace.actions.retitle("view.coverage", "Couverture")
    assert finder(desk).find(">coverage")[0].title == "Couverture"


def test_a_country_offers_what_can_be_done_with_it(find: Callable[[str], tuple[PaletteItem, ...]]) -> None:
    assert titles(find("#kenya"))[:4] == [
        "Kenya", "Kenya: country page", "Kenya: coverage", "Kenya: new engagement there",
    ]  # fmt: skip
    assert titles(find("#swaziland"))[0] == "Eswatini"
    assert titles(find("#KE"))[0] == "Kenya"


def test_engagements_ahead_come_before_those_behind_and_titles_before_other_words(
    find: Callable[[str], tuple[PaletteItem, ...]],
) -> None:
    found = [item.key for item in find("mombasa") if item.key.startswith("engagement:")]
    assert found == ["engagement:next", "engagement:past", "engagement:other"]


def test_contacts_are_found_by_holder_and_organisation(find: Callable[[str], tuple[PaletteItem, ...]]) -> None:
    for typed in ("@otieno", "@desk officer", "@foreign grace", "otieno"):
        assert "Desk officer East Africa" in titles(find(typed)), typed


def test_a_date_is_offered_before_all_else(find: Callable[[str], tuple[PaletteItem, ...]]) -> None:
    assert titles(find("12 mar"))[:2] == ["Go to Fri 12 Mar 2027", "New engagement on Fri 12 Mar 2027"]


def test_a_date_that_contradicts_itself_is_said(find: Callable[[str], tuple[PaletteItem, ...]]) -> None:
    first = find("Mon 4 May 27")[0]
    assert first.title == "The dates “Mon 4 May 27”"
    assert first.reason == "4 May 2027 is a Tuesday, not a Monday; mend the day or leave the weekday out"


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("Q2 27", "some time in quarter Apr–Jun 2027, between 1 Apr 2027 and 30 Jun 2027: Q2 of 2027"),
        ("du 3 au 5 mars 2027", "Wed 3 – Fri 5 Mar 2027 · 3 days · week 9"),
        ("late may 27", "21 – 31 May 2027, day not fixed"),
    ],
)
def test_what_was_understood_is_said(find: Callable[[str], tuple[PaletteItem, ...]], typed: str, said: str) -> None:
    assert find(typed)[0].detail == said


def test_a_line_offers_the_engagement_that_it_means(find: Callable[[str], tuple[PaletteItem, ...]]) -> None:
    first = find("new port call Kenya 3-5 mar")[0]
    assert first.title == "Create engagement: Ship visit, Wed 3 – Fri 5 Mar 2027, Kenya"
    assert first.detail == "Title “Port call Kenya”."


def test_the_title_of_an_engagement_leads_to_it_and_makes_no_other(
    find: Callable[[str], tuple[PaletteItem, ...]],
) -> None:
    assert find("port call mombasa again")[0].key == "engagement:next"
    assert find("new port call Mombasa again")[0].title.startswith("Create engagement: Ship visit")


def test_a_sign_asks_for_one_sort(find: Callable[[str], tuple[PaletteItem, ...]]) -> None:
    assert {item.key.partition(":")[0] for item in find("#ke")} == {"country"}
    assert {item.key.partition(":")[0] for item in find("@o")} == {"contact"}
    assert {item.key.partition(":")[0] for item in find("?plan")} == {"help"}
    assert len(find("#")) == len(SEED.countries)


def test_what_was_chosen_last_stands_first(desk: Desk) -> None:
    used = ("country:KE", "command:view.coverage", "engagement:gone", "contact:post1")
    assert [item.key for item in finder(desk, used).find("")][:3] == [
        "country:KE",
        "command:view.coverage",
        "contact:post1",
    ]
    assert finder(desk, ("command:view.coverage",)).find("co")[0].key == "command:view.coverage"


def test_letters_that_are_only_somewhere_are_left_out_where_something_answers(
    find: Callable[[str], tuple[PaletteItem, ...]],
) -> None:
    assert "Denmark" not in titles(find("ken"))


# --- what it does -----------------------------------------------------------------------------------


def run(desk: Desk, typed: str, title: str) -> None:
    next(item for item in finder(desk).find(typed) if item.title == title).run()


def test_a_country_filters_to_itself(desk: Desk) -> None:
    run(desk, "#kenya", "Kenya")
    assert desk.workspace.view.filter.chosen("countries") == {"KE"}
    assert desk.workspace.view.shown == ("past", "next")


@pytest.mark.parametrize("name", list(facets()))
def test_every_facet_can_be_chosen_in(desk: Desk, name: str) -> None:
    asked: list[str] = []
    desk.workspace.view.facet_asked.connect(asked.append)
    title = f"Filter by: {facets()[name].title}"
    run(desk, f"filter {facets()[name].title}", title)
    assert asked == [name]
    assert finder(desk, (f"facet:{name}",)).find("")[0].title == title


def test_a_country_leads_to_its_coverage(desk: Desk) -> None:
    run(desk, "#kenya", "Kenya: coverage")
    assert desk.went_to == ["coverage"]
    assert desk.workspace.view.place == ("countries", "KE")


def test_an_engagement_is_planned_in_a_country(desk: Desk) -> None:
    run(desk, "#kenya", "Kenya: new engagement there")
    begun = desk.workspace.view.draft
    assert begun is not None
    assert begun.country_ids == ("KE",)
    assert begun.id not in desk.plan.engagements


def test_a_contact_is_shown_among_the_contacts(desk: Desk) -> None:
    run(desk, "@otieno", "Desk officer East Africa")
    assert desk.went_to == ["contacts"]
    assert desk.workspace.view.place == ("posts", "post1")


def test_an_engagement_is_selected_and_opened(desk: Desk) -> None:
    run(desk, "mombasa", "Port call Mombasa")
    assert desk.opened == [("past",)]


def test_a_day_is_looked_at(desk: Desk) -> None:
    run(desk, "12 mar", "Go to Fri 12 Mar 2027")
    assert desk.workspace.view.day == date(2027, 3, 12)


def test_an_engagement_is_planned_on_a_day(desk: Desk) -> None:
    run(desk, "12 mar", "New engagement on Fri 12 Mar 2027")
    begun = desk.workspace.view.draft
    assert begun is not None
    assert (begun.dates.earliest, begun.dates.latest) == (date(2027, 3, 12), date(2027, 3, 12))


def test_a_line_makes_one_engagement_and_one_undo_takes_it_back(desk: Desk) -> None:
    before = desk.plan
    finder(desk).find("new port call Kenya 3-5 mar")[0].run()
    assert desk.workspace.document.undo_stack.count() == 1
    assert desk.opened == [desk.workspace.view.selected]
    desk.undo()
    assert desk.plan == before


def test_a_plan_that_is_only_looked_at_offers_nothing_new(qapp: QApplication, tmp_path: Path) -> None:
    desk = make_desk(some_plan(), tmp_path, RESOURCES, read_only=True)
    assert titles(finder(desk).find("12 mar"))[:1] == ["Go to Fri 12 Mar 2027"]
    assert not any("New engagement" in title for title in titles(finder(desk).find("12 mar")))
    assert not any("new engagement" in title for title in titles(finder(desk).find("#kenya")))
    assert finder(desk).find("new port call Kenya 3 mar")[0].reason


# --- the box ----------------------------------------------------------------------------------------


@pytest.fixture
def popup(desk: Desk) -> Iterator[CommandPalette]:
    desk.workspace.window.resize(1200, 700)
    desk.workspace.window.show()
    keys = desk.workspace.actions.action("help.palette").shortcuts()
    made = CommandPalette(desk.workspace.icons, finder(desk).find, keys, desk.workspace.window)
    made.show_over(desk.workspace.window)
    yield made
    if shiboken6.isValid(made):
        made.close()
    desk.workspace.window.close()


def test_arrows_walk_and_enter_chooses(qtbot: QtBot, popup: CommandPalette) -> None:
    box = popup.findChild(QLineEdit, "paletteBox")
    qtbot.keyClicks(box, "#kenya")
    qtbot.keyClick(box, Qt.Key.Key_Down)
    with qtbot.waitSignal(popup.chosen) as chosen:
        qtbot.keyClick(box, Qt.Key.Key_Return)
    assert chosen.args[0].title == "Kenya: country page"


def test_up_goes_to_the_last_line_and_down_comes_back(qtbot: QtBot, popup: CommandPalette) -> None:
    box, listed = popup.findChild(QLineEdit, "paletteBox"), popup.findChild(QWidget, "paletteList")
    qtbot.keyClicks(box, "#kenya")
    qtbot.keyClick(box, Qt.Key.Key_Up)
    assert listed.current == len(popup.items) - 1
    qtbot.keyClick(box, Qt.Key.Key_Down)
    assert listed.current == 0
    qtbot.keyClick(box, Qt.Key.Key_PageDown)
    assert listed.current == min(10, len(popup.items) - 1)


@pytest.mark.parametrize(
    ("key", "held"),
    [
        (Qt.Key.Key_Q, Qt.KeyboardModifier.AltModifier),
        (Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier),
    ],
)
def test_the_keys_that_open_it_begin_anew_where_it_is_open(
    qtbot: QtBot, popup: CommandPalette, key: Qt.Key, held: Qt.KeyboardModifier
) -> None:
    box = popup.findChild(QLineEdit, "paletteBox")
    qtbot.keyClicks(box, "#kenya")
    qtbot.keyClick(box, key, held)
    assert popup.isVisible()
    qtbot.keyClicks(box, "#togo")
    assert (box.text(), titles(popup.items)[0]) == ("#togo", "Togo")
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert not shiboken6.isValid(popup) or not popup.isVisible()


def test_a_click_chooses(qtbot: QtBot, popup: CommandPalette) -> None:
    listed = popup.findChild(QWidget, "paletteList")
    qtbot.keyClicks(popup.findChild(QLineEdit, "paletteBox"), "#kenya")
    place = listed.visualRect(listed.lines.index(2, 0)).center()
    with qtbot.waitSignal(popup.chosen) as chosen:
        qtbot.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args[0].title == "Kenya: coverage"


def test_what_is_not_possible_stays_open_and_says_why(qtbot: QtBot, popup: CommandPalette) -> None:
    box = popup.findChild(QLineEdit, "paletteBox")
    qtbot.keyClicks(box, ">move")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert popup.isVisible()
    assert popup.findChild(QLabel, "paletteDetail").text() == "Select an engagement first"


def test_nothing_found_is_said(qtbot: QtBot, popup: CommandPalette) -> None:
    qtbot.keyClicks(popup.findChild(QLineEdit, "paletteBox"), "qqqqq")
    assert popup.items == ()
    assert "Nothing is called so" in popup.findChild(QLabel, "paletteDetail").text()


def test_every_line_is_said_to_a_screen_reader(popup: CommandPalette) -> None:
    listed = popup.findChild(QWidget, "paletteList")
    said = [str(listed.lines.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)) for row in range(5)]
    assert all(said)
    assert said[0] == popup.items[0].spoken


# --- a date -----------------------------------------------------------------------------------------


def test_a_date_is_echoed_and_handed_over(qtbot: QtBot) -> None:
    dialog = GoToDateDialog(TODAY)
    field, echo = dialog.findChild(QLineEdit, "wantedDate"), dialog.findChild(QLabel, "dateEcho")
    chosen: list[date] = []
    dialog.chosen.connect(chosen.append)
    dialog.show()
    assert echo.text() == "Today is Fri 15 Jan 2027."
    QTest.keyClicks(field, "31 feb")
    assert echo.text() == "there is no 31 February 2027"
    field.clear()
    QTest.keyClicks(field, "wk 14")
    assert echo.text() == "Go to Mon 5 Apr 2027, week 14."
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert chosen == [date(2027, 4, 5)]
    assert not shiboken6.isValid(dialog) or not dialog.isVisible()


@pytest.mark.parametrize(
    ("typed", "title"),
    [("shortcut", "Keyboard"), ("150", "Larger text"), ("preferences", "Settings…"), ("reschedule", "Move…")],
)
def test_a_command_is_found_by_what_it_is_called_elsewhere(
    find: Callable[[str], tuple[PaletteItem, ...]], typed: str, title: str
) -> None:
    assert title in titles(find(typed))[:3]


@pytest.mark.parametrize(
    "typed",
    ["promise Japan", "promised japan", "last contact Japan", "country Japan", "japan dossier", "commitments jap"],
)
def test_what_a_page_tells_and_a_country_lead_to_its_page(
    find: Callable[[str], tuple[PaletteItem, ...]], typed: str
) -> None:
    assert find(typed)[0].title == "Japan: country page"


@pytest.mark.parametrize("typed", ["promise", "promise Nowhereland"])
def test_what_a_page_tells_without_a_country_leads_to_the_choice_of_one(
    find: Callable[[str], tuple[PaletteItem, ...]], typed: str
) -> None:
    assert not any(each.title.endswith(": country page") for each in find(typed))


@pytest.mark.parametrize("record", LISTS, ids=[record.name for record in LISTS])
def test_every_list_is_found_by_its_name(record: Record) -> None:
    shown: list[str] = []
    source = ListSource(shown.append)
    for typed in (str(record.many), f"list {record.many}"):
        best = max(source.find(typed, wanted_words(typed)), key=lambda ranked: ranked[0])[1]
        assert best.title == f"List: {record.many}"
        again = source.item(best.key)
        assert again is not None
        again.run()
    assert shown == [record.name, record.name]

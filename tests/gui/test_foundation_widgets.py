"""The small parts: by keyboard, by name, and in words."""

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.gui.look import fonts
from app.gui.look.theme import Meaning
from app.gui.shell.application import set_text_size
from app.gui.widgets import notices as notices_module
from app.gui.widgets.choice_popup import Option
from app.gui.widgets.drop_button import DropButton, Stepper
from app.gui.widgets.empty_state import EmptyState
from app.gui.widgets.filter_chip import FilterChip
from app.gui.widgets.flow_layout import FlowLayout
from app.gui.widgets.form import FieldColumn
from app.gui.widgets.head_edit import HeadEdit
from app.gui.widgets.headings import SectionHeading
from app.gui.widgets.marking_banner import MarkingBanner
from app.gui.widgets.message_list import MessageList
from app.gui.widgets.nav_rail import NavRail
from app.gui.widgets.notices import MOST_SHOWN, Notice, NoticeAction, NoticeBar
from app.gui.widgets.path_cards import PathCards
from app.gui.widgets.pill import Chip, StatePill
from app.gui.widgets.plain_text import ElidedLabel, TextLabel, TitleLabel
from app.gui.widgets.search_box import SearchBox
from app.gui.widgets.segments import Segments

OPTIONS = (
    Option("KE", "Kenya", "3"),
    Option("TR", "Türkiye", "1", terms="Turkey"),
    Option("CI", "Côte d’Ivoire", terms="Ivory Coast"),
)


@pytest.fixture
def show(qtbot):
    def _show(widget, width=800, height=600):
        qtbot.addWidget(widget)
        widget.resize(width, height)
        widget.show()
        return widget

    return _show


def nameless(root):
    """Widgets that take the focus and say nothing to a screen reader."""
    return [
        type(widget).__name__
        for widget in root.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not (widget.accessibleName() or getattr(widget, "text", str)())
        and not isinstance(widget, QLabel)
    ]


# --- filters --------------------------------------------------------------------------------------


@pytest.fixture
def chip(icons, show):
    chip = FilterChip(icons, "Country")
    chip.set_options(OPTIONS)
    return show(chip, 160, 40)


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier),
        (Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier),
    ],
    ids=["Enter", "Alt+Down", "Space"],
)
def test_a_filter_opens_by_keyboard_and_closes_by_esc(chip, qtbot, key, modifier):
    qtbot.keyClick(chip, key, modifier)
    assert chip.popup is not None
    qtbot.keyClick(chip.popup, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: chip.popup is None)


def test_a_country_is_found_by_a_former_name_and_ticked_by_keyboard_alone(chip, qtbot):
    chosen = []
    chip.chosen.connect(chosen.append)
    qtbot.keyClick(chip, Qt.Key.Key_Return)
    search, rows = chip.popup.findChild(SearchBox), chip.popup.findChild(QListWidget)
    qtbot.keyClicks(search, "turk")
    qtbot.waitUntil(lambda: [rows.item(i).isHidden() for i in range(3)] == [True, False, True])
    qtbot.keyClick(search, Qt.Key.Key_Down)
    qtbot.keyClick(rows, Qt.Key.Key_Space)
    assert chosen == [frozenset({"TR"})]
    qtbot.keyClick(rows, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: chip.popup is None)
    assert chip.text() == "Country: Türkiye"
    assert chip.accessibleName() == "Country: Türkiye chosen"


def test_a_list_in_which_nothing_is_called_so_says_it(chip, qtbot):
    qtbot.keyClick(chip, Qt.Key.Key_Return)
    search, nothing = chip.popup.findChild(SearchBox), chip.popup.findChild(QLabel, "nothingFound")
    assert not nothing.isVisible()
    qtbot.keyClicks(search, "xyz")
    qtbot.waitUntil(lambda: nothing.isVisible() and nothing.text() == "Nothing here is called “xyz”.")
    search.clear()
    qtbot.waitUntil(lambda: not nothing.isVisible())


def test_a_long_text_shows_its_beginning_while_nobody_is_in_it(show, qtbot):
    said = "Assistant Director Diplomatic Clearances, Department of Foreign Affairs and Trade"
    page = QWidget()
    layout = QVBoxLayout(page)
    field, other = HeadEdit(said), QLineEdit()
    layout.addWidget(field)
    layout.addWidget(other)
    show(page, 160, 90)
    assert field.cursorPosition() == 0
    page.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    qtbot.keyClick(field, Qt.Key.Key_End)
    assert field.cursorPosition() == len(said)
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert (field.cursorPosition(), field.hasFocus()) == (0, False)


def test_a_click_on_a_row_ticks_it_once(chip, qtbot):
    chip.open()
    rows = chip.popup.findChild(QListWidget)
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=rows.visualItemRect(rows.item(0)).center())
    box = rows.visualItemRect(rows.item(2)).topLeft() + QRect(10, 10, 1, 1).topLeft()
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=box)
    assert chip.selection == {"KE", "CI"}
    assert chip.text() == "Country: 2"
    chip.popup.close()


def test_clear_takes_all_ticks_away_hidden_ones_too(chip, qtbot):
    chip.set_selection({"KE", "no longer offered"})
    chosen = []
    chip.chosen.connect(chosen.append)
    chip.open()
    clear = next(each for each in chip.popup.findChildren(QPushButton) if each.text() == "Clear")
    qtbot.mouseClick(clear, Qt.MouseButton.LeftButton)
    assert chosen == [frozenset()]
    assert chip.text() == "Country"
    chip.popup.close()


def test_what_is_chosen_but_not_offered_stays_chosen(chip):
    chip.set_selection({"XX"})
    chip.open()
    assert chip.popup.selection == {"XX"}
    chip.popup.close()


def test_everything_in_a_filter_has_a_name(chip):
    chip.open()
    assert nameless(chip.popup) == []
    chip.popup.close()


# --- searching ------------------------------------------------------------------------------------


def test_a_search_waits_for_a_rest_and_esc_clears_at_once(icons, show, qtbot):
    box = show(SearchBox(icons, "Search", "Search everything", rest=20))
    said = []
    box.searched.connect(said.append)
    qtbot.keyClicks(box, "mombasa")
    assert said == []
    qtbot.waitUntil(lambda: said == ["mombasa"])
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert said == ["mombasa", ""]
    assert box.text() == ""


def test_enter_searches_at_once_and_only_once(icons, show, qtbot):
    box = show(SearchBox(icons, "Search", "Search everything", rest=10_000))
    said = []
    box.searched.connect(said.append)
    qtbot.keyClicks(box, "dili")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert said == ["dili"]


# --- the rail -------------------------------------------------------------------------------------


@pytest.fixture
def rail(icons, show):
    rail = NavRail(icons, "Views")
    for word in ("Table", "Coordination", "Coverage"):
        action = QAction(f"&{word}", rail)
        action.setObjectName(word.lower())
        rail.add(action, word.lower())
    return show(rail, 120, 600)


def buttons_of(rail):
    return rail.findChildren(QToolButton)


def test_the_badge_is_part_of_the_spoken_name(rail):
    rail.set_badge("coordination", "4 overdue")
    assert [b.accessibleName() for b in buttons_of(rail)] == ["Table", "Coordination, 4 overdue", "Coverage"]
    rail.set_badge("coordination", "")
    assert buttons_of(rail)[1].accessibleName() == "Coordination"


def test_the_rail_is_walked_with_arrows_and_left_with_tab(rail, qtbot):
    first, second, third = buttons_of(rail)
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Down)
    qtbot.keyClick(second, Qt.Key.Key_Return)
    assert second.defaultAction().isChecked()
    assert not first.defaultAction().isChecked()
    qtbot.keyClick(second, Qt.Key.Key_End)
    assert third.hasFocus() or QApplication.focusWidget() is None
    tab_stops = [b for b in (first, second, third) if b.focusPolicy() == Qt.FocusPolicy.StrongFocus]
    assert tab_stops == [second]


def test_a_long_badge_widens_the_rail(rail):
    before = rail.width()
    rail.set_badge("coverage", "127 gaps to be looked at")
    assert rail.width() > before


# --- notices --------------------------------------------------------------------------------------


@pytest.fixture
def spoken(monkeypatch):
    said = []
    monkeypatch.setattr(notices_module, "announce", lambda widget, text, urgent=False: said.append((text, urgent)))
    return said


@pytest.fixture
def bar(icons, show):
    host = show(QWidget())
    yield NoticeBar(icons, host)
    host.close()


def test_a_notice_is_spoken_stays_and_is_kept_when_dismissed(bar, spoken, qtbot):
    notice = Notice("Imported 214 engagements.", Meaning.DONE)
    bar.post(notice)
    assert bar.isVisible()
    assert spoken == [("Imported 214 engagements.", False)]
    close = bar.findChild(QToolButton)
    assert close.accessibleName() == "Dismiss"
    qtbot.mouseClick(close, Qt.MouseButton.LeftButton)
    assert bar.shown == ()
    assert not bar.isVisible()
    assert bar.messages == (notice,)


def test_what_blocks_interrupts_the_reader(bar, spoken):
    bar.post(Notice("The plan could not be saved.", Meaning.BLOCKS))
    assert spoken == [("The plan could not be saved.", True)]


def test_the_same_notice_is_not_piled_up(bar, spoken):
    for _ in range(3):
        bar.post(Notice("The drive is gone."))
    assert len(bar.shown) == len(bar.messages) == 1
    assert len(spoken) == 3


def test_a_notice_takes_the_place_of_one_with_its_key(bar, spoken):
    bar.post(Notice("Importing…", key="import"))
    bar.post(Notice("Imported 214.", key="import"))
    assert [notice.text for notice in bar.shown] == ["Imported 214."]
    bar.dismiss("import")
    assert bar.shown == ()
    assert len(bar.messages) == 2


def test_the_screen_is_not_filled_with_notices(bar, spoken):
    for number in range(10):
        bar.post(Notice(f"Notice {number}"))
    assert [notice.text for notice in bar.shown] == ["Notice 9", "Notice 8", "Notice 7"][:MOST_SHOWN]
    assert len(bar.messages) == 10


def test_an_action_of_a_notice_acts_and_closes_it(bar, spoken, qtbot):
    done = []
    actions = (NoticeAction("Undo", lambda: done.append("undo")), NoticeAction("Show", list, keeps=True))
    bar.post(Notice("Imported.", actions=actions))
    undo, show_it = bar.findChildren(QPushButton)
    qtbot.mouseClick(show_it, Qt.MouseButton.LeftButton)
    assert len(bar.shown) == 1
    qtbot.mouseClick(undo, Qt.MouseButton.LeftButton)
    assert done == ["undo"]
    assert bar.shown == ()


def test_the_messages_can_be_read_again(icons, show):
    page = show(MessageList(icons, (Notice("Second"), Notice("First", Meaning.WARNS))))
    rows = page.findChild(QListWidget)
    assert [rows.item(i).text() for i in range(2)] == ["Second", "First"]


# --- words, states and fields ---------------------------------------------------------------------


def test_a_shortened_text_can_be_read_whole(show):
    label = show(ElidedLabel("Foreign ministry, Africa desk, second secretary"), 60, 30)
    assert label.toolTip() == label.accessibleName() == label.text()
    label.resize(600, 30)
    assert label.toolTip() == ""


@pytest.mark.parametrize("meaning", list(Meaning))
def test_a_state_is_a_word_as_well_as_a_colour(icons, show, meaning):
    pill = show(StatePill(icons, "Due 4 Dec", meaning))
    assert pill.accessibleName() == pill.text == "Due 4 Dec"


def test_a_chip_can_change_its_family(icons, show):
    chip = show(Chip(icons, "Ship visit", "ship-visit", "ships"))
    chip.show_word("Staff talks", "bilateral-meeting", "people")
    assert chip.text == "Staff talks"


def test_a_marking_is_shown_and_none_takes_no_room(show):
    banner = show(MarkingBanner("OFFICIAL: Sensitive <b>"))
    assert banner.accessibleName() == "Marking: OFFICIAL: Sensitive <b>"
    assert banner.textFormat() == Qt.TextFormat.PlainText
    banner.set_marking("")
    assert not banner.isVisible()


def test_no_caveat_of_a_long_marking_is_cut_off(show):
    banner = show(MarkingBanner("OFFICIAL"))
    banner.resize(300, banner.height())
    line = banner.fontMetrics().height()
    assert banner.height() < 2 * line
    banner.set_marking(" / ".join(f"SECRET REL GROUP {at}" for at in range(12)))
    lines = banner.fontMetrics().boundingRect(0, 0, 300, 0, Qt.TextFlag.TextWordWrap, banner.text())
    assert banner.height() >= lines.height() > 3 * line
    banner.resize(4000, banner.height())
    assert banner.height() < 2 * line


def test_a_field_says_what_was_understood_and_what_to_check(icons, show):
    fields = show(FieldColumn(icons))
    row = fields.add("Dates", QLineEdit(), "For example 3-5 mar 27.")
    assert row.editor.accessibleName() == "Dates"
    assert row.editor.accessibleDescription() == "For example 3-5 mar 27."
    row.set_echo("Thu 4 – Sat 6 March 2027")
    row.set_warning("Kenya has a public holiday on 5 March.")
    assert row.editor.accessibleDescription() == ("Thu 4 – Sat 6 March 2027 Kenya has a public holiday on 5 March.")
    assert row.editor.property("meaning") == "warns"
    row.set_warning("")
    row.set_echo("")
    assert row.editor.accessibleDescription() == "For example 3-5 mar 27."
    assert row.editor.property("meaning") == ""


def test_fields_stand_on_one_edge(icons, show, qapp):
    fields = show(FieldColumn(icons), 400, 500)
    one = fields.add("One", QLineEdit())
    two, three = fields.add_pair(("Two", QLineEdit()), ("Three", QLineEdit()))
    fields.add_heading("Group")
    four = fields.add("Four", QLineEdit())
    qapp.processEvents()

    def left(row):
        return row.editor.mapTo(fields, row.editor.rect().topLeft()).x()

    def right(row):
        return row.editor.mapTo(fields, row.editor.rect().bottomRight()).x()

    assert left(one) == left(two) == left(four)
    assert right(one) == right(three) == right(four)
    assert two.editor.width() == pytest.approx(three.editor.width(), abs=1)


LONG = "The host's national day is on 5 March; offices are closed, and the port takes no visits. " * 3


def whole(root, text):
    """Whether the label with that text has room for all its lines."""
    label = next(each for each in root.findChildren(QLabel) if each.text() == text)
    return label.isVisible() and label.height() >= label.heightForWidth(label.width())


def test_a_long_warning_below_a_narrow_field_is_shown_whole(icons, show, qapp):
    fields = show(FieldColumn(icons), 240, 700)
    first, second = fields.add_pair(("Lead", QLineEdit()), ("Counterpart", QLineEdit()))
    first.set_warning(LONG)
    second.set_echo(LONG + "Echo.")
    qapp.processEvents()
    assert whole(fields, LONG)
    assert whole(fields, LONG + "Echo.")


def test_a_long_notice_is_shown_whole(icons, show, spoken, qapp):
    host = QWidget()
    column, bar = QVBoxLayout(host), NoticeBar(icons)
    column.addWidget(bar)
    column.addWidget(QWidget(), 1)
    show(host, 320, 600)
    bar.post(Notice(LONG, actions=(NoticeAction("Undo", list),)))
    qapp.processEvents()
    assert whole(bar, LONG)


def test_an_empty_screen_offers_the_next_step_and_shows_its_whole_sentence(icons, show, qtbot):
    done = []
    sentence = "412 engagements are hidden by the filter. Clear it, or plan the first one here. " * 3
    empty = show(EmptyState(icons, "calendar-event", "No engagements", sentence))
    button = empty.add_step("Clear filters", lambda: done.append(1))
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert done == [1]
    label = next(each for each in empty.findChildren(QLabel) if each.text() == sentence)
    assert label.height() >= label.heightForWidth(label.width())


def test_a_heading_s_link_is_reached_by_tab(show):
    heading = show(SectionHeading("Coordination", "4 asks"))
    assert heading.add_link("Ask…").focusPolicy() & Qt.FocusPolicy.TabFocus


def test_the_first_decision_can_be_taken_by_keyboard(icons, show, qtbot):
    cards = show(PathCards(icons))
    chosen = []
    cards.chosen.connect(chosen.append)
    first = cards.add("sample", "map-pin", "Open the sample plan", "A short sentence.")
    second = cards.add("empty", "file-plus", "Start an empty plan", "A much longer sentence. " * 8)
    qtbot.keyClick(second, Qt.Key.Key_Return)
    qtbot.keyClick(first, Qt.Key.Key_Space)
    assert chosen == ["empty", "sample"]
    assert first.height() == second.height()
    assert first.accessibleDescription() == "A short sentence."


def test_looks_exclude_each_other_and_only_the_person_s_choice_is_told(show, qtbot):
    segments = show(Segments("Look"))
    told = []
    segments.chosen.connect(told.append)
    for word in ("Matrix", "Map", "Gaps"):
        segments.add(word.lower(), word)
    assert segments.current == "matrix"
    segments.choose("gaps")
    assert (segments.current, told) == ("gaps", [])
    qtbot.mouseClick(segments.findChild(QToolButton, "map"), Qt.MouseButton.LeftButton)
    assert told == ["map"]


def test_periods_are_stepped_through(icons, show, qtbot):
    stepper = show(Stepper(icons, "Period"))
    stepper.set_text("Plan year 2026-27")
    stepper.set_steps(back=True, forward=False)
    steps = []
    stepper.stepped.connect(steps.append)
    for button in stepper.findChildren(QToolButton):
        if button is not stepper.button:
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert steps == [-1]
    assert stepper.button.accessibleName() == "Period: Plan year 2026-27"
    assert nameless(stepper) == []


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_flow_begins_a_new_line_where_the_width_ends(show, direction):
    host = QWidget()
    host.setLayoutDirection(direction)
    flow = FlowLayout(host)
    for _ in range(5):
        box = QWidget()
        box.setFixedSize(100, 20)
        flow.addWidget(box)
    show(host, 330, 200)
    tops = [flow.itemAt(i).geometry().top() for i in range(5)]
    assert tops == [0, 0, 0, 28, 28]
    assert flow.heightForWidth(330) == 48
    edge = 0 if direction == Qt.LayoutDirection.LeftToRight else 230
    assert flow.itemAt(0).geometry().left() == flow.itemAt(3).geometry().left() == edge


def test_digits_stand_under_each_other(qapp):
    assert fonts.tabular(qapp.font()).featureTags()
    assert fonts.title(qapp.font()).pointSizeF() > qapp.font().pointSizeF()


def test_text_size_is_a_percentage_with_a_floor(qapp):
    assert fonts.body(200).pointSizeF() == pytest.approx(2 * fonts.body(100).pointSizeF())
    assert fonts.body(100).pointSizeF() >= fonts.SMALLEST_BODY


def test_an_icon_label_is_as_high_as_its_text(icons, show):
    pill = show(StatePill(icons, "Blocks", Meaning.BLOCKS))
    assert pill.sizeHint().height() >= QSize(0, pill.fontMetrics().height()).height()


def test_a_change_of_text_size_reaches_what_is_already_on_screen(qapp, show):
    label, title = show(TextLabel("Dates", strong=True)), show(TitleLabel("Port call Mombasa"))
    small, large = label.fontMetrics().height(), title.fontMetrics().height()
    set_text_size(qapp, 150)
    try:
        assert label.fontMetrics().height() > small * 1.3
        assert title.fontMetrics().height() > large * 1.3
    finally:
        set_text_size(qapp, 100)
    assert label.fontMetrics().height() == small


@pytest.mark.parametrize("percent", [100, 110, 125, 150, 200])
def test_a_button_has_room_for_its_words_at_every_text_size(icons, show, qapp, percent):
    set_text_size(qapp, percent)
    try:
        for word in ("Status", "Lead", "Plan year 2026-27", "Coordination"):
            button = DropButton(icons, word)
            show(button)
            button.resize(button.sizeHint())
            assert button.painted_text == word
    finally:
        set_text_size(qapp, 100)


def test_what_comes_after_a_spring_stands_at_the_far_end_on_every_line(qtbot):
    host = QWidget()
    qtbot.addWidget(host)
    flow = FlowLayout(host, gap=10)
    parts = [QWidget(host) for _ in range(4)]
    for number, part in enumerate(parts):
        part.setFixedSize(100, 20)
        if number == 1:
            flow.add_spring()
        flow.addWidget(part)
    host.resize(500, 200)
    flow.setGeometry(QRect(0, 0, 500, 200))
    assert [(part.x(), part.y()) for part in parts] == [(0, 0), (180, 0), (290, 0), (400, 0)]
    flow.setGeometry(QRect(0, 0, 250, 200))
    assert [(part.x(), part.y()) for part in parts] == [(0, 0), (150, 0), (40, 30), (150, 30)]

"""Colours and icons: legible in every theme, and complete."""

import re

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QPalette
from PySide6.QtWidgets import QPushButton

from app.gui.look import theme as themes
from app.gui.look.icons import Icons
from app.gui.look.theme import FAMILIES, THEME_NAMES, Meaning
from app.services.overlays.overlays import OverlaySort
from tests.gui.colours import contrast

GROUNDS = ("window", "surface", "raised")
DAYS = ("off-day", "holiday", "observance")
MEANINGS = ("blocks", "warns", "informs", "done")

TEXT = [
    *((text, ground) for ground in GROUNDS for text in ("text", "text-muted", "accent", "today", *MEANINGS)),
    *((meaning, f"{meaning}-soft") for meaning in MEANINGS),
    *((text, f"{meaning}-soft") for meaning in MEANINGS for text in ("text", "accent")),
    *((f"{family}-text", f"{family}-light") for family in FAMILIES),
    *((f"{family}-text", "surface") for family in FAMILIES),
    *((f"{family}-on-solid", f"{family}-solid") for family in FAMILIES),
    *(("text", ground) for ground in (*DAYS, "accent-soft", "selection")),
    *((f"overlay-{sort}", ground) for sort in OverlaySort for ground in ("surface", "window", "raised", *DAYS)),
    ("accent", "accent-soft"),
    ("on-accent", "accent"),
    ("selection-text", "selection"),
    ("marking-text", "marking-band"),
]

GRAPHICS = [
    *(("edge", ground) for ground in GROUNDS),
    *((meaning, "selection") for meaning in MEANINGS),
    *((f"{family}-solid", ground) for family in FAMILIES for ground in ("surface", "raised", *DAYS)),
    *((f"{family}-outline", ground) for family in FAMILIES for ground in ("surface", "raised", *DAYS)),
    *((f"{family}-outline", f"{family}-light") for family in FAMILIES),
    *(("density", ground) for ground in (*GROUNDS, *DAYS)),
    ("text-disabled", "surface"),
]


@pytest.mark.parametrize("name", THEME_NAMES)
def test_text_stands_out_from_its_ground(name, resources):
    theme = themes.load(resources, name)
    found = {pair: round(contrast(theme.colour(pair[0]), theme.colour(pair[1])), 2) for pair in TEXT}
    assert {pair: ratio for pair, ratio in found.items() if ratio < 4.5} == {}


@pytest.mark.parametrize("name", THEME_NAMES)
def test_graphics_stand_out_from_their_ground(name, resources):
    theme = themes.load(resources, name)
    found = {pair: round(contrast(theme.colour(pair[0]), theme.colour(pair[1])), 2) for pair in GRAPHICS}
    assert {pair: ratio for pair, ratio in found.items() if ratio < 3} == {}


def test_high_contrast_is_worth_its_name(resources):
    theme = themes.load(resources, "high-contrast")
    for text in ("text", "text-muted", "accent", *MEANINGS):
        assert contrast(theme.colour(text), theme.colour("surface")) >= 7, text


def test_contrast_is_reckoned_as_wcag_does():
    white, black, grey = (QPalette().color(QPalette.ColorRole.Window).fromString(c) for c in
                          ("#ffffff", "#000000", "#777777"))  # fmt: skip
    assert contrast(black, white) == pytest.approx(21)
    assert contrast(grey, white) == pytest.approx(4.478, abs=0.001)


def test_all_themes_name_the_same_colours(resources):
    names = [set(themes.load(resources, name).colours) for name in THEME_NAMES]
    assert names[0] == names[1] == names[2]


@pytest.mark.parametrize("name", THEME_NAMES)
def test_the_style_sheet_finds_every_colour_it_names(name, resources):
    sheet = themes.chrome(resources, themes.load(resources, name))
    assert re.findall(r"@[\w-]+@", sheet) == []
    for path in re.findall(r'url\("([^"]+)"\)', sheet):
        assert (resources / path).exists(), path


@pytest.mark.parametrize("name", THEME_NAMES)
def test_the_marks_of_fields_are_drawn_in_the_theme_s_colours(name, resources):
    theme = themes.load(resources, name)
    for mark, colour in (("chevron-down", "text-muted"), ("chevron-up", "text-muted"), ("check", "on-accent")):
        source = (resources / "themes" / "marks" / f"{name}-{mark}.svg").read_text()
        assert theme.colours[colour] in source


def test_a_system_that_says_nothing_gets_the_light_theme(qapp):
    assert qapp.styleHints().colorScheme() == Qt.ColorScheme.Unknown
    assert themes.resolve(qapp, "system") == "light"


def test_an_unknown_choice_gets_the_light_theme(qapp):
    assert themes.resolve(qapp, "sepia") == "light"


def test_choosing_a_theme_changes_the_palette_and_says_so(qapp, resources, qtbot):
    keeper = themes.Themes(qapp, resources, "light")
    try:
        with qtbot.waitSignal(keeper.changed) as signal:
            keeper.choose("dark")
        assert signal.args[0].name == "dark"
        assert qapp.palette().color(QPalette.ColorRole.Base) == signal.args[0].colour("surface")
    finally:
        keeper.choose("light")
        keeper.deleteLater()


def test_an_unknown_colour_is_an_error(theme):
    with pytest.raises(KeyError):
        theme.colour("mauve")


def test_meanings_have_a_colour_and_an_icon(theme, icons):
    for meaning in Meaning:
        assert theme.meaning(meaning).isValid()
        assert meaning.value in icons.names


KINDS = (
    "personnel-exchange",
    "ship-visit",
    "aircraft-visit",
    "high-level-visit",
    "bilateral-meeting",
    "training",
    "exercise",
    "regional-forum",
    "outreach",
    "csbm",
    "non-proliferation",
)


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_has_an_icon(kind, icons):
    assert not icons.icon(kind).pixmap(QSize(16, 16)).isNull()


def test_an_unknown_icon_is_an_error(icons):
    with pytest.raises(KeyError):
        icons.icon("unicorn")


def test_an_icon_that_only_a_plan_knows_is_a_neutral_sign(icons):
    assert icons.known("unicorn") in icons.names
    assert icons.known("../../unicorn") in icons.names
    assert icons.known("ship-visit") == "ship-visit"


def test_every_icon_can_be_drawn(icons):
    for name in icons.names:
        image = icons.pixmap(name, 24).toImage()
        pixels = (image.pixelColor(x, y).alpha() for x in range(24) for y in range(24))
        assert any(pixels), name


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0])
def test_icons_are_sharp_at_every_pixel_ratio(icons, ratio):
    pixmap = icons.icon("ship").pixmap(QSize(20, 20), ratio)
    assert pixmap.width() == round(20 * ratio)
    assert pixmap.devicePixelRatio() == ratio


def _colours(pixmap):
    image = pixmap.toImage()
    points = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return {image.pixelColor(x, y).name() for x, y in points if image.pixelColor(x, y).alpha() == 255}


def test_icons_are_tinted_for_normal_disabled_and_selected(icons, theme):
    icon = icons.icon("plus", "accent")
    for mode, colour in ((QIcon.Mode.Normal, "accent"), (QIcon.Mode.Disabled, "text-disabled"),
                         (QIcon.Mode.Selected, "selection-text")):  # fmt: skip
        assert _colours(icon.pixmap(QSize(96, 96), mode)) == {theme.colours[colour]}


def test_an_icon_handed_out_follows_a_change_of_theme(icons, resources):
    icon = icons.icon("plus")
    dark = themes.load(resources, "dark")
    icons.set_theme(dark)
    assert _colours(icon.pixmap(QSize(96, 96))) == {dark.colours["text"]}


def test_icons_survive_being_copied_and_shared(icons, qtbot):
    button = QPushButton()
    qtbot.addWidget(button)
    copy = QIcon(icons.icon("ship"))
    copy.addPixmap(icons.pixmap("plane", 16))
    button.setIcon(copy)
    del copy
    assert not button.grab().isNull()


def test_arrows_turn_round_in_a_right_to_left_window(icons, qapp):
    plain = icons.pixmap("chevron-left", 24).toImage()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        turned = icons.pixmap("chevron-left", 24).toImage()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert turned == plain.flipped(Qt.Orientation.Horizontal)


def test_the_licences_travel_with_the_icons_and_fonts(resources):
    assert "MIT License" in (resources / "icons" / "LICENSE-tabler.txt").read_text()
    assert "SIL OPEN FONT LICENSE" in (resources / "fonts" / "OFL.txt").read_text()


def test_icons_object_keeps_no_unnamed_file(resources, theme):
    assert Icons(resources, theme).names >= {"coordination", "undo", "entente"}

"""Colours as painters lay them on one another, in three themes: words 4.5:1, shapes 3:1, meaning without hue."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from app.domain.findings import Severity
from app.domain.statuses import STATUS_TITLES, Status
from app.gui.look import theme as themes
from app.gui.look.icons import Icons
from app.gui.look.theme import FAMILIES, THEME_NAMES, Theme
from app.gui.painting.bar_painting import MARKS, BarPainter
from app.gui.screens.calendar import grid_painter
from app.services.overlays.overlays import OverlaySort
from app.services.texts.status_looks import FILLS, Fill
from app.services.titles import STATUS_CODES
from tests.gui.colours import contrast

ROWS = ("surface", "off-day", "holiday", "observance")
"""What a row of the timeline or a day of the calendar is painted on."""
HEADS = ("window", "surface", "raised")
MEANINGS = ("blocks", "warns", "informs", "done")

CHOSEN = 28
"""How much of the accent, of 255, lies over the days chosen in the calendar, with all that is on them."""
TARGET = 28
"""And under what is dragged, on the row of the timeline where it would go."""

WORDS = [
    # Names in bars, and behind them on the row.
    *((f"{family}-on-solid", f"{family}-solid") for family in FAMILIES),
    *((f"{family}-text", ground) for family in FAMILIES for ground in (f"{family}-light", "surface")),
    *(("text-muted", f"{family}-light") for family in FAMILIES),
    *((text, ground) for text in ("text", "text-muted") for ground in ROWS),
    # Days, weeks, headings, “Today”, counts.
    *((text, ground) for text in ("text", "text-muted", "today", "accent") for ground in HEADS),
    *((text, ground) for text in ("today", "accent", "blocks", "informs") for ground in ROWS),
    # The row and the group at which the keys are; counts of rows without any.
    *((text, ground) for text in ("text", "text-muted", *MEANINGS) for ground in ("accent-soft", "raised", "window")),
    # Overlays: letters and titles in their own box, names of holidays on the day.
    *((f"overlay-{sort}", ground) for sort in OverlaySort for ground in ROWS),
    # Lists: lines chosen, chips, notices, pills.
    *((text, "selection") for text in ("selection-text", "text")),
    *((meaning, f"{meaning}-soft") for meaning in MEANINGS),
    *(("text", f"{meaning}-soft") for meaning in MEANINGS),
    ("accent", "accent-soft"),
    ("on-accent", "accent"),
    ("marking-text", "marking-band"),
]

SHAPES = [
    # A bar has an edge or a ground that stands out from every row.
    *((f"{family}-{part}", ground) for family in FAMILIES for part in ("solid", "outline") for ground in ROWS),
    *((f"{family}-outline", f"{family}-light") for family in FAMILIES),
    ("edge", "surface"),
    ("edge", "raised"),
    *(("edge", ground) for ground in ROWS),
    # Marks of findings, flags of answers due, the line of today, the ring of what is selected, days with dots.
    *((mark, ground) for mark in MARKS.values() for ground in (*ROWS, "raised")),
    *((tone, ground) for tone in ("today", "accent", "done") for ground in (*ROWS, "raised", "window")),
    *(("accent", f"{family}-light") for family in FAMILIES),
    *(("done", f"{family}-light") for family in FAMILIES),
    # Marks on the light ground of a bar.
    *((mark, f"{family}-light") for mark in MARKS.values() for family in FAMILIES),
    *((f"overlay-{sort}", ground) for sort in OverlaySort for ground in ROWS),
    *(("density", ground) for ground in (*HEADS, *ROWS)),
    # Focus: around buttons, fields and cells.
    *(("accent", ground) for ground in HEADS),
]


@pytest.fixture(params=THEME_NAMES)
def each_theme(request: pytest.FixtureRequest, resources: Path) -> Theme:
    return themes.load(resources, request.param)


def too_weak(theme: Theme, pairs: Iterable[tuple[str, str]], least: float) -> dict[tuple[str, str], float]:
    found = {pair: round(contrast(theme.colour(pair[0]), theme.colour(pair[1])), 2) for pair in pairs}
    return {pair: ratio for pair, ratio in found.items() if ratio < least}


def washed(theme: Theme, name: str, share: int) -> QColor:
    """A colour with the accent laid thinly over it."""
    parts = zip(theme.colour(name).getRgbF()[:3], theme.colour("accent").getRgbF()[:3], strict=True)  # type: ignore[index]
    return QColor.fromRgbF(*(below + (above - below) * share / 255 for below, above in parts))


def test_words_can_be_read_on_every_ground_they_are_written_on(each_theme: Theme) -> None:
    assert too_weak(each_theme, WORDS, 4.5) == {}


def test_shapes_stand_out_from_every_ground_they_are_drawn_on(each_theme: Theme) -> None:
    assert too_weak(each_theme, SHAPES, 3) == {}


def test_words_can_be_read_on_days_that_are_chosen(each_theme: Theme) -> None:
    found = {
        (text, day): round(contrast(washed(each_theme, text, CHOSEN), washed(each_theme, day, CHOSEN)), 2)
        for text in ("text", "text-muted")
        for day in ROWS
    }
    assert {pair: ratio for pair, ratio in found.items() if ratio < 4.5} == {}


def test_words_can_be_read_on_the_row_where_something_would_go(each_theme: Theme) -> None:
    found = {
        (text, row): round(contrast(each_theme.colour(text), washed(each_theme, row, TARGET)), 2)
        for text in ("text", "text-muted")
        for row in ROWS
    }
    assert {pair: ratio for pair, ratio in found.items() if ratio < 4.5} == {}


def test_the_painters_lay_the_accent_as_thinly_as_is_tested_here() -> None:
    assert grid_painter._CHOSEN_ALPHA == CHOSEN


@pytest.mark.parametrize("ground", ["off-day", "holiday", "observance"])
def test_a_day_off_can_be_told_from_a_working_day(each_theme: Theme, ground: str) -> None:
    """A tint is no shape: the name of the day and its letter say the same. It should be seen all the same."""
    assert each_theme.colours[ground] != each_theme.colours["surface"]
    assert contrast(each_theme.colour(ground), each_theme.colour("surface")) >= 1.1


def test_days_off_of_different_kinds_differ(each_theme: Theme) -> None:
    assert len({each_theme.colours[ground] for ground in ROWS}) == len(ROWS)


# --- without hue ------------------------------------------------------------------------------------

_SEEN = 12
"""Steps of 255 between two greys that lie beside one another."""


def grey(image: QImage) -> list[list[int]]:
    small = image.convertToFormat(QImage.Format.Format_Grayscale8)
    return [[small.pixelColor(x, y).lightness() for x in range(small.width())] for y in range(small.height())]


def difference(one: QImage, other: QImage) -> float:
    """The share of points whose lightness differs so much that it is seen in print."""
    pairs = [
        (a, b) for left, right in zip(grey(one), grey(other), strict=True) for a, b in zip(left, right, strict=True)
    ]
    return sum(1 for a, b in pairs if abs(a - b) >= _SEEN) / len(pairs)


def drawn(theme: Theme, wide: int, high: int) -> tuple[QImage, QPainter]:
    image = QImage(wide, high, QImage.Format.Format_RGB32)
    image.fill(theme.colour("surface"))
    return image, QPainter(image)


def bar(theme: Theme, resources: Path, family: str, fill: Fill) -> QImage:
    """A bar with its words, as both views draw it."""
    image, painter = drawn(theme, 120, 24)
    looks = BarPainter(Icons(resources, theme))
    rect = QRectF(2, 2, 116, 20)
    looks.paint_shape(painter, rect, family, fill)
    font = painter.font()
    font.setPixelSize(13)
    font.setStrikeOut(fill is Fill.STRUCK)
    painter.setFont(font)
    painter.setPen(looks.colour(looks.text_colour(family, fill)))
    painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), "Staff talks")
    painter.end()
    return image


@pytest.mark.parametrize("family", FAMILIES)
def test_how_firm_an_engagement_is_can_be_seen_without_hue(each_theme: Theme, resources: Path, family: str) -> None:
    images = {fill: bar(each_theme, resources, family, fill) for fill in Fill}
    alike = {
        (one.value, other.value): round(difference(images[one], images[other]), 4)
        for one, other in combinations(Fill, 2)
        if difference(images[one], images[other]) < 0.03
    }
    assert alike == {}


def test_stages_that_follow_one_another_have_other_fills() -> None:
    ahead = [Status.IDEA, Status.PROPOSED, Status.PLANNED, Status.CONFIRMED, Status.COMPLETED, Status.CANCELLED]
    assert len({FILLS[status] for status in ahead}) == len(ahead)
    assert set(FILLS) == set(Status)


def test_marks_of_findings_have_shapes_of_their_own(each_theme: Theme, resources: Path) -> None:
    icons = Icons(resources, each_theme)
    shapes = {}
    for severity in Severity:
        image, painter = drawn(each_theme, 16, 16)
        # All in one colour: what is left is the shape.
        icons.paint(painter, QRect(0, 0, 16, 16), MARKS[severity], "text")
        painter.end()
        shapes[severity] = image
    for one, other in combinations(Severity, 2):
        assert difference(shapes[one], shapes[other]) >= 0.05, (one, other)


def test_every_status_has_its_own_word_and_its_own_letters() -> None:
    assert len({STATUS_CODES[status] for status in Status}) == len(Status)
    assert len({STATUS_TITLES[status].source for status in Status}) == len(Status)

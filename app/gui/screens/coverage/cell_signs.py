"""What a cell of the matrix shows: signs, numbers and days, and what of it remains where there is little room."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen

from app.gui.look.icons import Icons
from app.gui.widgets.spacing import GRID, HALF
from app.services.coverage.cells import Tally
from app.services.texts.signs import COUNTED, PlanSign

MOST_SIGNS = 3
"""Signs drawn one by one; more are a sign with its number."""

MORE = "…"
"""Stands for the days where they find no room; the tip and the list of the cell say them."""

SIGN_ICONS = {
    PlanSign.DONE: "check",
    PlanSign.AHEAD: "alert-circle",
    PlanSign.SHORT: "minus",
    PlanSign.NOTHING: "ban",
    PlanSign.OVER: "plus",
    PlanSign.ENDED: "x",
}
"""The pictures of the signs that are not circles."""

_TONES = {PlanSign.DONE: "done", PlanSign.CONFIRMED: "accent", PlanSign.PLANNED: "text-muted"}


def draw_sign(painter: QPainter, icons: Icons, box: QRectF, sign: PlanSign) -> None:
    """A check for done, a full circle for confirmed, an empty one for planned."""
    colour = icons.theme.colour(_TONES[sign])
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(colour if sign is PlanSign.CONFIRMED else Qt.BrushStyle.NoBrush)
    if sign is PlanSign.DONE:
        # As heavy as the circles beside it, which the picture of the check is not at this size.
        painter.setPen(QPen(colour, box.width() / 6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        corners = (QPointF(0.1, 0.55), QPointF(0.38, 0.85), QPointF(0.9, 0.2))
        painter.drawPolyline([box.topLeft() + QPointF(x.x() * box.width(), x.y() * box.height()) for x in corners])
    else:
        painter.setPen(QPen(colour, 1.5))
        painter.drawEllipse(box.adjusted(1, 1, -1, -1))
    painter.restore()


def sign_side(metrics: QFontMetrics) -> int:
    """How wide and high a sign is, in pixels."""
    return metrics.ascent() * 3 // 4


def pieces(tally: Tally) -> list[tuple[PlanSign, str]]:
    """The signs in their order, each with its number, which is empty where they stand one by one."""
    counts = [
        (sign, count)
        for sign, count in zip(COUNTED, (tally.done, tally.confirmed, tally.planned), strict=True)
        if count
    ]
    if tally.live <= MOST_SIGNS:
        return [(sign, "") for sign, count in counts for _ in range(count)]
    return [(sign, str(count)) for sign, count in counts]


def piece_width(metrics: QFontMetrics, number: str) -> int:
    """The room of a sign and its number, with what parts it from the next."""
    side = sign_side(metrics) + 2
    return side + (metrics.horizontalAdvance(number) + HALF + 3 if number else 0)


def days_words(tally: Tally) -> str:
    """`6 d`, with a question mark where days of some are not known."""
    said = _tr("{count} d").format(count=tally.days) if tally.days else ""
    return f"{said} ?".strip() if tally.undated else said


def year_words(tally: Tally) -> str:
    """`5 · 7 d`: how many engagements in the year, and their days."""
    if not tally.days:
        return str(tally.live)
    return _tr("{count} · {days} d").format(count=tally.live, days=tally.days)


def drafts_words(tally: Tally) -> str:
    """What stands in a cell in which nothing counts."""
    if not tally.drafts:
        return "–"
    return _tr("1 idea") if tally.drafts == 1 else _tr("{count} ideas").format(count=tally.drafts)


def shown_days(tally: Tally, metrics: QFontMetrics, room: int) -> str:
    """The days, or the sign that there are some: never a part of a number."""
    said = days_words(tally)
    return said if metrics.horizontalAdvance(said) <= room else MORE


def least_width(tally: Tally, metrics: QFontMetrics) -> int:
    """The width in which every sign with its number is whole, and it is seen where days are left out."""
    return _width(tally, metrics, MORE)


def whole_width(tally: Tally, metrics: QFontMetrics) -> int:
    """The width in which nothing of a cell is left out."""
    return _width(tally, metrics, days_words(tally))


def _width(tally: Tally, metrics: QFontMetrics, days: str) -> int:
    if not (tally.live or tally.days):
        inside = metrics.horizontalAdvance(drafts_words(tally))
    else:
        inside = sum(piece_width(metrics, number) for _, number in pieces(tally))
        if days_words(tally):
            inside += HALF + metrics.horizontalAdvance(days)
    return inside + 2 * GRID + 1


def _tr(text: str) -> str:
    return QCoreApplication.translate("MatrixDelegate", text)

"""A row kept as a picture looks as if it were painted where it is shown."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from app.domain.plan import Plan
from app.domain.statuses import Status
from app.gui.screens.timeline.strips import Strip, Strips
from app.services.edits.engagements import shift_engagements
from tests.builders import engagement, plan_with, region
from tests.gui.timeline_hand import Hand

EAST = region("defence/east-africa", "KE TZ UG", title="East Africa", position=1)


def busy() -> Plan:
    """Bars of one to ninety days, some before the view and some across its edges, known and not."""
    statuses = list(Status)
    return plan_with(
        EAST,
        *(
            engagement(
                f"e{n}",
                f"2027-{1 + n % 6:02d}-{1 + n % 27:02d}",
                f"2027-{1 + n % 6:02d}-{1 + n % 27:02d}" if n % 3 else "2027-06-30",
                ("KE", "TZ", "UG")[n % 3],
                title=f"Port call number {n}",
                status=statuses[n % len(statuses)],
            )
            for n in range(30)
        ),
        engagement("month", "2027-03", "2027-03", "TZ", title="Some time in March"),
    )


@pytest.fixture
def hand(qapp: QApplication, tmp_path: Path, resources: Path) -> Iterator[Hand]:
    made = Hand(busy(), tmp_path, resources)
    QApplication.processEvents()
    yield made
    made.close()


def picture(hand: Hand) -> QImage:
    """What the view shows once all that it makes ahead is made."""
    for _ in range(12):
        hand.view.viewport().update()
        QApplication.processEvents()
    return hand.view.viewport().grab().toImage()


def grey(image: QImage) -> bytes:
    """Its pixels line by line, without what fills each line up in memory: that may be anything."""
    plain = image.convertToFormat(QImage.Format.Format_Grayscale8)
    lines, step = bytes(plain.constBits()), plain.bytesPerLine()
    return b"".join(lines[at : at + plain.width()] for at in range(0, step * plain.height(), step))


def unlike(one: QImage, other: QImage) -> float:
    """The part of all pixels that differ so much that an eye would see it."""
    assert one.size() == other.size()
    different = sum(abs(a - b) > 24 for a, b in zip(grey(one), grey(other), strict=True))
    return different / (one.width() * one.height())


def painted_anew(hand: Hand, monkeypatch: pytest.MonkeyPatch) -> QImage:
    with monkeypatch.context() as patch:
        patch.setattr(Strips, "ready", lambda *_: {})
        return picture(hand)


def test_strips_are_kept_at_all(hand: Hand, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without this the comparisons below would compare a painting with itself."""
    counts: list[int] = []
    ready = Strips.ready

    def counted(self: Strips, *given: Any) -> dict[int, Strip]:
        kept = ready(self, *given)
        counts.append(len(kept))
        return kept

    monkeypatch.setattr(Strips, "ready", counted)
    picture(hand)
    assert counts[-1] == 3


@pytest.mark.parametrize("days", [0, 1, 9, 40, -13], ids=lambda days: f"{days} days on")
def test_wherever_the_days_are_scrolled_to(hand: Hand, monkeypatch: pytest.MonkeyPatch, days: int) -> None:
    picture(hand)
    hand.view.set_scale(hand.view.scale.scrolled(days * hand.view.scale.day_width))
    shown = picture(hand)
    assert unlike(shown, painted_anew(hand, monkeypatch)) < 0.002


def test_after_an_edit_and_its_undo(hand: Hand, monkeypatch: pytest.MonkeyPatch) -> None:
    before = picture(hand)
    document = hand.workspace.document
    assert document.attempt(lambda: shift_engagements(document.plan, ["e1", "e4"], 6))
    moved = picture(hand)
    assert unlike(moved, before) > 0
    assert unlike(moved, painted_anew(hand, monkeypatch)) < 0.002
    hand.desk.undo()
    assert unlike(picture(hand), before) < 0.002


def test_when_another_bar_is_looked_at(hand: Hand, monkeypatch: pytest.MonkeyPatch) -> None:
    picture(hand)
    hand.workspace.view.select(("e7",))
    shown = picture(hand)
    assert unlike(shown, painted_anew(hand, monkeypatch)) < 0.002

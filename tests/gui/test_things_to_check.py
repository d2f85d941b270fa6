"""Many things to check about one engagement: the heaviest in sight, the rest behind their number."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.domain.findings import Finding, Severity, Subject
from app.domain.wording import text
from app.gui.look.icons import Icons
from app.gui.screens.engagement.checks import MOST, ThingsToCheck
from app.gui.widgets.headings import LinkButton


def finding(number: int, severity: Severity = Severity.WARN) -> Finding:
    said = text("Reason {number}.", number=number)
    return Finding(f"C{number}", severity, Subject("engagements", "e1"), f"k{number}", said, said, text("Mend it."))


@pytest.fixture
def checks(icons: Icons, qtbot: QtBot) -> ThingsToCheck:
    made = ThingsToCheck(icons)
    qtbot.addWidget(made)
    made.show()
    return made


def lines(checks: ThingsToCheck) -> list[str]:
    said = [label.text() for label in checks.findChildren(QLabel) if label.isVisible()]
    return [each.split(".")[0] for each in said if each.startswith("Reason")]


def more(checks: ThingsToCheck) -> LinkButton:
    found = checks.findChild(LinkButton, "moreToCheck")
    assert found is not None
    return found


def test_what_needs_somebody_stands_first_and_the_rest_opens_by_key(checks: ThingsToCheck, qtbot: QtBot) -> None:
    many = (finding(0, Severity.BLOCK), *map(finding, range(1, 15)))
    checks.show_findings("e1", many)
    assert lines(checks) == ["Reason 0", "Reason 1", "Reason 2"]
    assert more(checks).text().startswith(f"{15 - MOST} more")
    assert "Reason 14" in checks.accessibleName()
    more(checks).setFocus()
    qtbot.keyClick(more(checks), Qt.Key.Key_Space)
    assert lines(checks) == [f"Reason {number}" for number in range(15)]
    checks.show_findings("e1", many[:10])
    assert len(lines(checks)) == 10
    qtbot.keyClick(more(checks), Qt.Key.Key_Space)
    assert len(lines(checks)) == MOST


def test_another_engagement_is_folded_again(checks: ThingsToCheck, qtbot: QtBot) -> None:
    checks.show_findings("e1", tuple(map(finding, range(9))))
    qtbot.mouseClick(more(checks), Qt.MouseButton.LeftButton)
    checks.show_findings("e2", tuple(map(finding, range(9))))
    assert len(lines(checks)) == MOST


def test_one_more_is_shown_rather_than_counted(checks: ThingsToCheck) -> None:
    checks.show_findings("e1", tuple(map(finding, range(MOST + 1))))
    assert len(lines(checks)) == MOST + 1
    assert not more(checks).isVisible()


def test_the_parts_of_one_absence_are_lines_of_their_own(checks: ThingsToCheck) -> None:
    parts = tuple(map(finding, range(6)))
    checks.show_findings("e1", (replace(parts[0], parts=parts, why=text("All of it at once")),))
    assert lines(checks) == ["Reason 0", "Reason 1", "Reason 2"]
    assert more(checks).text().startswith("3 more")
    assert heading(checks) == "1 thing to check, in 6 parts"


def heading(checks: ThingsToCheck) -> str:
    return checks.accessibleName().split(":")[0]


def test_what_does_not_fit_the_room_is_folded_too(checks: ThingsToCheck, qtbot: QtBot) -> None:
    checks.resize(300, 400)
    long = replace(finding(0), why=text("Reason 0. " + "Much is to be said of it. " * 12))
    checks.show_findings("e1", (long, *map(finding, range(1, 4))))
    assert len(lines(checks)) == 4
    assert heading(checks) == "4 things to check"
    checks.set_room(170)
    assert len(lines(checks)) == 1
    assert more(checks).text().startswith("3 more")
    qtbot.mouseClick(more(checks), Qt.MouseButton.LeftButton)
    assert len(lines(checks)) == 4

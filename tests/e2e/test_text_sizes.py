"""Large letters and fine displays: nothing that can be read or pressed is cut off, in views and dialogs."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QLineEdit, QWidget

from app.gui import views
from app.gui.shell.application import create_application
from tests.builders import FixedClock
from tests.e2e.conftest import Desk
from tests.e2e.gestures import let_go
from tests.windows import FurnishedWindow

Trigger = Callable[[str], None]

ROOMS = [(100, 1366, 768), (150, 1366, 768), (200, 1920, 1080), (200, 1024, 700)]
"""Text in percent, and the window it stands in."""

WIDE_ENOUGH = 1200
"""Pixels of a window in which a view at twice the size of text has room beside the panel."""

IDS = [f"{percent}%-{wide}x{high}" for percent, wide, high in ROOMS]

DIALOGS = ("engagement.move", "engagement.shift-several", "engagement.bulk-edit", "view.go-to-date", "help.palette",
           "tools.settings", "view.save-view-as", "view.choose-view")  # fmt: skip

SCALE = """
import sys
from pathlib import Path
from tests.e2e.test_text_sizes import scaled
scaled(Path(sys.argv[1]))
"""


@pytest.fixture
def sample(desk: Desk, trigger: Trigger) -> FurnishedWindow:
    window = desk.start()
    trigger("file.open-sample")
    desk.prompts.yes = False
    return window


MOST_LOOKS = 50
"""At what is cut; it is not for a moment in which a label has its new words and not yet its new place."""


def settle(qapp: QApplication) -> None:
    for _ in range(3):
        qapp.processEvents()


def stays_cut(qapp: QApplication, root: QWidget, *, is_low: bool = False) -> list[str]:
    """What is still cut once the layouts have come to rest, however long a busy machine takes for that."""
    for _ in range(MOST_LOOKS):
        if not (found := cut(root, is_low=is_low)):
            break
        QTest.qWait(20)
        settle(qapp)
    return found


def cut(root: QWidget, *, is_low: bool = False) -> list[str]:
    """Labels and buttons that are narrower or lower than what stands in them, or that lie half outside of a bar.

    What a scroll area holds may be out of sight; then it must be whole within what scrolls. A window that `is_low`
    has no height for twice the size of text, so there only widths are asked for.
    """
    found = []
    for each in [*root.findChildren(QAbstractButton), *root.findChildren(QLabel)]:
        said = each.text()
        # Buttons in a line are pictures, in a size that the line gives them; their text is for those who listen.
        if not said or not each.isVisible() or isinstance(each.parentWidget(), QLineEdit):
            continue
        wanted = each.minimumSizeHint()
        wraps = isinstance(each, QLabel) and each.wordWrap()
        high = each.heightForWidth(each.width()) if wraps else each.fontMetrics().height()
        if not is_low and each.height() < min(high, wanted.height() if not wraps else high):
            found.append(f"{each.objectName()} “{said}” is {each.height()} high and needs {high}")
        if isinstance(each, QAbstractButton) and each.width() < wanted.width():
            found.append(f"{each.objectName()} “{said}” is {each.width()} wide and needs {wanted.width()}")
        parent = each.parentWidget()
        # What finds no room at all is left out whole, as the date behind the counts of findings is.
        beyond = QRect(each.geometry())
        if is_low:
            beyond.setHeight(1)
        if parent is not None and parent.rect().intersects(beyond) and not parent.rect().contains(beyond):
            found.append(f"{each.objectName()} “{said}” at {beyond.getRect()} leaves {parent.rect().getRect()}")
    return found


@pytest.mark.parametrize(("percent", "wide", "high"), ROOMS, ids=IDS)
def test_nothing_in_the_window_is_cut_off(
    qapp: QApplication, sample: FurnishedWindow, percent: int, wide: int, high: int
) -> None:
    sample.resize(wide, high)
    sample.workspace.settings.change(text_size=percent)
    if wide < WIDE_ENOUGH:
        # Beside the panel there is no room for a view in letters of that size: who reads them closes it.
        sample.workspace.actions.action("view.panel").trigger()
    found: dict[str, list[str]] = {}
    for view in views.VIEWS:
        sample.workspace.go_to(view.id)
        settle(qapp)
        assert (sample.width(), sample.height()) == (wide, high), view.id
        found[view.id] = stays_cut(qapp, sample, is_low=wide < WIDE_ENOUGH)
    assert {view: lines for view, lines in found.items() if lines} == {}


@pytest.mark.parametrize(("percent", "wide", "high"), ROOMS, ids=IDS)
def test_nothing_in_a_dialog_is_cut_off(
    qapp: QApplication, sample: FurnishedWindow, trigger: Trigger, percent: int, wide: int, high: int
) -> None:
    sample.resize(wide, high)
    sample.workspace.settings.change(text_size=percent)
    sample.workspace.view.select(sample.workspace.view.shown[-2:])
    found: dict[str, list[str]] = {}
    for command in DIALOGS:
        trigger(command)
        settle(qapp)
        opened = [each for each in QApplication.topLevelWidgets() if each is not sample and each.isVisible()]
        assert opened, command
        for each in opened:
            found[f"{command}: {each.objectName()}"] = stays_cut(qapp, each)
            if isinstance(each, QDialog):
                # It may be resized, but never needs more than the screen that it is made for.
                assert each.minimumSizeHint().width() <= wide, command
            QTest.keyClick(each, Qt.Key.Key_Escape)
            each.close()
        let_go()
    assert {where: lines for where, lines in found.items() if lines} == {}


# --- fine displays: the scale is the process's own ---------------------------------------------------


def scaled(folder: Path) -> None:
    """In a process of its own: show every view and write down what is cut off, and how fine the picture is."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    resources = Path(__file__).parents[2] / "resources"
    app = create_application(["entente"], resources)
    desk = Desk(app, folder, FixedClock())
    window = desk.start()
    window.resize(1024, 700)
    window.opening.open_sample()
    found: dict[str, list[str]] = {}
    for view in views.VIEWS:
        window.workspace.go_to(view.id)
        settle(app)
        found[view.id] = stays_cut(app, window)
    picture = window.grab()
    told = {"cut": {view: lines for view, lines in found.items() if lines}, "wide": picture.width()}
    told["size"] = [window.width(), window.height()]
    desk.stop()
    print(json.dumps(told))


@pytest.mark.parametrize("factor", ["1", "1.5", "2"])
def test_at_every_scale_of_the_display_the_window_is_whole_and_sharp(tmp_path: Path, factor: str) -> None:
    surroundings = {**os.environ, "QT_SCALE_FACTOR": factor, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", SCALE, str(tmp_path)],
        cwd=Path(__file__).parents[2],
        env=surroundings,
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    told = json.loads(done.stdout.splitlines()[-1])
    assert told["cut"] == {}
    assert told["size"] == [1024, 700]
    assert told["wide"] == round(1024 * float(factor))

"""A key in the coordination screen, list and board: 300 engagements, 2,000 asks, all groups open."""

from __future__ import annotations

import gc
import time
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView, QWidget

from app.gui.screens.coordination.ask_list import AskTable
from app.gui.screens.coordination.board import BoardView
from app.gui.screens.coordination.screen import CoordinationScreen
from tests.bench.desk import open_window, settle
from tests.bench.figures import Figure, percentile
from tests.bench.fixture import fixture_file
from tests.windows import FurnishedWindow

TIMES = 0.025
ROUNDS = 6
BAR = 16
"""Milliseconds of a frame; the bar is on the median of each key."""
BARE = 110
"""How much longer a key may take than a step in a table of Qt's own with as many rows: a frame over what that takes."""

Key, Mod = Qt.Key, Qt.KeyboardModifier
Stroke = tuple[str, tuple[Qt.Key, ...], Qt.KeyboardModifier]
"""A name, the keys that are pressed in turns, and what is held meanwhile."""

WALKING: tuple[Stroke, ...] = (
    ("Down", (Key.Key_Down,), Mod.NoModifier),
    ("Page down and up", (Key.Key_PageDown, Key.Key_PageUp), Mod.NoModifier),
    ("End and Home", (Key.Key_End, Key.Key_Home), Mod.NoModifier),
    ("Shift+Down", (Key.Key_Down,), Mod.ShiftModifier),
)
ACROSS: tuple[Stroke, ...] = (("Right and left", (Key.Key_Right, Key.Key_Left), Mod.NoModifier),)
WRITING: tuple[Stroke, ...] = (
    ("R (remind)", (Key.Key_R,), Mod.NoModifier),
    ("M (more wanted)", (Key.Key_M,), Mod.NoModifier),
)
_WRITES = frozenset(name for name, _, _ in WRITING)


def run(times: float = TIMES, rounds: int = ROUNDS) -> list[Figure]:
    """The median processor time of each key in both looks, from the key to the painted list or board; with the panel
    open, a step then fills the panel with another engagement, which is a figure of its own."""
    figures: list[Figure] = []
    worst: dict[str, float] = {}
    with open_window(fixture_file(times)) as window:
        screen = _shown(window)
        for panel in ("with the panel", "without"):
            for look, extra in (("list", ()), ("board", ACROSS)):
                screen.show_overdue()
                settle()
                found, panels = _measured(window, screen, (*WALKING, *extra, *WRITING), rounds)
                what = f"Coordination, {look}, {panel}"
                figures += [Figure(f"{what}: {name}", spent, "ms", BAR) for name, spent in found.items()]
                if panel == "with the panel":
                    figures.append(Figure(f"{what}: a step until the panel follows too", max(panels.values()), "ms"))
                worst[what] = max(found.values())
                screen.show_twin()
                settle()
            window.workspace.actions.action("view.panel").trigger()
            settle()
        rows = len(window.workspace.document.plan.asks)
    bare = _bare(rows, rounds)
    for what, spent in worst.items():
        figures.append(Figure(f"{what}: the slowest key", spent, "ms", BARE, bare, "Down in a bare table"))
    return figures


def _shown(window: FurnishedWindow) -> CoordinationScreen:
    window.workspace.actions.action("view.coordination").trigger()
    settle()
    screen = window.findChild(CoordinationScreen)
    table = screen.findChild(AskTable)
    table.closed.clear()
    table.folded.emit()
    screen.show_overdue()
    settle()
    return screen


def _hand(screen: CoordinationScreen) -> QWidget:
    """Where the keys go: the list, or the column of the board that has the chosen card."""
    board = screen.findChild(BoardView)
    return board.current_cards if board.isVisible() else screen.findChild(AskTable)


def _measured(
    window: FurnishedWindow, screen: CoordinationScreen, strokes: Sequence[Stroke], rounds: int
) -> tuple[dict[str, float], dict[str, float]]:
    """Milliseconds of processor time of each key until it is answered, and until all follows; what was written is
    undone, out of the count."""
    stack = window.workspace.document.undo_stack
    found: dict[str, float] = {}
    whole: dict[str, float] = {}
    for name, keys, modifier in strokes:
        spent = []
        for number in range(rounds + 1):
            if name in _WRITES:
                # One ask alone, that waits for an answer.
                screen.show_overdue()
                settle()
            mark = stack.index()
            spent.append(_stroke(_hand(screen), keys[number % len(keys)], modifier))
            if name in _WRITES and stack.index() == mark:
                raise RuntimeError(f"the key {name} did nothing")
            while stack.index() > mark:
                stack.undo()
                settle()
        # The first one warms up.
        found[name], whole[name] = (percentile(each, 50) for each in zip(*spent[1:], strict=True))
    return found, whole


def _stroke(target: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier) -> tuple[float, float]:
    """Milliseconds until the key is answered, painted and all, and until nothing is left to do."""
    gc.disable()
    begin = time.process_time()
    QTest.keyClick(target, key, modifier)
    QApplication.sendPostedEvents()
    answered = time.process_time() - begin
    settle()
    spent = time.process_time() - begin
    gc.enable()
    return 1000 * answered, 1000 * spent


def _bare(rows: int, rounds: int) -> float:
    """The same for a step down in a table of Qt's own with as many rows and as many columns in sight."""
    model = QStandardItemModel(rows, 6)
    for row in range(rows):
        model.setItem(row, 0, QStandardItem(f"Ask {row}"))
    table = QTableView()
    table.setModel(model)
    table.resize(850, 500)
    table.show()
    table.setFocus()
    table.setCurrentIndex(model.index(0, 0))
    settle()
    spent = [_stroke(table, Key.Key_Down, Mod.NoModifier)[0] for _ in range(rounds + 1)]
    table.close()
    return percentile(spent[1:], 50)

"""Starts the real program and listens to it over AT-SPI: whatever can be reached has a name and a role.

Run in a session bus of its own, with a display: `dbus-run-session -- xvfb-run python -m tests.accessibility.listen`,
or `.ci/listen`, which brings both.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from time import monotonic

from tests.accessibility.at_spi import ESCAPE, FOCUSABLE, SENSITIVE, Gone, Listener, Thing, until

ROOT = Path(__file__).parents[2]

UNSAID = frozenset({"", "invalid", "unknown", "redundant object"})
"""Roles that say nothing."""

BAR = re.compile(r".+, \d{1,2} .*20\d\d.*, (idea|proposed|planned|confirmed|under way|completed|reported|postponed)")
ROW = re.compile(r".+, ([\d,]+ engagements?|no engagements)")
DAY = re.compile(r"(Mon|Tue|Wed|Thu|Fri|Sat|Sun)\w* \d{1,2} \w+ 20\d\d")
MONTH = re.compile(r"[A-Z][a-z]+ 20\d\d, (\d+ engagements?|no engagements|nothing)")

Wanted = Callable[[list[Thing]], bool]


def painted(role: str, pattern: re.Pattern[str], least: int) -> Wanted:
    """At least so many things of that role whose name reads like that."""

    def check(things: list[Thing]) -> bool:
        return sum(1 for each in things if each.role == role and pattern.match(each.name)) >= least

    return check


def named(name: str) -> Wanted:
    """Something of that name."""
    return lambda things: any(each.name == name for each in things)


def cells(things: list[Thing]) -> bool:
    """The cells of a table."""
    return sum(1 for each in things if each.role == "cell" and each.name) >= 5


VIEWS: tuple[tuple[str, tuple[Wanted, ...]], ...] = (
    ("View/Timeline", (painted("list item", BAR, 3), painted("tree item", ROW, 3))),
    ("View/Picture or list", (cells, named("Timeline as a table"))),
    ("View/Picture or list", (painted("list item", BAR, 3),)),
    ("View/Calendar", (painted("cell", DAY, 28),)),
    ("View/Calendar/Year", (painted("list item", MONTH, 12), painted("cell", DAY, 28))),
    ("View/Calendar/Weeks", (painted("cell", DAY, 7),)),
    ("View/Calendar/Agenda", (named("Agenda"), cells)),
    ("View/Calendar/Travel", (named("Travel"),)),
    ("View/Calendar/Month", (painted("cell", DAY, 28),)),
    ("View/Table", (cells,)),
    ("Tools/Check plan", (cells, named("Findings"))),
    ("View/Coordination", (named("Asks"), cells)),
    ("View/Coverage", (named("Coverage"),)),
    ("View/Contacts", (cells,)),
    ("View/Reports", (named("Reports"),)),
)
"""Commands of the menus that change what the window shows, and what must be heard then."""

DIALOGS = (
    "Engagement/Move…",
    "Engagement/Shift several…",
    "Engagement/Bulk edit…",
    "Engagement/History…",
    "Coordinate/Ask a ministry…",
    "Coordinate/New contact…",
    "View/Go to date…",
    "File/New plan…",
    "File/Plan properties…",
    "File/Backups…",
    "Tools/Regions…",
    "Tools/Lead times and norms…",
    "Tools/Settings…",
    "Help/Keyboard",
    "Help/Help",
)
"""Commands of the menus that open a window of their own. Lists that drop down are none: Qt tells of them only while
they have the focus; tests/accessibility/test_names.py walks them within Qt."""


class Walk:
    """The program as it is heard, and what was found wrong."""

    def __init__(self, listener: Listener) -> None:
        self.listener = listener
        self.wrong: list[str] = []
        self.heard = 0
        self.program = until(self._program, "the program on the accessibility bus", 45)
        self.window = until(lambda: next(iter(self._windows("frame")), None), "its window", 30)
        until(lambda: self._menus("Engagement") or None, "the open plan", 60)

    def view(self, command: str, wanted: tuple[Wanted, ...]) -> None:
        """Give a command, wait for what must be heard, and listen to all of the window."""
        self.listener.press(self._command(command))

        def ready() -> list[Thing] | None:
            found = list(self._below(self.window, ""))
            return [each for each, _ in found] if all(each([one for one, _ in found]) for each in wanted) else None

        try:
            until(ready, f"{command}: what it shows", 20)
        except AssertionError as error:
            heard = Counter(one.role for one, _ in self._below(self.window, ""))
            raise AssertionError(f"{error}; heard were {dict(heard)}") from None
        self._listen(command, self.window)

    def dialog(self, command: str) -> None:
        """Give a command, listen to what it opens, and close that with Esc."""
        self.listener.press(self._command(command))
        opened = until(lambda: next(iter(self._others()), None), f"{command}: what it opens", 20)
        until(lambda: next(iter(self._below(opened, "")), None), f"{command}: what is in it", 10)
        self._listen(command, opened)
        self.listener.type(ESCAPE)
        until(lambda: not self._others(), f"{command}: closed by Esc", 10)

    def leave(self) -> None:
        """End the program as a person does."""
        self.listener.press(self._command("File/Exit"))

    def _listen(self, where: str, window: Thing) -> None:
        for thing, path in self._below(window, ""):
            self.heard += 1
            if thing.role in UNSAID:
                self.wrong.append(f"{where}: no role: {path} ▸ “{thing.name}”")
            elif thing.has(FOCUSABLE) and not thing.name.strip():
                self.wrong.append(f"{where}: no name: {path} ▸ {thing.role}")

    def _below(self, thing: Thing, path: str) -> Iterator[tuple[Thing, str]]:
        """What is shown below a thing, each with the way to it."""
        for child in self.listener.children(thing, shown=True):
            yield child, path
            yield from self._below(child, f"{path} ▸ {child.name or child.role}")

    def _program(self) -> Thing | None:
        return next((each for each in self.listener.applications() if each.name == "Entente"), None)

    def _windows(self, role: str = "") -> list[Thing]:
        return [each for each in self.listener.children(self.program, shown=True) if not role or each.role == role]

    def _others(self) -> list[Thing]:
        """Windows beside the main one."""
        return [each for each in self._windows() if each.path != self.window.path]

    def _menus(self, title: str) -> Thing | None:
        """A menu of the bar that can be opened."""
        parts = self.listener.children(self.window)
        bars = (part for each in parts for part in self.listener.children(each) if part.role == "menu bar")
        lines = (line for bar in bars for line in self.listener.children(bar))
        return next((line for line in lines if line.name == title and line.has(SENSITIVE)), None)

    def _command(self, path: str) -> Thing:
        """The command of a menu, by the titles on the way to it, once it can be given."""
        first, *others = path.split("/")

        def find() -> Thing | None:
            found = [menu] if (menu := self._menus(first)) is not None else []
            for title in others:
                # A command and a menu below it may have the same title.
                lists = [below for each in found for below in self.listener.children(each)]
                found = [line for each in lists for line in self.listener.children(each) if line.name == title]
            leaves = (each for each in found if each.has(SENSITIVE) and not any(self.listener.children(each)))
            return next(leaves, None)

        return until(find, f"{path} in the menus", 10)


def listen() -> int:
    """Listen to every view and to the dialogs; the number of things without a name or a role."""
    began = monotonic()
    listener = Listener()
    walk = Walk(listener)
    print(f"The program is heard after {monotonic() - began:.1f} s.")
    for command, wanted in VIEWS:
        walk.view(command, wanted)
    for command in DIALOGS:
        walk.dialog(command)
    walk.leave()
    listener.close()
    for line in walk.wrong:
        print(line, file=sys.stderr)
    shown = f"{len(VIEWS)} views, {len(DIALOGS)} dialogs"
    print(f"{walk.heard} things heard in {shown}, {len(walk.wrong)} without name or role; {monotonic() - began:.1f} s.")
    return len(walk.wrong)


def start(folder: Path) -> subprocess.Popen[bytes]:
    """Start the program on the sample plan, with folders of its own, for those who listen."""
    own = {name: str(folder / name) for name in ("config", "data", "cache")}
    surroundings = {
        **os.environ,
        "QT_QPA_PLATFORM": "xcb",
        "QT_ACCESSIBILITY": "1",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "PYTHONFAULTHANDLER": "1",
        **{f"XDG_{name.upper()}_HOME": place for name, place in own.items()},
    }
    return subprocess.Popen([sys.executable, str(ROOT / "main.py"), "--sample"], cwd=folder, env=surroundings)


def main() -> int:
    """Exit status: 0 where everything has a name and a role, and the program ended well."""
    with tempfile.TemporaryDirectory(prefix="entente-listen-") as name:
        program = start(Path(name))
        try:
            wrong = listen()
            if status := program.wait(20):
                print(f"The program ended with status {status}.", file=sys.stderr)
            return 1 if wrong or status else 0
        except (AssertionError, Gone) as error:
            print(f"Not heard: {error}", file=sys.stderr)
            if ended := program.poll():
                print(f"The program had ended with status {ended} by then.", file=sys.stderr)
            return 1
        finally:
            program.terminate()
            program.wait(10)


if __name__ == "__main__":
    sys.exit(main())

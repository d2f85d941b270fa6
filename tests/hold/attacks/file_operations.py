"""The program is killed before any of the file operations that Python knows of; needs nothing but Python."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable
from functools import cache, partial
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.hold.attack import Attack, Broken, Try
from tests.hold.attacks.system_calls import spread
from tests.hold.children import Voice, checked, run
from tests.hold.deeds import DEEDS
from tests.hold.deeds.deed import Deed
from tests.hold.place import Place

_EVENTS = frozenset(
    {
        "open", "os.rename", "os.remove", "os.link", "os.symlink", "os.mkdir", "os.rmdir", "os.chmod", "os.truncate",
        "os.utime", "sqlite3.connect", "shutil.copyfile", "shutil.move", "shutil.rmtree",
    }
)  # fmt: skip


def kill_before_an_operation(tried: Try) -> None:
    """Kill one of the deeds before one of its operations; the numbers walk through all of both."""
    deed = DEEDS[tried.number % len(DEEDS)]
    number = spread(tried.number // len(DEEDS), operations_in(deed.name))
    place = Place(tried.folder)
    deed.prepared(place)
    ended = run(partial(_watched, deed, place, number))
    try:
        if ended.killed_by != signal.SIGKILL:
            ended.check()
        deed.proved(place, ended.said)
    except Broken as broken:
        raise Broken(f"{deed.name}, killed before operation {number}: {broken}") from broken


@cache
def operations_in(name: str) -> int:
    """How many operations a deed takes."""
    deed = next(each for each in DEEDS if each.name == name)
    with TemporaryDirectory(prefix="entente-hold-") as folder:
        place = Place(Path(folder))
        deed.prepared(place)
        made: int = checked(partial(_watched, deed, place, 0)).said[-1]
        return made


def _watched(deed: Deed, place: Place, last: int, voice: Voice) -> None:
    """Do the deed, and die before the operation of that number; says at its end how many there were."""
    program = place.program(later=60)
    made = _counted(last)
    deed.work(place, program, voice)
    voice.say(made())


def _counted(last: int) -> Callable[[], int]:
    seen: list[str] = []

    def hook(event: str, _arguments: object) -> None:
        if event in _EVENTS:
            seen.append(event)
            if len(seen) == last:
                os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(hook)
    return lambda: len(seen)


ATTACK = Attack(
    "killed before a file operation",
    "The same before every operation that Python knows of, where calls cannot be followed",
    kill_before_an_operation,
    in_ci=16,
)

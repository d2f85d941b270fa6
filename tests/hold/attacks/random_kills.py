"""The program is killed at any moment, also between two system calls."""

from __future__ import annotations

import time
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.hold.attack import Attack, Broken, Try
from tests.hold.children import Child
from tests.hold.deeds import DEEDS
from tests.hold.place import Place


def kill_at_random(tried: Try) -> None:
    """Kill one of the deeds at a moment between its begin and a little after its usual end."""
    deed = DEEDS[tried.number % len(DEEDS)]
    place = Place(tried.folder)
    deed.prepared(place)
    after = tried.rng.uniform(0, 1.1 * _seconds(deed.name))
    with Child(deed.at(place)) as child:
        child.listen()
        child.tell("go")
        time.sleep(after)
        child.kill()
        ended = child.end()
    try:
        if not ended.killed_by:
            ended.check()
        deed.proved(place, ended.said)
    except Broken as broken:
        raise Broken(f"{deed.name}, killed after {after:.4f} s: {broken}") from broken


@cache
def _seconds(name: str) -> float:
    """How long a deed takes here."""
    deed = next(each for each in DEEDS if each.name == name)
    with TemporaryDirectory(prefix="entente-hold-") as folder:
        place = Place(Path(folder))
        deed.prepared(place)
        with Child(deed.at(place)) as child:
            child.listen()
            began = time.monotonic()
            child.tell("go")
            child.end().check()
            return time.monotonic() - began


ATTACK = Attack(
    "killed at random",
    "As above, at moments that no call marks",
    kill_at_random,
    in_ci=16,
)

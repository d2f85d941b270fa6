"""Somebody copies the plan file, and only that, while it is open: the copy holds what was acknowledged."""

from __future__ import annotations

import shutil
import time
from functools import partial
from pathlib import Path

from app.domain.plan import Plan
from tests.hold.attack import Attack, Try, demand
from tests.hold.children import Child, Voice, checked
from tests.hold.laws import check_file, numbered, one_of, stages
from tests.hold.place import Place, small_plan

WITHIN = 1.0
"""Seconds after which the file is whole."""

_SIZES = (1, 1, 200, 1)


def copy_while_open(tried: Try) -> None:
    """Edit, wait a second, copy; several times in one session."""
    place = Place(tried.folder)
    checked(lambda _voice: place.make(small_plan()))
    plans = stages(small_plan(), numbered(small_plan(), _SIZES))
    with Child(partial(_session, place)) as child:
        copy = tried.folder / "copy.entente"
        done = 0
        while done < len(_SIZES):
            batch = tried.rng.randint(1, len(_SIZES) - done)
            for _ in range(batch):
                child.tell("edit")
                done += 1
                demand(child.listen() == done, "an edit was not made")
            time.sleep(WITHIN)
            shutil.copyfile(place.plan, copy)
            checked(partial(_check, place, copy, plans[done]))
            copy.unlink()
        child.tell("close")
        child.end().check()


def _session(place: Place, voice: Voice) -> None:
    store = place.program(later=60).stores.open(str(place.plan))
    for number, change in enumerate(numbered(small_plan(), _SIZES), start=1):
        voice.hear()
        store.append(change)
        voice.say(number)
    voice.hear()
    store.close()


def _check(place: Place, copy: Path, wanted: Plan, _voice: Voice) -> None:
    store = place.program(later=60).stores.open(str(copy), read_only=True)
    held = store.load()
    store.close()
    one_of([wanted])(held)
    check_file(copy)


ATTACK = Attack(
    "copied while open",
    "A second after an edit, a plain copy of the one file holds it and is sound",
    copy_while_open,
    in_ci=4,
)

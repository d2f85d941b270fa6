"""Uses a plan file as planners and scripts do, whatever is in it."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

from app.bootstrap.command_line import run_command
from app.domain.changes import apply
from app.services.ports import DamagedPlan, NotAPlan, PlanFileError
from tests.builders import FixedClock, edit, engagement, stamped
from tests.hold.attack import demand
from tests.hold.children import Voice, checked
from tests.hold.laws import difference, keep_to_words
from tests.hold.place import BEGIN, Place

_CALENDAR = "{out}.ics"
"""What the plan remembers: it is written to, where it can be, so the calendar is made of a copy."""

_COMMANDS = (
    ("check", "{plan}", "--as-of", "2027-01-15"),
    ("coverage", "{plan}", "--as-of", "2027-01-15"),
    ("export", "{plan}", "{out}.csv"),
    ("export", "{copy}", _CALENDAR),
    ("export", "{plan}", "{out}.xlsx"),
)


def read_through(place: Place, path: Path, voice: Voice) -> None:
    """Read all that the window reads; says "read", or that it was refused."""
    try:
        store = place.program(later=60).stores.open(str(path), read_only=True)
        try:
            plan = store.load()
            store.info()
            store.recent(100)
            store.outputs.stamps()
            for item_id in list(plan.engagements)[:5]:
                store.history("engagements", item_id)
        finally:
            store.close()
    except PlanFileError as error:
        voice.say(keep_to_words(error))
        return
    voice.say("read")


def write_into(place: Place, path: Path, voice: Voice) -> None:
    """Open for writing, load, edit, close, and find the edit again; says how far that went."""
    try:
        store = place.program(later=60).stores.open(str(path))
    except (DamagedPlan, NotAPlan) as error:
        keep_to_words(error)
        voice.say("not opened")
        return
    except PlanFileError as error:
        voice.say(f"not opened: {keep_to_words(error)}")
        return
    voice.say("opened")
    try:
        plan = store.load()
        change = stamped(edit(plan, engagement("hold-new", title="One more")), id="hold-new")
        store.append(change)
        plan = apply(change, plan)
    except PlanFileError as error:
        voice.say(keep_to_words(error))
        return
    finally:
        store.close()
    again = place.program(later=61).stores.open(str(path), read_only=True)
    held = again.load()
    again.close()
    demand(held == plan, f"what was written reads otherwise: {difference(held, plan)}")
    voice.say("written")


def command(place: Place, *argv: object, voice: Voice) -> None:
    """Run one command, and say its exit status."""
    clock = FixedClock(BEGIN)
    clock.advance(hours=1)
    place.program()
    voice.say(run_command([str(argument) for argument in argv], clock))


def is_called_sound(place: Place, path: Path) -> bool:
    """Whether `info` says that the file is sound; raises Broken where it says nothing in words."""
    ended = checked(lambda voice: command(place, "info", path, "--format", "json", voice=voice))
    demand(ended.said in ((0,), (3,)), f"info ends with {ended.said}")
    return ended.said == (0,) and json.loads(ended.out)["integrity"] == "ok"


def all_commands(place: Place, path: Path, voice: Voice) -> None:
    """Run every command that reads a plan, and say their exit statuses."""
    out = place.folder / "out"
    copy = shutil.copyfile(path, place.folder / "copy.entente")
    for argv in _COMMANDS:
        filled = [part.format(plan=path, copy=copy, out=out) for part in argv]
        command(place, *filled, voice=voice)

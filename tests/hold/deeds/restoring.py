"""Putting a backup in the plan's place: one act, and what was there is kept."""

from __future__ import annotations

import shutil
from contextlib import suppress
from pathlib import Path

from app.bootstrap.compose import Program
from app.domain.plan import Plan
from app.services.ports import PlanFileError
from tests.hold.children import Voice
from tests.hold.deeds.deed import Deed, Said, done, expect
from tests.hold.laws import check_plan, numbered, one_of, stages
from tests.hold.place import Place, small_plan

REASON = "by hand"


def _prepare(place: Place) -> None:
    place.make(small_plan())
    store = place.program(later=60).stores.open(str(place.plan))
    first, second = numbered(small_plan(), (1, 50))
    store.append(first)
    store.checkpoint(REASON)
    store.append(second)
    store.close()


def _work(place: Place, program: Program, voice: Voice) -> None:
    stores = program.stores
    reader = stores.open(str(place.plan), read_only=True)
    chosen = next((backup for backup in reader.backups() if backup.reason == REASON), None)
    reader.close()
    # Where the folder of backups cannot be listed there is nothing to choose from.
    if chosen is not None:
        stores.restore(chosen, str(place.plan))
        voice.say("restored")


def _check(place: Place, said: Said) -> None:
    _, restored, replaced = stages(small_plan(), numbered(small_plan(), (1, 50)))
    expect(place.plan.exists(), "there is no plan at the path", said)
    expect(_is_somewhere(place, replaced), "what was in the plan's place is nowhere", said)
    allowed = [restored] if done(said) else [restored, replaced]
    check_plan(place, place.plan, one_of(allowed), beside="*.entente")


def _is_somewhere(place: Place, wanted: Plan) -> bool:
    """Whether a plan is at its path, beside it, or among the backups; looked for in copies."""
    stores = place.program(later=62).stores
    copy = place.folder / "looked at.entente"
    for path in filter(Path.is_file, [*place.plans.iterdir(), *place.data.rglob("*")]):
        shutil.copyfile(path, copy)
        with suppress(PlanFileError):
            store = stores.open(str(copy), read_only=True)
            found = store.load() == wanted
            store.close()
            if found:
                return True
    return False


DEED = Deed("restore", _prepare, _work, _check)

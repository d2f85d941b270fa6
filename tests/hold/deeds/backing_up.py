"""A copy kept on purpose, between two edits."""

from __future__ import annotations

from app.bootstrap.compose import Program
from app.services.ports import Backup
from tests.hold.attack import demand
from tests.hold.children import Voice
from tests.hold.deeds.deed import Deed, Said, done
from tests.hold.laws import check_plan, numbered, one_of, stages
from tests.hold.place import Place, small_plan

_SIZES = (1, 1)


def _prepare(place: Place) -> None:
    place.make(small_plan())


def _work(place: Place, program: Program, voice: Voice) -> None:
    store = program.stores.open(str(place.plan))
    for number, change in enumerate(numbered(small_plan(), _SIZES), start=1):
        store.append(change)
        voice.say(number)
        kept = store.checkpoint("by hand")
        voice.say(str(kept.path))
    store.close()


def _check(place: Place, said: Said) -> None:
    kept = [backup.path for backup in _backups(place)]
    missing = [word for word in done(said) if isinstance(word, str) and word not in map(str, kept)]
    demand(not missing, f"copies that were kept are gone: {missing}")
    written = max((word for word in done(said) if isinstance(word, int)), default=0)
    plans = stages(small_plan(), numbered(small_plan(), _SIZES))
    check_plan(place, place.plan, one_of(plans[written : written + 2]))


def _backups(place: Place) -> tuple[Backup, ...]:
    reader = place.program(later=61).stores.open(str(place.plan), read_only=True)
    try:
        return reader.backups()
    finally:
        reader.close()


DEED = Deed("backup", _prepare, _work, _check)

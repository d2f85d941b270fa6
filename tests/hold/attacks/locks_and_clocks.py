"""Locks that nobody holds any more or that are none, and clocks that were wrong for a day."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from functools import partial
from random import Random
from typing import Any

from tests.hold.attack import Attack, Broken, Try, demand
from tests.hold.children import Voice, checked, run
from tests.hold.laws import check_plan, keep_to_words, numbered, one_of, stages
from tests.hold.place import Place, small_plan

_YEAR = 365 * 24 * 60.0


def mislead(tried: Try) -> None:
    """Meet an odd lock, or a session whose clock was years away."""
    place = Place(tried.folder)
    checked(lambda _voice: place.make(small_plan()))
    case = _CASES[tried.number % len(_CASES)]
    try:
        case(place, tried.rng)
    except Broken as broken:
        raise Broken(f"{case.__name__.strip('_')}: {broken}") from broken


def _dead_lock(place: Place, rng: Random) -> None:
    """A process took the lock and was killed; its id may have been given away since."""
    run(partial(_take_lock_and_die, place))
    lock = place.plan.with_name(f"{place.plan.name}.lock")
    if rng.random() < 0.5 and lock.exists():
        values = json.loads(lock.read_bytes())
        values["process"] = rng.choice([1, os.getpid(), 2**22 + 1, 2**40, -1, 0])
        lock.write_text(json.dumps(values), encoding="utf-8")
    checked(lambda _voice: check_plan(place, place.plan, one_of([small_plan()])))


def _take_lock_and_die(place: Place, _voice: Voice) -> None:
    place.program(later=60).stores.open(str(place.plan))
    os._exit(0)


def _rubbish_lock(place: Place, rng: Random) -> None:
    """Bytes that are no lock: it does not bind, and whatever is decided is said in words."""
    lock = place.plan.with_name(f"{place.plan.name}.lock")
    lock.write_bytes(rng.choice(_RUBBISHES))
    checked(partial(_open_in_words, place))


_RUBBISHES: tuple[bytes, ...] = (
    b"",
    b"{",
    b"[]",
    b"null",
    b'"held"',
    b"\xff\xfe\x00",
    b'{"name": "A", "computer": "B", "process": "x", "since": "2027-01-01"}',
    b'{"name": "A", "computer": "B", "process": 1e400, "since": "2027-01-01T00:00:00+00:00"}',
    b'{"name": "A", "computer": "B", "process": 1, "since": "2027-01-01"}',
    b'{"name": "A", "computer": "B", "process": 1, "since": 5}',
    b'{"name": null, "computer": null, "process": null, "since": null}',
    b"[" * 100_000,
)


def _foreign_lock(place: Place, _rng: Random) -> None:
    """Another computer holds it: it opens for reading, and names who."""
    lock = place.plan.with_name(f"{place.plan.name}.lock")
    values = {"name": "Cdr Ito", "computer": "PC-GONE", "process": 7, "born": "", "since": "2026-01-01T00:00:00+00:00"}
    lock.write_text(json.dumps({**values, "nonce": "x"}), encoding="utf-8")
    content = lock.read_bytes()
    said = checked(partial(_open_in_words, place)).said
    demand(said == (["Cdr Ito", "PC-GONE"],), f"the holder is not named: {said}")
    demand(lock.read_bytes() == content, "the lock of another computer was changed without asking")


def _open_in_words(place: Place, voice: Voice) -> None:
    store = place.program(later=60).stores.open(str(place.plan))
    if store.notice is not None:
        keep_to_words(store.notice)
    demand(store.load() == small_plan(), "another plan was read")
    voice.say(None if store.holder is None else [store.holder.name, store.holder.computer])
    store.close()


def _future(place: Place, rng: Random) -> None:
    """A session years ahead; back in the present, backups go on, and none of those before is lost."""
    _wrong_clock(place, rng.uniform(1, 80) * _YEAR)


def _past(place: Place, rng: Random) -> None:
    """The same with a clock that stood at the factory's day."""
    _wrong_clock(place, -rng.uniform(1, 40) * _YEAR)


def _wrong_clock(place: Place, minutes: float) -> None:
    plans = stages(small_plan(), numbered(small_plan(), (1, 1, 1)))
    checked(partial(_session, place, minutes, 0))
    before = set(place.data.rglob("*.entente"))
    checked(partial(_session, place, 120.0, 1))
    checked(partial(_session, place, 240.0, 2))
    kept = set(place.data.rglob("*.entente"))
    demand(before <= kept, f"backups are gone: {sorted(each.name for each in before - kept)}")
    checked(partial(_check_kept, place, plans[2]))
    checked(lambda _voice: check_plan(place, place.plan, one_of([plans[3]])))


def _session(place: Place, later: float, number: int, _voice: Voice) -> None:
    store = place.program(later=later).stores.open(str(place.plan))
    store.append(numbered(small_plan(), (1, 1, 1))[number])
    store.close()


def _check_kept(place: Place, wanted: Any, _voice: Voice) -> None:
    """What was there two hours ago is among the backups."""
    stores = place.program(later=241).stores
    reader = stores.open(str(place.plan), read_only=True)
    kept = reader.backups()
    reader.close()
    for backup in kept:
        store = stores.open(str(backup.path), read_only=True)
        found = store.load() == wanted
        store.close()
        if found:
            return
    raise Broken(f"no backup was made after the clock was right again; there are {[b.path.name for b in kept]}")


_CASES: tuple[Callable[[Place, Random], None], ...] = (_dead_lock, _rubbish_lock, _foreign_lock, _future, _past)


ATTACK = Attack(
    "odd locks and wrong clocks",
    "A lock of nobody does not bind, one of another computer is named; backups go on after a wrong clock",
    mislead,
    in_ci=10,
)

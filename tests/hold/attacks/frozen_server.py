"""The server of a shared plan freezes in the midst of a session: what is asked ends, and edits wait."""

from __future__ import annotations

import time
from functools import partial

from app.domain.changes import Change
from app.persistence.plan_store import SqlPlanStore
from app.services.ports import PlanFileError
from tests.hold.attack import Attack, Try, demand
from tests.hold.children import Child, Voice, checked
from tests.hold.laws import keep_to_words, numbered, one_of, stages
from tests.hold.place import AUTHOR, Place, small_plan
from tests.hold.server import Server, running_server

WITHIN = 30.0
"""Seconds after which a question to a frozen server has ended."""

_CHANGES = tuple(numbered(small_plan(), (1, 1)))


def freeze_the_server(tried: Try) -> None:
    """Edit, freeze, edit or read, thaw, edit again."""
    place = Place(tried.folder)
    reads = tried.rng.random() < 0.5
    with running_server() as server:
        with Child(partial(_session, place, server, reads=reads)) as child:
            demand(child.listen() == "edited", "the first edit was not made")
            server.freeze()
            child.tell("go")
            took = child.listen(2 * WITHIN)
            server.thaw()
            demand(took is not None, f"nothing comes back from a frozen server in {2 * WITHIN:.0f} s")
            demand(took < WITHIN, f"a frozen server was waited for {took:.0f} s")
            child.tell("go")
            child.end(2 * WITHIN).check(2 * WITHIN)
        checked(partial(_check, place, server))


def _session(place: Place, server: Server, voice: Voice, *, reads: bool) -> None:
    store = place.program().stores.create(server.address, small_plan(), AUTHOR)
    first, second = _CHANGES
    store.append(first)
    voice.say("edited")
    voice.hear()
    began = time.monotonic()
    try:
        if reads:
            store.load()
        else:
            store.append(second)
    except PlanFileError as error:
        keep_to_words(error)
    voice.say(time.monotonic() - began)
    voice.hear()
    _write(store, second)
    store.close()


def _write(store: SqlPlanStore, change: Change) -> None:
    """Write it once the server can; a change that got in before is not written twice."""
    until = time.monotonic() + WITHIN
    while True:
        try:
            store.append(change)
            return
        except PlanFileError as error:
            keep_to_words(error)
            demand(time.monotonic() < until, f"the server is back, but nothing can be written: {error}")
            time.sleep(0.2)


def _check(place: Place, server: Server, _voice: Voice) -> None:
    store = place.program(later=60).stores.open(server.address)
    plan = store.load()
    ids = [change.id for change in store.recent(100)]
    store.close()
    one_of([stages(small_plan(), _CHANGES)[2]])(plan)
    demand(all(ids.count(change.id) == 1 for change in _CHANGES), f"not written once each: {ids}")


ATTACK = Attack(
    "a frozen server",
    "A question to a frozen PostgreSQL ends within 30 s, and the edit is written once when it is back",
    freeze_the_server,
    in_ci=1,
)

"""A new plan: it is there whole, or not at all, and then it can be made again."""

from __future__ import annotations

from app.bootstrap.compose import Program
from tests.hold.children import Voice
from tests.hold.deeds.deed import Deed, Said, done, expect
from tests.hold.laws import check_plan, one_of
from tests.hold.place import AUTHOR, Place, small_plan


def _prepare(place: Place) -> None:
    place.plans.mkdir(parents=True)


def _work(place: Place, program: Program, voice: Voice) -> None:
    store = program.stores.create(str(place.plan), small_plan(), AUTHOR)
    voice.say("made")
    store.close()


def _check(place: Place, said: Said) -> None:
    if not place.plan.exists():
        expect(not done(said), "the plan that was made is gone", said)
        place.program(later=60).stores.create(str(place.plan), small_plan(), AUTHOR).close()
    check_plan(place, place.plan, one_of([small_plan()]))


DEED = Deed("new", _prepare, _work, _check)

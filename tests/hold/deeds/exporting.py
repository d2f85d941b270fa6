"""`entente export` over a file of last week: the old one or the new one is there, whole."""

from __future__ import annotations

from pathlib import Path

from app.bootstrap.compose import Program
from tests.hold.attack import demand
from tests.hold.children import Voice
from tests.hold.deeds.deed import Deed, Said, command, done, expect
from tests.hold.laws import age_drafts, check_plan, one_of
from tests.hold.place import Place, small_plan

_OLD = "what was handed out last week\n"


def _out(place: Place) -> Path:
    return place.folder / "out" / "register.csv"


def _prepare(place: Place) -> None:
    place.make(small_plan())
    _out(place).parent.mkdir()
    _out(place).write_text(_OLD, encoding="utf-8")


def _work(place: Place, _program: Program, voice: Voice) -> None:
    voice.say(command("export", place.plan, _out(place)))


def _check(place: Place, said: Said) -> None:
    found = _out(place).read_text("utf-8")
    age_drafts(place)
    expect(found != _OLD or 0 not in done(said), "the register that was written is not there", said)
    demand(command("export", place.plan, _out(place)) == 0, "it cannot be exported any more")
    expect(found in (_OLD, _out(place).read_text("utf-8")), "half a register is there", said)
    left = sorted(each.name for each in _out(place).parent.iterdir() if each != _out(place))
    demand(not left, f"left beside the register after the next export: {left}")
    check_plan(place, place.plan, one_of([small_plan()]))


DEED = Deed("export", _prepare, _work, _check)

"""Registers and workbooks that are nearly right are imported, twice."""

from __future__ import annotations

from functools import partial

from app.domain.plan import Plan
from tests.hold.attack import Attack, Try, demand
from tests.hold.children import Voice, checked
from tests.hold.laws import difference
from tests.hold.mutations import drawn_register, mapping, register, workbook
from tests.hold.place import Place
from tests.hold.templates import sample_bytes
from tests.hold.using import command


def import_a_mutated_file(tried: Try) -> None:
    """By the command line, with a mapping now and then; the second time changes nothing."""
    place = Place(tried.folder)
    place.plans.mkdir(parents=True)
    place.plan.write_bytes(sample_bytes())
    name, content = tried.rng.choice((register, drawn_register, workbook))(tried.rng)
    file = tried.folder / name
    file.write_bytes(content)
    argv: list[object] = ["import", place.plan, file]
    if tried.rng.random() < 0.3:
        (tried.folder / "mapping.json").write_bytes(mapping(tried.rng))
        argv += ["--mapping", tried.folder / "mapping.json"]
    first = checked(lambda voice: command(place, *argv, voice=voice))
    demand(first.said[0] in (0, 1, 2), f"exit status {first.said[0]}: {first.err}")
    demand(first.said[0] == 0 or first.err.strip(), "nothing is said of what was refused")
    checked(partial(_import_again, place, argv))


def _import_again(place: Place, argv: list[object], voice: Voice) -> None:
    before = _held(place)
    command(place, *argv, voice=voice)
    after = _held(place)
    demand(before == after, f"the same file again changes {difference(before, after)}")


def _held(place: Place) -> Plan:
    store = place.program(later=120).stores.open(str(place.plan), read_only=True)
    try:
        return store.load()
    finally:
        store.close()


ATTACK = Attack(
    "mutated imports",
    "What is nearly a register is taken or refused in words, in 20 s and 300 MB; the same file again changes nothing",
    import_a_mutated_file,
    in_ci=12,
)

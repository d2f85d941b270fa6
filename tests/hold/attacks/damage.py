"""Plan files with wrong bytes in them: told in words, never touched, never hanging."""

from __future__ import annotations

from functools import partial

from tests.hold.attack import Attack, Broken, Try, demand
from tests.hold.children import checked
from tests.hold.damages import DAMAGES
from tests.hold.place import Place
from tests.hold.templates import sample_bytes
from tests.hold.using import all_commands, is_called_sound, read_through, write_into

_STATUSES = {0, 1, 3}


def damage_a_plan(tried: Try) -> None:
    """One or two damages to the sample plan; then it is read, given to every command, and opened for writing."""
    place = Place(tried.folder)
    place.plans.mkdir(parents=True)
    damages = [DAMAGES[tried.number % len(DAMAGES)], *tried.rng.choices(DAMAGES, k=tried.rng.choice((0, 0, 1)))]
    content = sample_bytes()
    for damage in damages:
        content = damage(content, tried.rng)
    place.plan.write_bytes(content)
    try:
        _use(place, content)
    except Broken as broken:
        names = " and ".join(damage.__name__ for damage in damages)
        raise Broken(f"{names}: {broken}") from broken


def _use(place: Place, content: bytes) -> None:
    checked(partial(read_through, place, place.plan))
    is_called_sound(place, place.plan)
    statuses = set(checked(partial(all_commands, place, place.plan)).said)
    demand(statuses <= _STATUSES, f"exit statuses {statuses}")
    demand(place.plan.read_bytes() == content, "a file that was only read was changed")
    said = checked(partial(write_into, place, place.plan)).said
    demand("opened" in said or place.plan.read_bytes() == content, "a file that was refused was changed")
    left = sorted(each.name for each in place.plans.iterdir() if each != place.plan)
    demand(not left, f"left beside it: {left}")


ATTACK = Attack(
    "damaged bytes",
    "A damaged plan is told in one sentence, within seconds, and not a byte of it is changed",
    damage_a_plan,
    in_ci=16,
)

"""The attacks; each is one file here and one line below."""

from collections.abc import Sequence

from tests.hold.attack import Attack
from tests.hold.attacks import (
    at_once,
    calendars,
    damage,
    file_operations,
    frozen_server,
    imports,
    locks_and_clocks,
    odd_values,
    plain_copies,
    random_kills,
    replacement,
    searches,
    shared_writers,
    soak,
    system_calls,
    two_names,
)

ATTACKS: Sequence[Attack] = (
    system_calls.KILLED,
    system_calls.REFUSED,
    random_kills.ATTACK,
    file_operations.ATTACK,
    replacement.ATTACK,
    plain_copies.ATTACK,
    two_names.ATTACK,
    at_once.ATTACK,
    locks_and_clocks.ATTACK,
    damage.ATTACK,
    odd_values.ATTACK,
    imports.ATTACK,
    calendars.ATTACK,
    searches.ATTACK,
    soak.ATTACK,
    shared_writers.ATTACK,
    frozen_server.ATTACK,
)

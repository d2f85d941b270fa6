"""The attacks; each is one file here and one line below."""

from collections.abc import Sequence

from tests.hold.attack import Attack
from tests.hold.attacks import file_operations, random_kills, system_calls

ATTACKS: Sequence[Attack] = (
    system_calls.KILLED,
    system_calls.REFUSED,
    random_kills.ATTACK,
    file_operations.ATTACK,
)

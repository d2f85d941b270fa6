"""What an attack is: a law in words, and one try to break it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from random import Random


class Broken(Exception):
    """A law does not hold; the message says what was seen."""


class NotChecked(Exception):
    """The attack cannot be made on this computer; the message says what is missing."""


@dataclass(frozen=True, slots=True)
class Try:
    """One try of an attack: the same number and seed make the same try. `folder` is empty and its own."""

    number: int
    rng: Random
    folder: Path


@dataclass(frozen=True, slots=True)
class Attack:
    """`law` says what holds, as the table prints it; `run` makes one try and raises Broken, or NotChecked.

    `in_ci` tries are made where the numbers are fixed.
    """

    name: str
    law: str
    run: Callable[[Try], None]
    in_ci: int


def rng_of(seed: int, name: str, number: int) -> Random:
    """The randomness of one try, the same on every computer."""
    return Random(f"{seed} {name} {number}")


def demand(holds: object, what: str) -> None:
    """Raise Broken with these words unless it holds."""
    if not holds:
        raise Broken(what)

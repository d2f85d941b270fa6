"""The principals whom a typed line names."""

from __future__ import annotations

from collections.abc import Iterable

from app.domain.parties import Person
from app.services.filtering.plan_filter import folded
from app.services.palette.quick_words import STOPS

SHORTEST = 3
"""Letters from which a name is looked for; a shorter one stands in too many other words."""


def named_principals(people: Iterable[Person], tokens: Iterable[str]) -> tuple[Person, ...]:
    """Those whose whole name stands in the line, in the order in which it names them.

    Where one name is part of another, as “Minister” is of “Minister for Defence”, the longer one is meant.
    """
    line = f" {_plain(tokens)} "
    known = sorted((each for each in people if each.is_principal), key=lambda each: (-len(each.name), each.id))
    found: list[tuple[int, Person]] = []
    for each in known:
        name = _plain(each.name.split())
        if len(name) >= SHORTEST and (at := line.find(f" {name} ")) >= 0:
            found.append((at, each))
            line = line.replace(f" {name} ", f" {'·' * len(name)} ")
    return tuple(each for _, each in sorted(found, key=lambda named: named[0]))


def is_their_name(rest: str, named: Iterable[Person]) -> bool:
    """Whether a line says no more than who they are."""
    left = f" {_plain(rest.split())} "
    for each in named:
        left = left.replace(f" {_plain(each.name.split())} ", " ")
    return not left.strip()


def _plain(tokens: Iterable[str]) -> str:
    return folded(" ".join(token.strip(STOPS) for token in tokens))

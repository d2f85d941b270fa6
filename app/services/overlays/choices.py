"""Which overlays a person had on with which plan, as texts that are kept on the computer."""

from __future__ import annotations

import json
from collections.abc import Sequence
from enum import StrEnum

from app.domain.value_classes import dataclass
from app.domain.wording import Text
from app.services.overlays.overlays import OverlaySort, overlay_id, read_id
from app.services.stores.locations import kept_location

MOST_PLANS = 20
"""Plans whose overlays are remembered; the one opened longest ago is forgotten first."""

MOST_OVERLAYS = 50
"""Overlays of one plan that are remembered."""


class OverlayState(StrEnum):
    """How a choice of overlay stands."""

    OFF = "off"
    LOADING = "loading"
    ON = "on"
    TROUBLED = "troubled"


@dataclass(frozen=True, slots=True)
class OverlayChoice:
    """One overlay that was ticked or laid under; `trouble` says why it cannot be shown, `held` that it is
    read again only when somebody asks for it, `shows_nothing` that it was read and has no entries."""

    id: str
    sort: OverlaySort
    title: str
    state: OverlayState
    letters: str = ""
    marking: str = ""
    trouble: Text | None = None
    held: bool = False
    shows_nothing: bool = False


@dataclass(frozen=True, slots=True)
class OverlayChoices:
    """The ids that are on, and those of files that are known and off.

    `held` are those of the ones that are on which are not read until somebody asks for it: the last time
    it took too long, or was stopped.
    """

    on: tuple[str, ...] = ()
    off: tuple[str, ...] = ()
    held: tuple[str, ...] = ()


def choices_of(kept: Sequence[str], location: str) -> OverlayChoices:
    """What is remembered of the plan at that location; nothing where the texts are not ours."""
    for line in kept:
        found = _read(line)
        if found is not None and found[0] == location:
            return found[1]
    return OverlayChoices()


def with_choices(kept: Sequence[str], location: str, choices: OverlayChoices) -> tuple[str, ...]:
    """The texts with these choices for the plan, which stands first now."""
    others = [line for line in kept if (found := _read(line)) is not None and found[0] != location]
    if not choices.on and not choices.off:
        return tuple(others)
    first = OverlayChoices(choices.on[:MOST_OVERLAYS], choices.off[:MOST_OVERLAYS], choices.held[:MOST_OVERLAYS])
    return (_line(location, first), *others)[:MOST_PLANS]


def clean_choices(kept: Sequence[str]) -> tuple[str, ...]:
    """The texts with every location in them as it may be kept, and without those that are not ours."""
    found = [each for line in kept if (each := _read(line)) is not None]
    return tuple(_line(location, choices) for location, choices in found)


def is_file(overlay: str) -> bool:
    """Whether the overlay of that id is read from a file or a shared plan."""
    found = read_id(overlay)
    return found is not None and found[0] is not OverlaySort.HOLIDAYS


def _line(location: str, choices: OverlayChoices) -> str:
    own: list[object] = [location, choices.on, choices.off]
    if choices.held:
        # A program that knows nothing of these still reads the line where there are none.
        own.append(choices.held)
    return json.dumps(own, ensure_ascii=False)


def _read(line: str) -> tuple[str, OverlayChoices] | None:
    try:
        location, on, off, *more = json.loads(line)
    except (ValueError, TypeError):
        return None
    if not (isinstance(location, str) and isinstance(on, list) and isinstance(off, list)):
        return None
    held = more[0] if more and isinstance(more[0], list) else []
    return kept_location(location), OverlayChoices(_ids(on), _ids(off), _ids(held))


def _ids(found: Sequence[object]) -> tuple[str, ...]:
    """The ids among what was found, with the addresses in them as they may be kept."""
    read = [made for each in found if isinstance(each, str) and (made := read_id(each)) is not None]
    return tuple(dict.fromkeys(overlay_id(sort, at) for sort, source in read if (at := kept_location(source))))

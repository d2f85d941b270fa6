"""Overlays: what lies under the plan on a calendar and is never part of it."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date, time, timedelta
from enum import StrEnum

from app.domain.spans import DaySpan
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text


class OverlaySort(StrEnum):
    """Where an overlay comes from; also which shape it is drawn in."""

    HOLIDAYS = "holidays"
    PLAN = "plan"
    CALENDAR = "calendar"


@dataclass(frozen=True, slots=True)
class OverlayEntry:
    """One thing on an overlay.

    `span` are the days it touches: of a timed one those of the zone it was read for, in which
    `start_time` and `end_time` are wall-clock times. `notes` say more, one sentence each.
    `uncertain` where the days are an estimate or not fixed, `cancelled` where it does not take place.
    """

    span: DaySpan
    title: str
    notes: tuple[Text, ...] = ()
    start_time: time | None = None
    end_time: time | None = None
    uncertain: bool = False
    cancelled: bool = False


@dataclass(frozen=True, slots=True)
class Overlay:
    """What one source lays under the calendar; entries in order of their first day.

    `id` is `holidays:KE`, `plan:<path>` or `calendar:<path>`. `letters` (one to three) tell it
    from the others together with the shape and colour of its sort, so that colour never does so
    alone. `source` is the path of the file; `marking` the highest of what is in it, if it says;
    `remarks` what was left out when it was read.
    """

    id: str
    sort: OverlaySort
    title: str
    letters: str
    entries: tuple[OverlayEntry, ...] = ()
    source: str = ""
    marking: str = ""
    remarks: tuple[Text, ...] = ()

    @property
    def colour(self) -> str:
        """The theme's name for the colour of its lines and letters; legible as text on `surface`."""
        return f"overlay-{self.sort}"


@dataclass(frozen=True, slots=True)
class OverlaidEntry:
    """An entry together with the overlay that it is on."""

    overlay: Overlay
    entry: OverlayEntry

    @property
    def span(self) -> DaySpan:
        """The days it touches."""
        return self.entry.span


class OverlayIndex:
    """Finds what touches a span among many entries, whatever their lengths.

    Entries are kept by length to the next power of two; within one of these classes only
    those that begin at most that length before the span can touch it.
    """

    def __init__(self, overlays: Iterable[Overlay]) -> None:
        classes: defaultdict[int, list[tuple[date, int, int, OverlaidEntry]]] = defaultdict(list)
        for rank, overlay in enumerate(overlays):
            for place, entry in enumerate(overlay.entries):
                item = (entry.span.first, rank, place, OverlaidEntry(overlay, entry))
                classes[(entry.span.days - 1).bit_length()].append(item)
        self._classes: dict[int, list[tuple[date, int, int, OverlaidEntry]]] = {}
        self._firsts: dict[int, list[date]] = {}
        for bits, items in sorted(classes.items()):
            items.sort(key=lambda item: item[:3])
            self._classes[bits] = items
            self._firsts[bits] = [item[0] for item in items]

    def on(self, span: DaySpan) -> tuple[OverlaidEntry, ...]:
        """What touches the span: by first day, then in the order of the overlays."""
        found = sorted(self._touching(span), key=lambda item: item[:3])
        return tuple(item[3] for item in found)

    def _touching(self, span: DaySpan) -> Iterator[tuple[date, int, int, OverlaidEntry]]:
        for bits, items in self._classes.items():
            firsts = self._firsts[bits]
            longest = 1 << bits
            room = (span.first - date.min).days
            since = span.first - timedelta(days=longest) if longest < room else date.min
            for item in items[bisect_left(firsts, since) : bisect_left(firsts, span.end)]:
                if item[3].span.end > span.first:
                    yield item


def said(words: str) -> Text:
    """A text from people as a sentence that nobody translates; braces stay as typed."""
    return text("{words}", words=words)


def overlay_id(sort: OverlaySort, source: str) -> str:
    """The id of the overlay of a country or a path."""
    return f"{sort}:{source}"


def read_id(overlay: str) -> tuple[OverlaySort, str] | None:
    """The sort of an overlay and its country or path, or None where the text is no id."""
    sort, separator, source = overlay.partition(":")
    if not separator or not source or sort not in set(OverlaySort):
        return None
    return OverlaySort(sort), source


def letters_for(title: str, taken: Iterable[str]) -> str:
    """Up to three letters for a file: the initials of its title, with a number where others have them."""
    used = set(taken)
    words = [word for word in title.replace("_", " ").replace("-", " ").split() if word[0].isalnum()]
    initials = "".join(word[0] for word in words[:2]).upper() or "?"
    if initials not in used:
        return initials
    return next(made for number in range(2, 10_000) if (made := f"{initials[0]}{number}") not in used)

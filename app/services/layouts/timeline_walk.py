"""From bar to bar of a timeline by keys: along a row, into the next, to the one nearest a day."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from app.services.filtering import Key, by_date
from app.services.layouts.timeline import Timeline
from app.services.layouts.timeline_tracks import Track


@dataclass(frozen=True, slots=True)
class Stop:
    """An engagement in a row, the row by its index in the layout. It may be one that found no lane."""

    row: int
    id: str


def beside(layout: Timeline, stop: Stop, step: int) -> Stop | None:
    """The engagement so many places later (earlier, where negative) in the same row; None beyond its ends."""
    track, place = _found(layout, stop)
    if track is None or place is None or not 0 <= place + step < track.count:
        return None
    return Stop(stop.row, track.keys[place + step][3])


def first_in(layout: Timeline, row: int) -> Stop | None:
    """The first engagement of a row by date, or None in a row without any."""
    track = layout.track(row)
    return Stop(row, track.keys[0][3]) if track is not None else None


def last_in(layout: Timeline, row: int) -> Stop | None:
    """The last engagement of a row by date, or None in a row without any."""
    track = layout.track(row)
    return Stop(row, track.keys[-1][3]) if track is not None else None


def across(layout: Timeline, row: int, day: int, step: int) -> Stop | None:
    """The engagement nearest to a day in the next row below (above, for a step of -1) that has any."""
    row += step
    while 0 <= row < len(layout.rows):
        nearest = layout.nearest_in(row, day)
        if nearest is not None:
            return Stop(row, nearest)
        row += step
    return None


def nearest(layout: Timeline, day: int, rows: Iterable[int] | None = None) -> Stop | None:
    """The engagement nearest to a day in all rows, or in some; of several the one in the first row."""
    best: tuple[int, Stop] | None = None
    for row in range(len(layout.rows)) if rows is None else rows:
        track = layout.track(row)
        key = track.nearest(day) if track is not None else None
        if key is None:
            continue
        distance = distance_to(key, day)
        if best is None or distance < best[0]:
            best = (distance, Stop(row, key[3]))
        if distance == 0:
            break
    return best[1] if best is not None else None


def middle_of(layout: Timeline, engagement_id: str) -> int:
    """The day in the middle of an engagement, which going up and down keeps to; KeyError if unknown."""
    first, last, _, _ = by_date(layout.plan.engagements[engagement_id])
    return (first + last) // 2


def distance_to(key: Key, day: int) -> int:
    """Days between an engagement and a day; 0 where it may touch it."""
    return max(key[0] - day, day - key[1], 0)


def _found(layout: Timeline, stop: Stop) -> tuple[Track | None, int | None]:
    item = layout.plan.engagements.get(stop.id)
    track = layout.track(stop.row)
    if item is None or track is None:
        return None, None
    return track, track.place_of(by_date(item))

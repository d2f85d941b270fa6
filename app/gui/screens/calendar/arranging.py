"""How the calendar is looked at, as saved views and settings keep it."""

from __future__ import annotations

from collections.abc import Mapping

from app.services.layouts.calendar_place import CalendarPlace, Mode


def parts_of(place: CalendarPlace) -> Mapping[str, str]:
    """The mode and the number of weeks; the picture that an agenda lists."""
    return {"mode": place.mode.value, "picture": place.picture.value, "weeks": str(place.weeks)}


def looked_at(place: CalendarPlace, parts: Mapping[str, str]) -> CalendarPlace:
    """The place looked at as `parts_of` once said; what is not understood is left as it is."""
    if parts.get("weeks", "").isdecimal():
        place = place.of_weeks(int(parts["weeks"]))
    for part in ("picture", "mode"):
        if parts.get(part) in set(Mode):
            place = place.in_mode(Mode(parts[part]))
    return place

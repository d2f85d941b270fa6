"""What a picture of travel says in words: how one stop leads to the next, and how far the clock is from home."""

from __future__ import annotations

from app.domain.wording import Text, text
from app.domain.wording_values import days_count, engagements_count
from app.services.layouts.travel import Between, Route, Stop


def between_words(stop: Stop) -> Text | None:
    """How a stop follows the one before, in words; None for the first."""
    match stop.between:
        case Between.FIRST:
            return None
        case Between.AT_HOME:
            return text("{days} at home before", days=days_count(stop.gap)) if stop.gap else text("at home")
        case Between.BETWEEN if not stop.gap:
            return text("no day between")
        case Between.BETWEEN if stop.meanwhile:
            return text("{days} between: {what}", days=days_count(stop.gap), what=stop.meanwhile)
        case Between.BETWEEN:
            return text("{days} between", days=days_count(stop.gap))
        case Between.BACK_TO_BACK:
            return text("no day at home before")
        case Between.SAME_PLACE:
            return text("stays in the country")
        case Between.OVERLAPPING:
            return text("{days} shared with another", days=days_count(stop.gap))
        case Between.UNKNOWN:
            return text("days not fixed")


def offset_words(offset: int | None) -> Text:
    """What the clock shows against home's: `2 h ahead of home`, `3 h 30 min behind home`."""
    if offset is None:
        return text("time zone not known")
    if offset == 0:
        return text("same time as home")
    hours, minutes = divmod(abs(offset), 60)
    amount = text("{hours} h", hours=hours)
    if minutes:
        amount = text("{hours} h {minutes} min", hours=hours, minutes=minutes)
        amount = amount if hours else text("{minutes} min", minutes=minutes)
    if offset > 0:
        return text("{amount} ahead of home", amount=amount)
    return text("{amount} behind home", amount=amount)


def route_words(route: Route) -> tuple[Text, ...]:
    """The sums of a route, one phrase each."""
    said = [
        text("{days} away", days=days_count(route.away)),
        text("{count} abroad", count=engagements_count(route.journeys)),
    ]
    if route.open_ends:
        said.append(text("{count} of them without fixed days, not counted", count=route.open_ends))
    if route.booked_twice:
        said.append(text("{count} booked twice", count=route.booked_twice))
    return tuple(said)

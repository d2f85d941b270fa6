"""Why a norm of a tier is missed, or will be: what it asks for, what is on record, and by when the next is due."""

from __future__ import annotations

from datetime import date

from app.domain.months import months_between
from app.domain.norms.overdue import Overdue
from app.domain.wording import NOTHING, Text, Value, text
from app.domain.wording_values import months_count


def why_overdue(
    country: str, tier: str, what: Text, months: int, last: Text | None, found: Overdue, as_of: date
) -> Text:
    """The reason in one or two sentences; `what` is asked for every so many `months`, `last` names the last of them."""
    known: dict[str, Value] = {
        "country": country,
        "tier": tier,
        "what": what,
        "allowed": months_count(months),
    }
    if found.due is None:
        return text(
            "{country} is in tier {tier}, which asks for {what} every {allowed}; none is on record, and none is "
            "confirmed for the next 90 days.",
            **known,
        )
    known["due"] = found.due
    if found.begins is not None:
        known["begin"] = found.begins
        if found.becomes is not None:
            return text(
                "{country} is in tier {tier}, which asks for {what} every {allowed}; none is on record since {begin}, "
                "when our records begin, and none is planned until {due:weekday}.",
                **known,
            )
        return text(
            "{country} is in tier {tier}, which asks for {what} every {allowed}; none is on record since {begin}, "
            "when our records begin, and none is confirmed for the next 90 days.",
            **known,
        )
    known["last"] = last if last is not None else NOTHING
    if found.becomes is not None:
        return text(
            "{country} is in tier {tier}, which asks for {what} every {allowed}. The last was {last}; "
            "the next is due by {due:weekday}, and none is planned until then.",
            **known,
        )
    over = months_between(found.due, as_of)
    return text(
        "{country} is in tier {tier}, which asks for {what} every {allowed}. The last was {last}; "
        "the next was due by {due:weekday}, {over} ago, and none is confirmed for the next 90 days.",
        **known,
        over=months_count(over) if over else text("less than a month"),
    )

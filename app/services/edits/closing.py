"""Closing what is over: it took place, did not happen, or was moved; any number of engagements as one edit."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from enum import StrEnum

from app.domain.changes import Change, change, replaced
from app.domain.engagement import Engagement
from app.domain.plan import Plan
from app.domain.spans import Dates
from app.domain.statuses import TO_COME, Status
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.services.edits.engagements import check_fits, existing
from app.services.edits.refusals import EditRefused


class Fate(StrEnum):
    """What became of an engagement."""

    TOOK_PLACE = "took-place"
    DID_NOT_HAPPEN = "did-not-happen"
    MOVED = "moved"


@dataclass(frozen=True, slots=True)
class Closing:
    """What became of one engagement; a `reason` why it did not happen, the `dates` to which it was moved."""

    fate: Fate
    reason: str = ""
    dates: Dates | None = None


def close_engagements(plan: Plan, closings: Mapping[str, Closing], as_of: date) -> Change:
    """Close engagements: completed, cancelled with the reason, or planned anew on other dates.

    What was moved is planned again: those who agreed to the old dates have not agreed to the new ones. Raises
    EditRefused, naming the engagement, where it is not over on that day, is closed already, or would be moved to
    days that are over too.
    """
    items = []
    for engagement_id, closing in closings.items():
        before = existing(plan, engagement_id)
        _check_open(before, as_of)
        after = _closed(before, closing, as_of)
        check_fits(plan, after)
        items.append(replaced("engagements", before, after))
    if len(items) == 1:
        title = existing(plan, next(iter(closings))).title
        return change(text("closing of ‘{title}’", title=title), items)
    return change(text("closing of {count} engagements", count=len(items)), items)


def _check_open(item: Engagement, as_of: date) -> None:
    if item.status not in TO_COME:
        raise EditRefused(
            text(
                "‘{title}’ is closed already, or was never planned. Nothing was changed. Look at its status.",
                title=item.title,
            )
        )
    if item.dates.latest >= as_of:
        raise EditRefused(
            text(
                "‘{title}’ is not over on {day} ({dates}). Nothing was changed. Close it when it is over, "
                "or give it its real dates first.",
                title=item.title,
                day=as_of,
                dates=item.dates,
            )
        )


def _closed(item: Engagement, closing: Closing, as_of: date) -> Engagement:
    match closing.fate:
        case Fate.TOOK_PLACE:
            return replace(item, status=Status.COMPLETED)
        case Fate.DID_NOT_HAPPEN:
            return replace(item, status=Status.CANCELLED, reason=closing.reason.strip() or item.reason)
        case Fate.MOVED:
            if closing.dates is None:
                raise EditRefused(
                    text("Say to which dates ‘{title}’ was moved. Nothing was changed.", title=item.title)
                )
            if closing.dates.latest < as_of:
                raise EditRefused(_still_past(item, closing.dates))
            return replace(item, status=Status.PLANNED, dates=closing.dates)


def _still_past(item: Engagement, dates: Dates) -> Text:
    return text(
        "‘{title}’ would be over on {dates} too. Nothing was changed. "
        "Say that it took place, or choose dates that are still to come.",
        title=item.title,
        dates=dates,
    )

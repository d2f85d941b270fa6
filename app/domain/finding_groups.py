"""A finding on a group of engagements: the matter that a waiver sticks to, and how its members are named."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from hashlib import sha256

from app.domain.engagement import Engagement
from app.domain.wording import Text, text

OFFICES = "lead_offices"
"""Subjects: all that one office leads, by its name as it is written; what no office leads is one too."""

MOST_NAMED = 3
"""Members of a larger group that a message names; the others are counted."""

_MOST_SPELT = 8


def group_key(stamps: Iterable[str]) -> str:
    """The matter of a group, from what identifies each member, in any order.

    It changes with every member that joins, leaves or changes: whoever lives with a group has seen
    these members and no others, so the finding stands again for the group as it has become. Of a
    large group it is a digest, so that it stays short enough to be kept.
    """
    ordered = sorted(stamps)
    spelt = "|".join(ordered)
    if len(ordered) <= _MOST_SPELT:
        return spelt
    return f"{len(ordered)} of {sha256(spelt.encode()).hexdigest()}"


def first_named(names: Sequence[Text | str], count: int) -> Text:
    """`R1, R2, R3 and 997 more` of `count` members, of which the first are given; all of them where they are few."""
    if count <= MOST_NAMED:
        return text("{names:and}", names=tuple(names))
    return text("{names} and {count} more", names=tuple(names[:MOST_NAMED]), count=count - MOST_NAMED)


def dated_named(items: Sequence[Engagement]) -> Text:
    """The first of these engagements with their dates."""
    named = [text("{title} ({dates})", title=item.title, dates=item.dates) for item in items[:MOST_NAMED]]
    return first_named(named, len(items))

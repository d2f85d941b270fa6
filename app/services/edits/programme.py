"""What is said of the times of a programme while they are typed: those that no clock shows, or that it shows twice."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.changes import Change, apply
from app.domain.clock_changes import OddTime
from app.domain.conflicts.odd_clock import told_oddity
from app.domain.known_places import NO_PLACES, KnownPlaces
from app.domain.plan import Plan
from app.domain.programme_clocks import item_oddities, item_zone, other_zone
from app.domain.programme_items import ProgrammeItem
from app.domain.wording import Text, sentences, text
from app.services.edits.refusals import EditRefused


def check_clocks(plan: Plan, made: Change, places: KnownPlaces = NO_PLACES) -> None:
    """Refuse items of programmes at times that no clock of their place shows (EditRefused); `plan` is before it."""
    for odd in _oddities(plan, made, places):
        if odd.is_missing:
            raise EditRefused(
                text(
                    "{oddity}. Nothing was changed. Give a time that there is, such as {time}.",
                    oddity=told_oddity(odd),
                    time=odd.gap[1].time(),
                )
            )


def clock_remark(plan: Plan, made: Change, places: KnownPlaces = NO_PLACES) -> Text | None:
    """By whose clock an item goes, where that is not the engagement's, and which of two readings of a time counts."""
    said: list[Text] = []
    now = apply(made, plan)
    for each in _items(made):
        item = now.engagements.get(each.engagement)
        if item is None or each.begins is None:
            continue
        if (zone := other_zone(now, each, item, places)) is not None:
            said.append(text("Its times are those of {zone}.", zone=zone))
    said += [text("{oddity}.", oddity=told_oddity(odd)) for odd in _oddities(plan, made, places)]
    return sentences(*said) if said else None


def _oddities(plan: Plan, made: Change, places: KnownPlaces) -> Iterator[OddTime]:
    now = apply(made, plan)
    for each in _items(made):
        item = now.engagements.get(each.engagement)
        if item is not None and each.begins is not None:
            yield from item_oddities(each, item_zone(now, each, item, places))


def _items(made: Change) -> Iterator[ProgrammeItem]:
    return (item.after for item in made.items if isinstance(item.after, ProgrammeItem))

"""When we last met a country and when we meet it next: by level and by who travelled, the last five, what is ahead."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from app.domain.contact_points import contact_end, contact_level
from app.domain.engagement import Engagement
from app.domain.findings import Subject
from app.domain.item_names import kind_title
from app.domain.levels import LEVEL_TITLES, Level
from app.domain.participation import DIRECTION_TITLES, Direction
from app.domain.presence import is_done
from app.domain.staff_talks import Talks
from app.domain.statuses import STATUS_TITLES
from app.domain.tours import counts_with
from app.domain.wording import NOTHING, Text, text
from app.services.layouts.country_lines import CountrySection, CountryView, PageLine, dots, section
from app.services.texts.marked_outputs import marked_title

LAST_CONTACTS = 5
"""How many contacts are told, whatever their level (domain.md §7, story 7)."""

_WE_WENT, _THEY_CAME, _ELSEWHERE = text("we to them"), text("they to us"), text("elsewhere")
_WAYS = (_WE_WENT, _THEY_CAME, _ELSEWHERE)


def contacts_of(view: CountryView) -> tuple[Engagement, ...]:
    """The engagements that took place with the country, the last first."""
    held = (
        item for item in view.engagements if is_done(item, view.as_of) and counts_with(view.plan, item, view.country)
    )
    return tuple(sorted(held, key=lambda item: (contact_end(item, view.as_of), item.id), reverse=True))


def levels_section(view: CountryView, none: Text) -> CountrySection:
    """The last contact at each level, each way; a level at which nobody met says so, unless nobody ever met at all."""
    contacts = contacts_of(view)
    lines = tuple(line for level in Level for line in _at_level(view, contacts, level, none)) if contacts else ()
    return section("levels", text("Last contact by level, each way"), lines, none, len(lines))


def contacts_section(view: CountryView, none: Text) -> CountrySection:
    """The last five contacts."""
    contacts = contacts_of(view)[:LAST_CONTACTS]
    return section("contacts", text("Last contacts"), [_contact(view, item) for item in contacts], none)


def ahead_section(view: CountryView, none: Text) -> CountrySection:
    """What is to take place with the country, and when talks are to be held again, the first first."""
    lines = [(item.dates.earliest, _ahead(view, item)) for item in view.engagements if item.is_ahead(view.as_of)]
    lines += list(_next_talks(view))
    lines.sort(key=lambda each: each[0])
    return section("ahead", text("Next dates"), [line for _, line in lines], none)


def _at_level(view: CountryView, contacts: tuple[Engagement, ...], level: Level, none: Text) -> Iterator[PageLine]:
    met = [item for item in contacts if contact_level(item) is level]
    if not met:
        yield PageLine(NOTHING, LEVEL_TITLES[level], none)
    for way in _WAYS:
        if (last := next((item for item in met if _way(item) is way), None)) is not None:
            line = _contact(view, last)
            yield replace(line, what=LEVEL_TITLES[level], remark=dots(way, marked_title(view.plan, last)))


def _contact(view: CountryView, item: Engagement) -> PageLine:
    levels = _levels(item)
    return PageLine(
        text("{dates}", dates=item.dates),
        marked_title(view.plan, item),
        dots(kind_title(view.plan, item.kind), _direction(item), levels, item.own_lead, item.counterpart),
        "done",
        Subject("engagements", item.id),
        (item.id,),
    )


def _levels(item: Engagement) -> Text:
    own, other = item.level, item.counterpart_level
    if own is not None and other is not None:
        return text("{own} with {other}", own=own.value, other=other.value)
    return text("{level}", level=(own or other or NOTHING))


def _direction(item: Engagement) -> Text | None:
    return DIRECTION_TITLES[item.direction] if item.direction is not None else None


def _way(item: Engagement) -> Text:
    match item.direction:
        case Direction.OUTGOING:
            return _WE_WENT
        case Direction.INCOMING | Direction.AT_HOME:
            return _THEY_CAME
        case _:
            return _ELSEWHERE


def _ahead(view: CountryView, item: Engagement) -> PageLine:
    return PageLine(
        text("{dates}", dates=item.dates),
        marked_title(view.plan, item),
        dots(kind_title(view.plan, item.kind), STATUS_TITLES[item.status], _direction(item), _levels(item)),
        opens=Subject("engagements", item.id),
        engagements=(item.id,),
    )


def _next_talks(view: CountryView) -> Iterator[tuple[date, PageLine]]:
    for item in view.engagements:
        held = view.plan.part(Talks, item.id)
        if held is not None and held.next_date is not None and held.next_date >= view.as_of:
            line = PageLine(
                text("{day}", day=held.next_date),
                text("Next talks"),
                text("agreed at {title}", title=marked_title(view.plan, item)),
                opens=Subject("talks", held.id),
                engagements=(item.id,),
            )
            yield held.next_date, line

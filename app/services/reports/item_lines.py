"""One item of a programme as documents tell it: by the clock of its place and of home, where, and who sees to it."""

from __future__ import annotations

from dataclasses import replace

from app.domain.engagement import Engagement
from app.domain.item_names import country_name
from app.domain.plan import Plan
from app.domain.programme_clocks import ends_next_day, item_dates
from app.domain.programme_items import ProgrammeItem
from app.domain.records.days import clock_text
from app.domain.value_classes import dataclass
from app.domain.wording import NOTHING, Text, text
from app.services.reports.programme_clocks import clock_of_day, home_clock

Fact = tuple[Text, Text | str]
"""What something is called, and what it is."""


@dataclass(frozen=True, slots=True)
class ItemLine:
    """One item of the timetable, by the clock of its own place, and of home where that differs.

    `zone` says whose clock it is, where it is another than that which the sheet names.
    """

    clock: Text
    zone: Text
    home: Text
    activity: str
    place: str
    facts: tuple[Fact, ...]
    notes: str


def item_line(plan: Plan, each: ProgrammeItem, item: Engagement, stated: str | None, zone: str | None) -> ItemLine:
    """An item by the clock of `zone`; `stated` is the one that the sheet names."""
    clock, at_home = text("all day"), NOTHING
    ends_late = ends_next_day(each)
    if each.begins is not None and zone is None:
        # Nobody knows yet whose clock it is: the times stand as they were typed.
        begins = clock_text(each.begins)
        clock = (
            text("{begins}–{ends}", begins=begins, ends=clock_text(each.ends))
            if each.ends
            else text("{begins}", begins=begins)
        )
    elif each.begins is not None:
        timed = replace(item, dates=item_dates(each, zone))
        clock = clock_of_day(each.day, timed) if ends_late else text("{dates:clock}", dates=timed.dates)
        at_home = home_clock(each.day, timed, plan.settings.home_zone)
    other = text("{zone} time", zone=zone) if zone is not None and zone != stated else NOTHING
    known: tuple[Fact, ...] = (
        (text("ends"), text("{time} on the next day", time=clock_text(each.ends)) if ends_late and each.ends else ""),
        (text("attended by"), each.attended_by),
        (text("met or seen off by"), each.met_by.strip()),
        (text("dress"), each.dress),
        (text("transport"), each.transport),
        (text("interpreter"), each.interpreter),
        (text("media"), each.media),
        (text("responsible"), each.responsible),
    )
    country = country_name(plan, each.country) if each.country not in (None, item.host) else ""
    place = ", ".join(part for part in dict.fromkeys((each.place, country)) if part)
    facts = tuple(fact for fact in known if str(fact[1]))
    return ItemLine(clock, other, at_home, each.activity, place, facts, each.notes)

"""What an event says of an item of a programme."""

from __future__ import annotations

from app.domain.engagement import Engagement
from app.domain.item_names import country_name
from app.domain.plan import Plan
from app.domain.programme_items import ProgrammeItem
from app.domain.records.days import clock_text
from app.domain.records.record import record_of
from app.domain.spans import Dates
from app.services.texts.tables import clean_text

_TOLD = ("attended_by", "met_by", "dress", "transport", "interpreter", "responsible")
"""What is told of an item by its name; notes stay in the plan, as those of engagements do."""


def programme_summary(item: Engagement, each: ProgrammeItem, dates: Dates) -> str:
    """What happens, and of what it is a part; with its time in words where nobody knows by which clock it is."""
    told = f"{_line(each.activity)} ({_line(item.title)})"
    if each.begins is None or dates.is_timed:
        return told
    return f"{told}, {clock_text(each.begins)} by a clock that is not known"


def programme_place(plan: Plan, item: Engagement, each: ProgrammeItem) -> str:
    """Where it is, with its country; nothing where neither is stated."""
    name, country = _line(each.place), each.country or item.host
    if not name and each.country is None:
        return ""
    return ", ".join(part for part in dict.fromkeys((name, country_name(plan, country) if country else "")) if part)


def programme_words(item: Engagement, each: ProgrammeItem, dates: Dates, marking: str) -> str:
    """The description: its marking first, whose clock it goes by, and who is there."""
    titles = {field.name: field.sort.title for field in record_of(ProgrammeItem).fields}
    known = [marking, f"{_line(item.ref)}: {_line(item.title)}"]
    if dates.is_timed and each.begins is not None:
        until = f"–{clock_text(each.ends)}" if each.ends is not None else ""
        known.append(f"{clock_text(each.begins)}{until} {dates.zone}")
    known += [f"{titles[name]}: {_line(getattr(each, name))}" for name in _TOLD if _line(getattr(each, name))]
    return "\n".join(line for line in known if line)


def _line(words: str) -> str:
    return " ".join(clean_text(words).split())

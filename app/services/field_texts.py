"""The values of an engagement's fields in words."""

from __future__ import annotations

from datetime import date

from app.domain.engagement import DIRECTION_TITLES, PRIORITY_TITLES, STATUS_TITLES, Direction, Priority, Status
from app.domain.geography import Place
from app.domain.item_names import country_name, kind_title, objective_name, person_name
from app.domain.levels import LEVEL_TITLES, Level
from app.domain.participation import ROLE_TITLES, Participation, Role
from app.domain.plan import Plan
from app.domain.spans import Dates
from app.domain.wording_dates import plain_day, timed_words


def field_text(plan: Plan, field: str, value: object) -> str:
    """A field's value as people read it; ids become names, an empty value an empty text."""
    if value is None or value == "" or value == ():
        return ""
    match value:
        case Dates():
            return dates_text(value)
        case Place():
            return place_text(plan, value)
        case date():
            return plain_day(value)
        case tuple() if field == "countries":
            return countries_text(plan, value)
        case tuple() if field == "principals":
            return "; ".join(person_name(plan, person_id) for person_id in value)
        case tuple() if field == "objectives":
            return "; ".join(objective_name(plan, objective_id) for objective_id in value)
        case Status():
            return str(STATUS_TITLES[value])
        case Direction():
            return str(DIRECTION_TITLES[value])
        case Level():
            return str(LEVEL_TITLES[value])
        case Priority():
            return str(PRIORITY_TITLES[value])
        case _ if field == "kind":
            return kind_title(plan, str(value))
        case _:
            return str(value)


def dates_text(dates: Dates) -> str:
    """Dates in the fixed form, with times of day and their zone where they are known."""
    return f"{timed_words(dates)} {dates.zone}" if dates.is_timed else timed_words(dates)


def place_text(plan: Plan, place: Place) -> str:
    """`Mombasa, Kenya`, or what there is of it."""
    country = country_name(plan, place.country) if place.country else ""
    return ", ".join(part for part in dict.fromkeys((place.name, country)) if part)


def countries_text(plan: Plan, countries: tuple[Participation, ...]) -> str:
    """The other nations by name; a role other than participant stands in brackets."""
    return "; ".join(_participation(plan, each) for each in countries)


def _participation(plan: Plan, each: Participation) -> str:
    name = country_name(plan, each.country)
    return name if each.role is Role.PARTICIPANT else f"{name} ({ROLE_TITLES[each.role]})"

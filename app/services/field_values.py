"""Values of an engagement's fields from the texts that planners type, and those texts again."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from app.domain.country_names import CountryNames
from app.domain.engagement import Engagement, Participation, Role
from app.domain.geography import Place
from app.domain.item_names import country_name
from app.domain.plan import Plan
from app.domain.spans import DateError, Dates
from app.domain.wording_dates import plain_day
from app.services.date_echo import typed
from app.services.date_texts import DateReading, read_dates
from app.services.layouts.field_texts import countries_text
from app.services.time_texts import read_times, typed_times


class NotUnderstood(ValueError):
    """A typed text is no value of the field; the message says why, in words for the planner."""


def read_field_dates(typed_text: str, item: Engagement, reading: DateReading) -> Dates:
    """Dates as typed; raises NotUnderstood."""
    try:
        return read_dates(typed_text, replace(reading, current=item.dates))
    except DateError as error:
        raise NotUnderstood(str(error)) from error


def read_field_times(typed_text: str, item: Engagement) -> Dates:
    """The dates with times of day as typed; raises NotUnderstood."""
    try:
        return read_times(typed_text, item.dates, item.place.zone)
    except DateError as error:
        raise NotUnderstood(str(error)) from error


def read_countries(typed_text: str, item: Engagement, names: CountryNames, plan: Plan) -> tuple[Participation, ...]:
    """Countries by name or code, parted by semicolons; a role may stand in brackets.

    A country that keeps its place in the list keeps its role. Raises NotUnderstood.
    """
    roles = {each.country: each.role for each in item.countries}
    made: list[Participation] = []
    for part in typed_text.split(";"):
        name, role = _named_role(part.strip())
        if not name:
            continue
        country = read_country(name, names, plan)
        if country == plan.settings.own_nation:
            raise NotUnderstood(f"{name} is the own nation; name the other nations only")
        if all(each.country != country for each in made):
            made.append(Participation(country, role or roles.get(country, Role.PARTICIPANT)))
    return tuple(made)


def read_country(name: str, names: CountryNames, plan: Plan) -> str:
    """The id of one country; raises NotUnderstood naming what may be meant."""
    match = names.match(name)
    if match.id is not None:
        return match.id
    if match.ids:
        several = " or ".join(plan.countries[country].name for country in match.ids)
        raise NotUnderstood(f"“{name}” can be {several}; type which")
    near = f"; did you mean {match.suggestion}?" if match.suggestion else ""
    raise NotUnderstood(f"“{name}” is not a known country{near}")


def _named_role(text: str) -> tuple[str, Role | None]:
    for role in Role:
        if text.lower().endswith(f"({role.value})"):
            return text[: -len(role.value) - 2].strip(), role
    return text, None


def read_place(typed_text: str, item: Engagement, places: tuple[Place, ...], plan: Plan) -> Place:
    """A known port or capital by its name (with “, Country” behind it or not), else the text as typed.

    A place that is not known keeps the country and zone that stood there, unless it was empty.
    """
    text = typed_text.strip()
    if not text:
        return Place(country=item.place.country, zone=_zone(item.place.country, plan))
    for place in places:
        country = plan.countries.get(place.country or "")
        names = {place.name.casefold()} | ({f"{place.name}, {country.name}".casefold()} if country else set())
        if text.casefold() in names and (place.country in item.country_ids or ", " in text or not item.countries):
            return place
    for place in places:
        if text.casefold() == place.name.casefold():
            return place
    name = text
    host = item.place.country or (item.country_ids[0] if len(item.countries) == 1 else None)
    return Place(name, host, item.place.zone or _zone(host, plan))


def read_host(typed_text: str, item: Engagement, names: CountryNames, plan: Plan) -> Place:
    """The place in another country; its coordinates go, its zone becomes that country's."""
    text = typed_text.strip()
    country = read_country(text, names, plan) if text else None
    if country == item.place.country:
        return item.place
    return Place(item.place.name, country, _zone(country, plan))


def _zone(country: str | None, plan: Plan) -> str | None:
    found = plan.countries.get(country or "")
    return found.zones[0] if found is not None and found.zones else None


def read_number(typed_text: str) -> int | None:
    """A whole number of people, or nothing; raises NotUnderstood."""
    text = typed_text.strip().replace(" ", "").replace(",", "")
    if not text:
        return None
    if not text.isdigit() or int(text) > 10_000_000:
        raise NotUnderstood(f"“{typed_text}” is not a number of people")
    return int(text)


def read_day(typed_text: str, reading: DateReading) -> date | None:
    """One day, or nothing; raises NotUnderstood."""
    if not typed_text.strip():
        return None
    try:
        dates = read_dates(typed_text, reading)
    except DateError as error:
        raise NotUnderstood(str(error)) from error
    if dates.day_count != 1:
        raise NotUnderstood(f"“{typed_text}” is more than one day; give the day")
    return dates.earliest


def shown(plan: Plan, item: Engagement, name: str) -> str:
    """The text that an editor of the field begins with."""
    match name:
        case "dates":
            return typed(item.dates)
        case "times":
            return typed_times(item.dates)
        case "countries":
            return countries_text(plan, item.countries)
        case "place":
            return item.place.name
        case "host":
            return country_name(plan, item.place.country) if item.place.country else ""
        case "review_on":
            return plain_day(item.review_on) if item.review_on is not None else ""
        case "participants":
            return str(item.participants) if item.participants is not None else ""
        case _:
            return str(getattr(item, name) or "")

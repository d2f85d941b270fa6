"""Values of an engagement's fields from the texts that planners type, in the panel and in the table alike."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from app.domain.engagement import Engagement
from app.domain.geography import Place
from app.domain.hosts import role_of_first, role_taken_over
from app.domain.item_names import country_name
from app.domain.not_understood import NotUnderstood
from app.domain.participation import Participation, Role, named_role
from app.domain.plan import Plan
from app.domain.spans import DateError, Dates
from app.domain.wording import text
from app.services.dates.date_reading import DateReading
from app.services.dates.reading import read_dates
from app.services.texts.country_texts import CountryTexts
from app.services.texts.time_texts import read_times


def read_field_dates(typed_text: str, item: Engagement | None, reading: DateReading) -> Dates:
    """Dates as typed, as a step from those of `item` where they are one; raises NotUnderstood."""
    try:
        return read_dates(typed_text, replace(reading, current=item.dates if item is not None else None))
    except DateError as error:
        raise NotUnderstood.because(error) from error


def read_field_times(typed_text: str, item: Engagement, plan: Plan) -> Dates:
    """The dates with times of day as typed, on the clock of the place or else of the host; raises NotUnderstood."""
    try:
        return read_times(typed_text, item.dates, item.place.zone or _zone(item.host, plan))
    except DateError as error:
        raise NotUnderstood.because(error) from error


def read_countries(
    typed_text: str, item: Engagement | None, countries: CountryTexts, plan: Plan
) -> tuple[Participation, ...]:
    """Countries by name or code; a role may stand in brackets behind one. Raises NotUnderstood.

    A country that stays keeps its role, and one that takes the place of the only one takes its
    role over. The first one of an engagement that does not lead home, and of which no place says more, is the host.
    """
    before = item.countries if item is not None else ()
    said: dict[str, Role | None] = {}
    for part in re.split(r"[;\n]", typed_text):
        names, role = named_role(part.strip())
        ids = countries.ids(names)
        for country in ids:
            said.setdefault(country, role if country == ids[-1] else None)
    if plan.settings.own_nation in said:
        name = country_name(plan, plan.settings.own_nation)
        raise NotUnderstood(text("{country} is the own nation; name the other nations only", country=name))
    roles = {each.country: each.role for each in before}
    if item is not None and len(said) == 1 and len(before) <= 1:
        (only,) = said
        roles.setdefault(only, role_taken_over(item, before[0], only) if before else role_of_first(item, only))
    return tuple(Participation(each, role or roles.get(each, Role.PARTICIPANT)) for each, role in said.items())


def country_fields(plan: Plan, countries: tuple[Participation, ...], item: Engagement) -> dict[str, Any]:
    """The fields that other countries set: themselves, and a place that lay in a country no longer named.

    Such a place moves to the country that took the other's place, where there is one alone.
    """
    fields: dict[str, Any] = {"countries": countries}
    ids = [each.country for each in countries]
    lay_in = item.place.country
    if lay_in is not None and lay_in in item.country_ids and lay_in not in ids:
        host = ids[0] if len(ids) == 1 else None
        fields["place"] = Place(item.place.name, host, _zone(host, plan))
    return fields


def read_place(typed_text: str, item: Engagement, places: Sequence[Place], plan: Plan) -> Place:
    """A known port or capital by its name (with “, Country” behind it or not), else the text as typed.

    A place that is not known keeps the country and zone that stood there, unless it was empty.
    """
    name = " ".join(typed_text.split())
    if name == item.place.name:
        return item.place
    if not name:
        return Place(country=item.place.country, zone=_zone(item.place.country, plan))
    for place in places:
        country = plan.countries.get(place.country or "")
        names = {place.name.casefold()} | ({f"{place.name}, {country.name}".casefold()} if country else set())
        if name.casefold() in names and (place.country in item.country_ids or ", " in name or not item.countries):
            return place
    for place in places:
        if name.casefold() == place.name.casefold():
            return place
    host = item.place.country or (item.country_ids[0] if len(item.countries) == 1 else None)
    return Place(name, host, item.place.zone or _zone(host, plan))


def read_host(typed_text: str, item: Engagement, countries: CountryTexts, plan: Plan) -> Place:
    """The place in another country; its coordinates go, its zone becomes that country's. Raises NotUnderstood."""
    country = countries.one(typed_text) if typed_text.strip() else None
    if country == item.host:
        return item.place
    return Place(item.place.name, country, _zone(country, plan))


def _zone(country: str | None, plan: Plan) -> str | None:
    found = plan.countries.get(country or "")
    return found.zones[0] if found is not None and found.zones else None

"""Where an imported engagement happens, as far as its row and the known places tell; never a guess.

One partner country and nothing that says “at home” makes that partner the host (domain.md §2: the host is the
state where it happens). Of several partners none is taken, and a place that speaks against the rest of the row
leaves the host open, with a word about it.
"""

from __future__ import annotations

from app.domain.geography import Place
from app.domain.participation import Direction
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.services.importing.places import Gazetteer
from app.services.importing.staff_words import HOME, NO_STATE


@dataclass(frozen=True, slots=True)
class PlaceWords:
    """What a row says of where it happens; `others` are its partner countries, `own_nation` whose row it is."""

    name: str
    title: str
    direction: Direction | None
    own_nation: str
    others: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LocatedPlace:
    """The place, its country open where nothing tells it, and what to say of it."""

    place: Place
    remarks: tuple[Text, ...] = ()


def locate(where: PlaceWords, gazetteer: Gazetteer) -> LocatedPlace:
    """The place of a row with the country that its name, its direction and its partners agree on.

    A known place brings its zone and coordinates.
    """
    whole = gazetteer.known(where.name)
    sides = [] if whole else gazetteer.sides(where.name)
    if not whole and not sides:
        return LocatedPlace(gazetteer.placed(where.name, _unnamed(where, gazetteer)))
    lists = [whole] if whole else sides
    countries = _agreed(lists, where)
    if len(countries) != 1:
        return LocatedPlace(Place(where.name), _several(countries, where, gazetteer))
    (country,) = countries
    if _is_home(where.direction) is not (country == where.own_nation) and where.direction is not None:
        name = gazetteer.country_name(country)
        said = text(
            "“{place}” is in {country}, which its direction denies: its host is open", place=where.name, country=name
        )
        return LocatedPlace(Place(where.name), (said,))
    towns = [towns[0] for each in lists if (towns := [town for town in each if town.country == country and town.zone])]
    found = towns[0] if len(towns) == 1 else gazetteer.placed(where.name, country)
    remarks = []
    if where.others and country not in (*where.others, where.own_nation):
        name = gazetteer.country_name(country)
        remarks.append(text("“{place}” was taken for the one in {country}", place=where.name, country=name))
    return LocatedPlace(Place(where.name, country, found.zone, found.latitude, found.longitude), tuple(remarks))


def _agreed(lists: list[list[Place]], where: PlaceWords) -> set[str]:
    """The countries that all parts of the name share, else all of them; of namesakes the one that the row allows."""
    narrowed = [_allowed({place.country for place in each if place.country}, where) for each in lists]
    return set.intersection(*narrowed) or set.union(*narrowed)


def _allowed(countries: set[str], where: PlaceWords) -> set[str]:
    if len(countries) == 1:
        return countries
    if _is_home(where.direction):
        return countries & {where.own_nation} or countries
    if where.direction is not None:
        countries = countries - {where.own_nation} or countries
    return countries & set(where.others) or countries


def _unnamed(where: PlaceWords, gazetteer: Gazetteer) -> str | None:
    """The host of a row whose place is in no list."""
    if _is_home(where.direction):
        return where.own_nation
    if where.direction is Direction.THIRD_COUNTRY or len(where.others) != 1:
        return None
    if gazetteer.says(where.name, NO_STATE):
        return None
    if where.direction is None and (gazetteer.says(where.name, HOME) or gazetteer.says_home(where.title)):
        return None
    return where.others[0]


def _several(countries: set[str], where: PlaceWords, gazetteer: Gazetteer) -> tuple[Text, ...]:
    names = tuple(sorted(map(gazetteer.country_name, countries)))
    return (text("“{place}” names places in {countries}: its host is open", place=where.name, countries=names),)


def _is_home(direction: Direction | None) -> bool:
    return direction in (Direction.AT_HOME, Direction.INCOMING)

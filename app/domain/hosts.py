"""Where an engagement can take place, as far as the plan says; what is checked of a host is checked of each."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from app.domain.engagement import Engagement
from app.domain.participation import Direction, Participation, Role

OWN_NATION = ""
"""Among `host_keys` the nation whose plan it is, which an engagement does not know."""

_AT_HOME = frozenset({Direction.AT_HOME, Direction.INCOMING})


def host_keys(item: Engagement) -> tuple[str, ...]:
    """The countries that can be the host, with `OWN_NATION` for the own one; none where nothing points at one.

    A stated host is the only one, and so is the own nation where people come to us. Otherwise each partner can be:
    one partner alone is the host, for nobody writes “abroad”; but not in a third country, which it is not. A
    country of transit is no host where another one is named.
    """
    if item.host is not None:
        return (item.host,)
    if item.direction in _AT_HOME:
        return (OWN_NATION,)
    stops = [each.country for each in item.countries if each.role is not Role.TRANSIT]
    partners = tuple(dict.fromkeys(stops or item.country_ids))
    if item.direction is Direction.THIRD_COUNTRY and len(partners) == 1:
        return ()
    return partners


def possible_hosts(item: Engagement, own_nation: str) -> tuple[str, ...]:
    """The countries that can be the host of an engagement in the plan of that nation; none where none can be named."""
    return tuple(dict.fromkeys(own_nation if key == OWN_NATION else key for key in host_keys(item)))


def role_of_first(item: Engagement, country: str) -> Role:
    """As what a country takes part that is named first, and alone: it is the host of what leads there, unless the
    engagement takes place in another one, as a meeting beside a forum does."""
    is_host = item.direction in (None, Direction.OUTGOING) and item.place.country in (None, country)
    return Role.HOST if is_host else Role.PARTICIPANT


def role_taken_over(item: Engagement, left: Participation, country: str) -> Role:
    """The role of a country that takes the place of another one; where that was said to be the host and is not, of
    which the place tells, nobody becomes it."""
    is_other = item.place.country not in (None, left.country, country)
    return Role.PARTICIPANT if left.role is Role.HOST and is_other else left.role


def usual_direction(item: Engagement, own_nation: str) -> Direction:
    """Who travels, as far as the host tells: others come to the own nation, and a host that takes no part is a third
    country."""
    host = item.host
    if host == own_nation:
        return Direction.INCOMING if item.countries else Direction.AT_HOME
    if host is None or host in item.country_ids or not item.countries:
        return Direction.OUTGOING
    return Direction.THIRD_COUNTRY


def roles_beside_host(item: Engagement, own_nation: str) -> tuple[Participation, ...]:
    """The countries as they take part where another one than before is the host: the role goes from the former host
    to the one that is it now, where that takes part; those who come to the own nation are no hosts."""
    host = item.place.country or (own_nation if item.direction in _AT_HOME else None)
    former = [each.country for each in item.countries if each.role is Role.HOST]
    if host is None or not former or host in former:
        return item.countries
    roles = {**dict.fromkeys(former, Role.PARTICIPANT), host: Role.HOST}
    return tuple(replace(each, role=roles.get(each.country, each.role)) for each in item.countries)


def without_host(countries: Iterable[Participation]) -> tuple[Participation, ...]:
    """The countries as they take part where none of them is the host."""
    return tuple(replace(each, role=Role.PARTICIPANT) if each.role is Role.HOST else each for each in countries)

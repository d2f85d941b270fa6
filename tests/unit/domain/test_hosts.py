"""Which countries can be the host of an engagement."""

from __future__ import annotations

import pytest

from app.domain.geography import Place
from app.domain.hosts import possible_hosts
from app.domain.participation import Direction, Participation, Role
from tests import builders as make

OUT, IN, HOME, THIRD = Direction.OUTGOING, Direction.INCOMING, Direction.AT_HOME, Direction.THIRD_COUNTRY


def parts(*codes: str) -> list[Participation]:
    """Partners; a code with a star is the host, one with a bar is passed through."""
    roles = {"*": Role.HOST, "|": Role.TRANSIT}
    return [Participation(code[:2], roles.get(code[2:], Role.PARTICIPANT)) for code in codes]


@pytest.mark.parametrize(
    ("countries", "place", "direction", "hosts"),
    [
        pytest.param(parts("KE"), Place(), None, ("KE",), id="one partner and no word where"),
        pytest.param(parts("KE"), Place(), OUT, ("KE",), id="one partner to whom we go"),
        pytest.param(parts("KE"), Place("Kilifi"), None, ("KE",), id="a place in no list"),
        pytest.param(parts("KE"), Place(), HOME, ("NO",), id="at home"),
        pytest.param(parts("KE"), Place(), IN, ("NO",), id="they come"),
        pytest.param(parts("KE"), Place("Nairobi", "KE"), IN, ("KE",), id="they come, but the place is abroad"),
        pytest.param(parts("KE"), Place(), THIRD, (), id="in a third country that is not named"),
        pytest.param(parts("KE"), Place("Paris", "FR"), THIRD, ("FR",), id="in a third country"),
        pytest.param(parts("KE", "SA"), Place(), None, ("KE", "SA"), id="two partners"),
        pytest.param(parts("KE", "SA*"), Place(), None, ("SA",), id="two partners, one the host"),
        pytest.param(parts("KE*", "SA"), Place("x", "SA"), None, ("SA",), id="the place goes before the role"),
        pytest.param(parts("KE|", "SA"), Place(), None, ("SA",), id="through one to the other"),
        pytest.param(parts("KE|"), Place(), None, ("KE",), id="through one and no further"),
        pytest.param(parts(), Place("Atlantis"), None, (), id="nobody and nowhere"),
        pytest.param(parts(), Place(), HOME, ("NO",), id="nobody, at home"),
    ],
)
def test_who_can_be_the_host(
    countries: list[Participation], place: Place, direction: Direction | None, hosts: tuple[str, ...]
) -> None:
    item = make.engagement(countries=countries, place=place, direction=direction)
    assert possible_hosts(item, "NO") == hosts

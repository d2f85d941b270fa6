"""Where imported engagements happen."""

from __future__ import annotations

import pytest

from app.domain.geography import Place
from app.domain.participation import Role
from app.services.texts.tables import Value
from tests.unit.services.importing_cases import landed, row

PORTS = (
    Place("Mombasa (Kilindini)", "KE", "Africa/Nairobi", -4.05, 39.65),
    Place("Santiago", "FR", "Europe/Paris", 1.0, 2.0),
    Place("Santiago", "TZ", "Africa/Dar_es_Salaam", 3.0, 4.0),
)


@pytest.mark.parametrize(
    ("cells", "where", "zone"),
    [
        ({"place": "Mombasa", "direction": "outgoing"}, "KE", "Africa/Nairobi"),
        ({"place": "mombasa (kilindini)"}, "KE", "Africa/Nairobi"),
        ({"place": "Lamu", "direction": "outgoing"}, "KE", "Africa/Nairobi"),
        ({"place": "Tahiti", "direction": "out", "countries": "FR"}, "FR", None),
        ({"place": "Lamu", "direction": "outgoing", "countries": "KE;TZ"}, None, None),
        ({"place": "Oslo", "direction": "at home"}, "NO", "Europe/Oslo"),
        ({"place": "Mombasa", "direction": "incoming"}, None, None),
        ({"place": "Lamu", "direction": "incoming"}, "NO", "Europe/Oslo"),
        ({"place": "Tanzania", "direction": "outgoing", "countries": "KE;TZ"}, "TZ", None),
        ({"place": "Arabian Sea", "direction": "third-country"}, None, None),
        ({"place": "Santiago", "countries": "KE"}, None, None),
        ({"place": "Santiago", "countries": "TZ"}, "TZ", "Africa/Dar_es_Salaam"),
        ({"place": "Nairobi"}, "KE", "Africa/Nairobi"),
        ({"place": ""}, "KE", "Africa/Nairobi"),
        ({"place": "", "direction": "third-country"}, None, None),
        ({"place": "Lamu", "countries": "KE;TZ"}, None, None),
        ({"place": "", "countries": ""}, None, None),
        ({"place": "Mombasa; Santiago", "countries": "KE;TZ"}, None, None),
        ({"place": "Mombasa and Santiago", "countries": "KE"}, None, None),
        ({"place": "Mombasa, Kenya", "countries": "KE;TZ"}, "KE", "Africa/Nairobi"),
        ({"place": "Santiago, Tanzania", "countries": "KE"}, "TZ", "Africa/Dar_es_Salaam"),
        ({"place": "Lamu", "title": "Visit of the Kenyan frigate at home"}, None, None),
        ({"place": "Home"}, None, None),
        ({"ref": "KE-7", "place": "Rena", "direction": "at home", "countries": "TZ"}, "NO", "Europe/Oslo"),
        (
            {"own_nation": "Kenya", "place": "Mombasa", "direction": "at home", "countries": "TZ"},
            "KE",
            "Africa/Nairobi",
        ),
        ({"place": "Lamu", "place_country": "Tanzania", "countries": "KE;TZ"}, "TZ", None),
        ({"place": "Mombasa", "place_country": "Kenya", "countries": "KE;TZ"}, "KE", "Africa/Nairobi"),
    ],
)
def test_the_place_gets_the_country_that_the_row_tells(
    cells: dict[str, Value], where: str | None, zone: str | None
) -> None:
    place = landed(row(**cells), places=PORTS).place

    assert (place.country, place.zone) == (where, zone)


@pytest.mark.parametrize(
    ("cells", "direction"),
    [
        ({"title": "JS Kirisame", "place": "Oslo"}, "incoming"),
        ({"place": "Oslo", "countries": ""}, "at home"),
        ({"place": "Mombasa"}, "outgoing"),
        ({"place": "Tanzania"}, "third-country"),
        ({"place": "Oslo", "direction": "at home"}, "at home"),
        ({"place": "Arabian Sea", "countries": "KE;TZ"}, None),
    ],
)
def test_who_travels_follows_from_the_host_as_in_the_form(cells: dict[str, Value], direction: str | None) -> None:
    places = (*PORTS, Place("Oslo", "NO", "Europe/Oslo"))
    assert landed(row(**cells), places=places).direction == direction


def test_the_host_among_the_countries_is_marked() -> None:
    item = landed(row(countries="KE;TZ", place="Tanzania"))

    assert [part.role for part in item.countries] == [Role.PARTICIPANT, Role.HOST]


def test_a_known_place_brings_its_coordinates_and_keeps_its_spelling() -> None:
    place = landed(row(place="MOMBASA"), places=PORTS).place

    assert place == Place("MOMBASA", "KE", "Africa/Nairobi", -4.05, 39.65)

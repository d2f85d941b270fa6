"""Country names as people write them."""

from __future__ import annotations

import pytest

from app.domain.country_names import CountryMatch, CountryNames
from tests.builders import country

NAMES = CountryNames(
    [
        country("SZ", "Eswatini", alpha3="SWZ", official_name="Kingdom of Eswatini", alternatives=("Swaziland",)),
        country("KP", "North Korea", alpha3="PRK", alternatives=("DPRK", "Korea, North")),
        country("KR", "South Korea", alpha3="KOR", official_name="Republic of Korea"),
        country("CI", "Côte d’Ivoire", alpha3="CIV", alternatives=("Ivory Coast",)),
        country("TR", "Türkiye", alpha3="TUR", alternatives=("Turkey",)),
        country("NL", "Netherlands", alpha3="NLD"),
        country("BA", "Bosnia and Herzegovina", alpha3="BIH"),
        country("LC", "Saint Lucia", alpha3="LCA"),
        country("US", "United States", alpha3="USA", alternatives=("U.S.A.",)),
        country("DK", "Denmark", alpha3="DNK"),
        country("FO", "Færøerne", alpha3="FRO"),
    ]
)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("SZ", "SZ"),
        ("swz", "SZ"),
        ("swaziland", "SZ"),
        ("The Kingdom of Eswatini", "SZ"),
        ("COTE D'IVOIRE", "CI"),
        ("Cote d Ivoire", None),
        ("ivory coast", "CI"),
        ("Turkiye", "TR"),
        ("TÜRKİYE", "TR"),
        ("The Netherlands", "NL"),
        ("Bosnia & Herzegovina", "BA"),
        ("Bosnia-Herzegovina", "BA"),
        ("St. Lucia", "LC"),
        ("U.S.", "US"),
        ("usa", "US"),
        ("Korea, North", "KP"),
        ("Republic of Korea", "KR"),
        ("faeroerne", "FO"),
        ("", None),
        ("???", None),
        ("Atlantis", None),
    ],
)
def test_a_country_is_found_by_any_of_its_names(written: str, meant: str | None) -> None:
    assert NAMES.match(written).id == meant


def test_a_word_that_two_countries_share_names_both() -> None:
    assert NAMES.match("Korea") == CountryMatch(("KP", "KR"))
    assert NAMES.match("Korea").id is None


@pytest.mark.parametrize(
    ("written", "suggestion"),
    [("Swazilnd", "Eswatini"), ("Denmrak", "Denmark"), ("Lucia", "Saint Lucia"), ("xyzzy", None)],
)
def test_a_misspelt_name_is_suggested_and_never_taken(written: str, suggestion: str | None) -> None:
    assert NAMES.match(written) == CountryMatch((), suggestion)


def test_a_name_of_a_million_letters_is_nobody() -> None:
    assert NAMES.match("a" * 1_000_000) == CountryMatch()


def test_two_countries_with_the_same_name_are_both_meant() -> None:
    names = CountryNames([country("AA", "Elbonia"), country("BB", "Elbonia")])

    assert names.match("elbonia").ids == ("AA", "BB")

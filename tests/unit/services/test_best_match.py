"""Which name a few typed letters stand for."""

import pytest

from app.services.filtering.best_match import best_match, completed

NAMES = (
    "DR Congo",
    "Congo Republic",
    "Niger",
    "Nigeria",
    "Germany",
    "Kenya",
    "Côte d'Ivoire",
    "South Africa",
    "Zambia",
)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("kenya", "Kenya"),
        ("Ken", "Kenya"),
        ("niger", "Niger"),
        ("nige", None),
        ("ger", "Germany"),
        ("congo", None),
        ("repub", "Congo Republic"),
        ("cote", "Côte d'Ivoire"),
        ("afri", "South Africa"),
        ("eny", "Kenya"),
        ("", None),
        ("  ", None),
        ("Atlantis", None),
    ],
)
def test_the_one_name_that_is_meant(typed: str, meant: str | None) -> None:
    assert best_match(typed, NAMES) == meant


def test_of_several_names_each_is_written_out_alone() -> None:
    assert completed("ken; congo;zamb ;", NAMES, several=True) == "Kenya; congo; Zambia"
    assert completed("ken", NAMES, several=False) == "Kenya"
    assert completed("ken; zamb", NAMES, several=False) == "ken; zamb"

"""Countries by what is typed of them, the nearest first."""

from __future__ import annotations

import pytest

from app.services.search.country_finding import nearest, other_words
from tests.builders import country, plan_with, region, scheme

PLAN = plan_with(
    scheme(),
    country("IO", "British Indian Ocean Territory"), country("IN", "India"), country("ID", "Indonesia"),
    country("TR", "Türkiye", alternatives=("Turkey",)), country("KE", "Kenya"), country("TZ", "Tanzania"),
    country("GW", "Guinea-Bissau"), country("GN", "Guinea"), country("GQ", "Equatorial Guinea"),
    region("defence/east-africa", "KE TZ", title="East Africa"),
)  # fmt: skip
NAMES = {item.id: item.name for item in sorted(PLAN.countries.values(), key=lambda item: item.name)}


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("india", ["IN", "IO"]),
        ("INDIA", ["IN", "IO"]),
        ("ind", ["IN", "ID", "IO"]),
        ("guinea", ["GN", "GW", "GQ"]),
        ("turkey", ["TR"]),
        ("turkiye", ["TR"]),
        ("east africa", ["KE", "TZ"]),
        ("africa", ["KE", "TZ"]),
        ("ke", ["KE"]),
        ("nowhere", []),
        ("", list(NAMES)),
    ],
)
def test_the_nearest_name_comes_first(typed: str, found: list[str]) -> None:
    assert nearest(typed, NAMES, other_words(PLAN)) == found

"""Chinese characters on paper have the shapes of the country of their row, and stay the same characters."""

from __future__ import annotations

import re
from io import BytesIO
from typing import Any

import pytest
from pypdf import PdfReader

from tests.builders import engagement, plan_with, region
from tests.documents.conftest import Press
from tests.documents.reading import whole

ASIA = region("defence/asia", "JP CN TW KR VN", title="Asia", position=1)
SIGN = "海"


def shapes_of(pdf: bytes) -> int:
    """How many drawings of the sign the fonts of a file hold."""
    resources: list[Any] = [page["/Resources"] for page in PdfReader(BytesIO(pdf)).pages]
    fonts = [font.get_object() for each in resources for font in each.get("/Font", {}).values()]
    maps = {font["/ToUnicode"].get_data() for font in fonts if "/ToUnicode" in font}
    return sum(len(re.findall(rb"(?i)<%04x>" % ord(SIGN), each)) for each in maps)


@pytest.mark.parametrize(
    ("one", "other", "shapes"),
    [("CN", "VN", 1), ("CN", "JP", 2), ("CN", "", 1), ("JP", "JP", 1)],
    ids=["as in China", "as in Japan", "no country", "one country"],
)
def test_a_sign_is_drawn_as_the_country_of_its_row_writes_it(press: Press, one: str, other: str, shapes: int) -> None:
    items = [engagement(f"e{n}", "2027-03-03", "", at, title=f"{SIGN} talks") for n, at in enumerate((one, other))]
    pdf = press("engagement-plan", plan_with(ASIA, *items, own_nation="AU"), year=2027).pdf
    assert whole(pdf).count(SIGN) >= 2
    assert shapes_of(pdf) == shapes

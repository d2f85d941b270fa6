"""Which shapes the Chinese characters of a row have: one code is written otherwise in Japan than in China."""

from __future__ import annotations

import re
from collections.abc import Mapping

_HAN = re.compile("[\u2e80-\u2fdf\u3005-\u3007\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")

_TONGUES: Mapping[str, tuple[str, str]] = {
    "JP": ("ja", "JP"),
    "KR": ("ko", "KR"),
    "KP": ("ko", "KP"),
    "TW": ("zh", "TW"),
    "HK": ("zh", "HK"),
    "MO": ("zh", "HK"),
}
"""The language and region, as Typst names them, by country; the face itself has the shapes of mainland China."""


def han_shapes(country: str, *words: str) -> tuple[str, ...]:
    """The language and region in whose shapes these words are set; none where they are as the face has them."""
    tongue = _TONGUES.get(country)
    return tongue if tongue and any(map(_HAN.search, words)) else ()

"""The languages in which sentences can be said: one line each."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from functools import cache
from types import MappingProxyType

from app.domain.english import ENGLISH
from app.domain.french import French
from app.domain.language import Catalogue, Language

LANGUAGES: Mapping[str, Callable[[Catalogue], Language]] = MappingProxyType({"en": lambda _: ENGLISH, "fr": French})
"""By their codes of BCP 47. What is not in a language's catalogue is said in English."""


class _NoCatalogue:
    """What names days alone needs no sentences."""

    def template(self, source: str) -> str:
        return source

    def noun(self, many: str, number: int) -> str:
        return ""


@cache
def short_months(code: str) -> tuple[str, ...]:
    """The short names of the twelve months in a language, English for one that is not known."""
    language = LANGUAGES.get(code, LANGUAGES["en"])(_NoCatalogue())
    return tuple(language.day(date(2001, month, 1), "month_name") for month in range(1, 13))

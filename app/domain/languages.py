"""The languages in which sentences can be said: one line each."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from app.domain.english import ENGLISH
from app.domain.french import French
from app.domain.language import Catalogue, Language

LANGUAGES: Mapping[str, Callable[[Catalogue], Language]] = MappingProxyType({"en": lambda _: ENGLISH, "fr": French})
"""By their codes of BCP 47. What is not in a language's catalogue is said in English."""

"""Sentences for people: a template and the values of its gaps, said in one language or another."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from functools import lru_cache
from string import Formatter

from app.domain.english import ENGLISH
from app.domain.language import Language, Plain, cased
from app.domain.value_classes import dataclass


@dataclass(frozen=True, slots=True)
class Text:
    """A sentence: `source` is the English template, `values` fill its named gaps.

    `str()` gives the English sentence, `said_in` that of another language. Values are plain text, never markup.
    """

    source: str
    values: tuple[tuple[str, Value], ...] = ()

    def __str__(self) -> str:
        return self.said_in(ENGLISH)

    def filled(self, **values: Value) -> Text:
        """The same template with these values."""
        return Text(self.source, tuple(values.items()))

    def said_in(self, language: Language) -> str:
        """The sentence in a language.

        A template that does not go with its values, such as one of a damaged history, comes as it is.
        """
        template = language.template(self.source)
        if not self.values:
            return template
        values = dict(self.values)
        try:
            return "".join(
                words if gap is None else words + told(values[gap], form, language)
                for words, gap, form in _parts(template)
            )
        except (KeyError, ValueError):
            return template


Value = Plain | Text | tuple["Value", ...]
"""What fills a gap: never a date, a number or a list in words, for every language words them in its own way."""


NOTHING = Text("")
"""No words at all."""


def text(source: str, /, **values: Value) -> Text:
    """Make a Text of typed values; they are put into words only when it is said."""
    return Text(source, tuple(values.items()))


def told(value: Value, form: str = "", language: Language = ENGLISH) -> str:
    """A value in words; for the forms see `Language`."""
    if isinstance(value, Text):
        return cased(value.said_in(language), form)
    if isinstance(value, tuple):
        if value and not form:
            days = tuple(each for each in value if isinstance(each, date) and not isinstance(each, datetime))
            if len(days) == len(value):
                return language.days(days)
        return language.listed([told(each, "", language) for each in value], form)
    return language.told(value, form)


def listed(parts: Sequence[Text | str]) -> Text:
    """Sentences or words in a row, with commas."""
    return text("{parts}", parts=tuple(parts))


def sentences(*said: Text) -> Text:
    """Some sentences, one behind the other."""
    return text("{sentences:run}", sentences=said)


def verbatim(said: object) -> str:
    """What the system, a library or somebody's file says: words in whatever language they come."""
    return str(said)


@lru_cache(maxsize=4096)
def _parts(template: str) -> tuple[tuple[str, str | None, str], ...]:
    """The pieces of a template: words, and the gap behind them with its form. ValueError for one that is damaged."""
    return tuple((words, gap, form or "") for words, gap, form, _ in Formatter().parse(template))

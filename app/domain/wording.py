"""Sentences for people, kept as template and values so that a screen can translate them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Text:
    """A sentence: `source` is the English template, `values` fill its named gaps.

    `str()` gives the English sentence. A screen looks `source` up in its
    translation and fills the gaps itself; values are plain text, never markup.
    """

    source: str
    values: tuple[tuple[str, str], ...] = ()

    def __str__(self) -> str:
        return fill(self.source, self.values)


def fill(template: str, values: tuple[tuple[str, str], ...]) -> str:
    """Put the values into the `{gaps}` of a template; braces inside values stay as typed.

    A template that does not go with its values, such as one of a damaged history, comes as it is.
    """
    try:
        return template.format_map(dict(values))
    except (KeyError, ValueError, IndexError, AttributeError):
        return template


def text(source: str, /, **values: object) -> Text:
    """Make a Text; every value is turned into its plain string at once."""
    return Text(source, tuple((name, str(value)) for name, value in values.items()))

"""Military operations, which are no kind of engagement: what is planned here is diplomacy."""

from __future__ import annotations

import re

from app.domain.wording import Text, text

_WORDS = frozenset(
    {
        *("operation", "operations", "strike", "strikes", "airstrike", "airstrikes", "raid", "raids"),
        *("attack", "attacks", "assault", "assaults", "bombardment", "offensive", "targeting", "kinetic"),
        *("opération", "opérations", "frappe", "frappes", "attaque", "attaques"),
    }
)
"""Words of a title that make a kind an operation: a default of this product, no authority."""

REFUSED = text(
    "“{word}” is an operation, and operations are not planned here: Entente plans visits, talks, training and other "
    "engagements with partners. Keep it where operations are planned"
)
"""Why a kind is refused; the end of the sentence is for whoever says it."""


def is_operation(title: str) -> bool:
    """Whether a kind of that title is an operation; `cooperation` is none."""
    return not _WORDS.isdisjoint(re.findall(r"[^\W\d_]+", title.casefold()))


def refusal_of(title: str) -> Text:
    """The sentence why, without its end."""
    return REFUSED.filled(word=title)

"""The one filter that all views share, and the order of lists."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from immutables import Map

from app.domain.engagement import Engagement
from app.domain.plan import Plan
from app.domain.spans import DaySpan
from app.domain.tables import named_with
from app.domain.value_classes import dataclass
from app.services.texts.search_words import plain

NONE = ""
"""In any facet: stands for engagements that have nothing there."""

NAMING = named_with("engagements") - {"engagements"}
"""The tables whose names a search looks at beside the engagement's own texts."""

Key = tuple[int, int, str, str]

PERIOD, WORDS = "period", "words"
"""The parts of a filter that are no facets."""


@dataclass(frozen=True, slots=True, init=False)
class PlanFilter:
    """What is shown. No period, no words and nothing chosen in a facet let everything through.

    `choices` holds by facet (see `facets`) what is chosen there, and no facet in which nothing is.
    """

    period: DaySpan | None
    words: str
    choices: Mapping[str, frozenset[str]]

    def __init__(self, *, period: DaySpan | None = None, words: str = "", **choices: Iterable[str]) -> None:
        """A filter of what is `choices` by the name of each facet."""
        _fill(self, period, words, Map({facet: frozenset(parts) for facet, parts in choices.items() if parts}))

    @property
    def is_empty(self) -> bool:
        """Whether it lets everything through."""
        return self.period is None and not self.words and not self.choices

    def chosen(self, facet: str) -> frozenset[str]:
        """What is chosen in a facet; nothing where it hides nothing."""
        return self.choices.get(facet, _NOTHING)

    def parts(self) -> dict[str, Any]:
        """By name what hides something: `period`, `words`, and facets with what is chosen in each."""
        made: dict[str, Any] = {PERIOD: self.period} if self.period is not None else {}
        made |= self.choices
        return made | ({WORDS: self.words} if self.words else {})

    def with_(self, **parts: Any) -> PlanFilter:
        """This filter with other parts, by the names in `parts`; what is empty hides nothing."""
        return PlanFilter(**{**self.parts(), **parts})


_NOTHING: frozenset[str] = frozenset()


def _fill(made: PlanFilter, period: DaySpan | None, words: str, choices: Mapping[str, frozenset[str]]) -> None:
    for name, value in ((PERIOD, period), (WORDS, words), ("choices", choices)):
        object.__setattr__(made, name, value)


def folded(text: str) -> str:
    """Without accents, case and double spaces, so that `Türkiye` is found by `turkiye`."""
    return " ".join(plain(text).split())


def by_date(item: Engagement) -> Key:
    """The order of lists: earliest day, latest day, title."""
    return (item.dates.earliest.toordinal(), item.dates.latest.toordinal(), item.title, item.id)


def in_order(plan: Plan) -> tuple[Key, ...]:
    """All engagements of a plan as `by_date` orders them; worked out once for a state of the plan."""
    return plan.worked_out("engagements by date", lambda: tuple(sorted(map(by_date, plan.engagements.values()))))

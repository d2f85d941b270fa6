"""What every section of a country's page is made of: lines that can be opened, and words for none."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from app.domain.engagement import Engagement
from app.domain.findings import Subject
from app.domain.plan import Plan
from app.domain.records.sort import Said
from app.domain.value_classes import dataclass
from app.domain.wording import NOTHING, Text, text

MOST_LINES = 5
"""Lines of a section for which a sheet has room, so that all fits on one."""


@dataclass(frozen=True, slots=True)
class PageLine:
    """One line: when, what, and what else there is to it. `meaning` is blocks, warns, done or neutral.

    `opens` is the item that it speaks of; `engagements` are the ids of those of which it tells something.
    """

    when: Text
    what: Said
    remark: Text = NOTHING
    meaning: str = "neutral"
    opens: Subject | None = None
    engagements: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CountrySection:
    """A part of the page under its title, and what it says where there are no lines.

    Paper has room for the first `most` lines, a window for all.
    """

    id: str
    title: Text
    lines: tuple[PageLine, ...]
    none: Text
    most: int

    @property
    def shown(self) -> tuple[PageLine, ...]:
        """The lines for which paper has room."""
        return self.lines[: self.most]


@dataclass(frozen=True, slots=True)
class CountryView:
    """What the sections are made of: the plan, a country, a day, and every engagement with that country, by date."""

    plan: Plan
    country: str
    as_of: date
    engagements: tuple[Engagement, ...]


def section(name: str, title: Text, lines: Iterable[PageLine], none: Text, most: int = MOST_LINES) -> CountrySection:
    """A section of these lines."""
    return CountrySection(name, title, tuple(lines), none, most)


def dots(*parts: Said | None) -> Text:
    """`ours · Maj Lund · from the talks`; what is not there is left out."""
    held = tuple(part for part in parts if part)
    return text("{parts:dots}", parts=tuple(part for part in held if part != NOTHING)) if held else NOTHING

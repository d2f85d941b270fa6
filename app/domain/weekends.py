"""Which days are a country's weekend: as it is by itself, and another one until or from a day."""

from datetime import date
from typing import Annotated

from app.domain.facts import CountryPart
from app.domain.records.days import Day
from app.domain.records.links import Gone, Ref
from app.domain.records.record import record
from app.domain.records.words import Prose, Weekdays, Words
from app.domain.value_classes import dataclass

_WHOLE_WEEK = 7


@record(
    "weekends",
    number=21,
    one="weekend by date",
    many="Weekends by date",
    titled="{country} {part} · {weekend}",
    ships=True,
    about="Where a country had, or will have, another weekend than it has by itself, and on which days.",
)
@dataclass(frozen=True, slots=True)
class DatedWeekend:
    """Another weekend of a country or of a `part` of it, from a day or until one; None: no known begin or end.

    `weekend` holds ISO weekdays (1 Monday … 7 Sunday), `valid_to` is the last day on which it holds. A Saturday
    that is worked by decree is a weekend of that day alone, without Saturday.
    """

    id: str
    country: Annotated[
        str,
        Ref("Country", "countries", must=True, names=True, gone=Gone.TAKE_ALONG, facet=True, width=24, is_usual=True),
    ]
    weekend: Annotated[frozenset[int], Weekdays("Weekend", names=True, width=20, is_usual=True)] = frozenset()
    part: Annotated[str, Words("Part of the country", names=True, width=18, is_usual=True)] = ""
    valid_from: Annotated[date | None, Day("From", width=14, is_usual=True)] = None
    valid_to: Annotated[date | None, Day("Last day", ends=True, width=14, is_usual=True)] = None
    source: Annotated[str, Prose("Source", width=34, is_usual=True)] = ""
    checked: Annotated[date | None, Day("Checked", width=14, is_usual=True)] = None

    def concerns(self, part: CountryPart | None) -> bool:
        """Whether it holds in that part of the country; one of the whole country holds everywhere."""
        if not self.part:
            return True
        return part is not None and self.part.casefold() in (part.name.casefold(), part.code.casefold())

    def holds_on(self, day: date) -> bool:
        """Whether the country has this weekend on that day."""
        return (self.valid_from is None or self.valid_from <= day) and (self.valid_to is None or day <= self.valid_to)


@dataclass(frozen=True, slots=True)
class Weekends:
    """The weekends of one country: the usual one, and those that hold on some days only, whatever their order.

    Of several that hold on a day one of a part of the country goes before one of the whole; of these the one
    that began last counts, and then the one that ends first.
    A whole week is no weekend.
    """

    usual: frozenset[int] = frozenset()
    dated: tuple[DatedWeekend, ...] = ()

    def on(self, day: date) -> frozenset[int]:
        """The ISO weekdays of the weekend that holds on that day."""
        found = self.usual
        if self.dated:
            holding = [each for each in self.dated if each.holds_on(day)]
            if holding:
                found = min(holding, key=_nearness).weekend
        return found if len(found) < _WHOLE_WEEK else frozenset()

    def holds(self, day: date) -> bool:
        """Whether the day lies in the weekend."""
        return day.isoweekday() in self.on(day)


SATURDAY_AND_SUNDAY = Weekends(frozenset({6, 7}))


def _nearness(each: DatedWeekend) -> tuple[bool, int, date, str]:
    return (not each.part, -(each.valid_from or date.min).toordinal(), each.valid_to or date.max, each.id)

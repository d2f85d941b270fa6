"""Which days of a row are shaded: weekends, holidays and observances of its country, and what takes it up itself."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from app.domain.absences import Absence
from app.domain.commitments import COMMITMENT_TITLES, Commitment
from app.domain.facts import Facts
from app.domain.kept_periods import kept_periods
from app.domain.plan import Plan
from app.domain.records.sort import Said
from app.domain.spans import FIRST_YEAR, LAST_YEAR, DaySpan
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.domain.working_days import weekends_of


class ShadeKind(StrEnum):
    """Why days are shaded; in the order in which they are painted, one over the other."""

    OBSERVANCE = "observance"
    WEEKEND = "weekend"
    HOLIDAY = "holiday"
    TAKEN = "taken"


SHADE_LETTERS: Mapping[ShadeKind, Text] = MappingProxyType(
    {
        ShadeKind.OBSERVANCE: Text("O"),
        ShadeKind.WEEKEND: Text("W"),
        ShadeKind.HOLIDAY: Text("H"),
        ShadeKind.TAKEN: Text("T"),
    }
)
"""The letter that tells a shade without its colour."""

SHADE_TITLES: Mapping[ShadeKind, Text] = MappingProxyType(
    {
        ShadeKind.OBSERVANCE: Text("Observance"),
        ShadeKind.WEEKEND: Text("Weekend"),
        ShadeKind.HOLIDAY: Text("Holiday"),
        ShadeKind.TAKEN: Text("Taken up"),
    }
)

_ESTIMATED = " (estimated)"
_PLACES = {kind: place for place, kind in enumerate(ShadeKind)}


@dataclass(frozen=True, slots=True)
class Shade:
    """Some days of a country, as ordinals, half-open. `name` is what the holiday or observance is called, or why
    somebody is away or something taken up.

    `short` says it in a word where the name is long. `estimated` ones follow the moon and may come a day earlier or
    later.
    """

    first: int
    end: int
    kind: ShadeKind
    name: Said = ""
    estimated: bool = False
    short: Said = ""

    @property
    def label(self) -> Said:
        """`Madaraka Day`, `Ramadan ±1 d`, `Weekend`."""
        if not self.name:
            return SHADE_TITLES[self.kind]
        return text("{name} ±1 d", name=self.name) if self.estimated else self.name


class Shading:
    """The shaded days of the countries of one plan; what has been asked of a year once is kept."""

    def __init__(self, plan: Plan, facts: Facts) -> None:
        self._plan, self._facts = plan, facts
        self._years: dict[tuple[str, int], tuple[Shade, ...]] = {}

    def fits(self, plan: Plan, facts: Facts) -> bool:
        """Whether it holds for this plan and these calendars as well."""
        read = ("countries", "weekends", "periods", "absences", "commitments")
        same = all(plan.table(name) is self._plan.table(name) for name in read)
        return same and facts.calendars is self._facts.calendars

    def of(
        self, country: str, first: int, end: int, *, weekends: bool = True, item: tuple[str, str] | None = None
    ) -> tuple[Shade, ...]:
        """What touches the days, in the order of painting; a shade may reach beyond them. Of an `item`, a person or
        an asset, also the days on which it is away or taken up.

        A country without known holidays has weekends only, one that the plan does not know nothing.
        """
        first, end = max(first, _EARLIEST), min(end, _LATEST + 1)
        if end <= first:
            return ()
        years = range(date.fromordinal(first).year, date.fromordinal(end - 1).year + 1)
        found = dict.fromkeys(shade for year in years for shade in self._year(country, year))
        found |= dict.fromkeys(_taken(self._plan, item) if item is not None else ())
        shades = [shade for shade in found if shade.first < end and shade.end > first]
        if weekends:
            shades += self._weekends(country, first, end)
        return tuple(sorted(shades, key=lambda shade: (_PLACES[shade.kind], shade.first, str(shade.name))))

    def on(self, country: str, day: int, item: tuple[str, str] | None = None) -> tuple[Shade, ...]:
        """Why one day is shaded, what takes the row up first, then the holiday."""
        return tuple(reversed(self.of(country, day, day + 1, item=item)))

    def _year(self, country: str, year: int) -> tuple[Shade, ...]:
        key = (country, year)
        shades = self._years.get(key)
        if shades is None:
            holidays = tuple(_holidays(self._facts.calendars.holidays(country, year)))
            span = DaySpan(date(year, 1, 1), date(year + 1, 1, 1))
            observances = (
                Shade(
                    each.span.first.toordinal(),
                    each.span.end.toordinal(),
                    ShadeKind.OBSERVANCE,
                    each.title,
                    each.estimated,
                )
                for each in kept_periods(self._plan, country, span)
            )
            shades = self._years[key] = (*(each for each in observances if not _is_said(each, holidays)), *holidays)
        return shades

    def _weekends(self, country: str, first: int, end: int) -> Iterator[Shade]:
        weekends = weekends_of(self._plan, country, self._facts.calendars.part_of(country))

        def is_off(day: int) -> bool:
            return weekends.holds(date.fromordinal(day))

        day = first
        while day < end:
            if not is_off(day):
                day += 1
                continue
            begin, after = day, day + 1
            while is_off(begin - 1):
                begin -= 1
            while is_off(after):
                after += 1
            yield Shade(begin, after, ShadeKind.WEEKEND)
            day = after


_EARLIEST, _LATEST = date(FIRST_YEAR, 1, 1).toordinal(), date(LAST_YEAR, 12, 31).toordinal()


def _taken(plan: Plan, item: tuple[str, str]) -> Iterator[Shade]:
    """When a person is away, or an asset has other commitments."""
    table, item_id = item
    if table == "people":
        for found in plan.ids("absence_by_person", item_id):
            absence = plan.records(Absence)[found]
            span, reason = absence.span, absence.reason or text("away")
            yield Shade(span.first.toordinal(), span.end.toordinal(), ShadeKind.TAKEN, reason)
    elif table == "assets":
        for found in plan.ids("commitment_by_asset", item_id):
            held = plan.records(Commitment)[found]
            span, title = held.span, COMMITMENT_TITLES[held.sort]
            said = text("{sort}: {note}", sort=title, note=held.note) if held.note else title
            yield Shade(span.first.toordinal(), span.end.toordinal(), ShadeKind.TAKEN, said, short=title)


def _holidays(days: Mapping[date, str]) -> Iterator[Shade]:
    """Days of one name that follow each other as one shade."""
    now: Shade | None = None
    for day in sorted(days):
        first = day.toordinal()
        name = days[day]
        estimated = _ESTIMATED in name
        made = Shade(first, first + 1, ShadeKind.HOLIDAY, name.replace(_ESTIMATED, ""), estimated)
        if now is not None and now.end == first and (now.name, now.estimated) == (made.name, made.estimated):
            now = replace(now, end=made.end)
            continue
        if now is not None:
            yield now
        now = made
    if now is not None:
        yield now


def _is_said(observance: Shade, holidays: tuple[Shade, ...]) -> bool:
    """Whether a holiday of that name covers the observance, so that it would be named twice."""
    return any(
        each.name == observance.name and each.first <= observance.first and each.end >= observance.end
        for each in holidays
    )

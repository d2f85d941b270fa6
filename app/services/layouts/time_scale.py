"""The line of days under a view: which day lies where, at any zoom, in either direction of reading."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from app.domain.spans import FIRST_YEAR, LAST_YEAR, DaySpan
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.domain.wording_values import days_count, months_count, weeks_count

FEWEST_DAYS, MOST_DAYS = 5.0, 5 * 365.25
"""Days that the narrowest and the widest view shows."""

STEP = 1.25
"""How much one step of zoom changes the days shown."""

EARLIEST, LATEST = date(FIRST_YEAR, 1, 1).toordinal(), date(LAST_YEAR, 12, 31).toordinal() + 1
"""The bounds of the line, in the ordinals of `date`."""

_MONTH, _YEAR = 30.44, 365.25
"""Mean days of a month and a year."""


@dataclass(frozen=True, slots=True)
class TimeScale:
    """Moments are floats: the ordinal of a `date`, and the part of the day that has gone by.

    `start` is the moment at the leading edge, `day_width` the pixels of a day, `width` the pixels
    of the view. With `mirrored` time runs from right to left; x is counted from the left all the same.
    """

    start: float
    day_width: float
    width: float
    mirrored: bool = False

    @property
    def days(self) -> float:
        """How many days the view shows."""
        return self.width / self.day_width

    @property
    def end(self) -> float:
        """The moment at the far edge."""
        return self.start + self.days

    @property
    def middle(self) -> float:
        """The moment in the middle."""
        return self.start + self.days / 2

    @property
    def visible(self) -> DaySpan:
        """The days of which at least a part is seen."""
        first = min(max(int(self.start), EARLIEST), LATEST - 1)
        last = min(max(int(self.end), first), LATEST - 1)
        return DaySpan(date.fromordinal(first), date.fromordinal(last + 1))

    def along(self, moment: float) -> float:
        """How many pixels a moment lies behind the leading edge, whichever edge that is."""
        return (moment - self.start) * self.day_width

    def turned(self, along: float, wide: float = 0.0) -> float:
        """The left edge of something `wide` that begins so far behind the leading edge."""
        return self.width - along - wide if self.mirrored else along

    def x_of(self, moment: float) -> float:
        """Where a moment lies, in pixels from the left edge; outside of the view too."""
        return self.turned(self.along(moment))

    def x_of_day(self, day: date) -> float:
        """Where a day begins."""
        return self.x_of(day.toordinal())

    def stretch(self, first: float, end: float) -> tuple[float, float]:
        """The left edge and the width of what lasts from one moment to another."""
        wide = (end - first) * self.day_width
        return self.turned(self.along(first), wide), wide

    def moment_at(self, x: float) -> float:
        """The moment at a place, within the years that a plan holds."""
        return min(max(self.start + self.turned(x) / self.day_width, EARLIEST), LATEST)

    def day_at(self, x: float) -> date:
        """The day at a place."""
        return date.fromordinal(min(int(self.moment_at(x)), LATEST - 1))

    def zoomed(self, factor: float, x: float) -> TimeScale:
        """Days `factor` times as wide, with the moment at `x` where it is; as far as the bounds allow."""
        narrowest, widest = self.width / MOST_DAYS, self.width / FEWEST_DAYS
        wide = min(max(self.day_width * factor, narrowest), max(widest, narrowest))
        along = self.turned(x)
        fixed = self.start + along / self.day_width
        return replace(self, start=fixed - along / wide, day_width=wide).bounded()

    def showing(self, first: date, end: date) -> TimeScale:
        """The scale on which the days from `first` to the one before `end` fill the view."""
        days = min(max((end - first).days, FEWEST_DAYS), MOST_DAYS)
        return replace(self, start=float(first.toordinal()), day_width=self.width / days).bounded()

    def starting(self, moment: float) -> TimeScale:
        """The same zoom from another moment on."""
        return replace(self, start=moment).bounded()

    def scrolled(self, pixels: float) -> TimeScale:
        """The view pushed on by so many pixels along the line of time."""
        return self.starting(self.start + pixels / self.day_width)

    def around(self, moment: float) -> TimeScale:
        """The same zoom with a moment in the middle."""
        return self.starting(moment - self.days / 2)

    def reaching(self, first: float, end: float) -> TimeScale:
        """The least step aside after which both moments are seen, the first one where there is no room for both."""
        margin = min(self.days / 12, max((self.days - (end - first)) / 2, 0))
        start = self.start
        if end + margin > start + self.days:
            start = end + margin - self.days
        return self if self.start == (start := min(start, first - margin)) else self.starting(start)

    def resized(self, width: float, *, mirrored: bool | None = None) -> TimeScale:
        """The same days at the same width in a view of another width; no wider than the widest view."""
        wide = max(self.day_width, width / MOST_DAYS)
        turned = self.mirrored if mirrored is None else mirrored
        return replace(self, day_width=wide, width=max(width, 1.0), mirrored=turned).bounded()

    def bounded(self) -> TimeScale:
        """Held within the years of a plan."""
        start = max(min(self.start, LATEST - self.days), EARLIEST)
        return self if start == self.start else replace(self, start=float(start))


def days_label(days: float) -> Text:
    """How much time a view shows, in the unit a person would say: `10 days`, `7 months`, `3 years`."""
    if days < 20:
        return text("{span}", span=days_count(round(days)))
    if days < 60:
        return text("{span}", span=weeks_count(round(days / 7)))
    if days < 1.75 * _YEAR:
        return text("{span}", span=months_count(round(days / _MONTH)))
    years = round(days / _YEAR * 2) / 2
    return text("{years} years", years=years)

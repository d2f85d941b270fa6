"""H2: what has no certain day may fall into a period of its host."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.engagement import Engagement
from app.domain.facts import Facts
from app.domain.findings import Finding, Severity, Subject
from app.domain.item_names import country_name
from app.domain.kept_periods import PeriodRule, kept_periods, titles, told_period
from app.domain.kinds import Counting
from app.domain.periods import may_fall_into
from app.domain.plan import Plan
from app.domain.programme_days import counting_of
from app.domain.spans import Precision
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text

LONGEST_WINDOW = 100
"""The longest span of possible days of which this is said: default of this product."""

_TOO_WIDE = frozenset({Precision.QUARTER, Precision.YEAR})
"""Of these it would be said nearly always and tell nobody anything."""


@dataclass(frozen=True, slots=True)
class PossiblePeriod(PeriodRule):
    """Some possible days of an engagement, but no certain one, lie in a period of its host. It only informs.

    What lies in the period for sure is C5's. Of a quarter or a year nothing is said.
    """

    id: str = "H2"
    title: Text = text("May fall into a period kept by the host")

    def check_at(self, plan: Plan, facts: Facts, item: Engagement, host: str) -> Iterator[Finding]:
        """At most one finding, naming every period."""
        dates = item.dates
        ends = {dates.start.precision, dates.end.precision if dates.end is not None else dates.start.precision}
        if dates.is_exact or ends & _TOO_WIDE or dates.span.days > LONGEST_WINDOW:
            return
        if counting_of(plan, item) is Counting.PRESENCE:
            return
        periods = [each for each in kept_periods(plan, host, dates.span) if may_fall_into(dates, each.kept)]
        if not periods:
            return
        country = country_name(plan, host)
        yield Finding(
            rule=self.id,
            severity=Severity.INFORM,
            subject=Subject("engagements", item.id),
            key="|".join((item.id, host, dates.start.iso, *(f"{each.matter}@{each.first}" for each in periods))),
            title=text("{title} may fall in {periods:or}", title=item.title, periods=titles(periods)),
            why=text(
                "{periods:apart}; this is {dates}, of which some days lie in it.",
                periods=tuple(told_period(each, where=country) for each in periods),
                dates=dates,
            ),
            remedy=text("Choose days that lie outside, or ask the host which days it can keep free."),
            engagements=(item.id,),
            countries=(host,),
            due=max(dates.earliest, periods[0].kept.first),
        )

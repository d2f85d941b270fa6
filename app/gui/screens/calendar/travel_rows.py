"""The lines of a route: one for each month with its days away, one for each stop."""

from __future__ import annotations

from collections.abc import Collection, Hashable

from PySide6.QtCore import QCoreApplication

from app.domain.engagement import Engagement
from app.domain.findings import Severity
from app.domain.plan import Plan
from app.domain.statuses import STATUS_TITLES
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.domain.wording_values import days_count
from app.gui.look.languages import told
from app.gui.widgets.quiet_rows import Cell, QuietRow
from app.gui.workspace.document import words
from app.services.layouts.travel import Between, MonthAway, Route, Stop
from app.services.layouts.travel_words import between_words, offset_words

_TONES = {Between.OVERLAPPING: "blocks", Between.BACK_TO_BACK: "warns"}


@dataclass(frozen=True, slots=True)
class MonthKey:
    """The heading of a month by its place in the route."""

    place: int


def route_keys(route: Route, closed: Collection[Hashable] = ()) -> tuple[Hashable, ...]:
    """A month before the stops that begin in it, or run on into the period; months without any are left out.

    Of months that are closed only the heading is there.
    """
    keys: list[Hashable] = []
    stops = list(route.stops)
    for place, month in enumerate(route.months):
        here = [stop for stop in stops if stop.span.first < month.month.end]
        if here:
            keys.append(MonthKey(place))
            if keys[-1] not in closed:
                keys.extend(stop.engagement for stop in here)
            stops = stops[len(here) :]
    return tuple(keys)


class RouteRows:
    """Makes the rows of a route; `hidden` are the stops that the filter leaves out, which are still on the way."""

    def __init__(self, plan: Plan, route: Route, hidden: frozenset[str], closed: frozenset[Hashable]) -> None:
        self._plan = plan
        self._route = route
        self._hidden = hidden
        self._closed = closed
        self._stops = {stop.engagement: stop for stop in route.stops}

    def row(self, key: Hashable) -> QuietRow:
        """The row of a key of `route_keys`."""
        if isinstance(key, MonthKey):
            return _month(self._route.months[key.place], key not in self._closed)
        stop = self._stops[str(key)]
        return QuietRow(self._cells(stop, self._plan.engagements[stop.engagement]))

    def texts(self, key: Hashable) -> tuple[str, ...]:
        """A stop in words, for the clipboard."""
        stop = self._stops[str(key)]
        item = self._plan.engagements[stop.engagement]
        return (
            told(item.dates),
            told(item.dates, "clock"),
            item.title,
            stop.place,
            stop.zone or "",
            words(offset_words(stop.offset)),
            _before(stop),
            "; ".join(self._notes(stop)),
        )

    def _cells(self, stop: Stop, item: Engagement) -> tuple[Cell, ...]:
        quiet = "text-muted" if stop.engagement in self._hidden or not stop.away else "text"
        kind = self._plan.kinds.get(item.kind)
        about = [words(Text(kind.title)) if kind is not None else item.kind, words(STATUS_TITLES[item.status])]
        if stop.engagement in self._hidden:
            about.append(_tr("not in this filter"))
        length = told(days_count(stop.span.days)) if stop.certain else ""
        tone = _TONES.get(stop.between, "text-muted")
        icon = tone if tone != "text-muted" else ""
        notes = self._notes(stop)
        blocked = any(finding.severity is Severity.BLOCK for finding in stop.findings)
        return (
            Cell(told(item.dates), ", ".join(part for part in (told(item.dates, "clock"), length) if part), quiet),
            Cell(item.title, " · ".join(about), quiet, strong=quiet == "text"),
            Cell(stop.place or _tr("place not known"), self._clock(stop), quiet),
            Cell(_before(stop), tone=tone, icon=icon, wraps=True),
            Cell(
                "; ".join(notes),
                tone="blocks" if blocked else "text-muted",
                icon="blocks" if blocked else "calendar-event" if notes else "",
                wraps=True,
            ),
        )

    def _clock(self, stop: Stop) -> str:
        if not stop.away and stop.offset in (0, None):
            return _tr("at home")
        said = words(offset_words(stop.offset))
        return f"{stop.zone}, {said}" if stop.zone else said

    def _notes(self, stop: Stop) -> list[str]:
        return [*(words(finding.title) for finding in stop.findings), *(words(name) for name in stop.holidays)]


def _before(stop: Stop) -> str:
    said = between_words(stop)
    return words(said) if said is not None else ""


def _month(month: MonthAway, is_open: bool) -> QuietRow:
    away = words(text("{days} away", days=days_count(month.days))) if month.days else _tr("at home")
    return QuietRow((Cell(told(month.month.first, "month"), away, strong=True),), heading=True, is_open=is_open)


def _tr(source: str) -> str:
    return QCoreApplication.translate("RouteRows", source)

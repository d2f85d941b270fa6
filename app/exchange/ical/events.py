"""One engagement as a VEVENT: what its readers see, and the numbers by which they tell that it changed."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping
from datetime import UTC, datetime
from hashlib import sha256

from app.domain.clock_changes import odd_time
from app.domain.engagement import Engagement
from app.domain.plan import Plan
from app.domain.programme_items import ProgrammeItem
from app.domain.records.record import record_of
from app.domain.spans import Dates, Precision
from app.domain.statuses import ENDED_EARLY, STATUS_TITLES, Status
from app.domain.value_classes import dataclass
from app.domain.wording_dates import dates_words
from app.exchange.ical.lines import escape_text, parameter_text
from app.exchange.ical.programme import programme_place, programme_summary, programme_words
from app.exchange.ical.zones import is_utc
from app.services.edits.lead_fields import lead_words
from app.services.ports import EngagementStamp
from app.services.stores.ledger import Ledger, LeftEvent, Stated, programme_key
from app.services.texts.marked_outputs import own_marking
from app.services.texts.tables import clean_text

_LAST_YEAR_IN_TABLES = 2037
"""To then the zone tables of systems list each change. After it KDE and Evolution, who take their own tables before a
file's VTIMEZONE, are an hour off about some changes (Cairo, Santiago, Chatham), or lose the event."""

WITHDRAWN = "This is no longer part of the calendar that it came with."

_STATUS: Mapping[Status, str] = {
    Status.IDEA: "TENTATIVE",
    Status.PROPOSED: "TENTATIVE",
    Status.PLANNED: "TENTATIVE",
    Status.CONFIRMED: "CONFIRMED",
    Status.UNDER_WAY: "CONFIRMED",
    Status.COMPLETED: "CONFIRMED",
    Status.REPORTED: "CONFIRMED",
    Status.POSTPONED: "CANCELLED",
    Status.CANCELLED: "CANCELLED",
    Status.DECLINED: "CANCELLED",
}


@dataclass(frozen=True, slots=True)
class WrittenEvent:
    """An event: its unfolded lines, and how it leaves with them."""

    lines: tuple[str, ...]
    left: LeftEvent


class EventWriter:
    """Writes the events of one file: they share the plan's identity, its kinds and countries, and what left before.

    `at`, zoned, stands for the history of an event of which nothing is known.
    """

    def __init__(self, plan: Plan, ledger: Ledger, at: datetime) -> None:
        self._plan_uid = clean_text(plan.settings.plan_uid)
        self._plan = plan
        self._ledger = ledger
        self._kinds = plan.kinds
        self._countries = plan.countries
        self._people = plan.people
        # Put into words once a file: event by event that took a third of the time.
        self._statuses = {status: str(title) for status, title in STATUS_TITLES.items()}
        self._titles = {field.name: field.sort.title for field in record_of(Engagement).fields}
        self._at = at
        self._at_text = utc_text(at)
        self._organiser = parameter_text(plan.settings.organisation or plan.settings.title or "Entente")

    def event(self, item: Engagement, stamp: EngagementStamp | None) -> WrittenEvent:
        """One event; without a stamp it is one that was never changed."""
        times, summary, marking = _times(item.dates), _summary(item), own_marking(self._plan, item)
        body = tuple(self._body(item, times, summary, marking))
        return self._written(item.id, body, Stated(summary, times.start_utc, times.end_utc, marking), stamp)

    def programme_event(
        self, item: Engagement, each: ProgrammeItem, dates: Dates, stamp: EngagementStamp | None
    ) -> WrittenEvent:
        """An item of an engagement's programme as an event of its own, by the clock of its own place; at first it has
        the `stamp` of the engagement."""
        times, summary, marking = _times(dates), programme_summary(item, each, dates), own_marking(self._plan, item)
        status = _STATUS[item.status]
        body = (
            f"DTSTART{times.start}",
            *([f"DTEND{times.end}"] if times.end else []),
            f"ORGANIZER;CN={self._organiser}:invalid:nomail",
            f"SUMMARY:{escape_text(summary)}",
            f"STATUS:{status}",
            f"TRANSP:{'OPAQUE' if status == 'CONFIRMED' and dates.is_timed else 'TRANSPARENT'}",
            "CATEGORIES:Programme",
            *([f"LOCATION:{escape_text(place)}"] if (place := programme_place(self._plan, item, each)) else []),
            f"DESCRIPTION:{escape_text(programme_words(item, each, dates, marking))}",
            *([f"X-ENTENTE-MARKING:{escape_text(marking)}"] if marking else []),
        )
        stated = Stated(summary, times.start_utc, times.end_utc, marking)
        return self._written(programme_key(each), body, stated, stamp)

    def _written(self, key: str, body: tuple[str, ...], stated: Stated, stamp: EngagementStamp | None) -> WrittenEvent:
        digest = sha256("\n".join(body).encode("utf-8", "surrogatepass")).hexdigest()[:32]
        stamp = self._ledger.stamped(stamp, key, digest)
        lines = ("BEGIN:VEVENT", *self._history(key, stamp), *body, "END:VEVENT")
        if stamp is None:
            return WrittenEvent(lines, LeftEvent(0, self._at, digest, stated))
        return WrittenEvent(lines, LeftEvent(stamp.sequence, stamp.modified, digest, stated))

    def called_back(self, engagement: str, markings: Container[str]) -> WrittenEvent:
        """An event that left and is no longer part of the calendar: its title only if the file is marked as high,
        which it is where one of `markings` is the event's."""
        left = self._ledger.called_back(engagement)
        stated = left.stated
        is_told = not stated.marking or stated.marking in markings
        title = f"Withdrawn: {stated.title}" if is_told else "Withdrawn: an engagement of this plan"
        marking = stated.marking if is_told else ""
        known = EngagementStamp(left.sequence, left.modified, left.modified)
        lines = [
            "BEGIN:VEVENT",
            *(line for line in self._history(engagement, known) if not line.startswith("CREATED")),
            f"DTSTART{_value(stated.start)}",
            *([f"DTEND{_value(stated.end)}"] if stated.end else []),
            f"ORGANIZER;CN={self._organiser}:invalid:nomail",
            f"SUMMARY:{escape_text(title)}",
            "STATUS:CANCELLED",
            "TRANSP:TRANSPARENT",
            f"DESCRIPTION:{escape_text(chr(10).join(filter(None, (marking, WITHDRAWN))))}",
            *([f"X-ENTENTE-MARKING:{escape_text(marking)}"] if marking else []),
            "END:VEVENT",
        ]
        return WrittenEvent(tuple(lines), left)

    def _history(self, engagement: str, stamp: EngagementStamp | None) -> Iterator[str]:
        # The same for one state of the plan, whenever it is written: then an unchanged file is the same to a byte.
        yield f"UID:{escape_text(engagement)}@{escape_text(self._plan_uid)}"
        yield f"DTSTAMP:{self._at_text if stamp is None else utc_text(stamp.modified)}"
        if stamp is None:
            yield "SEQUENCE:0"
            return
        yield f"SEQUENCE:{stamp.sequence}"
        yield f"CREATED:{utc_text(stamp.created)}"
        yield f"LAST-MODIFIED:{utc_text(stamp.modified)}"

    def _body(self, item: Engagement, times: _Times, summary: str, marking: str) -> Iterator[str]:
        """The lines of which a reader sees something."""
        status = _STATUS[item.status]
        if status == "CONFIRMED" and not _days_known(item.dates):
            status = "TENTATIVE"
        kind = self._kinds[item.kind].title if item.kind in self._kinds else item.kind
        yield f"DTSTART{times.start}"
        if times.end:
            yield f"DTEND{times.end}"
        yield f"ORGANIZER;CN={self._organiser}:invalid:nomail"
        yield f"SUMMARY:{escape_text(summary)}"
        yield f"STATUS:{status}"
        yield f"TRANSP:{'OPAQUE' if status == 'CONFIRMED' and item.dates.is_timed else 'TRANSPARENT'}"
        yield f"CATEGORIES:{escape_text(kind.replace(',', ' /'))}"
        if place := self._place(item):
            yield f"LOCATION:{escape_text(place)}"
        if item.place.latitude is not None and item.place.longitude is not None:
            yield f"GEO:{item.place.latitude:.6f};{item.place.longitude:.6f}"
        yield f"DESCRIPTION:{escape_text(self._description(item, kind, marking))}"
        if marking:
            yield f"X-ENTENTE-MARKING:{escape_text(marking)}"

    def _place(self, item: Engagement) -> str:
        name = " ".join(clean_text(item.place.name).split())
        country = self._country(item.place.country) if item.place.country else ""
        if not name or not country or country.casefold() in name.casefold():
            return name or country
        return f"{name}, {country}"

    def _country(self, country_id: str) -> str:
        return self._countries[country_id].name if country_id in self._countries else country_id

    def _description(self, item: Engagement, kind: str, marking: str) -> str:
        status, titles = self._statuses[item.status], self._titles
        facts = (
            ("", marking),
            ("", _date_words(item.dates)),
            (titles["ref"], item.ref),
            (titles["kind"], kind),
            (titles["status"], f"{status}: {item.reason}" if item.reason else status),
            ("With", ", ".join(self._country(country) for country in item.country_ids)),
            (titles["own_lead"], lead_words(self._people, item)),
            (titles["counterpart"], item.counterpart),
        )
        told = [f"{name}: {' '.join(value.split())}" if name else value for name, value in facts if value.strip()]
        return "\n".join([*told, *([f"\n{item.description}"] if item.description.strip() else [])])


def _summary(item: Engagement) -> str:
    title = " ".join(clean_text(item.title).split())
    words = _date_words(item.dates)
    if item.status in ENDED_EARLY:
        title = f"{str(STATUS_TITLES[item.status]).capitalize()}: {title}"
    return f"{title} ({words})" if words else title


def _date_words(dates: Dates) -> str:
    if not _days_known(dates):
        words = dates_words(dates)
        return words if dates.start.precision is Precision.WINDOW else f"dates not fixed: {words}"
    if dates.end is None:
        return "last day not stated"
    if dates.is_timed and dates.end_time is None:
        return "end time not stated"
    return ""


def _days_known(dates: Dates) -> bool:
    return dates.start.is_day and (dates.end is None or dates.end.is_day)


def written_span(dates: Dates) -> tuple[datetime, datetime] | None:
    """The zoned start and end of an event that is written with its zone; None for days, and for what is in UTC.

    In UTC is what some readers would mistake: zones of theirs, times that a clock there never shows or shows twice,
    a start and an end on two sides of a change of clocks, and what lies beyond the tables of readers.
    """
    start = dates.starts_at()
    if start is None or dates.zone is None or is_utc(dates.zone):
        return None
    end = _end(dates, start) or start
    is_mistaken = (
        odd_time(start) or odd_time(end) or start.utcoffset() != end.utcoffset() or end.year > _LAST_YEAR_IN_TABLES
    )
    return None if is_mistaken else (start, end)


@dataclass(frozen=True, slots=True)
class _Times:
    """What stands behind DTSTART and DTEND, parameters and all, and the same as values without a zone."""

    start: str
    end: str
    start_utc: str
    end_utc: str


def _times(dates: Dates) -> _Times:
    start = dates.starts_at()
    if start is None:
        first, after = f"{dates.earliest:%Y%m%d}", f"{dates.span.end:%Y%m%d}"
        return _Times(_value(first), _value(after), first, after)
    end = _end(dates, start)
    first, after = utc_text(start), utc_text(end) if end is not None else ""
    if written_span(dates) is None:
        return _Times(_value(first), _value(after) if after else "", first, after)
    zone = f";TZID={dates.zone}"
    told = f"{zone}:{end:%Y%m%dT%H%M%S}" if end is not None else ""
    return _Times(f"{zone}:{start:%Y%m%dT%H%M%S}", told, first, after)


def _end(dates: Dates, start: datetime) -> datetime | None:
    """The end of a timed event, where it has one that lies after its start."""
    end = dates.ends_at()
    if end is None and dates.latest > dates.earliest:
        midnight = datetime.combine(dates.span.end, datetime.min.time())
        end = midnight.replace(tzinfo=start.tzinfo)
    return end if end is not None and end.astimezone(UTC) > start.astimezone(UTC) else None


def _value(value: str) -> str:
    """A day, or an instant in UTC, with the sign before it."""
    return f":{value}" if value.endswith("Z") else f";VALUE=DATE:{value}"


def utc_text(moment: datetime) -> str:
    """An instant as calendars write it; raises ValueError where it is naive."""
    if moment.tzinfo is None:
        raise ValueError("a calendar needs zoned times")
    return f"{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}"

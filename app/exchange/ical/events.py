"""One engagement as the lines of a VEVENT."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime

from app.domain.engagement import STATUS_TITLES, Engagement, Status
from app.domain.plan import Plan
from app.domain.records.record import record_of
from app.domain.spans import Dates, Precision
from app.domain.wording_dates import dates_words
from app.exchange.ical.lines import escape_text, parameter_text
from app.exchange.ical.zones import is_utc
from app.services.edits.lead_fields import lead_words
from app.services.ports import EngagementStamp
from app.services.texts.marked_outputs import own_marking
from app.services.texts.tables import clean_text

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


class EventWriter:
    """Writes the events of one file: they share the plan's identity, its kinds and countries, and the instant."""

    def __init__(self, plan: Plan, at: datetime) -> None:
        self._plan_uid = clean_text(plan.settings.plan_uid)
        self._plan = plan
        self._kinds = plan.kinds
        self._countries = plan.countries
        self._people = plan.people
        self._stamp = _utc(at)
        self._organiser = parameter_text(plan.settings.organisation or plan.settings.title or "Entente")

    def lines(self, item: Engagement, stamp: EngagementStamp | None) -> Iterator[str]:
        """The unfolded lines of one event; without a stamp it is one that was never changed."""
        status = _STATUS[item.status]
        if status == "CONFIRMED" and not _days_known(item.dates):
            status = "TENTATIVE"
        marking = own_marking(self._plan, item)
        kind = self._kinds[item.kind].title if item.kind in self._kinds else item.kind
        yield "BEGIN:VEVENT"
        yield f"UID:{escape_text(item.id)}@{escape_text(self._plan_uid)}"
        yield f"DTSTAMP:{self._stamp}"
        yield from _history(stamp)
        yield from _times(item.dates)
        yield f"ORGANIZER;CN={self._organiser}:invalid:nomail"
        yield f"SUMMARY:{escape_text(_summary(item))}"
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
        yield "END:VEVENT"

    def _place(self, item: Engagement) -> str:
        name = " ".join(clean_text(item.place.name).split())
        country = self._country(item.place.country) if item.place.country else ""
        if not name or not country or country.casefold() in name.casefold():
            return name or country
        return f"{name}, {country}"

    def _country(self, country_id: str) -> str:
        return self._countries[country_id].name if country_id in self._countries else country_id

    def _description(self, item: Engagement, kind: str, marking: str) -> str:
        status = str(STATUS_TITLES[item.status])
        facts = (
            ("", marking),
            ("", _date_words(item.dates)),
            (_title("ref"), item.ref),
            (_title("kind"), kind),
            (_title("status"), f"{status}: {item.reason}" if item.reason else status),
            ("With", ", ".join(self._country(country) for country in item.country_ids)),
            (_title("own_lead"), lead_words(self._people, item)),
            (_title("counterpart"), item.counterpart),
        )
        told = [f"{name}: {' '.join(value.split())}" if name else value for name, value in facts if value.strip()]
        return "\n".join([*told, *([f"\n{item.description}"] if item.description.strip() else [])])


def _title(field: str) -> str:
    return record_of(Engagement)[field].sort.title


def _summary(item: Engagement) -> str:
    title = " ".join(clean_text(item.title).split())
    words = _date_words(item.dates)
    if item.status in (Status.POSTPONED, Status.CANCELLED, Status.DECLINED):
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


def _history(stamp: EngagementStamp | None) -> Iterator[str]:
    if stamp is None:
        yield "SEQUENCE:0"
        return
    yield f"SEQUENCE:{stamp.sequence}"
    yield f"CREATED:{_utc(stamp.created)}"
    yield f"LAST-MODIFIED:{_utc(stamp.modified)}"


def _times(dates: Dates) -> Iterator[str]:
    start = dates.starts_at()
    if start is None or dates.zone is None:
        yield f"DTSTART;VALUE=DATE:{dates.earliest:%Y%m%d}"
        yield f"DTEND;VALUE=DATE:{dates.span.end:%Y%m%d}"
        return
    end = dates.ends_at()
    if end is None and dates.latest > dates.earliest:
        midnight = datetime.combine(dates.span.end, datetime.min.time())
        end = midnight.replace(tzinfo=start.tzinfo)
    yield f"DTSTART{_moment(start, dates.zone)}"
    if end is not None and end.astimezone(UTC) > start.astimezone(UTC):
        yield f"DTEND{_moment(end, dates.zone)}"


def _moment(moment: datetime, zone: str) -> str:
    return f":{_utc(moment)}" if is_utc(zone) else f";TZID={zone}:{moment:%Y%m%dT%H%M%S}"


def _utc(moment: datetime) -> str:
    if moment.tzinfo is None:
        raise ValueError("a calendar needs zoned times")
    return f"{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}"

"""The indexes of a plan: by which keys its items are found without a walk through the table."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator
from datetime import date
from typing import Any

from app.domain.asks import Ask
from app.domain.engagement import Engagement
from app.domain.harbours import harbour_keys
from app.domain.hosts import host_keys
from app.domain.milestones import Milestone
from app.domain.parties import Person
from app.domain.periods import Period
from app.domain.statuses import ENDED_EARLY, LIVE, OPEN, TO_COME, Status
from app.domain.value_classes import dataclass

Key = Hashable


@dataclass(frozen=True, slots=True)
class Index:
    """The items of `table` by `keys`, which depend on nothing but the item.

    Where these are the parts of one declared field, that is the `field`.
    """

    name: str
    table: str
    keys: Callable[[Any], Iterable[Key]]
    field: str = ""


def _country_years(item: Engagement) -> Iterator[tuple[str, int]]:
    years = range(item.dates.earliest.year, item.dates.latest.year + 1)
    return ((country, year) for country in item.country_ids for year in years)


def _country_kind_years(item: Engagement) -> Iterator[Key]:
    return ((country, item.kind, year) for country, year in _country_years(item))


def _office_months(item: Engagement) -> tuple[Key, ...]:
    """The lead office with the month of the last possible day, of what is planned and not closed."""
    return ((item.lead_office, month_number(item.dates.latest)),) if item.status in TO_COME else ()


def _planned_parts(item: Engagement) -> tuple[Key, ...]:
    """The lead office of what is part of another engagement, planned and not closed."""
    return (item.lead_office,) if item.parent and item.lead_office and item.status in TO_COME else ()


def _aimless_years(item: Engagement) -> tuple[Key, ...]:
    """The lead office with the year of the last possible day, of what is live, whole and without an objective."""
    stands = item.status in LIVE and not item.objectives and not item.parent
    return ((item.lead_office, item.dates.latest.year),) if stands else ()


def _objective_years(item: Engagement) -> Iterator[Key]:
    years = range(item.dates.earliest.year, item.dates.latest.year + 1)
    return ((objective, year) for objective in item.objectives for year in years)


def _months(item: Engagement) -> Iterator[Key]:
    first, last = month_number(item.dates.earliest), month_number(item.dates.latest)
    return months_and_years(first, last)


def months_and_years(first: int, last: int) -> Iterator[int]:
    """The months from first to last, with a year's key for all twelve of it."""
    month = first
    while month <= last:
        if month % 12 == 0 and month + 11 <= last:
            yield year_number(month)
            month += 12
        else:
            yield month
            month += 1


def _due_days(item: Ask) -> Iterable[Key]:
    return (item.due,) if item.due is not None and item.is_open else ()


def _planned_days(item: Milestone) -> Iterable[Key]:
    return (item.planned,) if item.planned is not None and item.is_open else ()


def _open_leads(item: Engagement) -> tuple[Key, ...]:
    return lead_names(item) if item.own_lead and item.status in OPEN else ()


def lead_names(item: Engagement) -> tuple[str, ...]:
    """Whoever leads an engagement, in words without case and double spaces; several are parted by semicolons."""
    return tuple(dict.fromkeys(name for part in item.own_lead.split(";") if (name := _plain(part))))


def person_names(item: Person) -> tuple[str, ...]:
    """The words by which somebody is written: the name, alone and behind the rank."""
    return tuple(dict.fromkeys((_plain(item.name), _plain(f"{item.rank} {item.name}"))))


def _plain(words: str) -> str:
    return " ".join(words.casefold().split())


STRETCH = 31
"""Days of a stretch, by which probable duplicates are looked for: the longest month."""


def kind_stretches(item: Engagement) -> tuple[tuple[str, str, int], ...]:
    """The keys of `engagement_by_kind_stretch`: kind, country and stretch, for each country of what stands and begins
    within so many days, else none."""
    start = item.dates.start
    if (start.last - start.first).days < STRETCH and item.status not in ENDED_EARLY:
        at = stretch_number(start.first)
        return tuple((item.kind, country, at) for country in dict.fromkeys(item.country_ids))
    return ()


def stretch_number(day: date) -> int:
    """Whole stretches since January of the year 1; two days less than one apart differ by at most one."""
    return day.toordinal() // STRETCH


def month_number(day: date) -> int:
    """Whole calendar months since the year 0, by which `engagement_by_month` is kept.

    What takes up all twelve months of a year is kept there once, under the `year_number`
    of any of them: so an engagement of centuries has few keys.
    """
    return day.year * 12 + day.month - 1


def year_number(month: int) -> int:
    """The key of the year in which a month lies: below all months."""
    return -1 - month // 12


def months_of(key: Key) -> range:
    """The months that a key of `engagement_by_month` stands for."""
    assert isinstance(key, int)
    return range(key, key + 1) if key >= 0 else range(12 * (-1 - key), 12 * -key)


def first_of_month(month: int) -> date:
    """The first day of a month by its number."""
    return date(month // 12, month % 12 + 1, 1)


INDEXES: tuple[Index, ...] = (
    Index("engagement_by_country", "engagements", lambda item: item.country_ids, "countries"),
    Index("engagement_by_country_year", "engagements", _country_years),
    Index("engagement_by_country_kind_year", "engagements", _country_kind_years),
    Index("engagement_by_possible_host", "engagements", host_keys),
    Index("engagement_by_person", "engagements", lambda item: item.principals, "principals"),
    Index(
        "engagement_open_by_person",
        "engagements",
        lambda item: item.principals if item.status in OPEN else (),
    ),
    Index("engagement_to_come_by_office_month", "engagements", _office_months),
    Index("engagement_aimless_by_office_year", "engagements", _aimless_years),
    Index("engagement_by_objective", "engagements", lambda item: item.objectives, "objectives"),
    Index("engagement_by_objective_year", "engagements", _objective_years),
    Index("engagement_by_kind", "engagements", lambda item: (item.kind,), "kind"),
    Index("engagement_by_kind_stretch", "engagements", kind_stretches),
    Index("engagement_by_parent", "engagements", lambda item: (item.parent,) if item.parent else (), "parent"),
    Index("engagement_by_series", "engagements", lambda item: (item.series,) if item.series else (), "series"),
    Index("engagement_by_asset", "engagements", lambda item: item.assets, "assets"),
    Index("engagement_by_needed", "engagements", lambda item: item.after),
    Index("engagement_by_agreement", "engagements", lambda item: item.agreements, "agreements"),
    Index("exchange_by_agreement", "exchanges", lambda item: (item.agreement,) if item.agreement else ()),
    Index("talks_by_mechanism", "talks", lambda item: (item.mechanism,) if item.mechanism else ()),
    Index("mechanism_by_country", "mechanisms", lambda item: item.countries, "countries"),
    Index("agreed_line_by_country", "agreed_lines", lambda item: (item.country,), "country"),
    Index("agreed_line_by_engagement", "agreed_lines", lambda item: (item.engagement,) if item.engagement else ()),
    Index("open_action_by_engagement", "actions", lambda item: (item.engagement,) if item.is_open and item.due else ()),
    Index("engagement_by_month", "engagements", _months),
    Index("engagement_by_marking", "engagements", lambda item: (item.marking,)),
    Index("engagement_postponed", "engagements", lambda item: (True,) if item.status is Status.POSTPONED else ()),
    Index("engagement_by_ref", "engagements", lambda item: (item.ref,)),
    Index("ask_by_engagement", "asks", lambda item: (item.engagement,)),
    Index("ask_with_former_facts", "asks", lambda item: (True,) if item.answered_for else ()),
    Index("open_ask_by_due", "asks", _due_days),
    Index("open_milestone_by_day", "milestones", _planned_days),
    Index("milestone_type_by_kind", "milestone_types", lambda item: (item.kind,), "kind"),
    Index("ask_by_post", "asks", lambda item: (item.post,)),
    Index("ask_by_silence", "asks", lambda item: (item.silence,) if item.silence else (), "silence"),
    Index("ask_by_superseded", "asks", lambda item: (item.supersedes,) if item.supersedes else (), "supersedes"),
    Index("condition_by_ask", "ask_conditions", lambda item: (item.ask,), "ask"),
    Index("post_by_holder", "posts", lambda item: (item.holder,) if item.holder else ()),
    Index("post_by_deputy", "posts", lambda item: (item.deputy,) if item.deputy else ()),
    Index("post_by_addressee", "posts", lambda item: (item.addressee,)),
    Index("post_by_organisation", "posts", lambda item: (item.organisation,)),
    Index("tenure_by_post", "tenures", lambda item: (item.post,), "post"),
    Index("tenure_by_person", "tenures", lambda item: (item.person,), "person"),
    Index("accreditation_by_post", "accreditations", lambda item: (item.post,), "post"),
    Index("accreditation_by_country", "accreditations", lambda item: (item.country,), "country"),
    Index("accreditation_by_person", "accreditations", lambda item: (item.person,) if item.person else (), "person"),
    Index("progress_by_objective", "progress", lambda item: (item.objective,), "objective"),
    Index("cost_by_line", "costs", lambda item: (item.line,) if item.line else ()),
    Index("region_by_country", "regions", lambda item: ((item.scheme, c) for c in item.countries)),
    Index("region_by_scheme", "regions", lambda item: (item.scheme,)),
    Index("lead_time_by_kind_host", "lead_times", lambda item: ((item.kind, item.host),)),
    Index("route_by_kind", "ask_routes", lambda item: (item.kind,)),
    Index("weekend_by_country", "weekends", lambda item: (item.country,)),
    Index("period_by_country", "periods", lambda item: item.countries, "countries"),
    Index("period_by_country_year", "periods", Period.country_years),
    Index("engagement_open_by_lead", "engagements", _open_leads),
    Index("person_by_name", "people", person_names),
    Index("delegate_by_person", "delegates", lambda item: (item.person,) if item.person else (), "person"),
    Index("attendance_by_head", "attendances", lambda item: (item.head,) if item.head else (), "head"),
    Index("absence_by_person", "absences", lambda item: (item.person,)),
    Index("person_by_last_day", "people", lambda item: (item.kept_until,) if item.kept_until else (), "kept_until"),
    Index("person_by_deputy", "people", lambda item: (item.deputy,) if item.deputy else ()),
    Index("commitment_by_asset", "commitments", lambda item: (item.asset,)),
    Index("harbour_by_name", "ports", harbour_keys),
    Index("membership_by_country", "memberships", lambda item: (item.country,)),
    Index("oda_recipient_by_country", "oda_recipients", lambda item: (item.country,)),
    Index("contribution_by_claim", "contributions", lambda item: item.claims),
    Index("exercise_by_claim", "exercises", lambda item: item.claims),
    Index("planned_part_by_office", "engagements", _planned_parts),
    Index("attendance_by_forum", "attendances", lambda item: (item.forum,) if item.forum else (), "forum"),
    Index("csbm_by_quota", "csbm", lambda item: (item.quota,) if item.quota else (), "quota"),
    Index("handout_by_engagement", "handouts", lambda item: tuple(each.engagement for each in item.stated)),
    Index("waiver_by_finding", "waivers", lambda item: ((item.rule, item.key),)),
    Index("waiver_by_key", "waivers", lambda item: (item.key,), "key"),
)

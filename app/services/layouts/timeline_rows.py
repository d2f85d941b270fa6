"""The rows of a timeline: which there are, in what order, what the left column says of each."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import field
from enum import StrEnum
from types import MappingProxyType

from app.domain.findings import Finding, FindingClass, Severity, Subject
from app.domain.item_names import country_name
from app.domain.plan import Plan
from app.domain.priorities import SUSPENDED
from app.domain.records.sort import Said
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.services.layouts.timeline_groupings import RowKey, groupings
from app.services.layouts.timeline_places import TimelinePlaces
from app.services.layouts.timeline_tracks import MOST_LANES, Track
from app.services.review.open_findings import sorted_open
from app.services.review.review import Review


class RowsShown(StrEnum):
    """Which rows a timeline has beside those with engagements."""

    ENGAGED = "engaged"
    GAPS = "gaps"
    ALL = "all"


ROWS_SHOWN_TITLES: Mapping[RowsShown, Text] = MappingProxyType(
    {
        RowsShown.ENGAGED: Text("With engagements"),
        RowsShown.GAPS: Text("With engagements or gaps"),
        RowsShown.ALL: Text("All"),
    }
)


@dataclass(frozen=True, slots=True)
class TimelineOptions:
    """How somebody wants a timeline.

    `closed` are the groups of which only the header is shown, `hidden` rows are left out, `opened` ones have
    as many lanes as they need, the others at most `lanes` (None: all). `gap` is the number of days that stay
    free between two bars in a lane. `rows`: GAPS adds the countries that have a tier or a gap but no
    engagement here, ALL every row that there could be.
    """

    grouping: str = "countries"
    rows: RowsShown = RowsShown.GAPS
    closed: frozenset[str] = field(default_factory=frozenset)
    hidden: frozenset[RowKey] = field(default_factory=frozenset)
    opened: frozenset[RowKey] = field(default_factory=frozenset)
    gap: int = 0
    lanes: int | None = MOST_LANES

    def lanes_of(self, key: RowKey) -> int | None:
        """How many lanes a row may have; None for as many as it needs."""
        return None if key in self.opened else self.lanes


@dataclass(frozen=True, slots=True)
class RowGap:
    """What is missing in a country or a region, in the words of its heaviest gap that nobody has accepted.

    `sentence` says what is missing, `remedy` what would mend it. `subject` is the country (`countries`, id) or
    the region (`regions`, id). `finding` is None where the review has none: the country has a tier, and nothing
    with it is shown. `is_never` says that no live engagement with it was ever on record.
    """

    subject: Subject
    sentence: Text
    remedy: Text
    finding: Finding | None = None
    is_never: bool = False

    @property
    def severity(self) -> Severity | None:
        """That of the finding."""
        return self.finding.severity if self.finding is not None else None

    @property
    def country(self) -> str:
        """The country to plan something with; empty for a region."""
        return self.subject.id if self.subject.table == "countries" else ""


@dataclass(frozen=True, slots=True)
class TimelineRow:
    """One row as the left column shows it. `count` counts each engagement once, in a header too.

    `lanes` is its height in lanes, at least 1, the one for `+n more` included; that of a header is 1.
    `level` is 0 for headers and for rows without one, else 1. `country` is whose days it is shaded with, and `item`,
    a table and an id, what else may be taken up on some of them.
    """

    key: RowKey
    title: Said
    level: int
    is_open: bool
    count: int
    lanes: int
    country: str
    gap: RowGap | None = None
    item: tuple[str, str] | None = None

    @property
    def is_header(self) -> bool:
        """Whether it is the row of a group."""
        return self.key.is_header


def places_by(plan: Plan, grouping: str) -> TimelinePlaces:
    """Where the engagements of a plan stand under a grouping, by its id; the same ones for all who ask."""
    return plan.worked_out(
        ("timeline places", grouping), lambda: TimelinePlaces(plan.engagements, groupings(plan)[grouping].rows_of(plan))
    )


class RowBook:
    """Knows the rows that a plan could have under one grouping. What it has worked out, it keeps.

    It answers for one plan and one review; `following` gives the book of the next ones and shares what
    holds for both. `places` says where engagements stand.
    """

    def __init__(self, plan: Plan, review: Review, grouping: str) -> None:
        self.plan = plan
        self.review = review
        self.grouping = groupings(plan)[grouping]
        self.rows_of = self.grouping.rows_of(plan)
        self.places = places_by(plan, grouping)
        self._orders: dict[RowKey, tuple[object, ...]] = {}
        self._gaps: dict[RowKey, RowGap | None] = {}
        self._countries = tuple(self.grouping.leaves(plan)) if self.grouping.id == "countries" else ()
        self._gap_rules = frozenset(rule.id for rule in review.rules if rule.finding_class is FindingClass.GAP)

    def following(
        self, plan: Plan, review: Review, edited: Collection[str], stale: Collection[RowKey] | None
    ) -> RowBook:
        """The book of a later plan in which countries, regions, kinds, people and settings are the same.

        No engagements but the `edited` ones are others. The gaps of the `stale` rows are read anew, those of
        all rows where that is None.
        """
        book = RowBook.__new__(RowBook)
        book.plan, book.review, book.grouping, book.rows_of = plan, review, self.grouping, self.rows_of
        book.places = self.places.following(plan.engagements, edited)
        book._orders, book._countries, book._gap_rules = self._orders, self._countries, self._gap_rules
        book._gaps = {} if stale is None else {key: gap for key, gap in self._gaps.items() if key not in stale}
        return book

    def keys_about(self, subjects: Collection[Subject]) -> frozenset[RowKey]:
        """The rows of these countries and regions whose gaps have been read."""
        if self.grouping.id != "countries":
            return frozenset()
        countries = {subject.id for subject in subjects if subject.table == "countries"}
        regions = {subject.id for subject in subjects if subject.table == "regions"}
        return frozenset(
            key for key in self._gaps if (key.group in regions if key.is_header else key.leaf in countries)
        )

    def keys(self, engaged: Iterable[RowKey], options: TimelineOptions) -> list[RowKey]:
        """The rows in order, headers and folded ones included as the options want it."""
        keys = set(engaged)
        if options.rows is RowsShown.ALL:
            keys.update(self.grouping.leaves(self.plan))
        elif options.rows is RowsShown.GAPS:
            keys.update(key for key in self._countries if self.gap_of(key) is not None)
        keys -= options.hidden
        if self.grouping.has_groups:
            headers = {key.header for key in keys} - options.hidden
            shut = options.closed | {key.group for key in options.hidden if key.is_header}
            keys = {key for key in keys if key.group not in shut} | headers
        return sorted(keys, key=self._order)

    def row(self, key: RowKey, track: Track | None, count: int, *, is_open: bool) -> TimelineRow:
        """The row of that key; `count` is a header's number of engagements."""
        grouping, own = self.grouping, self.plan.settings.own_nation
        title = grouping.row_title(self.plan, key)
        gap = self.gap_of(key)
        if key.is_header:
            return TimelineRow(key, title, 0, is_open, count, 1, own, gap)
        if gap is not None and gap.finding is None and track is not None:
            gap = None
        return TimelineRow(
            key=key,
            title=title,
            level=int(grouping.has_groups),
            is_open=True,
            count=track.count if track is not None else 0,
            lanes=track.height if track is not None else 1,
            country=grouping.country(key) or own,
            gap=gap,
            item=grouping.item(key),
        )

    def gap_of(self, key: RowKey) -> RowGap | None:
        """What is missing in a row of countries or regions, if anything."""
        if self.grouping.id != "countries" or not (key.leaf or key.is_header):
            return None
        if key not in self._gaps:
            subject = _subject_of(key)
            self._gaps[key] = self._region_gap(subject) if key.is_header else self._country_gap(subject)
        return self._gaps[key]

    def _order(self, key: RowKey) -> tuple[object, ...]:
        order = self._orders.get(key)
        if order is None:
            order = self._orders[key] = self.grouping.order(self.plan, key)
        return order

    def _region_gap(self, subject: Subject) -> RowGap | None:
        found = self._findings(subject)
        return RowGap(subject, found[0].title, found[0].remedy, found[0]) if found else None

    def _country_gap(self, subject: Subject) -> RowGap | None:
        country = subject.id
        items = self.plan.engagements
        engaged = any(items[each].is_live for each in self.plan.ids("engagement_by_country", country))
        # Who has met whom before the records begin is not known.
        never = not engaged and self.plan.settings.begin_of_records is None
        if found := self._findings(subject):
            return RowGap(subject, found[0].title, found[0].remedy, found[0], never)
        tier = self.plan.tiers.get(country)
        if tier is None or tier.tier == SUSPENDED:
            return None
        name = country_name(self.plan, country)
        if not engaged:
            sentence = text("No engagement with {country} yet; it is in tier {tier}", country=name, tier=tier.tier)
        else:
            sentence = text("Nothing with {country} is shown here; it is in tier {tier}", country=name, tier=tier.tier)
        return RowGap(subject, sentence, text("Plan an engagement with {country}.", country=name), None, never)

    def _findings(self, subject: Subject) -> tuple[Finding, ...]:
        found = self.review.of_subject(subject, by=self._gap_rules)
        return sorted_open(self.plan, found, self.review.facts.as_of) if found else ()


def _subject_of(key: RowKey) -> Subject:
    """The region or the country of a row, where countries are the rows."""
    return Subject("regions", key.group) if key.is_header else Subject("countries", key.leaf)

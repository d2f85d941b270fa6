"""What is typed into the fields of an engagement, in the panel, in a cell or in a bulk edit alike."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import cached_property
from typing import Any

from app.domain.country_names import CountryNames
from app.domain.engagement import Engagement
from app.domain.geography import Place
from app.domain.hosts import roles_beside_host, usual_direction, without_host
from app.domain.item_names import country_name
from app.domain.not_understood import NotUnderstood
from app.domain.own_values import holder_of, with_values
from app.domain.plan import Plan
from app.domain.plan_fields import engagement_record
from app.domain.ranked_markings import RankedMarking
from app.domain.records.choices import one_of
from app.domain.records.record import Record, record_of
from app.domain.records.sort import Sort
from app.domain.tables import RECORDS
from app.services.dates.date_preferences import USUAL, DatePreferences
from app.services.edits.own_levels import GIVES_LEVEL, with_own_level
from app.services.importing.mapping import ImportMapping
from app.services.importing.staff_words import NO_WORDS, StaffWords
from app.services.importing.values import Vocabulary
from app.services.records.reading import PlanReading
from app.services.texts.field_values import (
    country_fields,
    read_countries,
    read_field_dates,
    read_field_times,
    read_host,
    read_place,
)
from app.services.texts.marked_outputs import ranked_spelling
from app.services.texts.time_texts import typed_times

_MOST_LISTED = 40
"""Choices that a refusal lists."""

PARTS: Mapping[str, str] = {"times": "dates", "host": "place"}
"""What has an editor of its own beside the field that it is a part of."""


class FieldReading(PlanReading):
    """Reads for one plan on one day. What a field's sort reads is enough for most; dates may be a step from those
    there are, countries keep their roles, and a place brings its zone.

    `places` are known ports and capitals, which bring their country, zone and coordinates; `words` gives the words
    of staffs when one is typed that the plan does not know.
    """

    def __init__(
        self,
        plan: Plan,
        today: date,
        places: Sequence[Place] = (),
        words: Callable[[], StaffWords] = lambda: NO_WORDS,
        preferences: DatePreferences = USUAL,
    ) -> None:
        super().__init__(plan, today, preferences)
        self._places = places
        self._words = words

    def follows(self, plan: Plan, today: date, preferences: DatePreferences = USUAL) -> bool:
        """Read for this plan from now on; False, where that takes another one.

        For another day and person, or where anything has changed but engagements and what belongs to them. What is
        known of those is looked up anew.
        """
        if (today, preferences) != (self._today, self._preferences):
            return False
        if plan is self._plan:
            return True
        if any(plan.table(name) is not self._plan.table(name) for name in _READ_FROM):
            return False
        self._plan = plan
        self._forget(_OF_ENGAGEMENTS)
        return True

    def value(self, name: str, typed: str, item: Engagement | None) -> Any:
        """The value that was typed into a field of `item` (None: of a new one).

        Raises NotUnderstood saying why, and what comes close.
        """
        read = _READ.get(name)
        if read is not None and item is not None:
            return read(self, typed, item)
        sort = self.sort_of(name)
        try:
            return sort.read(typed, self)
        except NotUnderstood:
            if not sort.is_choice or not typed.strip():
                raise
            return self._chosen(name, sort, typed.strip())

    def read(self, sort: Sort, typed: str) -> Any:
        """The value that was typed into a field of that sort, whatever has it; of choices a beginning is enough.

        Raises NotUnderstood.
        """
        try:
            return sort.read(typed, self)
        except NotUnderstood:
            if not sort.is_choice or not typed.strip():
                raise
            return self._chosen_of(sort, typed.strip())

    def fields(self, name: str, typed: str, item: Engagement) -> dict[str, Any]:
        """The fields of `item` that typing into one of them sets; raises NotUnderstood.

        A direction that is what the host proposes goes along with the host, and a level with the kind and with who
        travels; what somebody chose stays. A former host is one no longer.
        """
        value = self.value(name, typed, item)
        made = country_fields(self._plan, value, item) if name == "countries" else {PARTS.get(name, name): value}
        if made.keys() & _HOSTS:
            own = self._plan.settings.own_nation
            was, now = usual_direction(item, own), usual_direction(with_values(item, made), own)
            if was is not now and item.direction in (None, was):
                made["direction"] = now
        if name in GIVES_LEVEL:
            level = with_own_level(self._plan, item, with_values(item, made)).level
            if level is not item.level:
                made["level"] = level
        if name == "host" and not typed.strip():
            # Whoever says that nobody hosts it says so of the countries too.
            made["countries"] = without_host(item.countries)
        elif name in _MOVES_HOST:
            after = with_values(item, made)
            if (countries := roles_beside_host(after, self._plan.settings.own_nation)) != item.countries:
                made["countries"] = countries
        return made

    def sort_of(self, name: str) -> Sort:
        """The sort of a field of this plan's engagements; raises KeyError."""
        return engagement_record(self._plan)[name].sort

    def shown(self, name: str, item: Engagement) -> str:
        """The text that an editor of a field begins with, which `value` reads back."""
        match name:
            case "times":
                return typed_times(item.dates)
            case "host":
                return country_name(self._plan, item.host) if item.host else ""
            case "place":
                return item.place.name
            case _:
                return self.written(self.sort_of(name), getattr(item, name))

    def offered(self, name: str) -> Sequence[str]:
        """The names that an editor of a field completes; the own nation is in every engagement.

        Of markings the levels that the plan ranks, from the lowest up, a scheme after the other.
        """
        if name == "marking":
            ranked = sorted(self._plan.records(RankedMarking).values(), key=lambda each: (each.scheme, each.rank))
            return tuple(dict.fromkeys(each.title for each in ranked))
        own = self._plan.settings.own_nation if name == "countries" else ""
        names = self.sort_of(name).offered(self.names)
        return [each for each in names if each != country_name(self._plan, own)] if own else names

    def _chosen(self, name: str, sort: Sort, typed: str) -> Any:
        """What words that are not quite one of the choices stand for; raises NotUnderstood."""
        try:
            if name in _OTHER_WORDS:
                return _OTHER_WORDS[name](self._vocabulary, typed)
        except NotUnderstood:
            pass  # They may still begin one of them, or come close.
        if name == "kind" and (begun := self._words().kind_begun(typed)) in self._plan.kinds:
            return begun
        return self._chosen_of(sort, typed)

    def _chosen_of(self, sort: Sort, typed: str) -> Any:
        choices = dict(sort.choices(self.items))
        if len(choices) > _MOST_LISTED:
            return sort.read(typed, self)
        return sort.read(one_of(typed, choices), self)

    @cached_property
    def _vocabulary(self) -> Vocabulary:
        return Vocabulary(self._plan.kinds, CountryNames(self._plan.countries.values()), ImportMapping(), self._words())

    def _read_dates(self, typed: str, item: Engagement) -> Any:
        if not typed.strip():
            raise sort_of("dates").needed()
        return read_field_dates(typed, item, self._date_reading)

    def _read_times(self, typed: str, item: Engagement) -> Any:
        return read_field_times(typed, item, self._plan)

    def _read_countries(self, typed: str, item: Engagement) -> Any:
        return read_countries(typed, item, self._country_texts, self._plan)

    def _read_place(self, typed: str, item: Engagement) -> Any:
        return read_place(typed, item, self._places, self._plan)

    def _read_marking(self, typed: str, _item: Engagement) -> Any:
        return ranked_spelling(self._plan, sort_of("marking").read(typed, self))

    def _read_host(self, typed: str, item: Engagement) -> Any:
        return read_host(typed, item, self._country_texts, self._plan)


def sort_of(name: str) -> Sort:
    """The sort of a field of the engagement; raises KeyError."""
    return record_of(Engagement)[name].sort


def is_dated(name: str) -> bool:
    """Whether days are typed into what the window calls a field of the engagement, an own one of any plan too."""
    fields = {each.name: each.sort for each in record_of(Engagement).fields}
    return holder_of(name) == "day" or (name in fields and fields[name].is_dated)


def _points_at_engagements(record: Record) -> bool:
    columns = (column for each in record.fields for column in each.sort.storage(each.name).columns)
    return record.kind is Engagement or any(column.into == "engagements" for column in columns)


_OF_ENGAGEMENTS = tuple(name for name, record in RECORDS.items() if _points_at_engagements(record))
_READ_FROM = tuple(name for name in RECORDS if name not in _OF_ENGAGEMENTS)

_READ: Mapping[str, Callable[[FieldReading, str, Engagement], Any]] = {
    "dates": FieldReading._read_dates,
    "times": FieldReading._read_times,
    "countries": FieldReading._read_countries,
    "place": FieldReading._read_place,
    "host": FieldReading._read_host,
    "marking": FieldReading._read_marking,
}
"""Fields of which what is typed means more than its sort knows."""

_HOSTS = frozenset({"countries", "place"})
"""Fields that say which state is the host."""

_MOVES_HOST = frozenset({"place", "host", "direction"})
"""What is typed of these says another host without naming who takes part."""

_OTHER_WORDS: Mapping[str, Callable[[Vocabulary, str], Any]] = {
    "kind": Vocabulary.kind,
    "status": Vocabulary.status,
    "direction": Vocabulary.direction,
    "level": Vocabulary.level,
    "counterpart_level": Vocabulary.level,
}
"""What staffs write for the members of a closed set, beside their titles."""

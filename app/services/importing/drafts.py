"""What a row makes of an engagement that is or is not there yet."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import field, replace
from datetime import date, time
from typing import Any

from app.domain.engagement import Engagement
from app.domain.geography import Place
from app.domain.hosts import usual_direction
from app.domain.levels import Level
from app.domain.own_values import id_of_own, with_values
from app.domain.participation import Participation, Role
from app.domain.spans import LONGEST_YEARS, DateError, Dates, PlanDate
from app.domain.statuses import Status
from app.domain.value_classes import dataclass
from app.domain.wording import NOTHING, Text, text, verbatim
from app.services.importing.host import PlaceWords, locate
from app.services.importing.places import Gazetteer
from app.services.importing.rows import RowRefused, RowValues, UnknownWord, one_line
from app.services.importing.times import timed, with_noted
from app.services.texts.tables import clean_text

_PARTS = ("country", "zone", "latitude", "longitude")
PLACE_PARTS = frozenset({"place_country", "place_zone", "latitude", "longitude"})
"""Columns that say where a place is, beside its name."""


@dataclass(frozen=True, slots=True)
class Drafting:
    """What new and changed engagements are made with: the day, whose plan it is, and the places.

    What a new one leaves open is as of one made by hand: the usual level of its kind and the marking of the plan, and
    a direction that follows from its host. A row with an id is one of our own, whose blanks say that there is nothing.

    `kind_of_title` gives the kind of a new engagement whose row gives none, by words that somebody explained, and
    `kind_named` the one that its title names, with what to say of it; that counts in a list without kinds only. Where
    both are empty, such a row is refused.
    `marking` is the plan's: a file that we wrote gives it for what has none of its own. `usual_levels` are by
    kind; `level_of_leads` is that of an office such as a minister's, which goes before.
    """

    as_of: date
    own_nation: str
    gazetteer: Gazetteer
    kind_of_title: Callable[[str], str] = lambda _: ""
    kind_named: Callable[[str], tuple[str, Text]] = lambda _: ("", NOTHING)
    marking: str = ""
    level_of_leads: Callable[[str], Level | None] = lambda _: None
    usual_levels: Mapping[str, Level] = field(default_factory=dict)

    def is_whole(self, values: RowValues) -> bool:
        """Whether the row says enough for a new engagement, whatever the plan holds."""
        dates = values.dates
        has_dates = dates is not None and not dates.is_too_long
        return bool(values.texts["title"] and self._kind(values)[0]) and has_dates

    def zoned(self, values: RowValues) -> RowValues:
        """The row with the times that it states without a zone, by the clocks of its place where those are known."""
        if not values.clocks:
            return values
        place, _ = self._place_of_new(values)
        more, remarks = timed(replace(values.more, zone=place.zone), values.start, values.end, values.clocks)
        if more.start_time is None:
            more = replace(more, zone=None)
        return replace(values, more=more, clocks={}, remarks=(*values.remarks, *remarks))

    def new(self, values: RowValues, provenance: str, item_id: str) -> tuple[Engagement, tuple[Text, ...]]:
        """An engagement that the plan does not have, and what to say of it; raises RowRefused for what it must have."""
        title = values.texts["title"]
        kind, told = self._kind(values)
        no_kind = text("no kind is given") if values.has_kinds else text("no kind is given, and its title names none")
        stated = (
            (title, text("no {field} is given", field="title")),
            (kind, no_kind),
            (values.start, text("no {field} is given", field="start date")),
        )
        missing = [said for given, said in stated if not given]
        if missing or values.start is None:
            raise RowRefused(*missing, unknown=() if kind else (UnknownWord("title", title),))
        more = values.more
        dates = _dates(values.start, values.end, more.start_time, more.end_time, more.zone)
        place, remarks = self._place_of_new(values)
        countries = tuple(
            Participation(country, self._role(values, country, place))
            for country in self._others(values.countries or self._only_host(values))
        )
        past = dates.latest < self.as_of
        made = Engagement(
            id=item_id,
            ref=values.ref,
            kind=kind,
            dates=dates,
            status=values.status or (Status.COMPLETED if past else Status.PLANNED),
            countries=countries,
            place=place,
            direction=values.direction,
            level=values.level or (None if values.is_ours else self.level_of_leads(values.texts["own_lead"])),
            provenance=provenance,
            **{**values.texts, "notes": with_noted(values.texts["notes"], more.noted)},
            **{name: value for name, value in more.stated.items() if not id_of_own(name)},
        )
        own = {name: value for name, value in more.stated.items() if id_of_own(name)}
        return with_values(made, own), (*told, *remarks)

    def completed(self, item: Engagement) -> Engagement:
        """A new engagement with what one made by hand has too: a level, a direction and a marking."""
        direction = item.direction
        if direction is None and item.host is not None:
            direction = usual_direction(item, self.own_nation)
        level = item.level or self.usual_levels.get(item.kind)
        return replace(item, level=level, direction=direction, marking=item.marking or clean_text(self.marking))

    def _place_of_new(self, values: RowValues) -> tuple[Place, tuple[Text, ...]]:
        """PlaceWords it is: as the row says in parts, else as its name, its direction and its partners tell."""
        stated = values.more.place
        if PLACE_PARTS & values.more.has and (stated is not None or values.is_ours):
            stated = stated or Place()
            if values.is_ours or stated.zone or stated.latitude is not None:
                return replace(stated, name=values.place), ()
            known = locate(replace(self._where(values), direction=None), self.gazetteer).place
            if known.country == stated.country:
                return known, ()
            return self.gazetteer.placed(values.place, stated.country), ()
        found = locate(self._where(values), self.gazetteer)
        return found.place, found.remarks

    def _where(self, values: RowValues) -> PlaceWords:
        others = tuple(country for country in values.countries or () if country != values.own_nation)
        return PlaceWords(values.place, values.texts["title"], values.direction, values.own_nation, others)

    def _only_host(self, values: RowValues) -> tuple[str, ...]:
        """The host that a row states beside no other partner."""
        country = values.more.place.country if values.more.place is not None else None
        return (country,) if country and not values.is_ours and not values.organisations else ()

    def _kind(self, values: RowValues) -> tuple[str, tuple[Text, ...]]:
        """The kind, and what to say of where it comes from."""
        title = values.texts["title"]
        if (stated := values.kind or self.kind_of_title(title)) or values.has_kinds:
            return stated, ()
        kind, said = self.kind_named(title)
        return kind, (said,) if kind else ()

    def changed(self, before: Engagement, values: RowValues) -> tuple[Engagement, tuple[str, ...]]:
        """The engagement as the row states it, and the fields that differ; blanks change nothing."""
        texts = dict(values.texts)
        if values.more.noted:
            texts["notes"] = with_noted(texts["notes"] or clean_text(before.notes), values.more.noted)
        stated: dict[str, Any] = {
            name: value for name, value in texts.items() if value and value != clean_text(getattr(before, name))
        }
        stated |= {
            name: value for name, value in values.more.stated.items() if not _is_same(value, getattr(before, name))
        }
        # Spelt as its scheme spells it, it is no other marking.
        if values.texts["marking"].casefold() == clean_text(before.marking.strip() or self.marking).casefold():
            stated.pop("marking", None)
        if values.ref and values.ref != one_line(before.ref):
            stated["ref"] = values.ref
        for name in ("kind", "level", "direction", "status"):
            value = getattr(values, name)
            if value and value != getattr(before, name):
                stated[name] = value
        if (dates := _redated(before.dates, values)) != before.dates:
            stated["dates"] = dates
        if (countries := self._countries(before, values)) != before.countries:
            stated["countries"] = countries
        if (place := self._moved(before, values)) != before.place:
            stated["place"] = place
        after: Engagement = with_values(before, stated)
        return after, tuple(stated)

    def _countries(self, before: Engagement, values: RowValues) -> tuple[Participation, ...]:
        """The nations that the row states, with the roles that it states or that they had."""
        others = before.country_ids if values.countries is None else self._others(values.countries)
        if set(others) == set(before.country_ids):
            others = before.country_ids
        known = {part.country: part.role for part in before.countries} | values.more.roles
        return tuple(Participation(country, known.get(country, Role.PARTICIPANT)) for country in others)

    def _moved(self, before: Engagement, values: RowValues) -> Place:
        """The place that the row states; another name alone is looked up anew."""
        place = before.place
        parts = {part: found for part in _PARTS if (found := getattr(values.more.place, part, None)) is not None}
        kept = replace(place, **parts)
        if not values.place or values.place == clean_text(place.name):
            return kept
        if kept != place:
            return replace(kept, name=values.place)
        countries = values.countries if values.countries is not None else before.country_ids
        where = replace(
            self._where(replace(values, countries=countries)), direction=values.direction or before.direction
        )
        return locate(where, self.gazetteer).place

    def _role(self, values: RowValues, country: str, place: Place) -> Role:
        if "roles" in values.more.has or country in values.more.roles:
            return values.more.roles.get(country, Role.PARTICIPANT)
        return Role.HOST if country == place.country else Role.PARTICIPANT

    def _others(self, countries: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(country for country in countries if country != self.own_nation)


def _redated(before: Dates, values: RowValues) -> Dates:
    start = values.start or before.start
    end = values.end or before.end
    more = values.more
    clocks = (more.start_time or before.start_time, more.end_time or before.end_time, more.zone or before.zone)
    if (start, end, *clocks) == (before.start, before.end, before.start_time, before.end_time, before.zone):
        return before
    made = _dates(start, end)
    return _dates(start, end, *clocks) if made.is_exact else made


def _dates(
    start: PlanDate,
    end: PlanDate | None,
    start_time: time | None = None,
    end_time: time | None = None,
    zone: str | None = None,
) -> Dates:
    try:
        made = Dates(start, end, start_time, end_time, zone)
    except DateError as error:
        raise RowRefused(text("{why}", why=verbatim(error))) from error
    if made.is_too_long:
        raise RowRefused(
            text(
                "from {start} to {end} are more than {years} years; is a year mistyped?",
                start=made.earliest,
                end=made.latest,
                years=LONGEST_YEARS,
            )
        )
    return made


def _is_same(stated: Any, held: Any) -> bool:
    """Whether a row states what is held, whose texts may have blanks that no cell has."""
    return bool(stated == (clean_text(held) if isinstance(held, str) else held))

"""The plan: frozen tables of items with the indexes built from them.

The tables are persistent maps, so a plan with one item changed shares the rest
with the plan before it; no other module knows which library provides them.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping
from datetime import date
from typing import Any, TypeVar, cast

from immutables import Map

from app.domain.ask_types import AskRoute, AskType
from app.domain.asks import Ask
from app.domain.day_tally import DayTally, Known, Replaced
from app.domain.engagement import Engagement
from app.domain.geography import Country, Membership, Region, RegionScheme
from app.domain.index_maps import Ids, indexed, moves_of, reindexed
from app.domain.indexes import Key
from app.domain.kinds import Kind, LeadTime
from app.domain.natural_order import natural
from app.domain.parties import Organisation, Person, Post
from app.domain.priorities import CountryTier, Objective, RegionWeight, TierNorm
from app.domain.records.record import Item, Record, record_of
from app.domain.saved_views import SavedView
from app.domain.settings import PLAN, PlanSettings
from app.domain.tables import PLAN_INDEXES, RECORDS, index_of_parts
from app.domain.waivers import Waiver

_Kept = TypeVar("_Kept", bound=Item)
_Made = TypeVar("_Made")
_NOTHING: frozenset[str] = frozenset()
_PARENTS = "engagement_by_parent"
_INDEXES = {index.name: index for index in PLAN_INDEXES}


def _by_id(items: Iterable[Item]) -> Map[str, Item]:
    """One by one: a map of 100,000 made of a dict at once lets no other thread have its turn meanwhile."""
    made = Map[str, Item]().mutate()
    for item in items:
        made[item.id] = item
    return made.finish()


class Plan:
    """A frozen state of the whole plan. Make one with `of`, change it with `replacing`.

    Its indexes and its tally of days are built when they are asked for, at the latest for its first change, and kept
    up to date from then on: a plan that is opened is in the window before those are built that only rules look at.
    """

    __slots__ = ("_days", "_indexes", "_tables", "_worked_out")

    def __init__(
        self, tables: Mapping[str, Map[str, Any]], indexes: dict[str, Map[Key, Ids]], days: DayTally | None
    ) -> None:
        self._tables = tables
        self._indexes = indexes
        self._days = days
        self._worked_out: dict[Hashable, Any] = {}

    @classmethod
    def of(cls, items: Mapping[str, Iterable[Item]]) -> Plan:
        """Build a plan from its tables; `settings` must hold the one settings record.

        Raises ValueError for a table that a plan does not have, or without settings.
        """
        unknown = items.keys() - RECORDS.keys()
        if unknown:
            raise ValueError(f"a plan has no table {sorted(unknown)}")
        tables = {name: _by_id(items.get(name, ())) for name in RECORDS}
        if PLAN not in tables["settings"]:
            raise ValueError("a plan needs its settings")
        return cls(tables, {}, None)

    @property
    def size(self) -> int:
        """How many items it holds."""
        return sum(map(len, self._tables.values()))

    def table(self, name: str) -> Mapping[str, Item]:
        """One table by its name; iteration order is arbitrary."""
        return self._tables[name]

    def records(self, kind: type[_Kept]) -> Mapping[str, _Kept]:
        """The items of a kind, by id."""
        return self._tables[record_of(kind).name]

    def find(self, table: str, item_id: str) -> Item | None:
        """The item, or None."""
        return self._tables[table].get(item_id)

    def replacing(self, replacements: Iterable[tuple[str, str, Item | None]]) -> Plan:
        """This plan with each (table, id) holding the given item, or nothing for None."""
        tables = dict(self._tables)
        replaced: list[Replaced] = []
        for name, item_id, after in replacements:
            before = tables[name].get(item_id)
            tables[name] = tables[name].set(item_id, after) if after is not None else tables[name].delete(item_id)
            replaced.append((name, before, after))
        indexes = {index.name: self._index(index.name) for index in PLAN_INDEXES}
        names = {name for name, _, _ in replaced}
        for index in PLAN_INDEXES:
            if index.table in names and (moves := moves_of(index, replaced)):
                indexes[index.name] = reindexed(indexes[index.name], moves)
        were, are = Known(self._tables, self._index(_PARENTS)), Known(tables, indexes[_PARENTS])
        return Plan(tables, indexes, self._tally().after(were, are, replaced))

    def parts(self, kind: type[_Kept], whole: str) -> tuple[_Kept, ...]:
        """The parts of that kind which belong to one item, in the order of their list."""
        record, items = record_of(kind), self.records(kind)
        if record.is_single:
            return (items[whole],) if whole in items else ()
        found = [items[item_id] for item_id in self._index(index_of_parts(record.name)).get(whole, _NOTHING)]
        return tuple(sorted(found, key=lambda item: (self._place(record, item), item.id)))

    def part(self, kind: type[_Kept], whole: str) -> _Kept | None:
        """The part of a kind of which an item has at most one; None where it has none."""
        return self.records(kind).get(whole)

    def wholes(self, kind: type[_Kept]) -> Iterable[str]:
        """The ids of the items that have parts of that kind."""
        record = record_of(kind)
        return self._tables[record.name] if record.is_single else map(str, self.keys(index_of_parts(record.name)))

    def _place(self, record: Record, item: Item) -> Any:
        day = next((day for each in record.dated if (day := record[each].sort.first_day(getattr(item, each)))), None)
        return (record.rank_of(item, self.title_of), day or date.max, natural(record.title_of(item, self.title_of)))

    def worked_out(self, key: Hashable, work: Callable[[], _Made]) -> _Made:
        """What comes of a work that depends on this plan and on the key alone: done once, for a plan never changes."""
        try:
            found: _Made = self._worked_out[key]
        except KeyError:
            found = self._worked_out[key] = work()
        return found

    def prepare(self, indexes: Iterable[str]) -> None:
        """Build these indexes now, so that whoever asks for them need not wait."""
        for name in indexes:
            self._index(name)

    def ids(self, index: str, key: Key) -> frozenset[str]:
        """The ids that an index of `indexes.INDEXES` holds under the key."""
        built = self._indexes.get(index)
        held = (self._index(index) if built is None else built).get(key, _NOTHING)
        return held if type(held) is frozenset else frozenset(held)

    def keys(self, index: str) -> Iterable[Key]:
        """All keys of an index that hold an id."""
        return self._index(index).keys()

    def keys_of(self, index: str, item: Item) -> Iterable[Key]:
        """The keys under which an index holds an item of its table."""
        return _INDEXES[index].keys(item)

    def region_days(self, region: str, year: int, month: int) -> int:
        """Known days of live engagements in a region of the plan's scheme in a calendar month."""
        return self._tally().of_month(region, year, month)

    def _index(self, name: str) -> Map[Key, Ids]:
        # Two threads that ask at once build the same twice; either is right.
        if (built := self._indexes.get(name)) is None:
            index = _INDEXES[name]
            built = self._indexes[name] = indexed(index, self._tables[index.table].values())
        return built

    def _tally(self) -> DayTally:
        if self._days is None:
            self._days = DayTally.of(self._tables)
        return self._days

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Plan):
            return NotImplemented
        return all(self._tables[name] == other._tables[name] for name in RECORDS)

    __hash__ = None  # type: ignore[assignment]

    @property
    def settings(self) -> PlanSettings:
        """What the plan says of itself."""
        return cast("PlanSettings", self._tables["settings"][PLAN])

    @property
    def countries(self) -> Mapping[str, Country]:
        """By ISO alpha-2."""
        return self._tables["countries"]

    @property
    def schemes(self) -> Mapping[str, RegionScheme]:
        """The region schemes."""
        return self._tables["schemes"]

    @property
    def regions(self) -> Mapping[str, Region]:
        """The regions of all schemes."""
        return self._tables["regions"]

    @property
    def memberships(self) -> Mapping[str, Membership]:
        """Dated memberships of organisations."""
        return self._tables["memberships"]

    @property
    def kinds(self) -> Mapping[str, Kind]:
        """The kinds of engagement."""
        return self._tables["kinds"]

    @property
    def lead_times(self) -> Mapping[str, LeadTime]:
        """Clearance lead times by host and kind."""
        return self._tables["lead_times"]

    @property
    def ask_types(self) -> Mapping[str, AskType]:
        """The kinds of question."""
        return self._tables["ask_types"]

    @property
    def ask_routes(self) -> Mapping[str, AskRoute]:
        """Which kind needs whom."""
        return self._tables["ask_routes"]

    @property
    def norms(self) -> Mapping[str, TierNorm]:
        """What each tier asks for."""
        return self._tables["norms"]

    @property
    def tiers(self) -> Mapping[str, CountryTier]:
        """The tier of each country that has one."""
        return self._tables["tiers"]

    @property
    def weights(self) -> Mapping[str, RegionWeight]:
        """The weight of each region that has one."""
        return self._tables["weights"]

    @property
    def objectives(self) -> Mapping[str, Objective]:
        """What the plan aims at."""
        return self._tables["objectives"]

    @property
    def organisations(self) -> Mapping[str, Organisation]:
        """Ministries, embassies, headquarters."""
        return self._tables["organisations"]

    @property
    def people(self) -> Mapping[str, Person]:
        """Principals and holders of posts."""
        return self._tables["people"]

    @property
    def posts(self) -> Mapping[str, Post]:
        """The posts that are asked."""
        return self._tables["posts"]

    @property
    def engagements(self) -> Mapping[str, Engagement]:
        """The engagements."""
        return self._tables["engagements"]

    @property
    def asks(self) -> Mapping[str, Ask]:
        """The asks."""
        return self._tables["asks"]

    @property
    def waivers(self) -> Mapping[str, Waiver]:
        """Findings knowingly lived with."""
        return self._tables["waivers"]

    @property
    def saved_views(self) -> Mapping[str, SavedView]:
        """Views that all who work on the plan share."""
        return self._tables["saved_views"]

    def title_of(self, table: str, item_id: str) -> str:
        """What people call an item; its id where the plan does not hold it."""
        item = self.find(table, item_id)
        return RECORDS[table].title_of(item, self.title_of) if item is not None else item_id

    def rank_of(self, table: str, item_id: str) -> tuple[bool, Any]:
        """Where an item stands in its table before titles are looked at; one that is not there comes last."""
        item = self.find(table, item_id)
        return RECORDS[table].rank_of(item, self.title_of) if item is not None else (True, 0)

    def region_of(self, country: str, scheme: str | None = None) -> Region | None:
        """The region that holds the country, in the plan's scheme unless another is named."""
        for region in self.ids("region_by_country", (scheme or self.settings.scheme, country)):
            return self.regions[region]
        return None

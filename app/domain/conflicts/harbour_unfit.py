"""C12: a ship does not fit into the port, or an aircraft not onto the airfield."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from app.domain.aircraft_visits import AircraftVisit
from app.domain.asset_subjects import visits_touched
from app.domain.assets import Asset, AssetSort
from app.domain.country_names import fold_name
from app.domain.engagement import Engagement
from app.domain.facts import Facts
from app.domain.findings import Finding, FindingClass, Severity, Subject, subjects_in
from app.domain.harbours import Harbour, Offered
from app.domain.plan import Plan
from app.domain.records.record import Item
from app.domain.ship_visits import ShipVisit
from app.domain.statuses import OPEN
from app.domain.value_classes import dataclass
from app.domain.wording import Text, sentences, text
from app.domain.wording_values import figure


@dataclass(frozen=True, slots=True)
class HarbourUnfit:
    """A ship draws more than the berth or the port takes, is longer, or nuclear-powered where that is not accepted;
    an aircraft needs a longer runway, or handling that is not there (domain.md §5, C12).

    What the visit says of its berth goes before what the list of ports says. What is not known is not unfit.
    """

    id: str = "C12"
    title: Text = text("Port or airfield unfit")
    finding_class: FindingClass = FindingClass.CONFLICT
    reads: frozenset[str] = frozenset({"engagements", "assets", "ports", "ship_visits", "aircraft_visits"})
    waivable: bool = True

    def all_subjects(self, plan: Plan) -> Iterable[Subject]:
        """The engagements that take up an asset."""
        found = (each for key in plan.keys("engagement_by_asset") for each in plan.ids("engagement_by_asset", key))
        return subjects_in("engagements", dict.fromkeys(found))

    def subjects(self, plan: Plan, item: Item) -> Iterable[Subject]:
        """The engagements of the asset, the visit, or the country of the port."""
        return visits_touched(plan, item)

    def check(self, plan: Plan, facts: Facts, subject: Subject) -> Iterator[Finding]:
        """One finding for each asset that does not fit."""
        item = plan.engagements.get(subject.id)
        if item is None or item.status not in OPEN or not item.is_ahead(facts.as_of):
            return
        harbours = _harbours(plan, item)
        for asset_id in dict.fromkeys(item.assets):
            asset = plan.records(Asset).get(asset_id)
            reasons = () if asset is None else tuple(_reasons(plan, item, asset, harbours))
            if asset is not None and reasons:
                yield Finding(
                    rule=self.id,
                    severity=Severity.WARN,
                    subject=subject,
                    key=f"{item.id}|{asset.id}|{item.place.country}|{item.place.name}|{len(reasons)}",
                    title=text("{asset} does not fit {place}", asset=asset.name, place=item.place.name or item.title),
                    why=sentences(*reasons),
                    remedy=text("Ask for another berth, port or airfield, lie at anchor, or send another one."),
                    engagements=(item.id,),
                    countries=item.country_ids,
                    due=item.dates.earliest,
                )


def _harbours(plan: Plan, item: Engagement) -> list[Harbour]:
    if item.host is None or not item.assets or not item.place.name:
        return []
    found = plan.ids("harbour_by_name", (item.host, fold_name(item.place.name)))
    return [plan.records(Harbour)[each] for each in sorted(found)]


def _reasons(plan: Plan, item: Engagement, asset: Asset, harbours: list[Harbour]) -> Iterator[Text]:
    if asset.sort is AssetSort.SHIP:
        yield from _of_ship(plan.part(ShipVisit, item.id), asset, harbours)
    elif asset.sort is AssetSort.AIRCRAFT:
        yield from _of_aircraft(plan.part(AircraftVisit, item.id), asset, harbours)


def _of_ship(visit: ShipVisit | None, ship: Asset, harbours: list[Harbour]) -> Iterator[Text]:
    draught = _stated(visit.berth_draught if visit else None, (each.draught for each in harbours))
    length = _stated(visit.berth_length if visit else None, (each.length for each in harbours))
    if draught is not None and ship.draught is not None and ship.draught > draught:
        yield text(
            "{asset} draws {ship} m; there are {berth} m.",
            asset=ship.name,
            ship=figure(ship.draught),
            berth=figure(draught),
        )
    if length is not None and ship.length is not None and ship.length > length:
        yield text(
            "{asset} is {ship} m long; there are {berth} m.",
            asset=ship.name,
            ship=figure(ship.length),
            berth=figure(length),
        )
    if ship.is_nuclear and any(each.nuclear is Offered.NO for each in harbours):
        yield text("{asset} is nuclear-powered, and such ships are not accepted there.", asset=ship.name)


def _of_aircraft(visit: AircraftVisit | None, aircraft: Asset, harbours: list[Harbour]) -> Iterator[Text]:
    runway = _stated(None, (each.runway for each in harbours))
    if runway is not None and aircraft.runway is not None and aircraft.runway > runway:
        yield text(
            "{asset} needs {needed} m of runway; there are {runway} m.",
            asset=aircraft.name,
            needed=figure(aircraft.runway),
            runway=figure(runway),
        )
    if visit is not None and visit.handling and any(each.handling is Offered.NO for each in harbours):
        yield text("{asset} needs ground handling, which is not offered there.", asset=aircraft.name)


def _stated(own: float | None, known: Iterable[float | None]) -> float | None:
    """What the visit says, else the least that a place of that name is known to take."""
    return own if own is not None else min((each for each in known if each is not None), default=None)

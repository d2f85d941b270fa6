"""C10: what the host granted is not what is planned, or it refused."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from hashlib import sha256

from app.domain.aircraft_visits import AircraftVisit
from app.domain.asset_subjects import visits_touched
from app.domain.assets import Asset
from app.domain.clearances import Clearance, ClearanceState
from app.domain.country_names import fold_name
from app.domain.engagement import Engagement
from app.domain.facts import Facts
from app.domain.findings import Finding, FindingClass, Severity, Subject, subjects_in
from app.domain.plan import Plan
from app.domain.records.record import Item
from app.domain.statuses import TO_COME
from app.domain.value_classes import dataclass
from app.domain.wording import Text, sentences, text


@dataclass(frozen=True, slots=True)
class ClearanceUnfit:
    """A granted clearance does not hold for the days, the place, the ship or aircraft, the call sign or the names of
    the engagement as it is now (domain.md §5, C10); or it was refused, and nothing else was granted.

    Of each state that clears, one clearance that fits is enough. What a clearance or the engagement does not say is
    not compared. Nobody can live with it by a waiver: without a clearance that fits nobody may come.
    """

    id: str = "C10"
    title: Text = text("Clearance no longer fits")
    finding_class: FindingClass = FindingClass.CONFLICT
    reads: frozenset[str] = frozenset({"engagements", "clearances", "assets", "people", "aircraft_visits"})
    waivable: bool = False

    def all_subjects(self, plan: Plan) -> Iterable[Subject]:
        """The engagements with a clearance."""
        return subjects_in("engagements", dict.fromkeys(each.engagement for each in plan.records(Clearance).values()))

    def subjects(self, plan: Plan, item: Item) -> Iterable[Subject]:
        """The engagement that is cleared, or those of the asset or person."""
        return visits_touched(plan, item)

    def check(self, plan: Plan, facts: Facts, subject: Subject) -> Iterator[Finding]:
        """At most one finding for each state that clears."""
        item = plan.engagements.get(subject.id)
        if item is None or item.status not in TO_COME or not item.is_ahead(facts.as_of):
            return
        by_state: dict[str, list[Clearance]] = {}
        for each in plan.parts(Clearance, item.id):
            by_state.setdefault(each.country or item.host or "", []).append(each)
        for country, held in by_state.items():
            yield from self._of_one(plan, item, country, held)

    def _of_one(self, plan: Plan, item: Engagement, country: str, held: list[Clearance]) -> Iterator[Finding]:
        given = [(each, misfits(plan, item, each)) for each in held if each.is_given]
        if given:
            clearance, wrong = min(given, key=lambda each: len(each[1]))
            if wrong:
                yield self._finding(
                    item,
                    country,
                    clearance,
                    title=text("The clearance of {title} no longer fits", title=item.title),
                    why=sentences(*wrong),
                    remedy=text("Ask the host to change the clearance and record the new one, or go back to it."),
                )
        elif all(each.state is ClearanceState.REFUSED for each in held):
            yield self._finding(
                item,
                country,
                held[-1],
                title=text("The clearance of {title} was refused", title=item.title),
                why=text("The host refused the clearance, and nothing else was granted or asked for."),
                remedy=text("Ask again for other days or another place, or cancel it and tell the host."),
            )

    def _finding(
        self, item: Engagement, country: str, clearance: Clearance, *, title: Text, why: Text, remedy: Text
    ) -> Finding:
        facts = sha256(repr((clearance, item.dates, item.place.name, item.assets, item.principals)).encode())
        return Finding(
            rule=self.id,
            severity=Severity.BLOCK,
            subject=Subject("engagements", item.id),
            key=f"{item.id}|{country}|{facts.hexdigest()[:16]}",
            title=title,
            why=why,
            remedy=remedy,
            engagements=(item.id,),
            countries=(country,) if country else item.country_ids,
            due=item.dates.earliest,
        )


def misfits(plan: Plan, item: Engagement, clearance: Clearance) -> tuple[Text, ...]:
    """In what the clearance does not hold for the engagement as it is now, a sentence each."""
    found = [*_days(item, clearance), *_place(item, clearance), *_craft(plan, item, clearance)]
    return (*found, *_names(plan, item, clearance))


def _days(item: Engagement, clearance: Clearance) -> Iterator[Text]:
    span = item.dates.certain or item.dates.span
    first, last = clearance.first, clearance.last
    is_whole = item.dates.certain is not None and _is_hosts(item, clearance)
    begins, ends = (span.first, span.last) if is_whole else (span.last, span.first)
    if first is not None and begins < first:
        yield text("The clearance holds from {first:weekday}; the dates are {dates}.", first=first, dates=item.dates)
    if last is not None and ends > last:
        yield text("The clearance holds until {last:weekday}; the dates are {dates}.", last=last, dates=item.dates)


def _place(item: Engagement, clearance: Clearance) -> Iterator[Text]:
    if not (clearance.place and item.place.name and _is_hosts(item, clearance)):
        return
    here, there = ({_folded(name), _folded(name.partition("(")[0])} for name in (item.place.name, clearance.place))
    if not here & there:
        yield text("The clearance is for {place}, not for {other}.", place=clearance.place, other=item.place.name)


def _craft(plan: Plan, item: Engagement, clearance: Clearance) -> Iterator[Text]:
    held = plan.records(Asset)
    assets = [held[each] for each in item.assets if each in held]
    hulls = {_folded(word) for each in assets for word in (each.number, each.name)}
    if clearance.hull and assets and _folded(clearance.hull) not in hulls:
        yield (
            text(
                "The clearance is for {hull}; {assets} come.",
                hull=clearance.hull,
                assets=tuple(each.name for each in assets),
            )
            if len(assets) > 1
            else text("The clearance is for {hull}; {asset} comes.", hull=clearance.hull, asset=assets[0].name)
        )
    visit = plan.part(AircraftVisit, item.id)
    signs = tuple(sign for sign in (visit.flight if visit else "", *(each.call_sign for each in assets)) if sign)
    if clearance.call_sign and signs and _folded(clearance.call_sign) not in map(_folded, signs):
        yield text(
            "The clearance is for the call sign {sign}, not for {other}.", sign=clearance.call_sign, other=signs[0]
        )


def _names(plan: Plan, item: Engagement, clearance: Clearance) -> Iterator[Text]:
    named = {_folded(name) for name in clearance.names}
    people = [plan.people[each].name for each in item.principals if each in plan.people]
    if missing := tuple(name for name in people if named and _folded(name) not in named):
        yield text("The clearance does not name {names:and}.", names=missing)


def _is_hosts(item: Engagement, clearance: Clearance) -> bool:
    """Whether it is the host's: that of a state on the way holds for the passage only."""
    return clearance.country is None or clearance.country == item.host


def _folded(words: str) -> str:
    return fold_name(words).replace(" ", "")

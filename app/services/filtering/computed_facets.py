"""The facets that are worked out, and that no field of the engagement holds."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from collections.abc import Set as AbstractSet
from datetime import date
from types import MappingProxyType
from typing import Any

from app.domain.answered_for import changed_engagements, outdated_for
from app.domain.asks import CLEARS, Ask, AskState
from app.domain.changes import Change
from app.domain.engagement import Engagement
from app.domain.findings import SEVERITY_TITLES, Severity
from app.domain.plan import Plan
from app.domain.wording import Text, text
from app.services.filtering.facet import Facet, PartsOf, Reviewed
from app.services.review.open_findings import sorted_open
from app.services.review.review import ReviewDelta


class Regions(Facet):
    """The regions, in the plan's scheme, of the countries that take part."""

    id = "regions"
    title = Text("Regions")

    def parts_of(self, at: Reviewed) -> PartsOf:
        """By the scheme's countries."""
        regions = (at.plan.regions[each] for each in self.offered(at.plan))
        region_of = {country: region.id for region in regions for country in region.countries}

        def parts(item: Engagement) -> Collection[str]:
            return {region for country in item.country_ids if (region := region_of.get(country)) is not None}

        return parts

    def part_title(self, plan: Plan, part: str) -> Text | str:
        """The region's title."""
        return plan.title_of("regions", part)

    def part_order(self, plan: Plan, part: str) -> Any:
        """As the scheme has them."""
        return plan.rank_of("regions", part)

    def offered(self, plan: Plan) -> Iterable[str]:
        """All of the scheme."""
        return plan.ids("region_by_scheme", plan.settings.scheme)

    def is_known(self, plan: Plan, part: str) -> bool:
        """Whether the scheme has it."""
        return part in plan.ids("region_by_scheme", plan.settings.scheme)

    def indexed(self, plan: Plan) -> Iterable[str] | None:
        """All of the scheme."""
        return self.offered(plan)

    def found(self, plan: Plan, part: str) -> AbstractSet[str]:
        """By the engagements of its countries."""
        if not self.is_known(plan, part):
            return frozenset()
        return set().union(*(plan.ids("engagement_by_country", each) for each in plan.regions[part].countries))

    def touched(self, change: Change, delta: ReviewDelta | None) -> Collection[str] | None:
        """Other regions or another scheme bear on all."""
        return None if change.tables & {"regions", "settings"} else ()


class Leads(Facet):
    """The lead office and the lead person, in one list: most engagements have but one of them."""

    id = "leads"
    title = Text("Any lead")

    @property
    def nothing(self) -> Text:
        """Neither an office nor a person."""
        return text("No lead")

    def parts_of(self, at: Reviewed) -> PartsOf:
        """As far as they are named."""
        return lambda item: {each for each in (item.lead_office, item.own_lead) if each}

    def part_title(self, plan: Plan, part: str) -> Text | str:
        """As it is written."""
        return part


class Findings(Facet):
    """How heavy the findings are that nobody has waived."""

    id = "findings"
    title = Text("Findings")
    follows_review = True

    def parts_of(self, at: Reviewed) -> PartsOf:
        """The severities."""
        plan, review = at
        if review is None:
            return lambda item: ()

        def parts(item: Engagement) -> Collection[str]:
            found = review.of_engagement(item.id)
            return {each.severity.value for each in sorted_open(plan, found, review.facts.as_of)} if found else ()

        return parts

    def part_title(self, plan: Plan, part: str) -> Text | str:
        """The severity in a word."""
        return next((title for severity, title in SEVERITY_TITLES.items() if severity == part), part)

    def part_order(self, plan: Plan, part: str) -> Any:
        """The heaviest first."""
        return list(Severity).index(Severity(part))

    def offered(self, plan: Plan) -> Iterable[str]:
        """All severities."""
        return tuple(Severity)

    def is_known(self, plan: Plan, part: str) -> bool:
        """Whether it is a severity."""
        return part in set(Severity)

    def touched(self, change: Change, delta: ReviewDelta | None) -> Collection[str] | None:
        """Those that findings have come to or gone from; a waiver may bear on any."""
        if "waivers" in change.tables:
            return None
        found = (*delta.appeared, *delta.vanished) if delta is not None else ()
        return {engagement for finding in found for engagement in finding.engagements}


DECLINED, OUTDATED, AGREED = "declined", "outdated", "agreed"

ASK_TITLES: Mapping[str, Text] = MappingProxyType(
    {
        AskState.OVERDUE.value: Text("overdue"),
        AskState.MORE_WANTED.value: Text("more information wanted"),
        AskState.SENT.value: Text("waiting for an answer"),
        AskState.ACKNOWLEDGED.value: Text("acknowledged"),
        AskState.DRAFT.value: Text("not sent"),
        DECLINED: Text("not agreed"),
        OUTDATED: Text("answered for something else"),
        AGREED: Text("all agreed"),
    }
)


class Asks(Facet):
    """Where the asks about an engagement stand.

    Those that were withdrawn, superseded or closed without an answer do not count.
    """

    id = "asks"
    title = Text("Asks")
    follows_review = True

    def parts_of(self, at: Reviewed) -> PartsOf:
        """The states of open ones, and what came back."""
        plan, as_of = at.plan, at.review.facts.as_of if at.review is not None else date.min

        def parts(item: Engagement) -> Collection[str]:
            asks = plan.ids("ask_by_engagement", item.id)
            return _together({_state(plan, plan.asks[each], as_of) for each in asks}) if asks else ()

        return parts

    def part_title(self, plan: Plan, part: str) -> Text | str:
        """The state in words."""
        return ASK_TITLES.get(part, part)

    def part_order(self, plan: Plan, part: str) -> Any:
        """What is urgent first."""
        return list(ASK_TITLES).index(part)

    def offered(self, plan: Plan) -> Iterable[str]:
        """All states."""
        return ASK_TITLES

    def is_known(self, plan: Plan, part: str) -> bool:
        """Whether it is such a state."""
        return part in ASK_TITLES

    def touched(self, change: Change, delta: ReviewDelta | None) -> Collection[str] | None:
        """Those whose asks were changed, or what these were answered for."""
        asks = (each for item in change.items for each in (item.before, item.after))
        return {each.engagement for each in asks if isinstance(each, Ask)} | set(changed_engagements(change))


def _state(plan: Plan, ask: Ask, as_of: date) -> str:
    state = ask.state(as_of)
    if ask.answer is not None and state in (AskState.ANSWERED, AskState.CLOSED):
        if ask.answer.verdict not in CLEARS:
            return DECLINED
        return AGREED if outdated_for(plan, ask) is None else OUTDATED
    return state.value


def _together(states: set[str]) -> Collection[str]:
    """All are agreed only where none of them is anything else."""
    states -= {AskState.WITHDRAWN.value, AskState.SUPERSEDED.value, AskState.CLOSED.value}
    return states if states == {AGREED} else states - {AGREED}


COMPUTED: tuple[Facet, ...] = (Regions(), Leads(), Findings(), Asks())

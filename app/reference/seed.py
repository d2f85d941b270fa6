"""What a new plan begins with: the shipped reference files as domain values."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from app.domain.ask_types import AskRoute, AskType
from app.domain.clearance_forms import ClearanceForm
from app.domain.forums import Forum
from app.domain.geography import Country, Membership, Place, Region, RegionScheme, check_partition
from app.domain.harbours import Harbour
from app.domain.kinds import Kind, LeadTime
from app.domain.milestone_types import MilestoneType
from app.domain.oda_recipients import OdaRecipient
from app.domain.periods import Period
from app.domain.priorities import TierNorm
from app.domain.ranked_markings import RankedMarking
from app.domain.records.record import Item
from app.domain.regimes import Regime, RegimeMeasure
from app.domain.value_classes import dataclass
from app.domain.weekends import DatedWeekend
from app.reference import asks, forums, geography, kinds, markings, milestones, periods, priorities, regimes
from app.reference.calendars import load_closing
from app.reference.clearance_forms import load_clearance_forms
from app.reference.country_parts import CountryParts, load_parts


@dataclass(frozen=True, slots=True)
class Seed:
    """Everything that ships as data.

    `places` are capitals and meeting places, `ports` are places by UN/LOCODE, `harbours` the rows of a plan for them,
    `markings` the levels of each marking scheme, `parts` the
    parts of countries in which places lie, `closing` the categories of holidays
    that close the ministries of a country, `organisation_titles` the full names of
    the organisations in memberships, `kind_words` the everyday words for each kind,
    `clearance_forms` the forms on which hosts want to be asked.
    """

    countries: tuple[Country, ...]
    weekends: tuple[DatedWeekend, ...]
    periods: tuple[Period, ...]
    schemes: tuple[RegionScheme, ...]
    regions: tuple[Region, ...]
    memberships: tuple[Membership, ...]
    oda_recipients: tuple[OdaRecipient, ...]
    kinds: tuple[Kind, ...]
    lead_times: tuple[LeadTime, ...]
    ask_types: tuple[AskType, ...]
    ask_routes: tuple[AskRoute, ...]
    milestone_types: tuple[MilestoneType, ...]
    norms: tuple[TierNorm, ...]
    places: tuple[Place, ...]
    ports: Mapping[str, Place]
    harbours: tuple[Harbour, ...]
    markings: tuple[RankedMarking, ...]
    forums: tuple[Forum, ...]
    regimes: tuple[Regime, ...]
    csbm_measures: tuple[RegimeMeasure, ...]
    parts: CountryParts
    closing: Mapping[str, tuple[str, ...]]
    organisation_titles: Mapping[str, str]
    kind_words: Mapping[str, tuple[str, ...]]
    clearance_forms: tuple[ClearanceForm, ...]

    @property
    def tables(self) -> dict[str, tuple[Item, ...]]:
        """The part that becomes a new plan's tables, named as `Plan.of` wants them."""
        return {
            "countries": self.countries,
            "weekends": self.weekends,
            "periods": self.periods,
            "schemes": self.schemes,
            "regions": self.regions,
            "memberships": self.memberships,
            "oda_recipients": self.oda_recipients,
            "kinds": self.kinds,
            "lead_times": self.lead_times,
            "ask_types": self.ask_types,
            "ask_routes": self.ask_routes,
            "milestone_types": self.milestone_types,
            "norms": self.norms,
            "markings": self.markings,
            "ports": self.harbours,
            "forums": self.forums,
            "regimes": self.regimes,
            "csbm_measures": self.csbm_measures,
        }


def load_seed(root: Path) -> Seed:
    """Read all reference files under the resources folder `root`.

    Raises ReferenceDamaged where a file is missing or broken, NotAPartition where a
    region scheme leaves a country out or names it twice.
    """
    countries = geography.load_countries(root)
    regions = geography.load_regions(root)
    everywhere = frozenset(country.id for country in countries)
    schemes = geography.load_schemes(root)
    for scheme in schemes:
        check_partition([region for region in regions if region.scheme == scheme.id], everywhere)
    return Seed(
        countries=countries,
        weekends=geography.load_weekends(root),
        periods=periods.load_periods(root),
        schemes=schemes,
        regions=regions,
        memberships=geography.load_memberships(root),
        oda_recipients=geography.load_oda_recipients(root),
        kinds=kinds.load_kinds(root),
        lead_times=kinds.load_lead_times(root),
        ask_types=asks.load_ask_types(root),
        ask_routes=asks.load_ask_routes(root),
        milestone_types=milestones.load_milestone_types(root),
        norms=priorities.load_norms(root),
        places=geography.load_places(root),
        ports=geography.load_ports(root),
        harbours=geography.load_harbours(root),
        markings=markings.load_markings(root),
        forums=forums.load_forums(root),
        regimes=regimes.load_regimes(root),
        csbm_measures=regimes.load_measures(root),
        parts=load_parts(root),
        closing=load_closing(root),
        organisation_titles=geography.load_organisation_titles(root),
        kind_words=kinds.load_kind_words(root),
        clearance_forms=load_clearance_forms(root),
    )

"""The sample plan that ships with the program, made around the day on which it is opened."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from pathlib import Path

from app.domain.facts import Facts
from app.domain.findings import Finding, Rule, Subject
from app.domain.norms.norm_rule import NormRule
from app.domain.norms.states import country_findings
from app.domain.plan import Plan
from app.domain.ranked_markings import markings_for
from app.domain.rules import ALL_RULES
from app.domain.settings import PlanSettings
from app.domain.waivers import Waiver
from app.reference.calendars import HolidayCalendars
from app.reference.sample_asks import make_asks, make_conditions
from app.reference.sample_dates import Opening
from app.reference.sample_engagements import load_history, load_templates, place_in_time
from app.reference.sample_files import (
    SamplePlaces,
    load_absences,
    load_objectives,
    load_organisations,
    load_people,
    load_posts,
    load_tiers,
    load_weights,
    read_sample,
    sample_id,
    year_first,
)
from app.reference.sample_milestones import make_sample_milestones
from app.reference.sample_records import with_records
from app.reference.seed import Seed
from app.reference.tables import Row

OWN_NATION = "AU"
_SCHEME = "defence"
_ISSUED_BEFORE = timedelta(days=26)


def sample_plan(root: Path, seed: Seed, today: date) -> Plan:
    """Australia's plan as it would stand on `today`: real past engagements, and an invented plan around them.

    `root` is the resources folder. The same day gives an equal plan. Office-holders appear by
    their offices; addresses end in `.example` and telephone numbers are from the range kept
    for fiction. Raises ReferenceDamaged where a file is missing or broken.
    """
    settings = _settings(seed, today)
    first = year_first(settings, today)
    calendars = HolidayCalendars(seed.parts, seed.closing)
    opening = Opening(today, calendars, seed.periods)
    places = SamplePlaces(root, seed)
    countries = {country.id: country for country in seed.countries}
    templates = load_templates(root, places, OWN_NATION)
    invented = place_in_time(templates, opening, countries, OWN_NATION)
    plan = Plan.of(
        {
            **seed.tables,
            "markings": markings_for(OWN_NATION, seed.markings),
            "settings": (settings,),
            "tiers": load_tiers(root, first),
            "weights": load_weights(root, _SCHEME, first),
            "objectives": load_objectives(root, first),
            "organisations": load_organisations(root),
            "people": load_people(root),
            "posts": load_posts(root, _SCHEME),
            "engagements": (*load_history(root, places, OWN_NATION, today), *invented),
        }
    )
    by_key = {template.key: template.engagement.id for template in templates}
    asked = make_asks(root, plan, by_key, today)
    plan = plan.replacing(("asks", ask.id, ask) for ask in asked)
    ticked = make_conditions(root, plan, by_key)
    plan = plan.replacing(("ask_conditions", each.id, each) for each in ticked)
    absences = load_absences(root, {key: plan.engagements[found].dates for key, found in by_key.items()})
    plan = plan.replacing(("absences", absence.id, absence) for absence in absences)
    plan = with_records(root, plan, by_key, today)
    facts = Facts(today, calendars)
    plan = plan.replacing(("milestones", each.id, each) for each in make_sample_milestones(plan, facts))
    waivers = _waivers(root, plan, facts)
    return plan.replacing(("waivers", waiver.id, waiver) for waiver in waivers)


def _settings(seed: Seed, today: date) -> PlanSettings:
    own = next(country for country in seed.countries if country.id == OWN_NATION)
    return PlanSettings(
        plan_uid=sample_id("settings", OWN_NATION),
        own_nation=OWN_NATION,
        title="Australia: international engagement plan",
        organisation="Department of Defence",
        year_start=7,
        marking="OFFICIAL",
        scheme=_SCHEME,
        issue="2.1",
        issue_date=today - _ISSUED_BEFORE,
        approved_by="Deputy Secretary Strategy, Policy and Industry",
        distribution="Department of Defence; Department of Foreign Affairs and Trade; heads of mission",
        home_zone=own.zones[0],
    )


def _waivers(root: Path, plan: Plan, facts: Facts) -> Iterator[Waiver]:
    """The waivers of the file whose finding is really there, under the key that its rule gives it."""
    rules = {rule.id: rule for rule in ALL_RULES}
    wishes: Iterable[Row] = read_sample(root, "waivers.csv", dict)
    for row in wishes:
        key = row["subject"] if row["table"] == "countries" else sample_id(row["table"], row["subject"])
        for part in _parts(plan, facts, rules[row["rule"]], Subject(row["table"], key)):
            yield Waiver(
                id=sample_id("waivers", f"{row['rule']}/{row['subject']}/{part.key}"),
                rule=part.rule,
                key=part.key,
                who=row["who"],
                reason=row["reason"],
                until=facts.as_of + timedelta(days=int(row["until_days"])) if row["until_days"] else None,
                on=facts.as_of - timedelta(days=int(row["made_days"])),
            )


def _parts(plan: Plan, facts: Facts, rule: Rule, subject: Subject) -> Iterator[Finding]:
    """What one rule says of a subject, alone or as a part of a finding of several rules."""
    found = country_findings(plan, subject.id, facts.as_of) if isinstance(rule, NormRule) else None
    for finding in rule.check(plan, facts, subject) if found is None else found:
        yield from (part for part in finding.every_part if part.rule == rule.id)

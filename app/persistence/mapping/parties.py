"""Rows of settings, objectives, organisations, people, posts and waivers, and back."""

from __future__ import annotations

from app.domain.parties import Organisation, OrganisationKind, Person, Post
from app.domain.priorities import Objective
from app.domain.settings import PlanSettings
from app.domain.waivers import Waiver
from app.persistence.mapping.entity import NONE, Entity, Links, Values, day, entity, iso, link
from app.persistence.schema.planning import (
    ObjectiveCountryRow,
    ObjectiveRow,
    OrganisationRow,
    PersonRow,
    PostCountryRow,
    PostRegionRow,
    PostRow,
    SettingsRow,
    WaiverRow,
)


def _settings_row(item: PlanSettings) -> Values:
    return (
        item.id,
        item.plan_uid,
        item.own_nation,
        item.title,
        item.organisation,
        item.year_start,
        item.marking,
        item.scheme,
        item.issue,
        iso(item.issue_date),
        item.approved_by,
        item.distribution,
        item.home_zone,
    )


def _settings(row: Values, links: Links) -> PlanSettings:
    item_id, uid, own_nation, title, organisation, year_start, marking, scheme, issue, issued, *rest = row
    approved_by, distribution, home_zone = rest
    return PlanSettings(
        uid,
        own_nation,
        item_id,
        title,
        organisation,
        year_start,
        marking,
        scheme,
        issue,
        day(issued),
        approved_by,
        distribution,
        home_zone,
    )


def _objective_row(item: Objective) -> Values:
    return (
        item.id,
        item.code,
        item.title,
        item.indicator,
        item.target,
        iso(item.target_date),
        item.position,
    )


def _objective(row: Values, links: Links) -> Objective:
    item_id, code, title, indicator, target, target_date, position = row
    countries = frozenset(country for (country,) in links[0].get(item_id, NONE))
    return Objective(item_id, code, title, indicator, target, day(target_date), countries, position)


def _organisation_row(item: Organisation) -> Values:
    return (item.id, item.name, item.kind, item.country)


def _organisation(row: Values, links: Links) -> Organisation:
    item_id, name, kind, country = row
    return Organisation(item_id, name, OrganisationKind(kind), country)


def _person_row(item: Person) -> Values:
    return (
        item.id,
        item.name,
        item.rank,
        item.is_principal,
        item.level,
        item.email,
        item.telephone,
        item.notes,
    )


def _person(row: Values, links: Links) -> Person:
    item_id, name, rank, is_principal, level, email, telephone, notes = row
    return Person(item_id, name, rank, bool(is_principal), level, email, telephone, notes)


def _post_row(item: Post) -> Values:
    return (
        item.id,
        item.title,
        item.organisation,
        item.addressee,
        item.holder,
        item.email,
        item.telephone,
        item.notes,
    )


def _post(row: Values, links: Links) -> Post:
    item_id, title, organisation, addressee, holder, email, telephone, notes = row
    countries = frozenset(country for (country,) in links[0].get(item_id, NONE))
    regions = frozenset(region for (region,) in links[1].get(item_id, NONE))
    return Post(item_id, title, organisation, addressee, holder, email, telephone, countries, regions, notes)


def _waiver_row(item: Waiver) -> Values:
    return (item.id, item.rule, item.key, item.who, item.reason, iso(item.until), iso(item.on))


def _waiver(row: Values, links: Links) -> Waiver:
    item_id, rule, key, who, reason, until, on = row
    return Waiver(item_id, rule, key, who, reason, day(until), day(on))


PARTIES: tuple[Entity, ...] = (
    entity(SettingsRow, _settings_row, _settings),
    entity(
        ObjectiveRow,
        _objective_row,
        _objective,
        link(ObjectiveCountryRow, lambda item: ((country,) for country in sorted(item.countries))),
    ),
    entity(OrganisationRow, _organisation_row, _organisation),
    entity(PersonRow, _person_row, _person),
    entity(
        PostRow,
        _post_row,
        _post,
        link(PostCountryRow, lambda item: ((country,) for country in sorted(item.countries))),
        link(PostRegionRow, lambda item: ((region,) for region in sorted(item.regions))),
    ),
    entity(WaiverRow, _waiver_row, _waiver),
)

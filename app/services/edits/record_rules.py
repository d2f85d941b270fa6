"""What holds for some records beyond their declaration: use cases that mean more than a change of fields."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any

from app.domain.changes import Change, ItemChange, apply, change, joined, replaced
from app.domain.later import later
from app.domain.not_understood import NotUnderstood
from app.domain.operations import is_operation, refusal_of
from app.domain.plan import Plan
from app.domain.priorities import SUSPENDED
from app.domain.records.record import Item
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.services.edits.asks import add_ask
from app.services.edits.milestones import add_milestone, change_milestone
from app.services.edits.own_fields import add_own_field, change_own_field, remove_own_fields
from app.services.edits.reference import add_lead_time, change_lead_time, delete_lead_times, set_norm
from app.services.edits.refusals import EditRefused
from app.services.edits.regions import delete_scheme, move_countries, own_region, own_scheme, rename_region
from app.services.edits.regions import rename_scheme as rename_division
from app.services.edits.saved_views import rename_view


@dataclass(frozen=True, slots=True)
class RecordRule:
    """What is special about the items of one table.

    `add(plan, item)`, `change_fields(plan, id, **values)` and `remove(plan, ids)` stand in for the plain edits;
    `check(item)` refuses what does not fit together. Where items are not added or not removed here, a text says
    why, and where to do it instead.
    """

    add: Callable[[Plan, Any], Change] | None = None
    change_fields: Callable[..., Change] | None = None
    remove: Callable[[Plan, Iterable[str]], Change] | None = None
    check: Callable[[Any], None] | None = None
    not_added: Text | None = None
    not_removed: Text | None = None


PLAIN = RecordRule()


def _check_membership(item: Any) -> None:
    if item.valid_from is not None and item.valid_to is not None and item.valid_to < item.valid_from:
        raise EditRefused(text("The membership would end before it begins. Choose a later last day."))


def _check_weekend(item: Any) -> None:
    if item.valid_from is not None and item.valid_to is not None and item.valid_to < item.valid_from:
        raise EditRefused(text("The weekend would end before it begins. Choose a later last day."))


def _check_oda_recipient(item: Any) -> None:
    if item.valid_from is not None and item.valid_to is not None and item.valid_to < item.valid_from:
        raise EditRefused(text("It would leave the list before it is on it. Choose a later last day."))


def _check_absence(item: Any) -> None:
    if item.last < item.first:
        raise EditRefused(text("The absence would end before it begins. Choose a later last day."))


def _check_commitment(item: Any) -> None:
    if item.last < item.first:
        raise EditRefused(text("The commitment would end before it begins. Choose a later last day."))


def _check_clearance(item: Any) -> None:
    if item.first is not None and item.last is not None and item.last < item.first:
        raise EditRefused(text("The clearance would end before it begins. Choose a later last day."))
    if item.asked_on is not None and item.answered_on is not None and item.answered_on < item.asked_on:
        raise EditRefused(text("The clearance would be answered before it was asked for. Choose a later day."))


def _check_series(item: Any) -> None:
    if item.rule.strip():
        try:
            later("app.domain.recurrence:read_rule")(item.rule)
        except NotUnderstood as trouble:
            raise EditRefused(text("{why}. Nothing was changed.", why=trouble.reason)) from trouble
    if item.begins is not None and item.until is not None and item.until < item.begins:
        raise EditRefused(text("The series would end before it begins. Choose a later last day."))


def _check_period(item: Any) -> None:
    if item.last < item.first:
        raise EditRefused(text("The period would end before it begins. Choose a later last day."))


def _check_person(item: Any) -> None:
    if item.deputy == item.id:
        raise EditRefused(text("Nobody is their own deputy. Choose somebody else, or nobody."))


def _check_post(item: Any) -> None:
    if item.deputy == item.id:
        raise EditRefused(text("No post stands in for itself. Choose another one, or none."))


def _check_exchange(item: Any) -> None:
    if item.tour_start is not None and item.tour_end is not None and item.tour_end < item.tour_start:
        raise EditRefused(text("The tour would end before it begins. Choose a later last day."))


def _check_delegate(item: Any) -> None:
    if item.arrives is not None and item.leaves is not None and item.leaves < item.arrives:
        raise EditRefused(text("{name} would leave before arriving. Choose a later day.", name=item.name))


def _check_tenure(item: Any) -> None:
    if item.first is not None and item.last is not None and item.last < item.first:
        raise EditRefused(text("The tenure would end before it begins. Choose a later last day."))
    if item.first is not None and item.handover is not None and item.handover < item.first:
        raise EditRefused(text("The handover would end before the tenure begins. Choose a later day."))


def _check_accreditation(item: Any) -> None:
    if item.first is not None and item.last is not None and item.last < item.first:
        raise EditRefused(text("The accreditation would end before it begins. Choose a later last day."))
    if item.asked is not None and item.granted is not None and item.granted < item.asked:
        raise EditRefused(text("The agrément would be granted before it was asked for. Choose a later day."))


def _check_counterpart(item: Any) -> None:
    if item.person is None and item.post is None:
        raise EditRefused(text("A counterpart needs a person or a post. Choose one."))


def _check_ask(item: Any) -> None:
    if item.sent is not None and item.due is not None and item.due < item.sent:
        raise EditRefused(text("The answer would be due before the ask is sent. Choose a later due day."))
    if item.supersedes == item.id:
        raise EditRefused(text("An ask cannot take its own place. Nothing was changed."))


def _check_kind(item: Any) -> None:
    if is_operation(item.title):
        raise EditRefused(text("{why}. Nothing was changed.", why=refusal_of(item.title)))


def _check_exercise(item: Any) -> None:
    first, last = item.deploys_from, item.recovered_by
    windows = ((first, item.deployed_by), (item.recovers_from, last), (first, last))
    if any(begins is not None and ends is not None and ends < begins for begins, ends in windows):
        raise EditRefused(
            text("The days are the wrong way round: deployment begins and ends, then recovery begins and ends.")
        )


def _check_vetting(item: Any) -> None:
    if item.cleared is not None and item.expires is not None and item.expires < item.cleared:
        raise EditRefused(text("The clearance would end before it was given. Choose a later last day."))


def _check_csbm(item: Any) -> None:
    asked = item.requested_at
    if asked is not None and any(at is not None and at < asked for at in (item.answer_due, item.answered_at)):
        raise EditRefused(text("The answer would come before the request. Choose a later instant, in UTC."))


def _check_route(item: Any) -> None:
    if item.min_level and item.max_level and item.max_level < item.min_level:
        raise EditRefused(text("The levels are the wrong way round: L1 is the highest and stands first."))


def _change_norm(plan: Plan, tier: str, **values: Any) -> Change:
    return set_norm(plan, tier, values)


def _change_view(plan: Plan, view_id: str, **values: Any) -> Change:
    return rename_view(plan, view_id, values["title"])


def _change_scheme(plan: Plan, scheme_id: str, **values: Any) -> Change:
    own_scheme(plan, scheme_id)
    title = values.pop("title", None)
    made = rename_division(plan, scheme_id, title) if title is not None else None
    return _with_rest(plan, made, "schemes", scheme_id, values)


def _change_region(plan: Plan, region_id: str, **values: Any) -> Change:
    """Countries that come leave the region that held them; none can go without another region for it."""
    before = own_region(plan, region_id)
    if values.pop("scheme", before.scheme) != before.scheme:
        raise EditRefused(text("A region stays in its division of the world. Make a new region in the other one."))
    made: Change | None = None
    if (title := values.pop("title", None)) is not None:
        made = rename_region(plan, region_id, title)
    if (countries := values.pop("countries", None)) is not None:
        if gone := sorted(plan.title_of("countries", each) for each in before.countries - countries):
            raise EditRefused(
                text(
                    "{names} would be in no region. Put them into another region instead; they leave this one then.",
                    names=tuple(gone),
                )
            )
        moved = move_countries(apply(made, plan) if made is not None else plan, countries - before.countries, region_id)
        made = moved if made is None else joined(made, moved)
    return _with_rest(plan, made, "regions", region_id, values)


def _with_rest(plan: Plan, made: Change | None, table: str, item_id: str, values: Mapping[str, Any]) -> Change:
    """The change, and the other values of the same item."""
    now = plan if made is None else apply(made, plan)
    before: Any = now.find(table, item_id)
    label = text("change of ‘{title}’", title=now.title_of(table, item_id))
    rest = change(label, [replaced(table, before, replace(before, **values))])
    return rest if made is None else joined(made, rest)


def _remove_schemes(plan: Plan, scheme_ids: Iterable[str]) -> Change:
    items: list[ItemChange] = []
    now, label = plan, text("deletion of divisions of the world")
    for scheme_id in scheme_ids:
        made = delete_scheme(now, scheme_id)
        items += made.items
        now, label = apply(made, now), made.label if now is plan else label
    return Change(label, tuple(items))


RULES: Mapping[str, RecordRule] = MappingProxyType(
    {
        "countries": RecordRule(
            not_added=text("The list of countries ships with Entente. Former and other names can be added to each."),
            not_removed=text("Countries stay in the plan, because engagements and regions name them."),
        ),
        "schemes": RecordRule(
            change_fields=_change_scheme,
            remove=_remove_schemes,
            not_added=text("A division of the world is made in Tools, Regions: as a copy of another one, or new."),
        ),
        "regions": RecordRule(
            change_fields=_change_region,
            not_added=text("Regions are made in Tools, Regions, where each country is in exactly one."),
            not_removed=text("Regions are deleted in Tools, Regions, where another one takes their countries."),
        ),
        "memberships": RecordRule(check=_check_membership),
        "weekends": RecordRule(check=_check_weekend),
        "oda_recipients": RecordRule(check=_check_oda_recipient),
        "periods": RecordRule(check=_check_period),
        "people": RecordRule(check=_check_person),
        "posts": RecordRule(check=_check_post),
        "absences": RecordRule(check=_check_absence),
        "kinds": RecordRule(check=_check_kind),
        "exercises": RecordRule(check=_check_exercise),
        "vettings": RecordRule(check=_check_vetting),
        "csbm": RecordRule(check=_check_csbm),
        "exchanges": RecordRule(check=_check_exchange),
        "delegates": RecordRule(check=_check_delegate),
        "series": RecordRule(check=_check_series),
        "commitments": RecordRule(check=_check_commitment),
        "clearances": RecordRule(check=_check_clearance),
        "tenures": RecordRule(check=_check_tenure),
        "accreditations": RecordRule(check=_check_accreditation),
        "counterparts": RecordRule(check=_check_counterpart),
        "lead_times": RecordRule(add_lead_time, change_lead_time, delete_lead_times),
        "ask_routes": RecordRule(check=_check_route),
        "norms": RecordRule(
            change_fields=_change_norm,
            not_added=text("There are four tiers and ‘{none}’, each with its norms.", none=SUSPENDED),
            not_removed=text("Each tier keeps its norms. Empty a norm where nothing is expected."),
        ),
        "own_fields": RecordRule(add_own_field, change_own_field, remove_own_fields),
        "asks": RecordRule(add=add_ask, check=_check_ask),
        "ask_conditions": RecordRule(
            not_added=text("Conditions come with the answer that sets them: correct the answer and write them there."),
        ),
        "milestones": RecordRule(add=add_milestone, change_fields=change_milestone),
        "waivers": RecordRule(
            not_added=text("A finding is waived where it is shown: in the list of findings."),
        ),
        "handouts": RecordRule(
            not_added=text("What leaves is noted where it leaves, or in Coordinate, Who holds what."),
        ),
        "attachments": RecordRule(
            not_added=text("A file is attached in the panel of its engagement: Add details, Attachment."),
        ),
        "saved_views": RecordRule(
            change_fields=_change_view,
            not_added=text("A view is kept from the menu View, as it is shown then."),
        ),
    }
)


def rule_of(table: str) -> RecordRule:
    """What is special about the items of a table."""
    return RULES.get(table, PLAIN)


def check_item(table: str, item: Item) -> None:
    """Refuse an item whose fields do not fit together (EditRefused)."""
    if (check := rule_of(table).check) is not None:
        check(item)

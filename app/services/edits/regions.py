"""Edits of region schemes; each leaves every country of the plan in exactly one region of the scheme."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from operator import attrgetter

from app.domain.changes import Change, ItemChange, added, change, removed, replaced
from app.domain.country_names import fold_name
from app.domain.geography import NotAPartition, Region, RegionScheme, check_partition
from app.domain.plan import Plan
from app.domain.priorities import RegionWeight
from app.domain.wording import Text, text, verbatim
from app.services.edits.priorities import change_settings
from app.services.edits.refusals import EditRefused
from app.services.filtering.plan_filter import folded

SHIPPED = frozenset({"un-m49", "defence"})
"""The schemes that come with the program. They stay as they are, so that figures of two plans can be compared."""


def copy_scheme(plan: Plan, scheme_id: str, title: str) -> Change:
    """A new scheme with the regions of another one; weights are not copied, for they belong to a decision."""
    source = _scheme(plan, scheme_id)
    said = str(text("A copy of ‘{title}’.", title=source.title))
    made = _new_scheme(plan, title, said, f"copy of {source.title}; {source.source}".rstrip("; "))
    items = [added("schemes", made)]
    for region in regions_of(plan, scheme_id):
        slug = region.id.partition("/")[2] or region.id
        items.append(added("regions", replace(region, id=f"{made.id}/{slug}", scheme=made.id, source="")))
    _check(plan, made.id, items)
    return change(text("copy of region scheme ‘{title}’", title=source.title), items)


def new_scheme(plan: Plan, title: str, region_title: str) -> Change:
    """A new scheme whose only region holds all countries."""
    made = _new_scheme(plan, title, "", "")
    name = _title(region_title, text("A region needs a name."))
    region = Region(f"{made.id}/{_slug(name)}", made.id, name, 1, frozenset(plan.countries))
    items = [added("schemes", made), added("regions", region)]
    _check(plan, made.id, items)
    return change(text("new region scheme ‘{title}’", title=made.title), items)


def rename_scheme(plan: Plan, scheme_id: str, title: str) -> Change:
    """Give a scheme another name."""
    before = own_scheme(plan, scheme_id)
    after = replace(before, title=_scheme_title(plan, title, scheme_id))
    label = text("renaming of region scheme ‘{title}’", title=before.title)
    return change(label, [replaced("schemes", before, after)])


def delete_scheme(plan: Plan, scheme_id: str) -> Change:
    """Remove a scheme with its regions and their weights; posts keep the countries that they covered."""
    scheme = own_scheme(plan, scheme_id)
    if plan.settings.scheme == scheme_id:
        raise EditRefused(
            text("‘{title}’ is in use for coverage. Use another scheme first; nothing was changed.", title=scheme.title)
        )
    regions = regions_of(plan, scheme_id)
    items = [*_posts_without(plan, regions, None), *_weights_of(plan, regions)]
    items += [removed("regions", region) for region in regions]
    items.append(removed("schemes", scheme))
    return change(text("deletion of region scheme ‘{title}’", title=scheme.title), items)


def use_scheme(plan: Plan, scheme_id: str) -> Change:
    """Count coverage by the regions of another scheme."""
    scheme = _scheme(plan, scheme_id)
    label = text("use of ‘{title}’ for coverage", title=scheme.title)
    return replace(change_settings(plan, scheme=scheme_id), label=label)


def add_region(plan: Plan, scheme_id: str, title: str) -> Change:
    """A new region without countries, after the others."""
    own_scheme(plan, scheme_id)
    there = regions_of(plan, scheme_id)
    name = _region_title(there, title, "")
    region_id = _free(f"{scheme_id}/{_slug(name)}", plan.regions.keys())
    position = max((region.position for region in there), default=0) + 1
    region = Region(region_id, scheme_id, name, position, frozenset())
    return change(text("new region ‘{title}’", title=name), [added("regions", region)])


def rename_region(plan: Plan, region_id: str, title: str) -> Change:
    """Give a region another name."""
    before = own_region(plan, region_id)
    after = replace(before, title=_region_title(regions_of(plan, before.scheme), title, region_id))
    return change(text("renaming of region ‘{title}’", title=before.title), [replaced("regions", before, after)])


def delete_region(plan: Plan, region_id: str, heir_id: str, since: date) -> Change:
    """Remove a region; another one of its scheme takes its countries and its weight, the latter from `since` on.

    Posts that covered it keep its countries by name, unless they cover the heir anyway.
    """
    region = own_region(plan, region_id)
    heir = plan.regions.get(heir_id)
    if heir is None or heir.scheme != region.scheme or heir.id == region.id:
        raise EditRefused(
            text("Choose another region of the scheme for the countries of ‘{title}’.", title=region.title)
        )
    items = _posts_without(plan, [region], heir)
    if (weight := plan.weights.get(region_id)) is not None:
        items += [removed("weights", weight), _weight_with(plan, heir, region, weight, since)]
    items.append(replaced("regions", heir, replace(heir, countries=heir.countries | region.countries)))
    items.append(removed("regions", region))
    _check(plan, region.scheme, items)
    return change(text("deletion of region ‘{title}’", title=region.title), items)


def move_countries(plan: Plan, countries: Iterable[str], region_id: str) -> Change:
    """Put countries into a region, out of those of its scheme that hold them now."""
    heir = own_region(plan, region_id)
    moved = frozenset(countries)
    if unknown := sorted(moved - set(plan.countries)):
        raise EditRefused(text("Not a country of this plan: {names}.", names=tuple(unknown)))
    items = [
        replaced("regions", region, replace(region, countries=region.countries - moved))
        for region in regions_of(plan, heir.scheme)
        if region.id != region_id and region.countries & moved
    ]
    items.append(replaced("regions", heir, replace(heir, countries=heir.countries | moved)))
    _check(plan, heir.scheme, items)
    gone = sorted(moved - heir.countries)
    if len(gone) == 1:
        label = text("move of {name} to ‘{title}’", name=plan.countries[gone[0]].name, title=heir.title)
    else:
        label = text("move of {count} countries to ‘{title}’", count=len(gone), title=heir.title)
    return change(label, items)


def regions_of(plan: Plan, scheme_id: str) -> list[Region]:
    """The regions of a scheme in their order."""
    found = [plan.regions[region_id] for region_id in plan.ids("region_by_scheme", scheme_id)]
    return sorted(found, key=attrgetter("order"))


def shipped_words(title: str) -> Text:
    """Why a scheme that ships cannot be changed."""
    return text("‘{title}’ comes with Entente and stays as it is. Copy it, and change the copy.", title=title)


def _scheme(plan: Plan, scheme_id: str) -> RegionScheme:
    if (scheme := plan.schemes.get(scheme_id)) is None:
        raise EditRefused(text("This region scheme is not in the plan. Nothing was changed."))
    return scheme


def own_scheme(plan: Plan, scheme_id: str) -> RegionScheme:
    """The scheme, where it can be changed; raises EditRefused for one that ships or is not there."""
    scheme = _scheme(plan, scheme_id)
    if scheme_id in SHIPPED:
        raise EditRefused(shipped_words(scheme.title))
    return scheme


def own_region(plan: Plan, region_id: str) -> Region:
    """The region, where its scheme can be changed; raises EditRefused."""
    if (region := plan.regions.get(region_id)) is None:
        raise EditRefused(text("This region is not in the plan. Nothing was changed."))
    own_scheme(plan, region.scheme)
    return region


def _new_scheme(plan: Plan, title: str, description: str, source: str) -> RegionScheme:
    name = _scheme_title(plan, title, "")
    return RegionScheme(_free(_slug(name), plan.schemes.keys()), name, description, source)


def _scheme_title(plan: Plan, title: str, own: str) -> str:
    name = _title(title, text("A region scheme needs a name."))
    if any(folded(each.title) == folded(name) for each in plan.schemes.values() if each.id != own):
        raise EditRefused(text("There is a region scheme ‘{title}’ already. Choose another name.", title=name))
    return name


def _region_title(there: Iterable[Region], title: str, own: str) -> str:
    name = _title(title, text("A region needs a name."))
    if any(folded(each.title) == folded(name) for each in there if each.id != own):
        raise EditRefused(text("There is a region ‘{title}’ in this scheme already. Choose another name.", title=name))
    return name


def _title(title: str, missing: Text) -> str:
    name = " ".join(title.split())
    if not name:
        raise EditRefused(missing)
    return name


def _slug(title: str) -> str:
    return fold_name(title).replace(" ", "-") or "region"


def _free(wanted: str, taken: Iterable[str]) -> str:
    """The id, with a number behind it where it is taken."""
    used, made, number = set(taken), wanted, 2
    while made in used:
        made, number = f"{wanted}-{number}", number + 1
    return made


def _posts_without(plan: Plan, gone: list[Region], heir: Region | None) -> list[ItemChange]:
    """The posts that cover regions which go: they keep the countries, for a post that names nothing covers all."""
    ids = {region.id for region in gone}
    items: list[ItemChange] = []
    for post in sorted(plan.posts.values(), key=lambda each: each.id):
        if not post.regions & ids:
            continue
        regions, countries = post.regions - ids, post.countries
        if heir is None or heir.id not in regions:
            lost = (region.countries for region in gone if region.id in post.regions)
            countries = countries.union(*lost)
        if not regions and not countries:
            if heir is None:
                raise EditRefused(
                    text(
                        "‘{title}’ covers only a region without countries, and would then cover all. Change it first.",
                        title=post.title,
                    )
                )
            regions = frozenset({heir.id})
        items.append(replaced("posts", post, replace(post, regions=regions, countries=countries)))
    return items


def _weights_of(plan: Plan, regions: Iterable[Region]) -> Iterator[ItemChange]:
    return (removed("weights", plan.weights[region.id]) for region in regions if region.id in plan.weights)


def _weight_with(plan: Plan, heir: Region, gone: Region, weight: RegionWeight, since: date) -> ItemChange:
    before = plan.weights.get(heir.id)
    percent = min(100.0, weight.percent + (before.percent if before is not None else 0.0))
    after = RegionWeight(heir.id, percent, since, f"with that of {gone.title}")
    return ItemChange("weights", heir.id, before, after)


def _check(plan: Plan, scheme_id: str, items: Iterable[ItemChange]) -> None:
    """Refuse what would leave a country in no region of the scheme, or in two."""
    regions = {region.id: region for region in regions_of(plan, scheme_id)}
    for item in items:
        if isinstance(item.after, Region):
            regions[item.id] = item.after
        elif item.table == "regions":
            del regions[item.id]
    try:
        check_partition(list(regions.values()), frozenset(plan.countries))
    except NotAPartition as error:
        raise EditRefused(
            text("Each country must be in exactly one region: {trouble}. Nothing was changed.", trouble=verbatim(error))
        ) from error

"""`--only FACET=CHOICE`: the filter of the window on the command line."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Sequence
from itertools import pairwise

from app.bootstrap.compose import Program
from app.bootstrap.refusal import CommandRefused
from app.domain.plan import Plan
from app.services.filtering.facets import FacetChoice, facets
from app.services.filtering.plan_filter import NONE, PlanFilter, folded
from app.services.search.selector import Selector

_ONLY = "--only"
_MOST_LISTED = 20


def add_only(parser: argparse.ArgumentParser) -> None:
    """What of the engagements is chosen, by any facet."""
    parser.add_argument(
        _ONLY,
        action="append",
        default=[],
        metavar="FACET=CHOICE",
        help="only what has this choice, or ‘none’; given again for the same facet, one of them is enough. "
        f"Facets: {', '.join(facets())}",
    )


def choices_among(arguments: Sequence[str]) -> frozenset[str]:
    """The arguments that choose of a facet: `service=navy` is no address of a shared plan there."""
    behind = (each for option, each in pairwise(arguments) if option == _ONLY)
    return frozenset(each for each in behind if _parted(each)[0] in facets())


def selector_of(program: Program, plan: Plan, wishes: Sequence[str]) -> Selector:
    """What selects by them, with the review of today where one of them asks for it."""
    known = facets()
    asked = [known[name] for wish in wishes if (name := _parted(wish)[0]) in known]
    needs_review = any(facet.follows_review for facet in asked)
    return Selector(plan, program.review(plan, program.today) if needs_review else None)


def with_only(wanted: PlanFilter, selector: Selector, wishes: Iterable[str]) -> PlanFilter:
    """The filter with what is wished for as well; raises CommandRefused, naming what can be chosen."""
    for wish in wishes:
        name, typed = _parted(wish)
        if name not in facets():
            raise CommandRefused(
                f"There is no facet ‘{name}’ in --only. Nothing was written. Choose one of: {', '.join(facets())}."
            )
        offered = selector.choices(name, ())
        wanted = wanted.with_(**{name: wanted.chosen(name) | {_chosen(offered, name, typed)}})
    return wanted


def _parted(wish: str) -> tuple[str, str]:
    """The name of a facet, in which a hyphen may stand for the low line, and the choice."""
    name, _, typed = wish.partition("=")
    return name.strip().replace("-", "_"), typed.strip()


def _chosen(offered: Sequence[FacetChoice], name: str, typed: str) -> str:
    """What is called so, or the only one that begins so."""
    words = folded(typed)
    if words in (NONE, "none") and any(each.id == NONE for each in offered):
        return NONE
    titles = {each.id: folded(str(each.title)) for each in offered if each.id != NONE}
    same = [part for part, title in titles.items() if words in (title, folded(part), folded(part.rpartition("/")[2]))]
    found = same or [part for part, title in titles.items() if words and title.startswith(words)]
    if len(found) == 1:
        return found[0]
    listed = [str(each.title) for each in offered if each.id != NONE]
    if len(listed) > _MOST_LISTED:
        listed[_MOST_LISTED:] = [f"and {len(listed) - _MOST_LISTED:,} more"]
    listed += ["none" for each in offered if each.id == NONE]
    raise CommandRefused(
        f"‘{typed}’ is {'more than one' if found else 'none'} of what {name} can be. Nothing was written. "
        f"Choose one of: {'; '.join(listed)}."
    )

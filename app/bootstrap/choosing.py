"""`--only FACET=CHOICE`: the filter of the window on the command line."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Mapping, Sequence

from app.bootstrap.compose import Program
from app.bootstrap.refusal import CommandRefused
from app.domain.own_values import id_of_own
from app.domain.plan import Plan
from app.services.filtering.facet import Facet
from app.services.filtering.facets import FacetChoice, facets
from app.services.filtering.plan_filter import NONE, PlanFilter, folded
from app.services.search.selector import Selector

_MOST_LISTED = 20


def add_only(parser: argparse.ArgumentParser) -> None:
    """What of the engagements is chosen, by any facet."""
    parser.add_argument(
        "--only",
        action="append",
        default=[],
        metavar="FACET=CHOICE",
        help="only what has this choice, or ‘none’; given again for the same facet, one of them is enough. "
        f"Facets: {', '.join(facets())}, and the own fields of the plan that are choices or people",
    )


def selector_of(program: Program, plan: Plan, wishes: Sequence[str]) -> Selector:
    """What selects by them, with the review of today where one of them asks for it."""
    known = facets(plan)
    asked = [known[name] for wish in wishes if (name := _named(known, _parted(wish)[0])) in known]
    needs_review = any(facet.follows_review for facet in asked)
    return Selector(plan, program.review(plan, program.today) if needs_review else None)


def with_only(wanted: PlanFilter, selector: Selector, wishes: Iterable[str]) -> PlanFilter:
    """The filter with what is wished for as well; raises CommandRefused, naming what can be chosen."""
    for wish in wishes:
        asked, typed = _parted(wish)
        known = selector.facets
        if (name := _named(known, asked)) not in known:
            names = (str(facet.title) if id_of_own(each) else each for each, facet in known.items())
            raise CommandRefused(
                f"There is no facet ‘{asked}’ in --only. Nothing was written. Choose one of: {', '.join(names)}."
            )
        offered = selector.choices(name, ())
        wanted = wanted.with_(**{name: wanted.chosen(name) | {_chosen(offered, asked, typed)}})
    return wanted


def _parted(wish: str) -> tuple[str, str]:
    """The name of a facet and the choice."""
    name, _, typed = wish.partition("=")
    return name.strip(), typed.strip()


def _named(known: Mapping[str, Facet], asked: str) -> str:
    """The id of a facet by its name, in which a hyphen may stand for the low line; of an own field by its title."""
    own = {folded(str(facet.title)): name for name, facet in known.items() if id_of_own(name)}
    plain = asked.replace("-", "_")
    return plain if plain in known else own.get(folded(asked), asked)


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

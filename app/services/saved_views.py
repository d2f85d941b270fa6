"""What is shown, made a saved view; and a saved view, made what to show as of today."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from app.domain.identity import new_id
from app.domain.plan import Plan
from app.domain.saved_views import Part, SavedView
from app.domain.settings import PlanSettings
from app.domain.spans import ONE_DAY, DaySpan
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.services.filtering.facets import facets, is_choice
from app.services.filtering.moving_periods import MOVING_PERIODS, moving_period
from app.services.filtering.plan_filter import NONE, PlanFilter
from app.services.layouts.timeline_groupings import grouping_named

_BY_ID = {each.id: each for each in MOVING_PERIODS}


GROUP = "group"
"""The part of an arrangement that names the grouping of a timeline."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What the window shows: a view by its id, the filter, and how the view is arranged."""

    view: str
    filter: PlanFilter
    arrangement: tuple[Part, ...] = ()


@dataclass(frozen=True, slots=True)
class Recalled:
    """What a saved view asks for in a plan as of a day; `lost` is what it names and the plan does not have."""

    shown: Shown
    lost: tuple[Text, ...] = ()


@dataclass(frozen=True, slots=True)
class StartingView:
    """A view that comes with the program."""

    title: Text
    saved: SavedView


def _starting(view_id: str, title: Text, period: str = "", *choices: Part) -> StartingView:
    return StartingView(title, SavedView(view_id, title.source, "", period, choices))


ALL = "all"
"""The id of the view that hides nothing."""

STARTING_VIEWS = (
    _starting(ALL, Text("All engagements")),
    _starting("next-90-days", Text("Next 90 days"), "next-90-days"),
    _starting("drafts", Text("Ideas and proposals"), "", Part("status", "idea"), Part("status", "proposed")),
    _starting("no-lead", Text("Without a lead"), "", Part("leads", NONE)),
)
"""Views to begin with: they filter the view that is shown, whichever it is."""


def saved_view(
    shown: Shown, title: str, settings: PlanSettings, today: date, *, moves: bool, id: str = ""
) -> SavedView:
    """What is shown under a name. A period that moves with today is kept as such if `moves` says so."""
    wanted = shown.filter
    names = dict.fromkeys((*facets(), *wanted.choices))
    choices = tuple(Part(facet, str(each)) for facet in names for each in sorted(wanted.chosen(facet)))
    period = _period_text(wanted.period, settings, today, moves=moves)
    return SavedView(id or new_id(), title, shown.view, period, choices, wanted.words, shown.arrangement)


def saved_again(before: SavedView, shown: Shown, settings: PlanSettings, today: date) -> SavedView:
    """A saved view with what is shown now: its period moves with today if it did, or if it is another one that can.

    Seen in another view than its own, it keeps its own with the arrangement: the filter is what was changed.
    """
    moves = before.period in _BY_ID or not before.period
    made = saved_view(shown, before.title, settings, today, moves=moves, id=before.id)
    if before.view == shown.view:
        return made
    return SavedView(made.id, made.title, before.view, made.period, made.choices, made.words, before.arrangement)


def recalled(saved: SavedView, plan: Plan, today: date) -> Recalled:
    """What a saved view asks for; what the plan does not have is left out of it, and told."""
    lost: list[Text] = []
    known, there = facets(plan), dict[str, set[str]]()
    for part in map(_of_today, saved.choices):
        if is_choice(plan, facet := known.get(part.name), part.value):
            there.setdefault(part.name, set()).add(part.value)
        elif facet is not None:
            lost.append(text("‘{id}’ ({facet:lower})", id=part.value, facet=facet.title))
        else:
            lost.append(text("‘{id}’", id=part.value))
    period, is_known = _period(saved.period, plan.settings, today)
    if not is_known:
        lost.append(text("its period"))
    wanted = PlanFilter(period=period, words=saved.words, **there)
    return Recalled(Shown(saved.view, wanted, tuple(map(_arranged_today, saved.arrangement))), tuple(lost))


def differs(saved: SavedView, shown: Shown, plan: Plan, today: date) -> bool:
    """Whether what is shown is not what the saved view asks for.

    In another view than its own only the filter counts: going from view to view changes nothing.
    """
    wanted = recalled(saved, plan, today).shown
    if wanted.filter != shown.filter:
        return True
    present = dict(as_mapping(shown.arrangement))
    return saved.view == shown.view and any(
        present.get(name) != value for name, value in as_mapping(wanted.arrangement).items()
    )


_FORMER: Mapping[str, str] = {"kinds": "kind", "statuses": "status", "markings": "marking"}
"""What facets were called in saved views of earlier versions."""

_FORMER_NONE = Part("regions", "no-region")


def _of_today(part: Part) -> Part:
    """A choice as it is made today."""
    return Part("regions", NONE) if part == _FORMER_NONE else Part(_FORMER.get(part.name, part.name), part.value)


def _arranged_today(part: Part) -> Part:
    """A part of an arrangement as it is called today."""
    found = grouping_named(part.value) if part.name == GROUP else None
    return Part(GROUP, found.id) if found is not None else part


def as_mapping(parts: Iterable[Part]) -> Mapping[str, str]:
    """Parts as a view takes them."""
    return {part.name: part.value for part in parts}


def as_parts(values: Mapping[str, str]) -> tuple[Part, ...]:
    """What a view says of its arrangement, in a fixed order."""
    return tuple(Part(name, values[name]) for name in sorted(values))


def to_text(saved: SavedView) -> str:
    """A saved view as one text, for a person's settings."""
    return json.dumps(
        {
            "id": saved.id,
            "title": saved.title,
            "view": saved.view,
            "period": saved.period,
            "choices": [[part.name, part.value] for part in saved.choices],
            "words": saved.words,
            "arrangement": [[part.name, part.value] for part in saved.arrangement],
        },
        ensure_ascii=False,
    )


def from_text(written: str) -> SavedView | None:
    """The saved view that `to_text` wrote, or None where it cannot be understood."""
    try:
        read = json.loads(written)
        texts = [str(read[name]) for name in ("id", "title", "view", "period", "words")]
        choices, arrangement = (
            tuple(Part(str(name), str(value)) for name, value in read[part]) for part in ("choices", "arrangement")
        )
    except (ValueError, TypeError, KeyError):
        return None
    item_id, title, view, period, words = texts
    return SavedView(item_id, title, view, period, choices, words, arrangement)


def _period_text(period: DaySpan | None, settings: PlanSettings, today: date, *, moves: bool) -> str:
    if period is None:
        return ""
    moving = moving_period(period, settings, today) if moves else None
    return moving.id if moving is not None else f"{period.first.isoformat()}/{period.last.isoformat()}"


def _period(written: str, settings: PlanSettings, today: date) -> tuple[DaySpan | None, bool]:
    """The days meant, and whether the text is understood."""
    if not written:
        return None, True
    if written in _BY_ID:
        return _BY_ID[written].make(settings, today), True
    try:
        first, last = map(date.fromisoformat, written.split("/"))
        return DaySpan(first, last + ONE_DAY), True
    except (ValueError, OverflowError):
        return None, False


def read_all(texts: Iterable[str]) -> Iterator[SavedView]:
    """The saved views among the texts."""
    return (saved for saved in map(from_text, texts) if saved is not None)

"""Another plan as an overlay: its engagements, looked at and never touched."""

from __future__ import annotations

from app.domain.engagement import Engagement
from app.domain.plan import Plan
from app.domain.statuses import ENDED_EARLY, STATUS_TITLES
from app.domain.wording import Text, text
from app.services.overlays.overlays import Overlay, OverlayEntry, OverlaySort, overlay_id, said
from app.services.texts.marked_outputs import plan_marking


def plan_overlay(plan: Plan, location: str, name: str) -> Overlay:
    """The engagements of another plan; its title, or `name` where it has none.

    Its marking is the highest of the plan's and of its engagements'. Days and times are those of
    the places, as in the plan on top; days that are not fixed cover the whole time they can lie in.
    """
    settings = plan.settings
    engagements = sorted(plan.engagements.values(), key=lambda item: (item.dates.span, item.ref, item.id))
    return Overlay(
        overlay_id(OverlaySort.PLAN, location),
        OverlaySort.PLAN,
        " ".join(settings.title.split()) or name,
        "",
        tuple(_entry(plan, item) for item in engagements),
        source=location,
        marking=plan_marking(plan),
    )


def _entry(plan: Plan, item: Engagement) -> OverlayEntry:
    dates = item.dates
    notes: list[Text] = [text("{dates:clock}", dates=dates)] if dates.is_timed else []
    notes.append(STATUS_TITLES[item.status])
    if place := _place(plan, item):
        notes.append(said(place))
    if not dates.is_exact:
        notes.append(text("dates not fixed: {dates}", dates=dates))
    if item.marking and item.marking != plan.settings.marking:
        notes.append(said(item.marking))
    return OverlayEntry(
        dates.span,
        item.title,
        tuple(notes),
        dates.start_time,
        dates.end_time,
        uncertain=not dates.is_exact,
        cancelled=item.status in ENDED_EARLY,
    )


def _place(plan: Plan, item: Engagement) -> str:
    country = plan.countries.get(item.host) if item.host else None
    return ", ".join(part for part in (item.place.name, country.name if country is not None else "") if part)

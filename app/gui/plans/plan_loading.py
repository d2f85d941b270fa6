"""The part of opening a plan that is done in the storage lane: read, made or restored there, and ready to be shown."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

from app.domain.known_places import KnownPlaces
from app.domain.plan import Plan
from app.gui.plans.plan_copies import PlanCopies
from app.gui.plans.restoring import Restoring
from app.gui.workspace.settings import SettingsStore
from app.gui.workspace.tasks import Control
from app.gui.workspace.window_ports import Means
from app.services.collecting import spare_collecting, without_collecting
from app.services.filtering.plan_filter import in_order
from app.services.layouts.timeline_rows import TimelineOptions, places_by
from app.services.planning.plan_editor import Author, PlanEditor, open_editor

_FIRST_LOOKED_AT = (
    "ask_by_engagement",
    "ask_with_former_facts",
    "engagement_by_country",
    "engagement_by_marking",
    "engagement_by_parent",
    "engagement_postponed",
    "open_ask_by_due",
    "period_by_country_year",
    "region_by_country",
)
"""The indexes that the window asks for as soon as a plan is in it; at 80,000 asks they take longer than some frames."""


def _prepare(plan: Plan) -> None:
    """Work out what the window asks for at once, or it would stand still meanwhile."""
    with without_collecting():
        plan.prepare(_FIRST_LOOKED_AT)
        # Most begin in the timeline as it is at first.
        places_by(plan, TimelineOptions().grouping).all_of([key[-1] for key in in_order(plan)])
        spare_collecting(plan.size)


class PlanLoading:
    """Each of its works gives the editor of an open plan, or raises PlanFileError and leaves none open."""

    def __init__(self, means: Means, settings: SettingsStore, copies: PlanCopies) -> None:
        self._means = means
        self._settings = settings
        self._copies = copies

    @property
    def author(self) -> Author:
        """Whose name stands beside changes: the one of the settings, else that of the account."""
        name = self._settings.settings.author.strip()
        return replace(self._means.author, name=name) if name else self._means.author

    def load(self, location: str, read_only: bool, _control: Control) -> PlanEditor:
        """Open a plan."""
        means = self._means
        store = means.stores.open(location, read_only=read_only)
        try:
            journal, places = means.stores.journal(store), KnownPlaces(means.places)
            editor = open_editor(store, self.author, means.clock, means.calendars, means.rules, journal, places)
            # The first question loads the calendars of all countries: here, not while the window is painted.
            means.calendars.knows(editor.plan.settings.own_nation)
            _prepare(editor.plan)
            return editor
        except BaseException:
            store.close()
            raise

    def make(self, target: Path, plan: Plan, control: Control) -> PlanEditor:
        """Make a plan file where there may be another, which is kept, and open it."""
        target.parent.mkdir(parents=True, exist_ok=True)
        self._copies.make_room(target)
        return self.make_shared(str(target), plan, control)

    def make_shared(self, location: str, plan: Plan, control: Control) -> PlanEditor:
        """Make a plan where there is none, and open it."""
        self._means.stores.create(location, plan, self._means.author.name).close()
        return self.load(location, False, control)

    def sample(self, target: Path, control: Control) -> PlanEditor:
        """Open the copy of the sample plan; where there is none, or nobody has worked on it, make one around today."""
        today = self._means.clock.now().astimezone().date()
        if os.path.exists(target):
            editor = self.load(str(target), False, control)
            changes = editor.store.recent(2)
            worked_on = any(not change.is_empty for change in changes)
            # Made today, it is around today; making another to compare takes as long as reading it.
            is_new = any(change.at is not None and change.at.astimezone().date() == today for change in changes)
            if editor.store.read_only or worked_on or is_new or editor.plan == self._means.sample_plan(today):
                return editor
            # Nobody has worked on it: yesterday's dates would only look stale. What left of it, left all the same.
            left = editor.store.outputs.whole()
            editor.store.close()
            target.unlink()
            made = self.make(target, self._means.sample_plan(today), control)
            made.store.outputs.take_over(left)
            return made
        return self.make(target, self._means.sample_plan(today), control)

    def restore(self, restoring: Restoring, location: str, control: Control) -> PlanEditor:
        """Put a backup in the plan's place, and open it."""
        restoring.run()
        return self.load(location, False, control)

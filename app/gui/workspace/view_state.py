"""What all views share: one filter, one selection."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from PySide6.QtCore import QObject, Signal

from app.domain.changes import Change
from app.domain.engagement import Engagement
from app.domain.findings import Subject
from app.gui.workspace.document import PlanDocument
from app.gui.workspace.part_drafts import PartDrafts
from app.services.filtering.facets import FacetChoice, without_lost
from app.services.filtering.part_facets import PART_NAMING
from app.services.filtering.plan_filter import NAMING, Key, PlanFilter, by_date
from app.services.review.review import ReviewDelta
from app.services.search.selector import Selector

MANY = 200
"""Engagements in one change from which selecting anew costs less than moving each."""

_NAMING = NAMING | PART_NAMING | {"regions", "settings", "own_fields"}
"""The tables that say what there is to choose in a facet."""


class ViewState(QObject):
    """One filter and one selection for all views of the open plan.

    `shown` are the ids that the filter lets through, by date, together with those of `guests`: engagements made or
    changed just now that the filter would hide. They stay until the filter changes. `shown_changed` comes when the ids
    or their order changed, `selection_changed` when another engagement is looked at, `place_changed` when another view
    is asked to show a country, a region or an ask, `day_changed` when one is asked to show a day, `facet_asked` when
    somebody wants to choose in a facet of the filter, by its name, `country_asked` when the page of a country is
    wanted, by its id, `slips_asked` when the change slips of a recipient are (a post's id, a name, or empty for all),
    `draft_begun` when one is to be told of that no plan holds yet.
    """

    filter_changed = Signal()
    shown_changed = Signal()
    selection_changed = Signal()
    place_changed = Signal()
    day_changed = Signal()
    facet_asked = Signal(str)
    country_asked = Signal(str)
    slips_asked = Signal(str)
    draft_begun = Signal()

    def __init__(self, document: PlanDocument, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._filter = PlanFilter()
        self._selector: Selector | None = None
        self._shown: tuple[str, ...] = ()
        self._guests: frozenset[str] = frozenset()
        self._selected: tuple[str, ...] = ()
        self._draft: Engagement | None = None
        self._left: tuple[str, ...] = ()
        self._place: Subject | None = None
        self._day: date | None = None
        self._is_chosen = False
        self.part_drafts = PartDrafts()
        document.replaced.connect(self._on_replaced)
        document.changed.connect(self._on_changed)
        document.reviewed.connect(self._on_reviewed)

    @property
    def filter(self) -> PlanFilter:
        """The filter in force."""
        return self._filter

    @property
    def shown(self) -> tuple[str, ...]:
        """The ids that the views show, by date."""
        return self._shown

    @property
    def guests(self) -> frozenset[str]:
        """Shown although the filter would hide them."""
        return self._guests

    @property
    def total(self) -> int:
        """How many engagements the plan has."""
        return len(self._document.plan.engagements) if self._document.is_open else 0

    @property
    def selected(self) -> tuple[str, ...]:
        """The selected engagements, the one looked at first."""
        return self._selected

    @property
    def current(self) -> str | None:
        """The engagement looked at, if it is still in the plan."""
        return self._selected[0] if self._selected else None

    @property
    def draft(self) -> Engagement | None:
        """The engagement that is begun and in no plan yet: nothing has been said of it."""
        return self._draft

    def begin_draft(self, draft: Engagement) -> None:
        """Look at an engagement that is in no plan; looking at another one forgets it."""
        self._left = self._selected or self._left
        self._selected, self._draft = (), draft
        self.selection_changed.emit()
        self.draft_begun.emit()

    def drop_draft(self) -> None:
        """Forget what was begun, and look again at what was looked at before."""
        if self._draft is not None:
            there = self._document.plan.engagements
            self.select(tuple(each for each in self._left if each in there))

    def would_show(self, wanted: PlanFilter) -> tuple[str, ...]:
        """The ids that another filter would let through, by date."""
        return self._selector.select(wanted) if self._selector is not None else ()

    def choices(self, facet: str, *, counted: bool) -> tuple[FacetChoice, ...]:
        """What a facet offers; `counted` says how many engagements the rest of the filter leaves for each."""
        if self._selector is None:
            return ()
        ids: Iterable[str] = self.would_show(self._filter.with_(**{facet: ()})) if counted else ()
        return self._selector.choices(facet, ids, self._filter.chosen(facet))

    def warm_search(self, most: int) -> bool:
        """Make ready for a search in up to `most` engagements; whether there are more."""
        return self._selector is not None and self._selector.warm(most)

    @property
    def place(self) -> Subject | None:
        """What was last looked at from another view, as (`countries`, `regions`, `asks` or `posts`, id)."""
        return self._place

    def look_at_place(self, place: Subject) -> None:
        """Have the views that show countries, regions, asks or posts show this one."""
        self._place = place
        self.place_changed.emit()

    @property
    def day(self) -> date | None:
        """The day last asked for, or None where none was since the plan was opened."""
        return self._day

    @property
    def is_day_chosen(self) -> bool:
        """Whether somebody named that day, and did not only turn to the days around it."""
        return self._is_chosen

    def look_at_day(self, day: date, *, chosen: bool = True) -> None:
        """Have the views that show days go to this one; not `chosen` where only the days around it are wanted."""
        self._day, self._is_chosen = day, chosen
        self.day_changed.emit()

    def set_filter(self, wanted: PlanFilter) -> None:
        """Show what `wanted` lets through."""
        if wanted == self._filter:
            return
        self._filter = wanted
        self._guests = frozenset()
        self._select_shown()
        self.filter_changed.emit()

    def select(self, ids: Sequence[str]) -> None:
        """Look at these engagements, the first one foremost."""
        chosen = tuple(dict.fromkeys(ids))
        if chosen != self._selected or self._draft is not None:
            self._selected, self._draft, self._left = chosen, None, ()
            self.selection_changed.emit()

    def select_many(self, ids: Sequence[str]) -> None:
        """Select these, where there are any, and go on looking at the one looked at where it is among them."""
        current = self.current
        if ids:
            self.select((current, *ids) if current is not None and current in ids else ids)

    def show_guest(self, item_id: str) -> None:
        """Look at an engagement, and show it though the filter would hide it."""
        if item_id not in set(self._shown):
            self._guests |= {item_id}
            self._select_shown()
        self.select((item_id,))

    def _on_replaced(self) -> None:
        document = self._document
        self._selector = Selector(document.plan, document.review) if document.is_open else None
        self._filter = PlanFilter()
        self._guests = frozenset()
        self._selected, self._draft, self._left = (), None, ()
        self.part_drafts.forget()
        self._day = None
        self._select_shown()
        self.filter_changed.emit()
        self.selection_changed.emit()

    def _on_changed(self, change: Change, delta: ReviewDelta) -> None:
        if self._selector is None:
            return
        plan = self._document.plan
        self._selector.follow(plan, change, self._document.review, delta)
        before = self._filter
        if "own_fields" in change.tables:
            self._filter = without_lost(before, plan)
        edited = {item_id for table, item_id in change.touches if table == "engagements"}
        followed = self._selector.touched(self._filter, change, delta)
        touched = edited | (followed or set())
        befores = self._befores(touched, change)
        # What others did to engagements that the filter hides is none of this window's business.
        if len(touched) > MANY:
            welcome = touched.intersection(self._shown)
        else:
            welcome = {each for each in touched if self._place_of(each, befores) is not None}
        if not self._document.is_arriving:
            welcome |= edited
        if followed is None or len(touched) > MANY or change.tables & _NAMING:
            self._guests |= welcome
            self._filter = without_lost(self._filter, plan)
            self._select_shown()
            if self._filter != before:
                self.filter_changed.emit()
        elif touched:
            self._reshow(touched, welcome, befores)
        rest = tuple(item_id for item_id in self._selected if item_id in plan.engagements)
        if rest != self._selected:
            self._selected = rest
            self.selection_changed.emit()

    def _on_reviewed(self) -> None:
        """Another day, or the first whole review: what follows from findings and due days is others."""
        if self._selector is not None:
            self._selector.reviewed(self._document.review)
            if self._selector.follows_review(self._filter):
                self._select_shown()

    def _befores(self, touched: set[str], change: Change) -> dict[str, Engagement]:
        """The touched engagements as they were before the change, those that there were."""
        engagements = self._document.plan.engagements
        befores = {item.id: item.before for item in reversed(change.items) if isinstance(item.before, Engagement)}
        edited = {item.id for item in change.items if item.table == "engagements"}
        return befores | {item_id: engagements[item_id] for item_id in touched - edited if item_id in engagements}

    def _place_of(self, item_id: str, befores: Mapping[str, Engagement]) -> int | None:
        """Where a touched engagement stands among those shown before the change, found by its date."""
        engagements, before = self._document.plan.engagements, befores.get(item_id)
        if before is None:
            return None
        at = bisect_left(self._shown, by_date(before), key=lambda each: by_date(befores.get(each) or engagements[each]))
        return at if at < len(self._shown) and self._shown[at] == item_id else None

    def _reshow(self, touched: set[str], welcome: set[str], befores: Mapping[str, Engagement]) -> None:
        """Put the touched engagements where they belong now, without a walk through the others."""
        assert self._selector is not None
        engagements = self._document.plan.engagements

        def place(each: str) -> Key:
            return by_date(befores.get(each) or engagements[each])

        def stays_put(item_id: str) -> bool:
            before, now = befores.get(item_id), engagements.get(item_id)
            if before is None or now is None or by_date(now) != by_date(before):
                return False
            return self._place_of(item_id, befores) is not None

        here = {item_id for item_id in touched if item_id in engagements}
        passing = {item_id for item_id in here if self._selector.passes(engagements[item_id], self._filter)}
        self._guests = (self._guests - touched) | ((here & welcome) - passing)
        moved = {item_id for item_id in touched if not stays_put(item_id)}
        if not moved:
            # Most edits leave an engagement where it stands; a copy of all the others would be felt.
            return
        shown = list(self._shown)
        for item_id, before in befores.items():
            if item_id not in moved:
                continue
            at = bisect_left(shown, by_date(before), key=place)
            if at < len(shown) and shown[at] == item_id:
                del shown[at]
        for item_id in here & moved & (passing | welcome):
            insort(shown, item_id, key=lambda each: by_date(engagements[each]))
        self._show(tuple(shown))

    def _select_shown(self) -> None:
        shown: tuple[str, ...] = ()
        if self._selector is not None:
            shown = self._selector.select(self._filter)
            engagements = self._document.plan.engagements
            guests = {item_id for item_id in self._guests if item_id in engagements}
            guests = guests.difference(shown) if guests else guests
            self._guests = frozenset(guests)
            if guests:
                items = sorted((engagements[item_id] for item_id in (*shown, *guests)), key=by_date)
                shown = tuple(item.id for item in items)
        self._show(shown)

    def _show(self, shown: tuple[str, ...]) -> None:
        if shown != self._shown:
            self._shown = shown
            self.shown_changed.emit()

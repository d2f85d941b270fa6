"""The history of places: back to where one was looking, and forward again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QObject, Signal

from app.domain.value_classes import dataclass
from app.gui.look.translation import QT_TRANSLATE_NOOP
from app.gui.viewing.saved_views import SavedViews
from app.gui.viewing.shown_view import ShownView
from app.gui.workspace.actions import ActionSpec
from app.gui.workspace.document import words
from app.gui.workspace.workspace import Workspace
from app.services.filtering.facets import without_lost
from app.services.filtering.filter_titles import filter_titles
from app.services.filtering.plan_filter import PlanFilter
from app.services.saved_views import Shown

MOST = 100
"""Places that are remembered."""

STAY = 2.0
"""Seconds at a place after which one has been there: stepping on within them passes by."""

AT_ONCE = 0.3
"""Seconds within which the filter or the selection belongs to the step before it: one gesture did both."""

_VIEW = QT_TRANSLATE_NOOP("Actions", "&View")

WAY_COMMANDS = (
    ActionSpec("view.back", QT_TRANSLATE_NOOP("Actions", "Bac&k"), (_VIEW,), ("Alt+Left",), "arrow-left",
               QT_TRANSLATE_NOOP("Actions", "Go back to where you were looking before"), "back",
               separator_before=True),
    ActionSpec("view.forward", QT_TRANSLATE_NOOP("Actions", "For&ward"), (_VIEW,), ("Alt+Right",), "arrow-right",
               QT_TRANSLATE_NOOP("Actions", "Go forward again to where you came back from"), "forward"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """What was shown, the engagements selected there, the foremost first, the day and the saved view looked at."""

    shown: Shown
    selected: tuple[str, ...] = ()
    day: date | None = None
    saved: str = ""


class Wayfinding(QObject):
    """Remembers places as they are left, and leads back to them; it never changes the plan.

    A new place begins with another view, with another part of the filter, and with another
    engagement, unless that is only passed by: `now` counts seconds. What changes otherwise belongs
    to the place where it changes. Places whose engagement is gone are passed over; an undo that
    brings it back brings them back. Another plan has a history of its own.
    """

    changed = Signal()

    def __init__(
        self, workspace: Workspace, stage: ShownView, now: Callable[[], float], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._stage = stage
        self._now = now
        self._places: list[Whereabouts] = []
        self._at = 0
        self._last = ("", 0.0)
        self._filter = PlanFilter()
        self._is_leading = False
        self._saved: SavedViews | None = None
        workspace.actions.add(WAY_COMMANDS)
        workspace.actions.bind("view.back", self.back)
        workspace.actions.bind("view.forward", self.forward)
        view, document = workspace.view, workspace.document
        stage.moved.connect(self._on_moved)
        stage.arranged.connect(self._on_arranged)
        view.filter_changed.connect(self._on_filter_changed)
        view.selection_changed.connect(self._on_selected)
        view.day_changed.connect(self._on_arranged)
        document.replaced.connect(self.begin)
        document.changed.connect(self._show)
        self.begin()

    def follow(self, saved: SavedViews) -> None:
        """Remember from here on which saved view was looked at, and go back to its name as well."""
        self._saved = saved
        saved.changed.connect(self._on_saved)

    @property
    def current(self) -> Whereabouts | None:
        """Where one is; None without a plan."""
        return self._places[self._at] if self._places else None

    def begin(self) -> None:
        """Forget all places; the history begins where one is now."""
        self._places = [self._here()] if self._workspace.document.is_open else []
        self._at, self._last, self._filter = 0, ("", 0.0), self._workspace.view.filter
        self._show()

    def back(self) -> None:
        """Go to the place before."""
        self._lead(-1)

    def forward(self) -> None:
        """Go to the place from which one went back."""
        self._lead(1)

    def go_to(self, place: Whereabouts) -> None:
        """Show a place, as far as the plan still has what it names."""
        plan, view = self._workspace.document.plan, self._workspace.view
        self._is_leading = True
        try:
            self._stage.show(replace(place.shown, filter=without_lost(place.shown.filter, plan)))
            if place.day is not None and place.day != view.day:
                view.look_at_day(place.day, chosen=False)
            view.select([each for each in place.selected if each in plan.engagements])
            if self._saved is not None and place.saved:
                self._saved.take_up(place.saved)
        finally:
            self._is_leading = False

    def _lead(self, step: int) -> None:
        at = self._next(step)
        if at is None:
            return
        place = self._places[at]
        said = self._words(place)
        self.go_to(place)
        self._at, self._last, self._filter = at, ("led", self._now()), self._workspace.view.filter
        self._places[at] = self._here()
        self._show()
        self._workspace.say(said)

    def _next(self, step: int) -> int | None:
        """The nearest place in a direction that is still there and is not where one is."""
        if not self._places or not self._workspace.document.is_open:
            return None
        engagements, here = self._workspace.document.plan.engagements, self._places[self._at]
        at = self._at + step
        while 0 <= at < len(self._places):
            place = self._places[at]
            if place != here and (not place.selected or place.selected[0] in engagements):
                return at
            at += step
        return None

    def _here(self) -> Whereabouts:
        view = self._workspace.view
        saved = self._saved.current.id if self._saved is not None else ""
        return Whereabouts(self._stage.shown(), view.selected, view.day, saved)

    def _on_moved(self) -> None:
        self._note("view")

    def _on_saved(self) -> None:
        """Another saved view is looked at here, as after it was saved under a name."""
        if self._saved is not None and not self._is_leading and self._places:
            self._places[self._at] = replace(self._places[self._at], saved=self._saved.current.id)

    def _on_arranged(self) -> None:
        self._amend()

    def _on_filter_changed(self) -> None:
        before, self._filter = self._filter, self._workspace.view.filter
        old, new = before.parts(), self._filter.parts()
        parts = [part for part in sorted({*old, *new}) if old.get(part) != new.get(part)]
        one, other = before.words, self._filter.words
        is_typed = parts == ["words"] and one and other and (one.startswith(other) or other.startswith(one))
        if is_typed and self._last[0] == "filter words":
            # Still the same words: being typed, or taken back letter by letter.
            self._amend()
            return
        self._note(" ".join(["filter", *parts]))

    def _on_selected(self) -> None:
        if self._workspace.view.current is None:
            self._amend()
        else:
            self._note("selection")

    def _note(self, kind: str) -> None:
        """Something of this kind has changed: a place begins, or the present one is amended."""
        if self._is_leading or not self._places:
            return
        here, now = self._here(), self._now()
        begins = self._begins(kind, now)
        self._last = (kind, now)
        if here == self._places[self._at]:
            return
        if begins:
            self._places[self._at + 1 :] = [here]
            self._places = self._places[-MOST:]
            self._at = len(self._places) - 1
        else:
            self._places[self._at] = here
        self._show()

    def _begins(self, kind: str, now: float) -> bool:
        before, at = self._last
        if kind == "view":
            return True
        if kind == before:
            return now - at >= STAY
        if now - at < AT_ONCE and (before == "view" or (before.startswith("filter") and kind == "selection")):
            return False
        return kind != "selection" or bool(self._places[self._at].selected)

    def _amend(self) -> None:
        if not self._is_leading and self._places:
            self._places[self._at] = self._here()

    def _show(self) -> None:
        """Say where back and forward lead."""
        actions = self._workspace.actions
        for action_id, condition, step, title, nowhere in (
            ("view.back", "back", -1, self.tr("Back"), self.tr("There is no place to go back to")),
            ("view.forward", "forward", 1, self.tr("Forward"), self.tr("There is no place to go forward to")),
        ):
            at = self._next(step)
            if at is not None:
                said = self.tr("Back to {place}") if step < 0 else self.tr("Forward to {place}")
                title = said.format(place=self._words(self._places[at]))
            actions.retitle(action_id, title)
            actions.set_condition(condition, "" if at is not None else nowhere)
        self.changed.emit()

    def _words(self, place: Whereabouts) -> str:
        """A place by its view and by what is other there than here."""
        plan, here = self._workspace.document.plan, self._places[self._at]
        parts = [self._stage.title(place.shown.view)]
        if place.shown.filter != here.shown.filter:
            parts += [words(title) for title in filter_titles(plan, place.shown.filter)] or [self.tr("all engagements")]
        elif place.selected and place.selected != here.selected:
            parts.append(plan.engagements[place.selected[0]].title)
        return ", ".join(parts)

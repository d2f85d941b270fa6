"""The saved views: my own in the settings, the plan's in the plan, and the one that is looked at."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from app.domain.changes import Change
from app.domain.natural_order import natural
from app.domain.saved_views import SavedView
from app.gui.viewing.shown_view import ShownView
from app.gui.workspace.document import words
from app.gui.workspace.workspace import Workspace
from app.services.edits.refusals import EditRefused
from app.services.edits.saved_views import checked_title, delete_view, keep_view, rename_view
from app.services.filtering.plan_filter import folded
from app.services.saved_views import (
    ALL,
    STARTING_VIEWS,
    differs,
    read_all,
    recalled,
    saved_again,
    saved_view,
    to_text,
)


class SavedViews(QObject):
    """Opens and keeps views; `changed` when there are others, or when another one is looked at or was left.

    The view looked at stays so until another is opened, whatever is changed meanwhile: `is_changed`
    then says that what is shown is not what was saved. A view of one's own is a setting, and is not
    undone; one of the plan is part of the plan.
    """

    changed = Signal()

    def __init__(self, workspace: Workspace, stage: ShownView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._stage = stage
        self._current = ALL
        self._is_changed = False
        self._today = workspace.document.today if workspace.document.is_open else None
        document = workspace.document
        document.replaced.connect(self._on_replaced)
        document.reviewed.connect(self._on_reviewed)
        document.changed.connect(self._on_changed)
        stage.moved.connect(self._look)
        stage.arranged.connect(self._look)
        workspace.view.filter_changed.connect(self._look)

    @property
    def mine(self) -> tuple[SavedView, ...]:
        """The views of this person on this computer, by name."""
        return _by_name(read_all(self._workspace.settings.settings.my_views))

    @property
    def shared(self) -> tuple[SavedView, ...]:
        """The views of the open plan, by name."""
        document = self._workspace.document
        return _by_name(document.plan.saved_views.values()) if document.is_open else ()

    @property
    def starting(self) -> tuple[SavedView, ...]:
        """The views that come with the program, in their own order and by the name in the window's language."""
        return tuple(replace(each.saved, title=words(each.title)) for each in STARTING_VIEWS)

    @property
    def current(self) -> SavedView:
        """The view looked at."""
        return self.find(self._current) or self.starting[0]

    @property
    def is_changed(self) -> bool:
        """Whether what is shown is not what the view looked at asks for."""
        return self._is_changed

    def find(self, view_id: str) -> SavedView | None:
        """The saved view of that id."""
        return next((each for each in (*self.mine, *self.shared, *self.starting) if each.id == view_id), None)

    def is_mine(self, view_id: str) -> bool:
        """Whether it is one's own."""
        return any(each.id == view_id for each in self.mine)

    def is_shared(self, view_id: str) -> bool:
        """Whether it is in the plan."""
        document = self._workspace.document
        return document.is_open and view_id in document.plan.saved_views

    def why_not_saved(self) -> str:
        """Why the view looked at cannot be saved again as it is; empty where it can."""
        if not self._is_changed:
            return self.tr("Nothing was changed since the view was opened")
        if self.is_shared(self._current) and self._workspace.document.read_only:
            return self.tr("This plan is open for reading only")
        return ""

    def take_up(self, view_id: str) -> None:
        """Look at a saved view without showing it anew, as when a plan is opened where it was left."""
        self._current = view_id if self.find(view_id) is not None else ALL
        self._look()
        self.changed.emit()

    def open(self, view_id: str) -> None:
        """Show a saved view, and say what of it this plan does not have."""
        saved, document = self.find(view_id), self._workspace.document
        if saved is None or not document.is_open:
            return
        found = recalled(saved, document.plan, document.today)
        self._current = view_id
        self._stage.show(found.shown)
        self._look()
        self.changed.emit()
        if found.lost:
            said = self.tr("‘{view}’ asks for {what}, which this plan does not have. The rest of it is shown.")
            self._workspace.say(said.format(view=saved.title, what=", ".join(map(words, found.lost))))
        else:
            self._workspace.say(self.tr("View: {view}").format(view=saved.title))

    def place_of(self, saved: SavedView) -> str:
        """What the view is called in which it was saved; its id where this program has none of that name."""
        return self._stage.title(saved.view)

    def discard(self) -> None:
        """Show the view looked at as it was saved."""
        self.open(self.current.id)

    def save(self) -> bool:
        """Keep what is shown in the view looked at; False where that is not one's own and not the plan's."""
        document, before = self._workspace.document, self.current
        if not (self.is_mine(before.id) or self.is_shared(before.id)):
            return False
        saved = saved_again(before, self._stage.shown(), document.plan.settings, document.today)
        if self.is_shared(before.id):
            document.attempt(partial(keep_view, document.plan, saved))
        else:
            self._keep_mine(saved)
            self._workspace.say(self.tr("‘{view}’ was saved.").format(view=saved.title))
        self._look()
        self.changed.emit()
        return True

    def check_title(self, title: str, shared: bool, view_id: str = "") -> str:
        """The name as it would be kept among one's own views or the plan's; EditRefused where it cannot be."""
        others = self.shared if shared else self.mine
        return checked_title(title, (each for each in others if each.id != view_id))

    def keep(self, title: str, *, shared: bool, moves: bool) -> bool:
        """Keep what is shown under a new name, and look at that; `moves` lets its period go along with today."""
        document = self._workspace.document
        saved = saved_view(self._stage.shown(), title, document.plan.settings, document.today, moves=moves)
        done = self._put(saved, shared=shared)
        if done:
            self._current = saved.id
            self._look()
            self.changed.emit()
        return done

    def rename(self, view_id: str, title: str) -> bool:
        """Give a view another name."""
        document = self._workspace.document
        if self.is_shared(view_id):
            return document.attempt(partial(rename_view, document.plan, view_id, title))
        saved = self.find(view_id)
        return saved is not None and self._put(replace(saved, title=title), shared=False)

    def delete(self, view_id: str) -> bool:
        """Delete a view of one's own, or of the plan."""
        document = self._workspace.document
        if self.is_shared(view_id):
            return document.attempt(partial(delete_view, document.plan, view_id))
        return self._forget_mine(view_id)

    def move(self, view_id: str) -> bool:
        """Make a view of one's own one of the plan, or the other way round; False where that was refused."""
        saved, shared = self.find(view_id), self.is_shared(view_id)
        # First there, then gone from here: where the one is refused nothing is lost.
        if saved is None or not self._put(saved, shared=not shared):
            return False
        return self.delete(view_id) if shared else self._forget_mine(view_id)

    def _forget_mine(self, view_id: str) -> bool:
        kept = (each for each in self.mine if each.id != view_id)
        self._workspace.settings.change(my_views=tuple(map(to_text, kept)))
        self._on_list_changed()
        return True

    def _put(self, saved: SavedView, *, shared: bool) -> bool:
        document = self._workspace.document
        if shared:
            return document.attempt(partial(keep_view, document.plan, saved))
        try:
            title = self.check_title(saved.title, False, saved.id)
        except EditRefused as refusal:
            document.refused.emit(refusal.reason)
            return False
        self._keep_mine(replace(saved, title=title))
        self._on_list_changed()
        return True

    def _keep_mine(self, saved: SavedView) -> None:
        others = (each for each in self.mine if each.id != saved.id)
        self._workspace.settings.change(my_views=tuple(map(to_text, (*others, saved))))

    def _on_list_changed(self) -> None:
        if self.find(self._current) is None:
            self._current = ALL
        self._look()
        self.changed.emit()

    def _on_changed(self, change: Change, _delta: object) -> None:
        if "saved_views" in change.tables:
            self._on_list_changed()
        elif change.tables - {"engagements", "asks"}:
            self._look()

    def _on_replaced(self) -> None:
        self._current = ALL
        self._today = self._workspace.document.today if self._workspace.document.is_open else None
        self._look()
        self.changed.emit()

    def _on_reviewed(self) -> None:
        """At midnight a period that moves with today has moved; whoever looks at it as saved goes along."""
        today, before = self._workspace.document.today, self._today
        self._today = today
        if before is None or today == before:
            return
        plan, saved = self._workspace.document.plan, self.current
        if not differs(saved, self._stage.shown(), plan, before):
            self._workspace.view.set_filter(recalled(saved, plan, today).shown.filter)
        self._look()

    def _look(self) -> None:
        document = self._workspace.document
        is_changed = document.is_open and differs(self.current, self._stage.shown(), document.plan, document.today)
        if is_changed != self._is_changed:
            self._is_changed = is_changed
            self.changed.emit()


def _by_name(views: Iterable[SavedView]) -> tuple[SavedView, ...]:
    return tuple(sorted(views, key=lambda each: natural(folded(each.title))))

"""Where each plan was left, so that it opens there again."""

from __future__ import annotations

import json
from collections.abc import Sequence

from PySide6.QtCore import QObject

from app.gui.navigation.wayfinding import Wayfinding, Whereabouts
from app.gui.viewing.saved_views import SavedViews
from app.gui.viewing.shown_view import ShownView
from app.gui.workspace.settings import RECENT_LIMIT
from app.gui.workspace.workspace import Workspace
from app.services.saved_views import from_text, recalled, saved_view, to_text
from app.services.stores.locations import kept_location


class LastPlaces(QObject):
    """Remembers view, filter, arrangement, days and engagement by plan, when a plan is let go; never changes the plan.

    A period that moved with today when the plan was left has moved on when it is opened again.
    """

    def __init__(
        self, workspace: Workspace, stage: ShownView, ways: Wayfinding, saved: SavedViews, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._stage = stage
        self._ways = ways
        self._saved = saved
        workspace.document.closing.connect(self._keep)

    def restore(self) -> None:
        """Go where the open plan was left, as far as it still has what was looked at; the history begins there."""
        document = self._workspace.document
        kept = self._kept().get(document.editor.store.location, {})
        place = from_text(str(kept.get("place", "")))
        if place is not None:
            # What is lost is not told: nobody asked for it just now.
            shown = recalled(place, document.plan, document.today).shown
            selected = (str(kept.get("selected", "")),)
            there = selected[0] in document.plan.engagements
            self._ways.go_to(Whereabouts(shown, selected if there else self._workspace.view.selected))
            self._saved.take_up(str(kept.get("saved", "")))
        self._stage.bring_back(_texts(kept.get("times")) if place is not None else {})
        self._ways.begin()

    def _keep(self) -> None:
        workspace, document = self._workspace, self._workspace.document
        location = document.editor.store.location
        shown = self._stage.shown()
        place = saved_view(shown, "", document.plan.settings, document.today, moves=True, id="last")
        left = {
            "plan": location,
            "place": to_text(place),
            "selected": workspace.view.current or "",
            "saved": self._saved.current.id,
            "times": dict(self._stage.times()),
        }
        others = [kept for plan, kept in self._kept().items() if plan != location]
        texts = [json.dumps(each, ensure_ascii=False) for each in (left, *others)]
        workspace.settings.change(last_places=tuple(texts[:RECENT_LIMIT]))

    def _kept(self) -> dict[str, dict[str, object]]:
        """What was kept of each plan."""
        places = [json.loads(written) for written in clean_places(self._workspace.settings.settings.last_places)]
        return {str(place["plan"]): place for place in places}


def _texts(kept: object) -> dict[str, str]:
    return {str(key): text for key, text in kept.items() if isinstance(text, str)} if isinstance(kept, dict) else {}


def clean_places(kept: Sequence[str]) -> tuple[str, ...]:
    """The texts, one for each plan, with its location as it may be kept; those that cannot be understood left out."""
    found: dict[str, dict[str, object]] = {}
    for written in kept:
        try:
            read = json.loads(written)
            read["plan"] = kept_location(str(read["plan"]))
        except (ValueError, TypeError, KeyError):
            continue
        if read["plan"]:
            found.setdefault(read["plan"], read)
    return tuple(json.dumps(each, ensure_ascii=False) for each in found.values())

"""Rewrites the locations of plans that earlier versions kept with a password, or with a gap in its place."""

from __future__ import annotations

from app.gui.navigation.last_places import clean_places
from app.gui.workspace.settings import SettingsStore
from app.services.overlays.choices import clean_choices
from app.services.stores.locations import kept_location


def clean_locations(store: SettingsStore) -> None:
    """Keep every location as it may be kept; one that cannot be read is forgotten, for it may hold a password."""
    kept = store.settings
    recent = dict.fromkeys(kept_location(each) for each in kept.recent_files)
    store.change(
        last_plan=kept_location(kept.last_plan),
        recent_files=tuple(each for each in recent if each),
        last_places=clean_places(kept.last_places),
        overlays=clean_choices(kept.overlays),
    )

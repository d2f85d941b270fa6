"""How files were read before, by the shape of their heads: kept in the personal settings."""

from __future__ import annotations

import json
from collections.abc import Mapping

from app.gui.workspace.settings import SettingsStore
from app.services.importing.mapping import ImportMapping
from app.services.texts.tables import FileRefused

MOST_KEPT = 30
"""Shapes that are remembered; the oldest is forgotten."""


class Remembered:
    """What was said of files; `mappings` by `shape_key`."""

    def __init__(self, settings: SettingsStore) -> None:
        self._settings = settings

    @property
    def mappings(self) -> Mapping[str, ImportMapping]:
        """Those that can be read; a version before may have kept something else."""
        found: dict[str, ImportMapping] = {}
        for line in self._settings.settings.import_mappings:
            try:
                kept = json.loads(line)
                found[str(kept["shape"])] = ImportMapping.from_json(kept["mapping"])
            except (ValueError, KeyError, TypeError, FileRefused):
                continue
        return found

    def keep(self, shape: str, mapping: ImportMapping) -> None:
        """Remember how a file of this shape was read; a mapping that says nothing is nothing to remember."""
        others = [(key, made) for key, made in self.mappings.items() if key != shape]
        kept = [(shape, mapping), *others] if mapping.to_json() else others
        lines = (
            json.dumps({"shape": key, "mapping": made.to_json()}, ensure_ascii=False) for key, made in kept[:MOST_KEPT]
        )
        self._settings.change(import_mappings=tuple(lines))

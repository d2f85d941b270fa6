"""The facets of the filter in the palette."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication

from app.gui.palette.items import PaletteItem, Ranked
from app.gui.workspace.document import words
from app.gui.workspace.workspace import Workspace
from app.services.filtering.facets import facets
from app.services.palette.ranking import names_of, rank

FACET = "facet:"


class FacetSource:
    """Each opens the list of what can be chosen."""

    def __init__(self, workspace: Workspace) -> None:
        said = QCoreApplication.translate("Palette", "Filter by: {facet}")
        self._view = workspace.view
        self._titles = {name: said.format(facet=words(facet.title)) for name, facet in facets().items()}
        self._names = {name: names_of(title) for name, title in self._titles.items()}

    def find(self, _typed: str, wanted: Sequence[str]) -> Iterator[Ranked]:
        for name, names in self._names.items():
            if (worth := rank(wanted, names)) > 0:
                yield worth, self._item(name)

    def all(self) -> Iterator[PaletteItem]:
        return map(self._item, self._titles)

    def item(self, key: str) -> PaletteItem | None:
        name = key.removeprefix(FACET)
        return self._item(name) if key.startswith(FACET) and name in self._titles else None

    def _item(self, name: str) -> PaletteItem:
        run = partial(self._view.facet_asked.emit, name)
        hint = QCoreApplication.translate("Palette", "Choose what is shown")
        return PaletteItem(FACET + name, self._titles[name], run, hint=hint, icon="filter")

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
        self._view, self._document = workspace.view, workspace.document

    @property
    def _titles(self) -> dict[str, str]:
        """What each is called, those of the plan's own fields too."""
        said = QCoreApplication.translate("Palette", "Filter by: {facet}")
        plan = self._document.plan if self._document.is_open else None
        return {name: said.format(facet=words(facet.title)) for name, facet in facets(plan).items()}

    def find(self, _typed: str, wanted: Sequence[str]) -> Iterator[Ranked]:
        for name, title in self._titles.items():
            if (worth := rank(wanted, names_of(title))) > 0:
                yield worth, self._item(name, title)

    def all(self) -> Iterator[PaletteItem]:
        return (self._item(name, title) for name, title in self._titles.items())

    def item(self, key: str) -> PaletteItem | None:
        name = key.removeprefix(FACET)
        title = self._titles.get(name) if key.startswith(FACET) else None
        return self._item(name, title) if title is not None else None

    def _item(self, name: str, title: str) -> PaletteItem:
        run = partial(self._view.facet_asked.emit, name)
        hint = QCoreApplication.translate("Palette", "Choose what is shown")
        return PaletteItem(FACET + name, title, run, hint=hint, icon="filter")

"""What whoever prints keeps of an edition for the sake of the next."""

from __future__ import annotations

from app.documents.known_cells import KnownCells
from app.domain.language import Language
from app.services.reports.known_rows import KnownRows


class Memory:
    """The lines of engagements of the edition before, as values and as the data of its document."""

    def __init__(self) -> None:
        self.rows = KnownRows()
        self._cells = KnownCells()

    def begun(self, language: Language) -> KnownCells:
        """The cells that are known, for a document that begins."""
        self._cells.begin(language)
        return self._cells

"""The sizes of paper in millimetres, laid across, and how Typst names them."""

from __future__ import annotations

from collections.abc import Mapping

from app.domain.value_classes import dataclass
from app.services.reports.selection import Paper


@dataclass(frozen=True, slots=True)
class SheetSize:
    """A sheet laid across: its name for Typst, and its sides in millimetres."""

    name: str
    width: float
    height: float


SIZES: Mapping[Paper, SheetSize] = {
    Paper.A3: SheetSize("a3", 420.0, 297.0),
    Paper.A4: SheetSize("a4", 297.0, 210.0),
    Paper.LETTER: SheetSize("us-letter", 279.4, 215.9),
    Paper.LEGAL: SheetSize("us-legal", 355.6, 215.9),
}
"""Every size that a document can be printed on: ISO 216, and the American ones of ANSI/ASME Y14.1."""

SMALLEST_SIZE = 7.0
"""Points below which no word is set on any paper; rather another sheet."""

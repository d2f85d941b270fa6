"""What is said of one row of a file: where it stands, what was understood, what happens and why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from app.gui.look.languages import told
from app.gui.workspace.document import words
from app.services.importing.preparation import Difference
from app.services.importing.results import RowOutcome


def where_words(row: RowOutcome) -> str:
    """Its sheet and number."""
    return f"{row.sheet} {row.row}".strip()


def dates_words(row: RowOutcome) -> str:
    """Its dates as they were understood."""
    return told(row.dates) if row.dates is not None else ""


def countries_words(row: RowOutcome, titles: Mapping[str, str]) -> str:
    """Its countries by name."""
    return "; ".join(titles.get(each, each) for each in row.countries)


def why_words(row: RowOutcome) -> str:
    """Why it is refused, or what of it could not be kept."""
    return "; ".join(words(reason) for reason in row.reasons)


def changed_words(row: RowOutcome, differences: Sequence[Difference]) -> str:
    """The fields that differ from what the plan holds, with what stands there and what is to: “Dates: x → y”."""
    told = [
        f"{words(title)}: {before or '–'} → {after or '–'}" for title, before, after in differences if before or after
    ]
    others = [words(title) for title, before, after in differences if not before and not after]
    return "; ".join((*told, *others)) or ", ".join(words(title) for title in row.changed_titles)

"""Which of the things that somebody drops on an engagement are files that can be attached."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.services.stores.attached_names import safe_name

_SHORTCUTS = frozenset({".lnk", ".url", ".desktop", ".webloc"})
"""Endings of files that only say where another one lies."""


@dataclass(frozen=True, slots=True)
class DroppedFiles:
    """The files, and what is none with the reason."""

    files: tuple[Path, ...]
    refused: tuple[Text, ...]


def sort_dropped(places: Iterable[Path | str]) -> DroppedFiles:
    """Tell files from folders, links and addresses, which stand among the places as text."""
    files, refused = [], []
    for each in places:
        if isinstance(each, str):
            refused.append(text("{address} is an address and no file: add it under links.", address=each))
            continue
        name = safe_name(each.name or str(each))
        if each.is_symlink() or each.suffix.casefold() in _SHORTCUTS:
            refused.append(text("{file} only points to something else: drop the file itself.", file=name))
        elif each.is_dir():
            refused.append(text("{file} is a folder: drop the files in it, or pack them into one.", file=name))
        else:
            files.append(each)
    return DroppedFiles(tuple(files), tuple(refused))

"""The folders in which copies of plans are kept: the usual one, and one that a person chose."""

from __future__ import annotations

import os
from pathlib import Path

from app.domain.wording import Text, text, verbatim
from app.services.stores.part_files import part_beside


class BackupPlaces:
    """`usual` always holds copies; the chosen one, which may be another at any time, gets them while it is there."""

    def __init__(self, usual: Path) -> None:
        self.usual = usual
        self._chosen = ""

    @property
    def chosen(self) -> Path | None:
        """The folder that was chosen, while it is there: one on a disk that was taken away is never made anew."""
        return Path(self._chosen) if os.path.isabs(self._chosen) and os.path.isdir(self._chosen) else None

    def choose(self, folder: str) -> None:
        """Keep copies there from now on; empty for the usual folder alone."""
        self._chosen = folder

    def trouble(self, folder: str) -> Text | None:
        """Why copies cannot be kept in a folder; None where they can, and for none."""
        if not folder:
            return None
        if not os.path.isabs(folder) or not os.path.isdir(folder):
            return text("“{folder}” is no folder that can be found.", folder=folder)
        try:
            with part_beside(Path(folder) / "trial"):
                return None
        except OSError as error:
            return text(
                "Nothing can be written into “{folder}” ({reason}).",
                folder=folder,
                reason=verbatim(error.strerror or error),
            )

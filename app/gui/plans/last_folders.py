"""In which folder a file dialog begins: the one used last for such files, else that of the plan."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from app.gui.workspace.prompts import FileKind
from app.gui.workspace.workspace import Workspace
from app.services.stores.address_reading import is_address


class LastFolders:
    """Remembers a folder for each kind of file, for the next start too; `home` is where nobody meant a certain one."""

    def __init__(self, workspace: Workspace, home: Path) -> None:
        self._workspace = workspace
        self._nowhere = {home, Path.home()}

    def begin(self, kinds: Sequence[FileKind], proposed: Path) -> Path:
        """Where the dialog begins that somebody proposed to begin there."""
        last = self._kept().get(_key(kinds), "")
        if last and os.path.isdir(last):
            return Path(last)
        document = self._workspace.document
        if proposed in self._nowhere and document.is_open:
            location = document.editor.store.location
            beside = "" if is_address(location) else os.path.dirname(location)
            if beside and os.path.isdir(beside):
                return Path(beside)
        return proposed

    def used(self, kinds: Sequence[FileKind], chosen: Path) -> None:
        """A file was chosen."""
        kept = self._kept() | {_key(kinds): str(chosen.parent)}
        self._workspace.settings.change(folders=tuple(f"{key}\t{folder}" for key, folder in sorted(kept.items())))

    def _kept(self) -> dict[str, str]:
        lines = (each.partition("\t") for each in self._workspace.settings.settings.folders)
        return {key: folder for key, _, folder in lines if folder}


def _key(kinds: Sequence[FileKind]) -> str:
    return kinds[0].suffixes[0] if kinds else ""

"""Edits that are not written yet, kept in a small file on this computer until they are."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

from app.domain.changes import Change, ItemChange
from app.domain.wording import Text
from app.domain.wording_packing import packed_text, unpacked_text
from app.persistence import edit_messages
from app.persistence.codec import decode, encode
from app.persistence.disks import sync_folder
from app.persistence.messages import reason_of
from app.persistence.processes import birth_mark, is_running
from app.services.ports import StorageFailed
from app.services.store_ports import KeptEdit
from app.services.stores.address_reading import is_address

SUFFIX = ".edits"


class FileJournal:
    """The EditJournal of `services.store_ports`: a file of one session, readable by nobody else.

    `location` is the plan's path, or a shared plan's address without password; only its digest is in the name.
    `origin` tells the plan from others that lie, or lay, in the same place.
    """

    def __init__(self, folder: Path, location: str, origin: str) -> None:
        place = location if is_address(location) else str(Path(location).resolve())
        self._mark = hashlib.sha256(place.encode("utf-8", "surrogatepass")).hexdigest()[:24]
        self._folder = folder
        self._origin = origin
        self._path = folder / f"{self._mark}-{uuid4().hex[:12]}{SUFFIX}"
        self._kept: tuple[KeptEdit, ...] = ()
        self._coded: dict[str, tuple[Change, str]] = {}
        self._left: list[Path] = []

    def keep(self, edits: Sequence[KeptEdit]) -> None:
        """Keep these and no others, at once and for good; raises StorageFailed where that is not possible."""
        wanted = tuple(edits)
        if wanted == self._kept:
            return
        try:
            if wanted:
                self._write(wanted, os.getpid())
            else:
                self._path.unlink(missing_ok=True)
        except (OSError, UnicodeError) as error:
            raise StorageFailed(edit_messages.not_kept_here(reason_of(error))) from error
        self._kept = wanted

    def left(self) -> tuple[KeptEdit, ...]:
        """What sessions that have ended left behind, each edit once, in the order in which they were made."""
        found: dict[str, KeptEdit] = {}
        self._left = []
        with suppress(OSError):
            for path in sorted(self._folder.glob(f"{self._mark}-*{SUFFIX}")):
                edits = _read(path, self._origin) if path != self._path else None
                if edits is not None:
                    found |= {edit.change.id: edit for edit in edits}
                    self._left.append(path)
        return tuple(sorted(found.values(), key=_made_at))

    def settle(self) -> None:
        """Forget what `left` told of: it is written, or in `keep`."""
        for path in self._left:
            with suppress(OSError):
                path.unlink()
        self._left = []

    def close(self) -> None:
        """Leave what is kept to the next session."""
        if self._kept:
            # Where that fails, the next session sees that this process is gone.
            with suppress(OSError, UnicodeError):
                self._write(self._kept, 0)
        self._kept = ()

    def _write(self, edits: tuple[KeptEdit, ...], process: int) -> None:
        self._coded = {edit.change.id: (edit.change, self._text_of(edit.change)) for edit in edits}
        head = {"plan": self._origin, "process": process, "born": birth_mark(process) if process else ""}
        lines = [json.dumps(head)]
        for edit in edits:
            lines.append(json.dumps({"aside": edit.is_aside, "behind": edit.behind, "reason": _text(edit.reason)}))
            lines.append(self._coded[edit.change.id][1])
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        draft = self._path.with_name(f".{self._path.name}.part")
        handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write("\n".join(lines).encode())
                file.flush()
                os.fsync(file.fileno())
            draft.replace(self._path)
        finally:
            draft.unlink(missing_ok=True)
        sync_folder(self._folder)

    def _text_of(self, change: Change) -> str:
        """The change as text; worked out once, for a queue of many is written with every edit."""
        known = self._coded.get(change.id)
        return known[1] if known is not None and known[0] is change else _encoded(change)


def _encoded(change: Change) -> str:
    assert change.at is not None
    values = {
        "label": _text(change.label),
        "items": [[item.table, item.id, encode(item.before), encode(item.after)] for item in change.items],
        "id": change.id,
        "author": change.author,
        "computer": change.computer,
        "at": change.at.isoformat(),
        "reverts": change.reverts,
    }
    return json.dumps(values, ensure_ascii=False)


def _decoded(values: Any) -> Change:
    items = tuple(
        ItemChange(table, item_id, decode(table, before), decode(table, after))
        for table, item_id, before, after in values["items"]
    )
    label, at = _said(values["label"]) or Text(""), datetime.fromisoformat(values["at"])
    return Change(label, items, values["id"], values["author"], values["computer"], at, values["reverts"])


def _text(said: Text | None) -> list[Any] | None:
    return None if said is None else packed_text(said)


def _said(values: Any) -> Text | None:
    return None if values is None else unpacked_text(values)


def _read(path: Path, origin: str) -> tuple[KeptEdit, ...] | None:
    """What a session that has ended left in its file; None for the file of one that runs, and for what is no such file.

    The latter is left where it is: a newer version may have written it.
    """
    try:
        head, *lines = (json.loads(line) for line in path.read_text(encoding="utf-8").split("\n"))
        if _is_in_use(int(head["process"]), str(head["born"])):
            return None
        is_foreign = bool(origin and head["plan"] and head["plan"] != origin)
        return tuple(
            KeptEdit(_decoded(change), bool(how["aside"]), str(how["behind"]), _said(how["reason"]), is_foreign)
            for how, change in zip(lines[::2], lines[1::2], strict=True)
        )
    except (OSError, ValueError, LookupError, TypeError, AttributeError):
        return None


def _is_in_use(process: int, born: str) -> bool:
    """Whether the session that wrote it still runs on this computer."""
    return bool(process) and is_running(process) and birth_mark(process) == born


def _made_at(edit: KeptEdit) -> datetime:
    assert edit.change.at is not None
    return edit.change.at

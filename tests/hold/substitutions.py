"""Ways in which another hand, a sync client or a pulled disk puts something else in the place of an open plan."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tests.hold.place import Place


@dataclass(frozen=True, slots=True)
class Ground:
    """The files of a try: `path` is what is opened, `other` another plan, `older` the same plan before the session."""

    place: Place
    path: Path
    other: Path
    older: Path

    @property
    def elsewhere(self) -> Path:
        """Where what is taken away is put, on the same disk."""
        return self.place.folder / "elsewhere"

    @property
    def ours(self) -> Path:
        """The file that was opened, where a substitution moved it."""
        return self.elsewhere / self.path.name


@dataclass(frozen=True, slots=True)
class Substitution:
    """`make` does it; `undo` puts the plan back where that can be done. `is_atomic` ones can be made at any moment.

    `keeps_ours` says that the opened file lives on under another name.
    """

    name: str
    make: Callable[[Ground], object]
    undo: Callable[[Ground], object] | None = None
    is_atomic: bool = False
    keeps_ours: bool = False


def _put_over(ground: Ground, source: Path) -> None:
    """As sync clients do: written beside, then renamed; the one that was there is kept by a second name."""
    ground.elsewhere.mkdir()
    os.link(ground.path, ground.ours)
    beside = ground.path.with_name("incoming")
    shutil.copyfile(source, beside)
    beside.replace(ground.path)


def _put_back(ground: Ground) -> None:
    ground.ours.replace(ground.path)


def _write_over(ground: Ground, content: bytes) -> None:
    """As `cp` does: into the very file that is open."""
    with ground.path.open("r+b") as file:
        file.truncate(0)
        file.write(content)


def _take_away(ground: Ground) -> None:
    ground.elsewhere.mkdir()
    ground.path.replace(ground.ours)


def _take_folder(ground: Ground) -> None:
    ground.path.parent.rename(ground.elsewhere)


def _change_folder(ground: Ground) -> None:
    _take_folder(ground)
    ground.path.parent.mkdir()
    shutil.copyfile(ground.other, ground.path)


def _bring_folder(ground: Ground) -> None:
    if ground.path.parent.exists():
        shutil.rmtree(ground.path.parent)
    ground.elsewhere.rename(ground.path.parent)


def _link_over(ground: Ground) -> None:
    ground.elsewhere.mkdir()
    ground.path.replace(ground.ours)
    os.link(ground.other, ground.path)


def _point_elsewhere(ground: Ground) -> None:
    ground.elsewhere.mkdir()
    ground.path.replace(ground.ours)
    ground.path.symlink_to(ground.other)


SUBSTITUTIONS: tuple[Substitution, ...] = (
    Substitution("another plan renamed over it", lambda on: _put_over(on, on.other), _put_back, True, True),
    Substitution("another plan copied into it", lambda on: _write_over(on, on.other.read_bytes())),
    Substitution("an older copy renamed over it", lambda on: _put_over(on, on.older), _put_back, True, True),
    Substitution("an older copy copied into it", lambda on: _write_over(on, on.older.read_bytes())),
    Substitution("emptied", lambda on: _write_over(on, b"")),
    Substitution("cut in half", lambda on: os.truncate(on.path, on.path.stat().st_size // 2)),
    Substitution("a text copied into it", lambda on: _write_over(on, b"Dear all,\n" * 400)),
    Substitution("deleted", lambda on: on.path.unlink(), None, True),
    Substitution("moved elsewhere", _take_away, _put_back, True, True),
    Substitution("its folder moved", _take_folder, _bring_folder, True, True),
    Substitution("another folder in the place of its own", _change_folder, _bring_folder, False, True),
    Substitution("another plan linked to its name", _link_over, _put_back, False, True),
    Substitution("its name turned to another plan", _point_elsewhere, _put_back, False, True),
)

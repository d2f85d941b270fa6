"""The file of the sample plan, written once for all windows of a process: that takes as long as half of their tests."""

from __future__ import annotations

import glob
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from app.domain.plan import Plan
from app.persistence.file_plans import FilePlans

_SAMPLE = "Sample plan.entente"


@dataclass(frozen=True, slots=True)
class _Written:
    """What a file is when it has just been made of a plan, which is held so that no other comes to have its id."""

    plan: Plan
    content: bytes
    mode: int


@pytest.fixture(scope="session", autouse=True)
def samples_are_written_once() -> Iterator[None]:
    """Give the first sample plan that a program makes, where nothing lies, the file that another was given.

    What it makes after that is another plan, with ids of its own.
    """
    create = FilePlans.create
    written: dict[tuple[Any, ...], _Written] = {}

    def made(files: FilePlans, path: Path, plan: Plan, author: str, *, is_draft: bool = False) -> None:
        place = files._workplace
        kind = (id(plan), author, place.computer, place.clock.now(), is_draft)
        is_first = not hasattr(files, "has_made") and not any(path.parent.glob(f"{glob.escape(path.name)}*"))
        files.has_made = True  # type: ignore[attr-defined]
        if path.name == _SAMPLE and is_first and kind in written:
            path.write_bytes(written[kind].content)
            path.chmod(written[kind].mode)
            return
        create(files, path, plan, author, is_draft=is_draft)
        if path.name == _SAMPLE and is_first:
            written[kind] = _Written(plan, path.read_bytes(), path.stat().st_mode)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(FilePlans, "create", made)
        yield

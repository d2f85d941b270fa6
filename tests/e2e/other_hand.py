"""Somebody else: a program of its own that holds a plan for writing and does what it is told."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from app.persistence.plan_stores import SqlPlanStores
from app.persistence.workplace import Workplace
from app.services.edits.engagements import change_engagement, delete_engagements
from tests.builders import FixedClock, edit, engagement, stamped

ROOT = Path(__file__).parents[2]


class OtherHand:
    """Starts the program; each deed is written when its method returns."""

    def __init__(self, location: str, folder: Path, name: str = "Cdr Ito", computer: str = "PC-0412") -> None:
        pipe, told = subprocess.PIPE, (location, str(folder), name, computer)
        command = [sys.executable, "-m", "tests.e2e.other_hand", *told]
        self.process = subprocess.Popen(command, cwd=ROOT, stdin=pipe, stdout=pipe, text=True)
        self._heard()

    def set(self, item_id: str = "e1", **fields: Any) -> None:
        """Give an engagement other values."""
        self._tell("set", item_id, fields)

    def add(self, item_id: str, start: str) -> None:
        """Make an engagement."""
        self._tell("add", item_id, start)

    def delete(self, item_id: str) -> None:
        """Delete an engagement."""
        self._tell("delete", item_id, "")

    def leave(self) -> None:
        """Close the plan and end."""
        # Its standing input ends, which it waits for; of one that was killed the pipes are closed.
        with self.process:
            pass

    def kill(self) -> None:
        """End without a word."""
        self.process.kill()
        self.leave()

    def _tell(self, *deed: Any) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(json.dumps(deed) + "\n")
        self.process.stdin.flush()
        self._heard()

    def _heard(self) -> None:
        assert self.process.stdout is not None
        said = self.process.stdout.readline()
        assert said == "done\n", said


def work(location: str, folder: str, name: str, computer: str) -> None:
    """Do what is read from the standard input, a line a deed, until it ends."""
    place = Workplace(ROOT / "migrations", Path(folder), FixedClock(), computer, name)
    store = SqlPlanStores(place).open(location)
    plan = store.load()
    assert not store.read_only, str(store.notice)
    print("done", flush=True)
    for line in sys.stdin:
        deed, item_id, rest = json.loads(line)
        if deed == "set":
            change = change_engagement(plan, item_id, **rest)
        elif deed == "add":
            change = edit(plan, engagement(item_id, rest), label="new engagement")
        else:
            change = delete_engagements(plan, [item_id])
        store.append(stamped(change, id=f"{name} {store.number + 1}", author=name))
        plan = store.load()
        print("done", flush=True)
    store.close()


if __name__ == "__main__":
    work(*sys.argv[1:])

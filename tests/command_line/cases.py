"""How tests run commands: in this process with a clock that stands still, or as a program of their own."""

from __future__ import annotations

import csv
import io
import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from app.bootstrap.command_line import run_command
from tests.builders import FixedClock

ROOT = Path(__file__).parents[2]
REGISTER = ROOT / "tests" / "exchange" / "data" / "engagements.csv"
"""The real history: 163 published engagements."""

REPLY = Path(__file__).parent / "data" / "reply.ics"
"""The reply of a calendar to an invitation of another plan."""

HEADER = "ref,title,kind,countries,place,start,end,level,own_lead,counterpart,direction,source,status\n"

PLANNED = HEADER + (
    "AU-2027-001,Port call Mombasa,ship visit,KE,Mombasa,2027-02-06,2027-02-09,L5,,,outgoing,,planned\n"
    "AU-2027-002,Port call Mombasa,ship visit,KE,Mombasa,2027-02-08,2027-02-10,L5,,,outgoing,,planned\n"
    "AU-2027-003,Minister in Jakarta,high-level visit,ID,Jakarta,2027-05-04,2027-05-06,L1,,,outgoing,,planned\n"
)
"""A port call that is planned twice, over a weekend, without clearance; and a visit that is in order."""


@dataclass(frozen=True, slots=True)
class Ran:
    """What a command came to."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """What it said, as JSON."""
        return json.loads(self.out)


class Cli:
    """Runs commands in this process on 15 January 2027."""

    def __init__(self, capsys: pytest.CaptureFixture[str], clock: FixedClock) -> None:
        self._capsys = capsys
        self._clock = clock

    def __call__(self, *arguments: object) -> Ran:
        self._capsys.readouterr()
        status = run_command([str(argument) for argument in arguments], self._clock)
        said = self._capsys.readouterr()
        return Ran(status, said.out, said.err)


def run_program(*arguments: object, code: str = "", **options: Any) -> subprocess.CompletedProcess[str]:
    """Run `main.py`, or a piece of Python, as a process of its own; on a busy computer that takes its time."""
    start = ["-c", code] if code else [str(ROOT / "main.py")]
    return subprocess.run(
        [sys.executable, *start, *map(str, arguments)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=600,
        check=False,
        **options,
    )


def is_one_sentence(said: str) -> bool:
    """Whether it is one line that says what happened, what is safe and what to do; never a traceback."""
    return said.count("\n") == 1 and said.count(". ") >= 1 and "Traceback" not in said and "usage:" not in said


def content(path: Path) -> bytes:
    """What lies in the file."""
    return path.read_bytes()


def rows_of(text: str) -> list[dict[str, str]]:
    """The rows of a CSV under the line that says how all of it is marked."""
    first, rest = text.split("\n", 1)
    assert first.strip().strip('"').startswith("# Marking: ")
    return list(csv.DictReader(io.StringIO(rest)))

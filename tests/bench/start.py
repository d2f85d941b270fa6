"""Start to first paint, plan loaded and reviewed, longest deafness meanwhile, and memory."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import Any

from tests.bench.figures import Figure
from tests.bench.fixture import fixture_file

RUNS = 5


def run(times: float = 1.0, runs: int = RUNS) -> list[Figure]:
    """The bars of the start, on the fixture and on the sample."""
    plan = fixture_file(times)
    with tempfile.TemporaryDirectory(prefix="entente-bench-") as folder:
        home = Path(folder)
        copy = home / plan.name
        shutil.copyfile(plan, copy)
        launched(home, "plan", str(copy))  # Not counted: compiles what was edited, keeps the first backup.
        rounds = [(launched(home, "empty"), launched(home, "plan", str(copy))) for _ in range(runs)]
        beaten = [launched(home, "beats", str(copy)) for _ in range(runs)]
        samples = [launched(home, "sample") for _ in range(runs)]
    empty = median(one["painted"] for one, _ in rounds)
    plans = [other for _, other in rounds]
    name = "empty PySide6 main window"
    return [
        Figure("Start to first painted window", _of(plans, "painted"), "ms", 3, empty, name),
        Figure("Plan loaded and reviewed", _of(plans, "reviewed"), "ms", 12, empty, name),
        Figure("… of which until the plan is in the window", _of(plans, "loaded"), "ms", 6, empty, name),
        Figure("Longest time the window was deaf meanwhile", median(each["gaps"][0] for each in beaten), "ms", 50),
        Figure("Sample: start until it is in the window", _of(samples, "loaded"), "ms", 3, empty, name),
        Figure("Memory, plan open", _of(plans, "memory"), "MB", 220),
        Figure("Memory, sample open", _of(samples, "memory"), "MB", 150),
    ]


def launched(home: Path, *arguments: str) -> dict[str, Any]:
    """Run `launch` in a process whose folders lie under `home`; what it measured."""
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": os.environ.get("ENTENTE_TEST_PLATFORM", "offscreen"),
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_DATA_HOME": str(home / "data"),
    }
    # As on a planner's computer, where the program was compiled when it was installed.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    environment["PYTHONPYCACHEPREFIX"] = str(home / "compiled")
    environment["BENCH_BEGUN"] = str(time.monotonic_ns())
    command = [sys.executable, "-m", "tests.bench.launch", *arguments]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120, check=False)
    if done.returncode or not done.stdout:
        raise RuntimeError(f"{' '.join(arguments)} failed: {done.stderr}")
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def _of(found: list[dict[str, Any]], what: str) -> float:
    return median(each[what] for each in found)

"""The two commands of the README on a bare machine: what Qt needs of the system is installed where that may be done."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Debian's packages are Linux's")


@pytest.fixture
def machine(tmp_path: Path) -> Path:
    """A machine of Debian's kind that lacks one library; what is asked of apt is written down."""
    folder = tmp_path / "bin"
    folder.mkdir()
    log = tmp_path / "asked"
    for name, does in {
        "dpkg-query": "for one in $@; do case $one in libxcb-xkb1) ;; *) echo $one install ok installed;; esac; done",
        "apt-get": f'echo "apt-get $@" >> {log}',
        "sudo": f'echo "sudo $@" >> {log}',
    }.items():
        (folder / name).write_text(f"#!/bin/sh\n{does}\n")
        (folder / name).chmod(0o755)
    return tmp_path


def asked(machine: Path, *, user: int, has_terminal: bool, typed: str = "") -> tuple[str, list[str]]:
    """What is said, and what apt and sudo were told."""
    code = f"""
import os, sys
sys.path.insert(0, {str(ROOT / "scripts")!r})
import system_libraries
os.geteuid = lambda: {user}
class Terminal:
    def __init__(self, stream): self.stream = stream
    def __getattr__(self, name): return getattr(self.stream, name)
    def isatty(self): return {has_terminal}
sys.stdin, sys.stdout = Terminal(sys.stdin), Terminal(sys.stdout)
system_libraries.provide()
"""
    path = f"{machine / 'bin'}{os.pathsep}{os.environ['PATH']}"
    done = subprocess.run(
        [sys.executable, "-c", code], input=typed, capture_output=True, text=True, check=True,
        env={**os.environ, "PATH": path},
    )  # fmt: skip
    log = machine / "asked"
    return done.stdout, log.read_text().splitlines() if log.exists() else []


def test_root_installs_what_is_missing_and_nothing_else(machine: Path) -> None:
    said, told = asked(machine, user=0, has_terminal=False)
    assert "libxcb-xkb1" in said
    assert told == ["apt-get update -qq", "apt-get install -y -qq --no-install-recommends libxcb-xkb1"]


@pytest.mark.parametrize(("typed", "installs"), [("\n", True), ("y\n", True), ("n\n", False)])
def test_sudo_is_asked_for_once_in_the_terminal(machine: Path, typed: str, installs: bool) -> None:
    said, told = asked(machine, user=1000, has_terminal=True, typed=typed)
    assert said.count("[Y/n]") == 1
    assert bool(told) is installs
    assert all(line.startswith("sudo apt-get") for line in told)


def test_without_a_terminal_nobody_is_asked_and_nothing_is_done(machine: Path) -> None:
    assert asked(machine, user=1000, has_terminal=False) == ("", [])

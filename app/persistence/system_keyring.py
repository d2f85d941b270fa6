"""The system's keyring (Secret Service, Keychain, Windows credentials), asked in a process of its own.

A keyring asks the person to unlock it, or waits for a service that never answers; a process can be ended.
So neither the library nor what it talks to is ever loaded into the program.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

PATIENCE = 30.0
"""Seconds in which a person can unlock the keyring."""


class SystemKeyring:
    """The Keyring of `passwords`; one that is not installed, or does not answer in time, is one that is not there."""

    def __init__(self, patience: float = PATIENCE) -> None:
        self._patience = patience

    def is_usable(self) -> bool:
        """Whether there is one that keeps passwords safely."""
        return self._ask("usable") is True

    def password(self, account: str) -> str:
        """The password of an account; empty where none is kept."""
        found = self._ask("read", account)
        return found if isinstance(found, str) else ""

    def keep(self, account: str, password: str) -> bool:
        """Keep it, in place of another; whether that was done."""
        return self._ask("keep", account, password) is True

    def forget(self, account: str) -> None:
        """Keep it no longer."""
        self._ask("forget", account)

    def _ask(self, *errand: str) -> object:
        """The answer to an errand, handed over and back by pipes, which nobody else can read; None without one."""
        if not sys.executable or find_spec("keyring") is None:
            return None
        paths = os.pathsep.join(each for each in (str(ROOT), os.environ.get("PYTHONPATH", "")) if each)
        try:
            done = subprocess.run(
                [sys.executable, "-m", "app.persistence.keyring_errand"],
                input=json.dumps(errand),
                capture_output=True,
                encoding="ascii",
                timeout=self._patience,
                check=False,
                env={**os.environ, "PYTHONPATH": paths},
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
            return json.loads(done.stdout)
        except (OSError, ValueError, subprocess.SubprocessError):
            return None

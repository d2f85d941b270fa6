"""Keyrings for tests: in memory, or in a file that processes share."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass, field
from pathlib import Path

from keyring.backend import KeyringBackend
from keyring.errors import PasswordDeleteError


@dataclass
class MemoryKeyring:
    """The Keyring of `passwords`."""

    kept: dict[str, str] = field(default_factory=dict)

    def is_usable(self) -> bool:
        return True

    def password(self, account: str) -> str:
        return self.kept.get(account, "")

    def keep(self, account: str, password: str) -> bool:
        self.kept[account] = password
        return True

    def forget(self, account: str) -> None:
        self.kept.pop(account, None)


class FileRing(KeyringBackend):
    """What the system's keyring is to the program, in the file that ENTENTE_TEST_RING names."""

    priority = 5  # type: ignore[assignment]

    def get_password(self, service: str, username: str) -> str | None:
        return self._read().get(f"{service} {username}")

    def set_password(self, service: str, username: str, password: str) -> None:
        self._path.write_text(json.dumps({**self._read(), f"{service} {username}": password}), "utf-8")

    def delete_password(self, service: str, username: str) -> None:
        held = self._read()
        if held.pop(f"{service} {username}", None) is None:
            raise PasswordDeleteError("nothing is kept")
        self._path.write_text(json.dumps(held), "utf-8")

    @property
    def _path(self) -> Path:
        return Path(os.environ["ENTENTE_TEST_RING"])

    def _read(self) -> dict[str, str]:
        return dict(json.loads(self._path.read_text("utf-8"))) if self._path.exists() else {}


class WeakRing(FileRing):
    """A keyring that is no safe place."""

    priority = 0.5  # type: ignore[assignment]


class StuckRing(FileRing):
    """A keyring whose service does not answer."""

    def get_password(self, service: str, username: str) -> str | None:
        while True:
            os.read(os.pipe()[0], 1)

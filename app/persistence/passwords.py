"""The passwords of shared plans: those of this session in memory, those of longer in the system's keyring."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from app.domain.value_classes import dataclass
from app.services.ports import NotAPlan
from app.services.stores.address_reading import AddressRefused, is_address, read_address


class Keyring(Protocol):
    """Where the system keeps passwords, if it does. It raises nothing: one that fails is one that is not there."""

    def is_usable(self) -> bool:
        """Whether there is one that keeps passwords safely."""

    def password(self, account: str) -> str:
        """The password of an account; empty where none is kept."""

    def keep(self, account: str, password: str) -> bool:
        """Keep it, in place of another; whether that was done."""

    def forget(self, account: str) -> None:
        """Keep it no longer."""


class NoKeyring:
    """Keeps nothing."""

    def is_usable(self) -> bool:
        """Never."""
        return False

    def password(self, account: str) -> str:
        """None."""
        return ""

    def keep(self, account: str, password: str) -> bool:
        """Not done."""
        return False

    def forget(self, account: str) -> None:
        """Nothing to do."""


@dataclass(slots=True)
class _Given:
    secrets: dict[str, str]
    keep: bool


class KnownPasswords:
    """The Passwords of `services.ports`, and what only those may ask who connect."""

    def __init__(self, keyring: Keyring) -> None:
        self._keyring = keyring
        self._given: dict[str, _Given] = {}
        self._stale: set[str] = set()

    @property
    def can_keep(self) -> bool:
        """Whether the system has a keyring that can be used; finding out may take a moment."""
        return self._keyring.is_usable()

    def take(self, location: str) -> str:
        """A location as it is shown and kept; what is secret in it is known from then on. NotAPlan if unreadable."""
        if not is_address(location):
            return location
        try:
            address = read_address(location)
        except AddressRefused as refused:
            raise NotAPlan(refused.what) from None
        if address.secrets:
            self.give(address.account, dict(address.secrets))
        return address.location

    def give(self, account: str, secrets: Mapping[str, str], *, keep: bool = False) -> None:
        """Make secrets known, by libpq's names; with `keep` the keyring gets the password once it has worked."""
        self._given[account] = _Given({**self.given(account), **secrets}, keep)

    def given(self, account: str) -> dict[str, str]:
        """What was given in this session."""
        found = self._given.get(account)
        return dict(found.secrets) if found is not None else {}

    def kept(self, account: str) -> str:
        """The password that the keyring keeps; empty where there is none. May take as long as a person takes."""
        return self._keyring.password(account)

    def proved(self, account: str) -> None:
        """What was given has worked: the keyring keeps it now where that is wanted, and no other in its place."""
        found = self._given.get(account)
        if found is None:
            return
        if found.keep:
            self._keyring.keep(account, found.secrets.get("password", ""))
            found.keep = False
        elif account in self._stale:
            self._keyring.forget(account)
        self._stale.discard(account)

    def refused(self, account: str) -> None:
        """The password that was given in this session does not work."""
        if (found := self._given.get(account)) is not None:
            found.secrets.pop("password", None)

    def outdated(self, account: str) -> None:
        """What the keyring keeps does not work; another that does will take its place."""
        self._stale.add(account)

"""The way to the server of a shared plan: which password is tried, and what it means when the server refuses."""

from __future__ import annotations

import re
from collections.abc import Mapping

from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError

from app.domain.wording import Text
from app.persistence import messages
from app.persistence.engine import server_engine
from app.persistence.passwords import KnownPasswords
from app.persistence.patience import Patience
from app.services.ports import NotAPlan, PlanFileError, PlanNeedsPassword, StorageFailed
from app.services.stores.address_reading import AddressRefused, read_address
from app.services.stores.plan_address import PlanAddress


class ServerAccess:
    """Connects with the password that was given, else with what the system itself has for libpq (PGPASSWORD,
    ~/.pgpass, a certificate), else with the one in the keyring."""

    def __init__(self, passwords: KnownPasswords, patience: Patience) -> None:
        self._passwords = passwords
        self._patience = patience

    @property
    def unending(self) -> ServerAccess:
        """The same way for work of which nobody knows how long it takes."""
        return ServerAccess(self._passwords, self._patience.unending)

    def reach(self, location: str) -> tuple[str, Engine]:
        """The address as it may be shown, and an engine that has connected.

        Raises NotAPlan for an address that cannot be read, PlanNeedsPassword, or StorageFailed.
        """
        shown = self._passwords.take(location)
        try:
            address = read_address(shown)
        except AddressRefused as refused:
            raise NotAPlan(refused.what) from None
        account = address.account
        if given := self._passwords.given(account):
            try:
                engine = self._connected(address, given)
            except PlanNeedsPassword:
                self._passwords.refused(account)
                raise
            self._passwords.proved(account)
            return shown, engine
        return shown, self._unasked(address)

    def try_out(self, address: PlanAddress) -> Engine:
        """An engine that has connected with the address's own secrets, if it has any; nothing is remembered of them."""
        if address.secrets:
            return self._connected(address.bare, dict(address.secrets))
        if given := self._passwords.given(address.account):
            return self._connected(address, given)
        return self._unasked(address)

    def _unasked(self, address: PlanAddress) -> Engine:
        """Connected without asking anybody."""
        account = address.account
        try:
            return self._connected(address, {})
        except PlanNeedsPassword:
            kept = self._passwords.kept(account)
            if not kept:
                raise
        try:
            engine = self._connected(address, {"password": kept})
        except PlanNeedsPassword:
            self._passwords.outdated(account)
            raise
        self._passwords.give(account, {"password": kept})
        return engine

    def _connected(self, address: PlanAddress, secrets: Mapping[str, str]) -> Engine:
        try:
            engine = server_engine(address.with_secrets(secrets), self._patience)
        except ImportError as error:
            raise StorageFailed(messages.no_driver()) from error
        try:
            with engine.connect():
                return engine
        except DBAPIError as error:
            engine.dispose()
            raise self._meaning(address, error) from error

    def _meaning(self, address: PlanAddress, error: DBAPIError) -> PlanFileError:
        """What it means to the planner that the server cannot be reached."""
        reason = messages.reason_of(error)
        tried = getattr(error.orig, "pgconn", None)
        if getattr(tried, "needs_password", False):
            wanted = messages.password_wanted(address.location)
            return self._needs(wanted, address, refused=False)
        if getattr(tried, "used_password", False) and _is_about_password(reason, address):
            refused = messages.password_refused(address.location, _server_words(reason))
            return self._needs(refused, address, refused=True)
        if "database" in reason and "does not exist" in reason:
            return StorageFailed(messages.no_database(address.location, _server_words(reason)))
        return StorageFailed(messages.unreachable(address.location, reason))

    def _needs(self, what: Text, address: PlanAddress, *, refused: bool) -> PlanNeedsPassword:
        return PlanNeedsPassword(what, address.account, refused=refused, can_keep=self._passwords.can_keep)


def _server_words(reason: str) -> str:
    """What the server itself says, without the driver's account of how it was asked."""
    return reason.rpartition("failed: ")[2].removeprefix("FATAL:").strip()


def _is_about_password(reason: str, address: PlanAddress) -> bool:
    """Whether the server refused a password; it has no code for that, and speaks its own language.

    In any of them the refusal of a password names the user, and that of a database the database.
    """
    if "authentication failed" in reason:
        return True
    said = _server_words(reason)
    of_user, of_database = (
        re.search(rf"\W\s?{re.escape(name)}\s?\W", said) for name in (address.user, address.database)
    )
    return bool(address.user and of_user and not of_database) and 'role "' not in said

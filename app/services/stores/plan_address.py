"""The address of a shared plan as a value: where it is, how it is reached, and what of that is secret."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import field, replace
from urllib.parse import quote

from app.domain.value_classes import dataclass
from app.domain.wording import Text, text

SECRETS = frozenset({"password", "sslpassword", "scram_client_key", "scram_server_key", "oauth_client_secret"})
"""The parameters of a connection that are never shown or kept with an address."""


@dataclass(frozen=True, slots=True)
class Server:
    """A computer that may hold the plan, or the folder of a socket; `port` is empty for the usual one."""

    host: str
    port: str = ""

    @property
    def is_socket(self) -> bool:
        """Whether it is a socket of this computer."""
        return self.host.startswith(("/", "@"))


@dataclass(frozen=True, slots=True)
class PlanAddress:
    """Where a shared plan is, and what it takes to get there. `secrets` are never part of what is shown.

    `options` are the other parameters of the connection by libpq's names, `sslmode` among them.
    """

    database: str = ""
    user: str = ""
    servers: tuple[Server, ...] = ()
    options: tuple[tuple[str, str], ...] = ()
    secrets: tuple[tuple[str, str], ...] = field(default=(), repr=False)

    @property
    def location(self) -> str:
        """The one form in which the address is shown and kept; nothing secret is in it."""
        query = "&".join(f"{name}={_quoted(value, '/')}" for name, value in (*self._sockets, *self.options))
        return self.account.partition("?")[0] + (f"?{query}" if query else "")

    @property
    def account(self) -> str:
        """Whose password it is: the address without how it is reached."""
        user = f"{_quoted(self.user)}@" if self.user else ""
        servers = "" if self._sockets else ",".join(_authority(each) for each in self.servers)
        query = "&".join(f"{name}={_quoted(value, '/')}" for name, value in self._sockets)
        return f"postgresql://{user}{servers}/{_quoted(self.database)}" + (f"?{query}" if query else "")

    @property
    def title(self) -> Text:
        """The database and its server, as menus name them."""
        database = self.database or self.user or dict(self.options).get("service", "")
        named = [each.host for each in self.servers if each.host and not each.is_socket]
        if not named:
            return text("{database} on this computer", database=database)
        return text("{database} on {server}", database=database, server=tuple(named))

    @property
    def parameters(self) -> dict[str, str]:
        """What the driver is given, the secrets included."""
        host = ",".join(each.host for each in self.servers)
        found = {"dbname": self.database, "user": self.user, "host": host}
        if any(each.port for each in self.servers):
            found["port"] = ",".join(each.port for each in self.servers)
        found = {name: value for name, value in found.items() if value}
        return {**found, **dict(self.options), **dict(self.secrets)}

    @property
    def bare(self) -> PlanAddress:
        """The same address without its secrets."""
        return replace(self, secrets=())

    def with_secrets(self, secrets: Mapping[str, str]) -> PlanAddress:
        """The same address with these secrets in place of its own."""
        return replace(self, secrets=tuple(secrets.items()))

    @property
    def _sockets(self) -> tuple[tuple[str, str], ...]:
        """Hosts and ports as parameters, where one of them cannot stand before the database's name."""
        if not any(each.is_socket for each in self.servers):
            return ()
        ports = ",".join(each.port for each in self.servers)
        host = ("host", ",".join(each.host for each in self.servers))
        return (host, ("port", ports)) if ports.strip(",") else (host,)


def _quoted(part: str, safe: str = "") -> str:
    """A part of an address with the letters as they are and all signs that could be taken for another part coded."""
    return re.sub(rf"[^\w.~{re.escape(safe)}-]", lambda found: quote(found[0], safe=""), part)


def _authority(server: Server) -> str:
    host = f"[{server.host.replace('%', '%25')}]" if ":" in server.host else _quoted(server.host, "*")
    return f"{host}:{server.port}" if server.port else host

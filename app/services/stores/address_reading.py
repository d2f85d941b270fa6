"""Reads the addresses of shared plans in all forms that people write; what cannot be read is never repeated."""

from __future__ import annotations

import re
from collections.abc import Mapping
from urllib.parse import unquote

from app.domain.wording import Text, text
from app.services.stores.plan_address import SECRETS, PlanAddress, Server

HIDDEN = "***"
"""What stood in place of a password where addresses were kept with a gap for it: no password."""

ENCRYPTIONS = ("disable", "allow", "prefer", "require", "verify-ca", "verify-full")
"""How a connection may be encrypted: the values of `sslmode`."""

_NUMBERS = frozenset({
    "connect_timeout", "keepalives", "keepalives_idle", "keepalives_interval", "keepalives_count",
    "tcp_user_timeout", "sslsni",
})  # fmt: skip
_TEXTS = frozenset({
    "hostaddr", "passfile", "require_auth", "channel_binding", "options", "gssencmode", "sslmode",
    "sslnegotiation", "sslcompression", "sslcert", "sslkey", "sslcertmode", "sslrootcert", "sslcrl", "sslcrldir",
    "requirepeer", "ssl_min_protocol_version", "ssl_max_protocol_version", "min_protocol_version",
    "max_protocol_version", "krbsrvname", "gsslib", "gssdelegation", "service", "target_session_attrs",
    "load_balance_hosts", "oauth_issuer", "oauth_client_id", "oauth_scope",
})  # fmt: skip
_OWN = frozenset({"application_name", "fallback_application_name", "client_encoding"})
"""Parameters that the program sets itself, whatever an address says."""

_PLACE = frozenset({"host", "port", "user", "dbname"})
_KNOWN = _PLACE | _NUMBERS | _TEXTS | _OWN | SECRETS | {"ssl"}

_AROUND = " \t\r\n\v\f\u00a0\u200b\ufeff\"'`<>“”‘’„«»"
_SCHEME = re.compile(r"postgres(?:ql)?(?:\+\w+)?://", re.IGNORECASE)
_SERVER = re.compile(
    r"(?:\[(?P<six>[0-9a-f:.]+(?:%25[\w.-]+)?)\]|(?P<name>[^\s:@\[\]]*))(?::(?P<port>\d*))?", re.IGNORECASE
)
_PAIR = re.compile(r"\s*(\w+)\s*=\s*(?:'((?:[^'\\]|\\.)*)'|((?:[^\s'\\]|\\.)(?:[^\s\\]|\\.)*)?)(?=\s|$)", re.DOTALL)
_HOST = re.compile(r"[^\s/?#@:\[\],]*|[0-9a-f:.]+(?:%[\w.-]+)?|[/@][^,\n]*", re.IGNORECASE)

_PATH = re.compile(r"(?!//[^/\\]*:[^/\\]*@)[/\\.~]|[a-z]:[/\\]", re.IGNORECASE)
_SIGNS = (
    re.compile(r"[a-z][\w+.-]+:/", re.IGNORECASE),
    re.compile(r"postgres(?:ql)?(?:\+\w+)?\s*:", re.IGNORECASE),
    re.compile(r"(?://)?[^/\\\s:]*:[^/\\\s]+@"),
    re.compile(rf"(?:.*[\s;?&])?(?:{'|'.join(sorted(_KNOWN))})\s*=", re.IGNORECASE | re.DOTALL),
)
"""How what is meant as an address begins: a scheme, name and password before a server, or a parameter somewhere."""


class AddressRefused(Exception):
    """An address cannot be understood; `what` says how it is written, and repeats nothing of it."""

    def __init__(self) -> None:
        self.what: Text = text(
            "The address of the shared plan cannot be understood. Nothing was opened or changed. Write it as "
            "postgresql://name@server:5432/database, without the password: that is asked for. In a password that "
            "stands in an address write @ as %40, / as %2F, ? as %3F, & as %26 and % as %25."
        )
        super().__init__(str(self.what))


def is_address(location: str) -> bool:
    """Whether a location is meant as an address rather than as a path, however badly it is written."""
    typed = location.strip(_AROUND)
    if _SCHEME.match(typed):
        return True
    if _PATH.match(typed):
        return False
    return "://" in typed or any(sign.match(typed) for sign in _SIGNS)


def read_address(typed: str) -> PlanAddress:
    """The address that a text stands for: a URL of any driver, or parameters (`host=… dbname=…`).

    Raises AddressRefused, also where it is not certain what is the password and what is not.
    """
    bare = typed.strip(_AROUND)
    scheme = _SCHEME.match(bare)
    found = _of_url(bare[scheme.end() :]) if scheme else _of_pairs(typed.strip()) or _of_pairs(bare)
    if found is None:
        raise AddressRefused
    return address_of(found)


def address_of(parameters: Mapping[str, str]) -> PlanAddress:
    """The address with libpq's parameters; raises AddressRefused for a parameter or a value that there is not."""
    given = {name.lower(): value for name, value in parameters.items() if value}
    if given.pop("ssl", "") == "true":
        given.setdefault("sslmode", "require")
    servers = _servers(given.pop("host", ""), given.pop("port", ""))
    if servers is None or not given.keys() <= _KNOWN or not all(_is_sound(*each) for each in given.items()):
        raise AddressRefused
    options = {name: value for name, value in given.items() if name in _NUMBERS | _TEXTS}
    secrets = {name: value for name, value in given.items() if name in SECRETS and value != HIDDEN}
    return PlanAddress(
        given.get("dbname", ""),
        given.get("user", ""),
        servers,
        tuple(sorted(options.items())),
        tuple(sorted(secrets.items())),
    )


def _of_url(rest: str) -> dict[str, str] | None:
    """The parameters in a URL behind its scheme; None where parts of it could be taken for others."""
    place, _, query = rest.partition("?")
    authority, _, database = place.partition("/")
    credentials, _, servers = authority.rpartition("@")
    user, _, password = credentials.partition(":")
    named = [_SERVER.fullmatch(each) for each in servers.split(",")]
    # A sign that belongs to a password would make a server, a port or a database of the rest of it.
    if "@" in database or None in named:
        return None
    found = {"user": user, "password": password, "dbname": database}
    found["host"] = ",".join(each["six"] or each["name"] for each in named if each is not None)
    for pair in query.split("&") if query else ():
        name, is_pair, value = pair.partition("=")
        if not is_pair or ("@" in value and name.lower() not in SECRETS):
            return None
        found[name.lower()] = value
    found = {name: unquote(value, errors="surrogateescape") for name, value in found.items()}
    ports = [each["port"] or "" for each in named if each is not None]
    if any(ports):
        found.setdefault("port", ",".join(ports))
    return found


def _of_pairs(typed: str) -> dict[str, str] | None:
    """The parameters in libpq's other form: names and values, in quotes where there is a blank in them."""
    found: dict[str, str] = {}
    at = 0
    while at < len(typed):
        pair = _PAIR.match(typed, at)
        if pair is None:
            return None
        found[pair[1].lower()] = re.sub(r"\\(.)", r"\1", pair[2] or pair[3] or "", flags=re.DOTALL)
        at = pair.end()
    return found


def _servers(hosts: str, ports: str) -> tuple[Server, ...] | None:
    names, numbers = hosts.split(","), ports.split(",")
    if len(numbers) == 1:
        numbers *= len(names)
    if len(numbers) != len(names) or not all(_HOST.fullmatch(name) for name in names):
        return None
    if not all(not number or (number.isascii() and number.isdigit() and 0 < int(number) < 65536) for number in numbers):
        return None
    servers = [
        Server(name if name.startswith("/") else name.lower(), number)
        for name, number in zip(names, numbers, strict=True)
    ]
    return tuple(servers) if servers != [Server("")] else ()


def _is_sound(name: str, value: str) -> bool:
    """Whether a parameter can have that value; text that the driver could not write down would end up in its errors."""
    if name in _NUMBERS:
        return value.isascii() and value.isdigit()
    if name == "sslmode":
        return value in ENCRYPTIONS
    if name in SECRETS:
        return "\0" not in value and not any("\ud800" <= sign <= "\udfff" for sign in value)
    return value.isprintable()

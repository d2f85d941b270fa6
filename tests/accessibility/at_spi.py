"""AT-SPI as a screen reader speaks it: the things of a running program over the accessibility bus."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from time import monotonic
from typing import Any, TypeVar

from jeepney import DBusAddress, MessageType, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

_ACCESSIBLE = "org.a11y.atspi.Accessible"
_PROPERTIES = "org.freedesktop.DBus.Properties"
_REGISTRY = "org.a11y.atspi.Registry"
_ROOT = "/org/a11y/atspi/accessible/root"
_KEYS = "/org/a11y/atspi/registry/deviceeventcontroller"

# Bits of org.a11y.atspi.Accessible.GetState, by at-spi2-core's atspi-constants.h.
FOCUSABLE, FOCUSED, SELECTED, SENSITIVE, SHOWING = 11, 12, 23, 24, 25

_KEY_SYM = 3
"""GenerateKeyboardEvent: press and let go a key that is given by its sign."""

ESCAPE = 0xFF1B
"""The Esc key, by X's keysymdef.h."""

_PATIENCE = 10.0
"""Seconds after which an answer is not waited for any longer."""

_Found = TypeVar("_Found")


class Gone(Exception):
    """The thing is there no more, as happens to what a program has just closed."""


@dataclass(frozen=True, slots=True)
class Thing:
    """One object of a program: where it lives, what it says, what it is, and the bits of its state."""

    bus: str
    path: str
    name: str
    role: str
    state: int

    def has(self, *bits: int) -> bool:
        """Whether all these bits of the state are set."""
        return all(self.state >> bit & 1 for bit in bits)


class Listener:
    """A connection to the accessibility bus of the session."""

    def __init__(self) -> None:
        with open_dbus_connection("SESSION") as session:
            address = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
            answer = session.send_and_get_reply(new_method_call(address, "GetAddress"), timeout=_PATIENCE)
        self._bus: DBusConnection = open_dbus_connection(answer.body[0])

    def close(self) -> None:
        """Leave the bus."""
        self._bus.close()

    def applications(self) -> list[Thing]:
        """The programs that can be listened to."""
        return [self.thing(*where) for where in self._ask(_REGISTRY, _ROOT, _ACCESSIBLE, "GetChildren")]

    def thing(self, bus: str, path: str) -> Thing:
        """What an object says of itself now; raises Gone."""
        return self._told(bus, path, self._state(bus, path))

    def children(self, thing: Thing, *, shown: bool = False) -> Iterator[Thing]:
        """What is directly below a thing, or only what of it is shown; what goes away meanwhile is left out."""
        try:
            below = self._ask(thing.bus, thing.path, _ACCESSIBLE, "GetChildren")
        except Gone:
            return
        for bus, path in below:
            try:
                # Of the cells of a long table most are out of sight: they are asked one thing, not three.
                state = self._state(bus, path)
                if not shown or state >> SHOWING & 1:
                    yield self._told(bus, path, state)
            except Gone:
                continue

    def press(self, thing: Thing) -> None:
        """Do the first thing that can be done with it: press a button, give a command of a menu."""
        self._ask(thing.bus, thing.path, "org.a11y.atspi.Action", "DoAction", "i", (0,))

    def type(self, key: int) -> None:
        """Press and let go a key, where the focus is."""
        self._ask(
            _REGISTRY,
            _KEYS,
            "org.a11y.atspi.DeviceEventController",
            "GenerateKeyboardEvent",
            "isu",
            (key, "", _KEY_SYM),
        )

    def _state(self, bus: str, path: str) -> int:
        low, high = self._ask(bus, path, _ACCESSIBLE, "GetState")
        return int(low | high << 32)

    def _told(self, bus: str, path: str, state: int) -> Thing:
        name = self._ask(bus, path, _PROPERTIES, "Get", "ss", (_ACCESSIBLE, "Name"))[1]
        return Thing(bus, path, name, self._ask(bus, path, _ACCESSIBLE, "GetRoleName"), state)

    def _ask(
        self, bus: str, path: str, interface: str, method: str, kinds: str = "", body: tuple[object, ...] = ()
    ) -> Any:
        call = new_method_call(DBusAddress(path, bus, interface), method, kinds or None, body)
        answer = self._bus.send_and_get_reply(call, timeout=_PATIENCE)
        if answer.header.message_type is MessageType.error:
            raise Gone(f"{path} {interface}.{method}: {answer.body}")
        return answer.body[0] if answer.body else None


def until(wanted: Callable[[], _Found | None], what: str, patience: float = 30.0) -> _Found:
    """Ask again until there is an answer, as fast as the program gives them; AssertionError after `patience`."""
    end = monotonic() + patience
    while monotonic() < end:
        try:
            found = wanted()
        except Gone:
            continue
        if found:
            return found
    raise AssertionError(f"{what}: nothing within {patience:.0f} seconds")

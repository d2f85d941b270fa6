"""Addresses on the command line: what is secret in them goes no further, neither into a message nor to onlookers."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import field
from pathlib import Path

from app.domain.value_classes import dataclass
from app.services.stores.address_reading import is_address, read_address

_PROCESS = Path("/proc/self")
_BEGIN, _END = 45, 46
"""Which words of the kernel's line on a process, behind its name, say where in its memory the arguments stand."""

_CHOOSES = "--only"
"""What stands behind it is FACET=CHOICE, and a facet can be called as a parameter of addresses is: service."""


@dataclass(frozen=True, slots=True)
class GivenArguments:
    """Arguments in which every address is written without its secrets, and those by their accounts."""

    arguments: tuple[str, ...]
    secrets: Mapping[str, Mapping[str, str]] = field(repr=False)


def take_addresses(arguments: Sequence[str]) -> GivenArguments:
    """Read the addresses among the arguments; raises AddressRefused for one that cannot be read."""
    addresses = {each: read_address(each) for each in _addresses(arguments)}
    shown = tuple(addresses[each].location if each in addresses else each for each in arguments)
    secrets = {address.account: dict(address.secrets) for address in addresses.values() if address.secrets}
    return GivenArguments(shown, secrets)


def hide_addresses(arguments: Sequence[str]) -> None:
    """Write over the addresses among the process's arguments where Linux looks them up for lists of processes.

    Elsewhere nothing can be done.
    """
    given = _addresses(arguments)
    if not given:
        return
    with suppress(OSError, ValueError, IndexError):
        # Before that stands the program's name in brackets, and anything in it.
        words = (_PROCESS / "stat").read_bytes().rpartition(b")")[2].split()
        begin, end = int(words[_BEGIN]), int(words[_END])
        with (_PROCESS / "mem").open("r+b", buffering=0) as memory:
            memory.seek(begin)
            held = memory.read(end - begin)
            hidden = held
            for each in map(os.fsencode, given):
                hidden = re.sub(rb"(?<=\0)" + re.escape(each) + rb"(?=\0)", b"*" * len(each), hidden)
            if hidden != held:
                memory.seek(begin)
                memory.write(hidden)


def _addresses(arguments: Sequence[str]) -> list[str]:
    before = ("", *arguments)
    return [each for option, each in zip(before, arguments, strict=False) if option != _CHOOSES and is_address(each)]

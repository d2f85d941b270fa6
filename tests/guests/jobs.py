"""What guests are asked to do in tests: to wait for ever, to eat memory, to answer too much, to break."""

from __future__ import annotations

import os
from collections.abc import Iterator
from time import process_time, sleep

from app.domain.wording import text
from app.services.texts.tables import FileRefused

MEGABYTE = 1 << 20


def echo(order: bytes) -> Iterator[bytes]:
    """Every letter of the order as a part of its own."""
    yield from (bytes([letter]) for letter in order)


def wait(order: bytes) -> Iterator[bytes]:
    """Say who one is, then read from a pipe that nobody ever writes into."""
    yield str(os.getpid()).encode()
    source, _ = os.pipe()
    os.read(source, 1)


def toil(order: bytes) -> Iterator[bytes]:
    """Work for so many seconds of a processor, or sleep for so many where there is a minus before them."""
    seconds = float(order)
    if seconds < 0:
        sleep(-seconds)
    until = process_time() + seconds
    while process_time() < until:
        sum(range(1000))
    yield b"done"


def eat(order: bytes) -> Iterator[bytes]:
    """Keep so many megabytes."""
    eaten = [b"x" * MEGABYTE for _ in range(int(order))]
    yield str(len(eaten)).encode()


def shout(order: bytes) -> Iterator[bytes]:
    """So many megabytes of answer."""
    for _ in range(int(order)):
        yield b"x" * MEGABYTE


def refuse(order: bytes) -> Iterator[bytes]:
    """A refusal in words."""
    raise FileRefused(text("“{file}” is no good.", file=order.decode()))
    yield b""


def fail(order: bytes) -> Iterator[bytes]:
    """A fault of the program."""
    raise KeyError(order.decode())
    yield b""


def break_down(order: bytes) -> Iterator[bytes]:
    """End without a word, as a library does that has got its memory wrong."""
    yield b"part"
    os._exit(3)


KEPT: list[bytes] = []


def remember(order: bytes) -> Iterator[bytes]:
    """Who one is, and how many orders one has had; each megabyte of an order is kept."""
    KEPT.append(b"x" * MEGABYTE * int(order))
    yield f"{os.getpid()} {len(KEPT)}".encode()

"""Reads texts that are not UTF-8 without failing on them."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection


@contextmanager
def lenient_text(connection: Connection) -> Iterator[None]:
    """Meanwhile a byte that fits into no letter comes as half a surrogate pair, as in names of files.

    It costs a call per text, so it is for careful reading and for few rows. A server has no such texts.
    """
    driver = connection.connection.driver_connection
    if not isinstance(driver, sqlite3.Connection):
        yield
        return
    before = driver.text_factory
    driver.text_factory = _decoded
    try:
        yield
    finally:
        driver.text_factory = before


def odd_text(names: Iterable[str], values: Iterable[Any]) -> tuple[str, Any, str] | None:
    """The first of the named values that is a text with such bytes, and what to say of it."""
    for name, value in zip(names, values, strict=True):
        if isinstance(value, str) and not value.isascii() and any("\udc80" <= sign <= "\udcff" for sign in value):
            return name, value, "is not text in UTF-8"
    return None


def _decoded(content: bytes) -> str:
    return content.decode("utf-8", "surrogateescape")

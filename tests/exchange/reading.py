"""A strict reader of our own: what RFC 5545 says of octets, lines and nesting."""

from __future__ import annotations

import re
from datetime import date, time, timedelta

from app.domain.spans import Dates, PlanDate


def unfolded(data: bytes) -> list[str]:
    return data.replace(b"\r\n ", b"").decode("utf-8").split("\r\n")


def check_octets(data: bytes) -> None:
    """RFC 5545 §3.1: CRLF only, 75 octets, characters whole, no controls; components nested."""
    assert data.endswith(b"\r\n")
    assert not re.search(rb"[^\r]\n|\r[^\n]|[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]", data)
    for line in data.split(b"\r\n"):
        assert len(line) <= 75
        line.decode("utf-8")
    open_components: list[str] = []
    for line in unfolded(data)[:-1]:
        head = re.match(r'([A-Z-]+)(;[A-Z-]+=([\w/+-]+|"[^"]*"))*:', line)
        assert head, line
        name, value = head[1], line[head.end() :]
        if name == "BEGIN":
            open_components.append(value)
        elif name == "END":
            assert open_components.pop() == value
    assert open_components == []


def at(start: time, end: time | None = None, zone: str = "Africa/Nairobi", days: int = 1) -> Dates:
    first = date(2027, 3, 3)
    return Dates(PlanDate.on(first), PlanDate.on(first + timedelta(days=days - 1)), start, end, zone)

"""Content lines of iCalendar: escaped, folded at 75 octets between characters, ended by CRLF."""

from __future__ import annotations

from collections.abc import Iterable

from app.services.texts.tables import clean_text

_MOST_OCTETS = 75
_ESCAPES = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"})


def escape_text(raw: str) -> str:
    """A value of type TEXT, without control characters."""
    return clean_text(raw).translate(_ESCAPES)


def parameter_text(raw: str) -> str:
    """A parameter's value in quotes; quotes inside it cannot be written and become apostrophes."""
    plain = " ".join(clean_text(raw).split()).replace('"', "'")
    return f'"{plain}"'


def encode_lines(lines: Iterable[str]) -> bytes:
    """Fold every line and join them; the last one ends too."""
    return b"".join(_folded(line) for line in lines)


def _folded(line: str) -> bytes:
    octets = line.encode("utf-8")
    if len(octets) <= _MOST_OCTETS:
        return octets + b"\r\n"
    parts: list[bytes] = []
    room = _MOST_OCTETS
    while len(octets) > room:
        end = room
        while octets[end] & 0xC0 == 0x80:  # inside a character
            end -= 1
        parts.append(octets[:end])
        octets = octets[end:]
        room = _MOST_OCTETS - 1  # the blank that begins a continuation counts
    parts.append(octets)
    return b"\r\n ".join(parts) + b"\r\n"

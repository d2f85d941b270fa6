"""Calendar files in the dialects of other programs, written here after what these are known to write."""

from __future__ import annotations

HEAD = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Somebody//Something//EN\r\n"
TAIL = "END:VCALENDAR\r\n"


def event(*lines: str, uid: str = "a@example.org", summary: str = "Staff talks") -> str:
    """One VEVENT with these lines beside the usual ones."""
    inside = [f"UID:{uid}", "DTSTAMP:20261122T120000Z", f"SUMMARY:{summary}", *lines]
    return "\r\n".join(["BEGIN:VEVENT", *inside, "END:VEVENT", ""])


def calendar(*parts: str, head: tuple[str, ...] = ()) -> bytes:
    """A whole file."""
    return (HEAD + "".join(f"{line}\r\n" for line in head) + "".join(parts) + TAIL).encode()


OUTLOOK_ZONE = """BEGIN:VTIMEZONE
TZID:Customized Time Zone
BEGIN:STANDARD
DTSTART:16010101T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010101T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
END:DAYLIGHT
END:VTIMEZONE
""".replace("\n", "\r\n")

BUSY_ZONE = OUTLOOK_ZONE.replace("FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10", "FREQ=SECONDLY")

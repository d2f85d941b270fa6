"""Rules of repetition as RFC 5545 writes them, as far as they are sure to fall on a day again and again."""

from __future__ import annotations

import re

from app.domain.not_understood import NotUnderstood
from app.domain.wording import text

_PARTS = frozenset({"FREQ", "INTERVAL", "COUNT", "UNTIL", "BYMONTH", "BYMONTHDAY", "BYDAY", "BYSETPOS", "WKST"})
_VALUES = {
    "FREQ": r"WEEKLY|MONTHLY|YEARLY",
    "INTERVAL": r"[1-9]\d{0,2}",
    "COUNT": r"[1-9]\d{0,3}",
    "UNTIL": r"[12]\d{3}(0[1-9]|1[0-2])(0[1-9]|1\d|2[0-8])",
    "BYMONTH": r"([1-9]|1[0-2])(,([1-9]|1[0-2]))*",
    "BYMONTHDAY": r"-?([1-9]|1\d|2[0-8])(,-?([1-9]|1\d|2[0-8]))*",
    "BYDAY": r"(-?[1-4])?(MO|TU|WE|TH|FR|SA|SU)(,(-?[1-4])?(MO|TU|WE|TH|FR|SA|SU))*",
    "BYSETPOS": r"-?[1-4]",
    "WKST": r"MO|SU",
}


def checked_rrule(typed: str) -> str:
    """The rule in capitals; raises NotUnderstood where it is none, or might never fall on a day.

    A rule that never falls on one would be followed to the year 9999; so days from the 29th on, fifth weekdays and
    weekdays that are to be a certain day of the month are refused.
    """
    rule = typed.strip().upper().removeprefix("RRULE:").rstrip(";")
    parts: dict[str, str] = {}
    for each in rule.split(";"):
        name, sign, value = each.partition("=")
        if not sign or name in parts or name not in _PARTS or not re.fullmatch(_VALUES[name], value):
            raise _refused(each)
        parts[name] = value
    if "FREQ" not in parts or {"COUNT", "UNTIL"} <= parts.keys():
        raise _refused(rule)
    frequency, days = parts["FREQ"], parts.get("BYDAY", "")
    used = parts.keys() & {"BYMONTH", "BYMONTHDAY", "BYDAY", "BYSETPOS"}
    is_plain = not re.search(r"\d", days)
    if frequency == "WEEKLY":
        is_sure = used <= {"BYDAY"} and is_plain
    elif "BYMONTHDAY" in used and "BYDAY" in used:
        is_sure = False
    elif frequency == "MONTHLY":
        is_sure = "BYMONTH" not in used or "INTERVAL" not in parts
    else:
        is_sure = True
    if "BYSETPOS" in used:
        is_sure = is_sure and frequency != "WEEKLY" and "BYDAY" in used and is_plain
    if not is_sure:
        raise _refused(rule)
    return rule


def _refused(what: str) -> NotUnderstood:
    return NotUnderstood(
        text(
            "‘{what}’ cannot be followed here. A rule has FREQ=WEEKLY, MONTHLY or YEARLY, with INTERVAL, BYMONTH, "
            "BYMONTHDAY up to 28, or BYDAY up to the fourth, as FREQ=YEARLY;BYMONTH=11;BYDAY=4TH",
            what=what,
        )
    )

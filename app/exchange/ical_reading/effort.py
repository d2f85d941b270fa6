"""How long it takes to follow a rule of repetition, before anybody follows it.

dateutil stops at a rule's end only when something matches: one that never does runs on to the
year 9999, whatever its UNTIL. So a rule is first asked whether it is sure to match.
"""

from __future__ import annotations

from datetime import date
from typing import Any

FREQUENCIES = ("DAILY", "WEEKLY", "MONTHLY", "YEARLY")

MOST_STEPS_UNSURE = 500_000
"""Steps of a rule that may never match, about a second, beyond which it is not begun."""

_LAST_YEAR = 9999

_STEPS_A_YEAR = {"DAILY": 365, "WEEKLY": 160, "MONTHLY": 60, "YEARLY": 15}
"""What a year of looking costs, in days of a daily rule."""

_FILTERS = ("BYMONTH", "BYMONTHDAY", "BYYEARDAY", "BYWEEKNO", "BYDAY", "BYSETPOS")

_SEVERAL = 2


def steps_of(rule: Any, frequency: str, interval: int, start: date, limit: date) -> int | None:
    """The steps to follow a rule from its start to `limit`, or None where nobody knows whether it would end."""
    sure = is_sure_to_match(rule, frequency, interval)
    last = limit.year if sure else _LAST_YEAR
    steps = (max(0, last - start.year) + 1) * _STEPS_A_YEAR[frequency] // interval
    return steps if sure or steps <= MOST_STEPS_UNSURE else None


def is_sure_to_match(rule: Any, frequency: str, interval: int) -> bool:
    """Whether a rule matches again within a few years of any day; False where that is not plain to see."""
    used = {part for part in _FILTERS if rule.get(part)}
    if not used:
        return True
    months, days, weekdays = (_listed(rule, part) for part in ("BYMONTH", "BYMONTHDAY", "BYDAY"))
    plain = all(len(str(day)) == _SEVERAL for day in weekdays)
    if used == {"BYDAY", "BYSETPOS"}:
        # Each weekday comes at least four times a month.
        return frequency == "MONTHLY" and plain and all(0 < abs(int(place)) <= 4 for place in _listed(rule, "BYSETPOS"))
    if used - {"BYMONTH", "BYMONTHDAY", "BYDAY"}:
        return False
    if months and not any(1 <= int(month) <= 12 for month in months):
        return False
    if days and not any(1 <= abs(int(day)) <= 28 for day in days):
        return False
    if weekdays and not plain:
        # The fifth Monday, or one that is to be a certain day of the month, may never come.
        near = all(_ordinal(day) <= 4 for day in weekdays)
        if days or not near or frequency not in ("MONTHLY", "YEARLY"):
            return False
    if interval == 1:
        return True
    steps_by = {"WEEKLY": {"BYDAY"}, "MONTHLY": {"BYDAY", "BYMONTHDAY"}, "YEARLY": {"BYMONTH", "BYDAY", "BYMONTHDAY"}}
    return used <= steps_by.get(frequency, set()) and len(used & {"BYDAY", "BYMONTHDAY"}) < _SEVERAL


def _listed(rule: Any, part: str) -> list[Any]:
    found = rule.get(part) or []
    return found if isinstance(found, list) else [found]


def _ordinal(weekday: object) -> int:
    """The 2 of `2MO` and `-2MO`; 1 of a plain weekday."""
    number = str(weekday)[:-2].lstrip("+-")
    return int(number) if number.isdecimal() else 1

"""The days of the week as sentences name them."""

from __future__ import annotations

from app.domain.wording import text

WEEKDAY_TITLES = (
    text("Monday"),
    text("Tuesday"),
    text("Wednesday"),
    text("Thursday"),
    text("Friday"),
    text("Saturday"),
    text("Sunday"),
)
"""From Monday on."""

"""The libraries that know calendars: icalendar reads values, recurring-ical-events expands series."""

from __future__ import annotations

import warnings
from types import ModuleType


def load() -> tuple[ModuleType, ModuleType]:
    """The modules `icalendar` and `recurring_ical_events`; they cost 0.1 s and few plans need them."""
    import icalendar  # noqa: PLC0415
    import recurring_ical_events  # noqa: PLC0415

    # A rule with both is given an UNTIL of ours, beyond which nobody looks; nobody reads stderr.
    warnings.filterwarnings("ignore", message="Using both 'count' and 'until'", category=DeprecationWarning)
    return icalendar, recurring_ical_events

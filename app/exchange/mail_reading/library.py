"""The doors to the libraries that read calendars and Outlook's mails, opened only when such a file is read."""

from __future__ import annotations

from types import ModuleType


def load_icalendar() -> ModuleType:
    """icalendar takes 0.1 s to import."""
    import icalendar  # noqa: PLC0415

    library: ModuleType = icalendar
    return library


def load_olefile() -> ModuleType:
    """olefile reads the containers of which Outlook's .msg is one."""
    import olefile  # noqa: PLC0415

    library: ModuleType = olefile
    return library

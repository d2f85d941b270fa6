"""Which backups are kept: all of late, then one a day, a week, a month."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from datetime import datetime, timedelta
from pathlib import Path

from app.services.ports import Backup

AUTOMATIC = "automatic"
"""The reason of backups that nobody asked for; all others were made with intent."""

INTERVAL = timedelta(minutes=30)
"""Automatic backups lie at least so far apart."""

KEEP_ALL = timedelta(days=2)
KEEP_INTENDED = timedelta(days=30)
DAYS, WEEKS, MONTHS = 12, 10, 9
"""How many days, weeks and months keep their last backup. These counts are Entente's own choice."""


def is_due(backups: Iterable[Backup], now: datetime) -> bool:
    """Whether the newest backup is old enough for another automatic one."""
    newest = max((backup.at for backup in backups), default=None)
    return newest is None or now - newest >= INTERVAL


def to_drop(backups: Iterable[Backup], now: datetime) -> tuple[Backup, ...]:
    """The backups that need not be kept any longer, oldest first.

    Kept are: those of the last two days; those made with intent for thirty days;
    and the last of each of the latest 12 days, 10 ISO weeks and 9 months that
    have one.
    """
    newest_first = sorted(backups, key=lambda backup: (backup.at, backup.path), reverse=True)
    kept = {backup.path for backup in newest_first if _is_fresh(backup, now)}
    for count, period in ((DAYS, _day), (WEEKS, _week), (MONTHS, _month)):
        kept |= _last_of_each(newest_first, count, period)
    return tuple(backup for backup in reversed(newest_first) if backup.path not in kept)


def _is_fresh(backup: Backup, now: datetime) -> bool:
    age = now - backup.at
    return age <= KEEP_ALL or (backup.reason != AUTOMATIC and age <= KEEP_INTENDED)


def _last_of_each(newest_first: list[Backup], count: int, period: Callable[[datetime], Hashable]) -> set[Path]:
    last: dict[Hashable, Path] = {}
    for backup in newest_first:
        last.setdefault(period(backup.at), backup.path)
    return set(list(last.values())[:count])


def _day(at: datetime) -> Hashable:
    return at.date()


def _week(at: datetime) -> Hashable:
    return at.isocalendar()[:2]


def _month(at: datetime) -> Hashable:
    return (at.year, at.month)

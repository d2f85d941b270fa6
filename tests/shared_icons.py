"""The icons of all windows of a process: drawn once, and let go as one, because Qt never gives back what draws one."""

from __future__ import annotations

from pathlib import Path

from app.gui.look.icons import Icons
from app.gui.look.theme import Theme

_ICONS: dict[Path, Icons] = {}


def icons_of(resources: Path, theme: Theme) -> Icons:
    """The shipped icons in the colours of a theme."""
    if resources not in _ICONS:
        _ICONS[resources] = Icons(resources, theme)
    icons = _ICONS[resources]
    if icons.theme != theme:
        icons.set_theme(theme)
    return icons


def let_go_of_icons() -> None:
    """Forget them, before the application ends."""
    _ICONS.clear()

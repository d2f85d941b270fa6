"""A walk over what Qt tells assistive technology of a window, without a bus or a display."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

Role = QAccessible.Role


@dataclass(frozen=True, slots=True)
class Heard:
    """One thing as it is told: where it stands among the others, what it is, what it says."""

    path: str
    name: str
    role: Role
    rect: QRect
    focusable: bool
    focused: bool
    selected: bool
    offscreen: bool
    is_item: bool

    def __str__(self) -> str:
        return f"{self.path} ▸ {self.role.name} “{self.name}”"


def hear(root: QWidget) -> Iterator[Heard]:
    """Everything visible below a widget, and the widget itself."""
    yield from _walk(QAccessible.queryAccessibleInterface(root), "", is_item=False)


def items(root: QWidget) -> list[Heard]:
    """What a view that is painted tells of what is painted on it."""
    return [each for each in hear(root) if each.is_item]


def nameless(root: QWidget) -> list[str]:
    """What can be reached with the keys but says nothing, and what has no role."""
    return [
        str(each)
        for each in hear(root)
        if (each.focusable and not each.name.strip()) or each.role is Role.NoRole or (each.is_item and not each.name)
    ]


def _walk(found: QAccessibleInterface | None, path: str, *, is_item: bool) -> Iterator[Heard]:
    if found is None or not found.isValid():
        return
    state = found.state()
    if state.invisible:
        return
    role, name, thing = found.role(), found.text(QAccessible.Text.Name), found.object()
    here = name or (thing.objectName() or type(thing).__name__ if thing is not None else role.name)
    yield Heard(
        path,
        name,
        role,
        found.rect(),
        bool(state.focusable),
        bool(state.focused),
        bool(state.selected),
        bool(state.offscreen),
        is_item,
    )
    is_painted = hasattr(thing, "painted_access")
    for at in range(found.childCount()):
        child = found.child(at)
        # Scroll bars and the like are children of a painted view too, but widgets.
        yield from _walk(child, f"{path} ▸ {here}", is_item=is_painted and child is not None and child.object() is None)

"""Painted views for those who listen: what is drawn on a widget becomes children that can be read and walked."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import Protocol

from PySide6.QtCore import QObject, QPoint, QRect, QSize
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface, QColor, QWindow
from PySide6.QtWidgets import QAccessibleWidget, QApplication, QWidget
from shiboken6 import Shiboken

from app.domain.value_classes import dataclass

_INSTALLED = "paintedAccessInstalled"
"""The property of the application that says that Qt asks `_interface_of` for interfaces."""


@dataclass(frozen=True, slots=True)
class PaintedPart:
    """One thing that is drawn: its key, the whole words, its place in the canvas, and its states.

    `is_open` is None for what cannot be folded.
    """

    key: Hashable
    name: str
    rect: QRect
    role: QAccessible.Role = QAccessible.Role.ListItem
    is_selected: bool = False
    is_current: bool = False
    is_open: bool | None = None


class PaintedSource(Protocol):
    """What a painted view tells of itself."""

    def painted_parts(self) -> Sequence[PaintedPart]:
        """What is drawn, in the order of reading; what is in view and its neighbours are enough."""
        ...

    def painted_canvas(self) -> QWidget:
        """The widget in whose coordinates the parts lie."""
        ...


class PaintedAccess(QObject):
    """Belongs to a view, which keeps it as its attribute `painted_access`, and lives as long.

    Call `moved` when another part is current, `chosen` when others are selected, `changed` when the parts are
    others. Nothing is worked out unless somebody listens.
    """

    def __init__(self, view: QWidget, source: PaintedSource, role: QAccessible.Role = QAccessible.Role.List) -> None:
        super().__init__(view)
        self._view, self._source, self._role = view, source, role
        self._interfaces: list[QAccessibleInterface] = []
        self._parts: tuple[PaintedPart, ...] = ()
        self._children: dict[Hashable, _PartInterface] = {}
        view.destroyed.connect(self._on_destroyed)
        app = QApplication.instance()
        if app is not None and not app.property(_INSTALLED):
            app.setProperty(_INSTALLED, True)
            QAccessible.installFactory(_interface_of)
        if QAccessible.isActive() and (known := QAccessible.queryAccessibleInterface(view)) is not None:
            # Somebody was told of the view while it was being made, before it was known to be painted: tell anew.
            QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(known))

    def moved(self) -> None:
        """Another part is current: it is read out."""
        self._tell(QAccessible.Event.Focus)

    def chosen(self) -> None:
        """Others are selected."""
        self._tell(QAccessible.Event.Selection)

    def changed(self) -> None:
        """The parts are others; what was known of those that are gone is forgotten."""
        if not self._interfaces:
            return
        self.refresh()
        known = {part.key for part in self._parts}
        self._forget([key for key in self._children if key not in known])
        QAccessible.updateAccessibility(QAccessibleEvent(self._view, QAccessible.Event.ObjectReorder))

    @property
    def parts(self) -> tuple[PaintedPart, ...]:
        """What was drawn when it was last asked for."""
        return self._parts

    def refresh(self) -> None:
        """Ask the view anew."""
        self._parts = tuple(self._source.painted_parts())

    def new_interface(self) -> QAccessibleInterface:
        """Another interface of the view: Qt asks again when the view's class has got another slot, and frees each."""
        made = _ViewInterface(self._view, self._role, self)
        # Qt frees it with the view: Python must hold on to it until then, or it is freed twice.
        self._interfaces.append(made)
        return made

    def child(self, at: int) -> QAccessibleInterface | None:
        """The interface of a part."""
        if not 0 <= at < len(self._parts):
            return None
        key = self._parts[at].key
        child = self._children.get(key)
        if child is None:
            child = self._children[key] = _PartInterface(self, key)
            QAccessible.registerAccessibleInterface(child)
        return child

    def place_of(self, key: Hashable) -> int:
        """Where a part stands among those in view; -1 for one that is gone."""
        return next((at for at, part in enumerate(self._parts) if part.key == key), -1)

    def part(self, key: Hashable) -> PaintedPart | None:
        """A part by its key, if it is in view."""
        at = self.place_of(key)
        return self._parts[at] if at >= 0 else None

    @property
    def view(self) -> QWidget:
        """Whose parts they are."""
        return self._view

    def on_screen(self, rect: QRect) -> QRect:
        """A place of the canvas in coordinates of the screen."""
        return QRect(self._source.painted_canvas().mapToGlobal(rect.topLeft()), rect.size())

    def is_in_sight(self, part: PaintedPart) -> bool:
        """Whether any of a part can be seen now; neighbours are told that cannot."""
        canvas = self._source.painted_canvas()
        return canvas.isVisible() and canvas.rect().intersects(part.rect)

    def _forget(self, keys: Sequence[Hashable]) -> None:
        """Take interfaces out of Qt's book, which would hold on to them."""
        for key in keys:
            # Qt frees it: Python must hold on to it until then, or it is freed twice.
            child = self._children.pop(key)
            QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(child))

    def _on_destroyed(self) -> None:
        self._forget(tuple(self._children))

    def _tell(self, event: QAccessible.Event) -> None:
        if not QAccessible.isActive():
            return
        self.refresh()
        told = QAccessibleEvent(self._view, event)
        current = next((at for at, part in enumerate(self._parts) if part.is_current), None)
        if current is not None:
            told.setChild(current)
        QAccessible.updateAccessibility(told)


class _ViewInterface(QAccessibleWidget):
    """The view: a list whose items are its parts."""

    def __init__(self, view: QWidget, role: QAccessible.Role, access: PaintedAccess) -> None:
        super().__init__(view, role, view.accessibleName())
        self._access = access

    def childCount(self) -> int:
        self._access.refresh()
        return len(self._access.parts)

    def child(self, index: int) -> QAccessibleInterface:
        return self._access.child(index)  # type: ignore[return-value]  # Qt takes None; the stub leaves it out.

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return self._access.place_of(child.key) if isinstance(child, _PartInterface) else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface:
        self._access.refresh()
        point = QPoint(x, y)
        hit = [at for at, part in enumerate(self._access.parts) if self._access.on_screen(part.rect).contains(point)]
        # The last is drawn above the others.
        return self._access.child(hit[-1] if hit else -1)  # type: ignore[return-value]

    def focusChild(self) -> QAccessibleInterface:
        self._access.refresh()
        current = next((at for at, part in enumerate(self._access.parts) if part.is_current), -1)
        return self._access.child(current)  # type: ignore[return-value]


class _PartInterface(QAccessibleInterface):
    """One part; it says nothing any more once the view has no such part."""

    def __init__(self, access: PaintedAccess, key: Hashable) -> None:
        super().__init__()
        self._access = access
        self.key = key

    def isValid(self) -> bool:
        return Shiboken.isValid(self._access) and self._access.part(self.key) is not None

    def object(self) -> QObject:
        return None  # type: ignore[return-value]  # Not a widget: Qt allows none.

    def parent(self) -> QAccessibleInterface:
        return QAccessible.queryAccessibleInterface(self._access.view)

    def window(self) -> QWindow:
        return self._access.view.window().windowHandle()

    def childCount(self) -> int:
        return 0

    def child(self, _index: int) -> QAccessibleInterface:
        return None  # type: ignore[return-value]

    def childAt(self, _x: int, _y: int) -> QAccessibleInterface:
        return None  # type: ignore[return-value]

    def indexOfChild(self, _child: QAccessibleInterface) -> int:
        return -1

    def text(self, what: QAccessible.Text) -> str:
        part = self._access.part(self.key)
        return part.name if part is not None and what == QAccessible.Text.Name else ""

    def setText(self, _what: QAccessible.Text, _text: str) -> None:
        """What is drawn is named by the view alone."""

    def rect(self) -> QRect:
        part = self._access.part(self.key)
        return self._access.on_screen(part.rect) if part is not None else QRect(QPoint(), QSize())

    def role(self) -> QAccessible.Role:
        part = self._access.part(self.key)
        return part.role if part is not None else QAccessible.Role.ListItem

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        part = self._access.part(self.key)
        if part is None:
            state.invalid = True
            return state
        state.focusable = state.selectable = state.readOnly = True
        state.selected = part.is_selected
        state.active = part.is_current
        state.focused = part.is_current and self._access.view.hasFocus()
        state.expandable = part.is_open is not None
        state.expanded = part.is_open is True
        state.collapsed = part.is_open is False
        state.offscreen = not self._access.is_in_sight(part)
        return state

    def foregroundColor(self) -> QColor:
        return self._access.view.palette().text().color()

    def backgroundColor(self) -> QColor:
        return self._access.view.palette().base().color()


def _interface_of(_key: str, thing: QObject) -> QAccessibleInterface | None:
    """Qt asks this of every object when somebody listens; only painted views answer."""
    access = getattr(thing, "painted_access", None)
    return access.new_interface() if isinstance(access, PaintedAccess) else None

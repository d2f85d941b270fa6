"""Icons of one set and one stroke, tinted in the colours of the theme in use."""

import ctypes
import tomllib
from pathlib import Path

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from app.gui.look.theme import Theme

LINE = 1.6
"""Width of an icon's line in logical pixels, as far as THINNEST and THICKEST allow."""

THINNEST, THICKEST = 1.25, 1.75
"""Stroke widths in the icons' 24-unit square; Tabler draws with 2, which is heavy beside text of 10 points."""

MIRRORED = frozenset(
    {
        "arrow-back-up", "arrow-forward-up", "arrow-left", "arrow-right", "arrow-right-circle",
        "chevron-left", "chevron-right", "chevrons-left", "chevrons-right", "external-link", "send",
    }
)  # fmt: skip
"""Icons that point along the line of reading, and so turn round in a right-to-left window."""

_NEUTRAL = "circle"


class Icons:
    """Finds icons by name and hands them out in the colours of the theme; the icons follow a change of theme."""

    def __init__(self, root: Path, theme: Theme) -> None:
        folder = root / "icons"
        self._theme = theme
        self._files = {path.stem: path for path in folder.glob("*.svg")}
        aliases = tomllib.loads((folder / "names.toml").read_text(encoding="utf-8"))
        for group in aliases.values():
            for name, drawn_by in group.items():
                self._files[name] = self._files[drawn_by]
        self._sources: dict[str, str] = {}
        self._icons: dict[tuple[str, str], QIcon] = {}
        self._pixmaps: dict[tuple[str, str, int, int, float, bool], QPixmap] = {}

    @property
    def theme(self) -> Theme:
        """The theme in use; painters ask it for colours at the moment of painting."""
        return self._theme

    @property
    def names(self) -> frozenset[str]:
        return frozenset(self._files)

    def set_theme(self, theme: Theme) -> None:
        """Tint everything anew; icons already handed out change with the next repaint."""
        self._theme = theme
        self._pixmaps.clear()

    def known(self, name: str) -> str:
        """The name that a plan gives for an icon, or that of a neutral sign where there is none of that name."""
        return name if name in self._files else _NEUTRAL

    def icon(self, name: str, colour_name: str = "text") -> QIcon:
        """The icon of that name, or KeyError; disabled and selected states are tinted by the theme as well."""
        key = (name, colour_name)
        if key not in self._icons:
            if name not in self._files:
                raise KeyError(name)
            self._icons[key] = QIcon(_given_away(_TintedEngine(self, name, colour_name)))
        return self._icons[key]

    def pixmap(self, name: str, size: int, ratio: float = 1.0, colour_name: str = "text") -> QPixmap:
        """A square picture of `size` logical pixels, sharp at the device pixel ratio `ratio`."""
        return self.rendered(name, QSize(size, size), ratio, colour_name)

    def paint(self, painter: QPainter, rect: QRect, name: str, colour_name: str = "text") -> None:
        """Draw the icon as large as it fits into the middle of `rect`."""
        size = min(rect.width(), rect.height())
        device = painter.device()
        ratio = device.devicePixelRatio() if device is not None else 1.0
        corner = rect.center() - QPoint((size - 1) // 2, (size - 1) // 2)
        painter.drawPixmap(corner, self.pixmap(name, size, ratio, colour_name))

    def rendered(self, name: str, size: QSize, ratio: float, colour_name: str) -> QPixmap:
        """The cached picture of `size` logical pixels."""
        mirror = name in MIRRORED and QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        key = (name, colour_name, size.width(), size.height(), ratio, mirror)
        if key not in self._pixmaps:
            self._pixmaps[key] = self._render(name, size, ratio, self._theme.colour(colour_name), mirror)
        return self._pixmaps[key]

    def _source(self, name: str) -> str:
        if name not in self._sources:
            self._sources[name] = self._files[name].read_text(encoding="utf-8")
        return self._sources[name]

    def _render(self, name: str, size: QSize, ratio: float, colour: QColor, mirror: bool) -> QPixmap:
        source = self._source(name).replace("currentColor", colour.name())
        stroke = min(max(LINE * 24 / max(size.height(), 1), THINNEST), THICKEST)
        source = source.replace('stroke-width="2"', f'stroke-width="{stroke:.3f}"')
        pixmap = QPixmap(size * ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        side = min(pixmap.width(), pixmap.height())
        target = QRectF((pixmap.width() - side) / 2, (pixmap.height() - side) / 2, side, side)
        QSvgRenderer(QByteArray(source.encode())).render(painter, target)
        painter.end()
        if mirror:
            pixmap = QPixmap.fromImage(pixmap.toImage().flipped(Qt.Orientation.Horizontal))
        pixmap.setDevicePixelRatio(ratio)
        return pixmap


class _TintedEngine(QIconEngine):
    """Asks `Icons` at the moment of painting, so that an icon set once follows the theme for ever."""

    def __init__(self, icons: Icons, name: str, colour_name: str) -> None:
        super().__init__()
        self._icons = icons
        self._name = name
        self._colour_name = colour_name

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        self._icons.paint(painter, rect, self._name, self._tint(mode))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, _state: QIcon.State, scale: float) -> QPixmap:
        # Measured with Qt 6.11: the size is in logical pixels.
        return self._icons.rendered(self._name, size, scale, self._tint(mode))

    def actualSize(self, size: QSize, _mode: QIcon.Mode, _state: QIcon.State) -> QSize:
        return size

    def isNull(self) -> bool:
        return False

    def key(self) -> str:
        return "entente"

    def clone(self) -> QIconEngine:
        return _given_away(_TintedEngine(self._icons, self._name, self._colour_name))

    def _tint(self, mode: QIcon.Mode) -> str:
        if mode == QIcon.Mode.Disabled:
            return "text-disabled"
        return "selection-text" if mode == QIcon.Mode.Selected else self._colour_name


def _given_away(engine: _TintedEngine) -> _TintedEngine:
    """The engine with a reference that is never returned.

    Qt takes engines as its own and deletes them with their icons; PySide does not know that of
    copies, and would delete one again with its last reference, whenever that is collected.
    """
    ctypes.pythonapi.Py_IncRef(ctypes.py_object(engine))
    return engine

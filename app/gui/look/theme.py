"""The named colours that every painter and style rule asks for, and how they reach Qt."""

import tomllib
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from app.domain.value_classes import dataclass

THEME_NAMES = ("light", "dark", "high-contrast")
THEME_CHOICES = ("system", *THEME_NAMES)
FAMILIES = ("people", "ships", "training", "forums", "csbm")
SHADES = ("solid", "on-solid", "light", "outline", "text")


class Meaning(StrEnum):
    """The four meanings that a colour may carry, and the absence of one; also the names of their icons."""

    BLOCKS = "blocks"
    WARNS = "warns"
    INFORMS = "informs"
    DONE = "done"
    NEUTRAL = "neutral"


@dataclass(frozen=True, slots=True)
class Theme:
    """One set of named colours.

    `colours` maps a name to "#rrggbb". A meaning gives "blocks" (text, icon) and "blocks-soft" (ground);
    a family of kinds gives "people-solid", "people-on-solid", "people-light", "people-outline", "people-text".
    """

    name: str
    colours: Mapping[str, str]

    def colour(self, name: str) -> QColor:
        """The colour of that name; KeyError if the theme has none."""
        return QColor(self.colours[name])

    def meaning(self, meaning: Meaning) -> QColor:
        """The colour for text and icons that carry the meaning."""
        return self.colour("text-muted" if meaning is Meaning.NEUTRAL else meaning.value)

    def family(self, family: str, shade: str) -> QColor:
        """The colour of a family of kinds (FAMILIES) in one of SHADES."""
        return self.colour(f"{family}-{shade}")


def load(root: Path, name: str) -> Theme:
    """Read resources/themes/<name>.toml below `root`; raises FileNotFoundError or KeyError on a broken theme."""
    data = tomllib.loads((root / "themes" / f"{name}.toml").read_text(encoding="utf-8"))
    colours: dict[str, str] = dict(data["colours"])
    for meaning, pair in data["meanings"].items():
        colours[meaning] = pair["text"]
        colours[f"{meaning}-soft"] = pair["soft"]
    for family in FAMILIES:
        for shade in SHADES:
            colours[f"{family}-{shade}"] = data["families"][family][shade]
    return Theme(name=data["name"], colours=MappingProxyType(colours))


def palette(theme: Theme) -> QPalette:
    """Qt's palette in the colours of the theme, for the Fusion style."""
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    result = QPalette()
    for target, name in (
        (role.Window, "window"),
        (role.WindowText, "text"),
        (role.Base, "surface"),
        (role.AlternateBase, "raised"),
        (role.Text, "text"),
        (role.Button, "raised"),
        (role.ButtonText, "text"),
        (role.BrightText, "on-accent"),
        (role.PlaceholderText, "text-muted"),
        (role.Highlight, "selection"),
        (role.HighlightedText, "selection-text"),
        (role.Accent, "accent"),
        (role.Link, "accent"),
        (role.LinkVisited, "accent"),
        (role.ToolTipBase, "surface"),
        (role.ToolTipText, "text"),
        (role.Light, "surface"),
        (role.Midlight, "line"),
        (role.Mid, "border"),
        (role.Dark, "edge"),
        (role.Shadow, "text"),
    ):
        result.setColor(target, theme.colour(name))
    for target in (role.WindowText, role.Text, role.ButtonText, role.PlaceholderText):
        result.setColor(group.Disabled, target, theme.colour("text-disabled"))
    result.setColor(group.Disabled, role.Highlight, theme.colour("raised"))
    result.setColor(group.Disabled, role.HighlightedText, theme.colour("text-disabled"))
    return result


def chrome(root: Path, theme: Theme) -> str:
    """The style sheet of buttons, fields, bars and menus: resources/themes/chrome.qss with its @names replaced."""
    sheet = (root / "themes" / "chrome.qss").read_text(encoding="utf-8")
    values = {**theme.colours, "marks": (root / "themes" / "marks" / theme.name).as_posix()}
    for name in sorted(values, key=len, reverse=True):
        sheet = sheet.replace(f"@{name}@", values[name])
    return sheet


def resolve(app: QApplication, choice: str) -> str:
    """The theme that a choice stands for; "system" follows the desktop, and is "light" where Qt cannot tell."""
    if choice != "system":
        return choice if choice in THEME_NAMES else "light"
    hints = app.styleHints()
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return "high-contrast"
    return "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"


def apply(app: QApplication, theme: Theme, root: Path) -> None:
    """Give the application the palette and the chrome of the theme."""
    app.setPalette(palette(theme))
    app.setStyleSheet(chrome(root, theme))


class Themes(QObject):
    """The theme in use, following the person's choice and, if that is "system", the desktop.

    `changed(Theme)` comes after the application has got the new palette.
    """

    changed = Signal(object)

    def __init__(self, app: QApplication, root: Path, choice: str = "system") -> None:
        super().__init__(app)
        self._app = app
        self._root = root
        self._choice = choice
        self._theme = load(root, resolve(app, choice))
        apply(app, self._theme, root)
        app.styleHints().colorSchemeChanged.connect(self._on_system_changed)
        app.styleHints().accessibility().contrastPreferenceChanged.connect(self._on_system_changed)

    @property
    def theme(self) -> Theme:
        return self._theme

    @property
    def choice(self) -> str:
        return self._choice

    def choose(self, choice: str) -> None:
        """Take one of THEME_CHOICES and show it at once."""
        self._choice = choice
        self._refresh()

    def _on_system_changed(self) -> None:
        self._refresh()

    def _refresh(self) -> None:
        name = resolve(self._app, self._choice)
        if name == self._theme.name:
            return
        self._theme = load(self._root, name)
        apply(self._app, self._theme, self._root)
        self.changed.emit(self._theme)

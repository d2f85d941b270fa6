"""The QApplication: name, style, font and icon, made once at the start."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from app.gui.look import fonts
from app.gui.look.languages import install_language

NAME = "Entente"
ORGANISATION = "Entente"


def create_application(
    argv: Sequence[str], root: Path, *, version: str = "", text_size: int = 100, language: str = "en"
) -> QApplication:
    """Make the application; `root` is the resources folder, `text_size` percent of the system's font size.

    `language` is the code of one of `LANGUAGES`, or `system` for the one that the system speaks.

    Colours come with theme.Themes, errors with faults.FaultReport.
    """
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    app = QApplication(list(argv))
    app.setApplicationName(NAME)
    app.setApplicationDisplayName(NAME)
    app.setOrganizationName(ORGANISATION)
    app.setApplicationVersion(version)
    app.setDesktopFileName("entente")
    app.setStyle("Fusion")
    app.setWindowIcon(QIcon(str(root / "icons" / "entente.svg")))
    install_language(app, root, language)
    set_text_size(app, text_size)
    return app


def set_text_size(app: QApplication, percent: int) -> None:
    """Set all text of the window to `percent` of the system's size, at once."""
    app.setFont(fonts.body(percent))
    # Under a style sheet Qt hands a new font to existing widgets only when they are polished again.
    app.setStyleSheet(app.styleSheet())


@contextmanager
def unstyled(app: QApplication) -> Iterator[None]:
    """Put the style sheet off while many widgets are made, and give it to all of them at once.

    Under a style sheet Qt polishes a widget with all its children whenever it gets another
    parent, and a window is put together from the inside out.
    """
    sheet = app.styleSheet()
    app.setStyleSheet("")
    try:
        yield
    finally:
        app.setStyleSheet(sheet)

"""The heading of a group of things, with a quiet remark and the commands that belong to it."""

from PySide6.QtWidgets import QPushButton, QWidget

from app.gui.widgets.flow_layout import FlowLayout
from app.gui.widgets.plain_text import TextLabel, literal
from app.gui.widgets.return_key import press_on_return


class LinkButton(QPushButton):
    """A command that looks like a link and is reached by Tab like any button; shows its title letter by letter."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "link")
        self.setText(title)
        # Enter elsewhere in a dialog must not find a link such as "Reset" as its default button.
        press_on_return(self)

    def setText(self, title: str) -> None:
        super().setText(literal(title))
        self.setAccessibleName(title)


class SectionHeading(QWidget):
    """A strong line; beside it a muted remark, at the far end links such as "Ask…"."""

    def __init__(self, text: str = "", remark: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = TextLabel(text, strong=True)
        self._remark = TextLabel(remark, muted=True)
        # In some languages, or at large text, the links need a line of their own.
        self._row = FlowLayout(self)
        self._row.addWidget(self._title)
        self._row.addWidget(self._remark)
        self._row.add_spring()

    @property
    def text(self) -> str:
        return self._title.text()

    def set_text(self, text: str, remark: str = "") -> None:
        self._title.setText(text)
        self._remark.setText(remark)

    def add_link(self, title: str) -> LinkButton:
        """A command in the heading; connect its `clicked`."""
        button = LinkButton(title)
        self._row.addWidget(button)
        return button

"""Personal settings: one row each, in force at once, each with its way back."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QGridLayout,
    QPushButton,
    QSpinBox,
    QWidget,
)

from app.gui.dialogs.folder_field import FolderField
from app.gui.editors.choice_editors import ChoiceEditor
from app.gui.editors.field_editors import LineEditor
from app.gui.look.translation import QT_TRANSLATE_NOOP
from app.gui.widgets.growing_dialog import GrowingDialog
from app.gui.widgets.headings import LinkButton
from app.gui.widgets.plain_text import TextLabel, TitleLabel
from app.gui.widgets.return_key import press_on_return
from app.gui.widgets.spacing import GRID, column
from app.gui.workspace.settings import SettingInfo, SettingsStore, described

_CHOICES = {
    "system": QT_TRANSLATE_NOOP("SettingsDialog", "System"),
    "light": QT_TRANSLATE_NOOP("SettingsDialog", "Light"),
    "dark": QT_TRANSLATE_NOOP("SettingsDialog", "Dark"),
    "high-contrast": QT_TRANSLATE_NOOP("SettingsDialog", "High contrast"),
    "compact": QT_TRANSLATE_NOOP("SettingsDialog", "Compact"),
    "normal": QT_TRANSLATE_NOOP("SettingsDialog", "Normal"),
    "roomy": QT_TRANSLATE_NOOP("SettingsDialog", "Roomy"),
    "words": "31 Dec 2027",
    "figures": QT_TRANSLATE_NOOP("SettingsDialog", "31/12/2027 or 12/31/2027"),
    "iso": "2027-12-31",
    "dmy": QT_TRANSLATE_NOOP("SettingsDialog", "The day: 3/4/27 is 3 April"),
    "mdy": QT_TRANSLATE_NOOP("SettingsDialog", "The month: 3/4/27 is 4 March"),
    "monday": QT_TRANSLATE_NOOP("SettingsDialog", "Monday"),
    "sunday": QT_TRANSLATE_NOOP("SettingsDialog", "Sunday"),
    "saturday": QT_TRANSLATE_NOOP("SettingsDialog", "Saturday"),
    # A language is named in itself, so that whoever speaks it finds it.
    "en": "English",
    "fr": "Français",
}


class SettingsDialog(GrowingDialog):
    """Shows every setting that a person can see; what belongs to the plan is in its properties.

    `keyboard_asked` when the keys of the commands are to be seen and changed. `views` are those in which a plan can
    open, as (id, title); into `folder` the one for backups is given.
    """

    keyboard_asked = Signal()

    def __init__(
        self,
        store: SettingsStore,
        parent: QWidget | None = None,
        *,
        views: Sequence[tuple[str, str]] = (),
        folder: FolderField | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("settingsDialog")
        self.setWindowTitle(self.tr("Settings"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._store = store
        self._views = (("last", self.tr("Where I left it")), *views)
        self._folder = folder
        layout = column(self, margin=2 * GRID)
        layout.addWidget(TitleLabel(self.tr("Settings")))
        layout.addWidget(
            TextLabel(
                self.tr("These are yours on this computer. What belongs to a plan is in its properties."),
                muted=True,
                wraps=True,
            )
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * GRID)
        grid.setVerticalSpacing(GRID)
        grid.setColumnMinimumWidth(1, self.fontMetrics().averageCharWidth() * 28)
        grid.setColumnStretch(0, 1)
        self._editors: dict[str, QWidget] = {}
        for number, info in enumerate(described()):
            label = TextLabel(self.tr(info.help), wraps=True)
            editor = self._editor(info)
            editor.setObjectName(info.name)
            editor.setAccessibleName(self.tr(info.help))
            label.setBuddy(editor)
            reset = LinkButton(self.tr("Reset"))
            reset.setAccessibleName(self.tr("Reset: {setting}").format(setting=self.tr(info.help)))
            reset.clicked.connect(partial(self._on_reset, info.name))
            for place, widget in enumerate((label, editor, reset)):
                grid.addWidget(widget, number, place)
            self._editors[info.name] = editor
        grid.addWidget(TextLabel(self.tr("Keys of the commands.")), grid.rowCount(), 0)
        keyboard = QPushButton(self.tr("Keyboard…"))
        keyboard.setObjectName("keyboard")
        press_on_return(keyboard)
        keyboard.clicked.connect(self._on_keyboard)
        grid.addWidget(keyboard, grid.rowCount() - 1, 1)
        layout.addLayout(grid)
        layout.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        # Enter in a field takes what is typed there; it neither closes the dialog nor resets anything.
        press_on_return(buttons.button(QDialogButtonBox.StandardButton.Close))
        layout.addWidget(buttons)
        self.resize(self.fontMetrics().averageCharWidth() * 84, self.sizeHint().height())

    def done(self, result: int) -> None:
        """Take what is half typed before the dialog goes."""
        for editor in self._editors.values():
            if isinstance(editor, FolderField):
                editor.line.commit()
            elif isinstance(editor, LineEditor):
                editor.commit()
        super().done(result)

    def _on_keyboard(self) -> None:
        self.accept()
        self.keyboard_asked.emit()

    def _editor(self, info: SettingInfo) -> QWidget:
        value = getattr(self._store.settings, info.name)
        if info.name == "backup_folder" and self._folder is not None:
            self._folder.show_value(str(value))
            self._folder.line.setAccessibleName(self.tr(info.help))
            self._folder.committed.connect(partial(self._on_given, info.name))
            return self._folder
        if info.choices or info.name == "start_view":
            box = ChoiceEditor(self._choices(info))
            box.show_value(str(value))
            if box.currentIndex() < 0:  # A view that this version does not have.
                box.setCurrentIndex(0)
            box.committed.connect(partial(self._on_given, info.name))
            return box
        if isinstance(value, int):
            spin = QSpinBox()
            low, high = info.bounds or (0, 999)
            spin.setRange(low, high)
            spin.setValue(value)
            spin.lineEdit().setTextMargins(GRID, 0, 0, 0)
            spin.valueChanged.connect(partial(self._on_given, info.name))
            return spin
        line = LineEditor()
        line.show_value(str(value))
        line.committed.connect(partial(self._on_given, info.name))
        return line

    def _choices(self, info: SettingInfo) -> Sequence[tuple[str, str]]:
        if info.name == "start_view":
            return self._views
        return [(choice, self.tr(_CHOICES[choice])) for choice in info.choices]

    def _on_given(self, name: str, value: object) -> None:
        self._store.change(**{name: value})

    def _on_reset(self, name: str) -> None:
        self._store.reset(name)
        value = getattr(self._store.settings, name)
        match self._editors[name]:
            case ChoiceEditor() as box:
                box.show_value(str(value))
            case QSpinBox() as spin:
                spin.setValue(int(value))
            case LineEditor() | FolderField() as line:
                line.show_value(str(value))

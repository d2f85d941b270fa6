"""Commands that each view carries out in a way of its own, and what they do where it has none."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from app.gui.engaging.editing import Editing
from app.gui.shell.window_layout import Centre
from app.gui.workspace import abilities
from app.gui.workspace.workspace import Workspace


class ViewCommands(QObject):
    """Binds them: the view shown is asked first."""

    def __init__(
        self, workspace: Workspace, centre: Centre, editing: Editing, import_clipboard: abilities.Deed, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._say = workspace.say
        self._actions = workspace.actions
        self._centre = centre
        bind, handed, period = workspace.actions.bind, centre.handed, centre.filter_bar.period
        for action_id, handler in (
            ("edit.find", partial(handed, abilities.searches, centre.filter_bar.focus_search)),
            ("edit.copy", partial(handed, abilities.copies, self._do_nothing)),
            ("edit.paste", partial(handed, abilities.pastes, import_clipboard)),
            ("edit.select-all", self._select_all),
            ("engagement.new", partial(handed, abilities.makes_engagement, editing.new)),
            ("engagement.go-to-section", self._go_to_section),
            ("engagement.delete", partial(handed, abilities.deletes, editing.delete)),
            ("view.twin", partial(handed, abilities.shows_twin, self._say_no_twin)),
            ("period.back", partial(handed, abilities.steps_back, partial(period.step, -1))),
            ("period.forward", partial(handed, abilities.steps_forward, partial(period.step, 1))),
        ):
            bind(action_id, handler)

    def _go_to_section(self) -> None:
        """To the way to all sections of the engagement looked at, in the panel."""
        self._actions.action("engagement.open").trigger()
        self._centre.panel.focus_sections()

    def _select_all(self) -> None:
        """Where the keys are: the text of a field, else the nearest thing around it that can, else the view shown."""
        focus = QApplication.focusWidget()
        if isinstance(focus, QLineEdit | QPlainTextEdit):
            focus.selectAll()
            return
        while focus is not None:
            if (deed := abilities.selects_all(focus)) is not None:
                deed()
                return
            focus = focus.parentWidget()
        self._centre.handed(abilities.selects_all, self._say_nothing_to_select)

    def _say_nothing_to_select(self) -> None:
        self._say(self.tr("This view has nothing of which several can be selected."))

    def _say_no_twin(self) -> None:
        self._say(self.tr("This view is a list already."))

    def _do_nothing(self) -> None:
        self._say(self.tr("This view has nothing to copy or paste."))

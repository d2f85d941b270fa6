"""Opens a shared plan: its address, a test of the connection, and a new plan where there is none yet."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QPushButton, QWidget

from app.domain.value_classes import dataclass
from app.gui.dialogs.address_fields import AddressFields
from app.gui.dialogs.outcome import OutcomeDialog
from app.gui.dialogs.password import keep_box
from app.gui.look.icons import Icons
from app.gui.look.theme import Meaning
from app.gui.widgets.growing_dialog import GrowingDialog
from app.gui.widgets.plain_text import TextLabel
from app.gui.widgets.return_key import press_on_return
from app.gui.widgets.spacing import GRID, column, row, set_look
from app.gui.workspace.document import words
from app.gui.workspace.tasks import Control, Lane
from app.services.ports import Passwords, PlanFileError, PlanNeedsPassword, Sight, Sighting
from app.services.stores.plan_address import PlanAddress


@dataclass(frozen=True, slots=True)
class _Seen:
    """What came of a test: what there is, or why that is not known."""

    address: PlanAddress
    found: Sighting | PlanFileError


class SharedPlanDialog(GrowingDialog):
    """`opened(PlanAddress, keep)` and `made(PlanAddress, keep)` hand over what was typed, the password in it, and
    whether the system's keyring is to keep that. `lane` waits for servers, so that the window does not."""

    opened = Signal(object, bool)
    made = Signal(object, bool)

    def __init__(
        self,
        icons: Icons,
        lane: Lane,
        look_at: Callable[[PlanAddress], Sighting],
        passwords: Passwords,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("sharedPlanDialog")
        self.setWindowTitle(self.tr("Open shared plan"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._lane = lane
        self._look_at = look_at
        self._asked: PlanAddress | None = None
        self._fields = AddressFields(icons)
        self._keep = keep_box()
        self._keep.hide()
        self._outcome = OutcomeDialog(icons)
        self._test = _button("testConnection", "")
        self._new = _button("newPlanThere", self.tr("Make a &new plan there…"))
        self._new.hide()
        cancel = _button("cancel", self.tr("Cancel"))
        go_on = _button("openShared", self.tr("Open"))
        go_on.setDefault(True)
        set_look(go_on, look="primary")
        intro = self.tr(
            "A team shares a plan in a PostgreSQL database. Whoever looks after the server tells you the address."
        )
        buttons = row()
        for button in (self._test, self._new):
            buttons.addWidget(button)
        buttons.addStretch(1)
        for button in (cancel, go_on):
            buttons.addWidget(button)
        layout = column(self, margin=2 * GRID, gap=2 * GRID)
        layout.addWidget(TextLabel(intro, muted=True, wraps=True))
        layout.addWidget(self._fields)
        layout.addWidget(self._keep)
        layout.addWidget(self._outcome)
        layout.addStretch(1)
        layout.addLayout(buttons)
        self.resize(self.fontMetrics().averageCharWidth() * 84, self.sizeHint().height())
        self._fields.changed.connect(self._forget_test)
        self._test.clicked.connect(self._on_test)
        self._new.clicked.connect(partial(self._leave_with, self.made))
        go_on.clicked.connect(partial(self._leave_with, self.opened))
        cancel.clicked.connect(self.reject)
        self._show_test()
        lane.start(partial(_can_keep, passwords), on_done=self._on_can_keep)

    def show_address(self, address: PlanAddress) -> None:
        """Begin with an address; what is left to type is its password."""
        self._fields.show_address(address)
        self._fields.focus_password()

    def _on_test(self) -> None:
        if self._asked is not None:
            self._stop(self.tr("Stopped. Nothing was opened or changed."))
            return
        if self._fields.find_missing() or (address := self._fields.address) is None:
            return
        self._asked = address
        self._new.hide()
        self._outcome.say(self.tr("Asking the server…"))
        self._show_test()
        label = self.tr("Testing the connection")
        self._lane.start(partial(_see, self._look_at, address), label=label, on_done=self._on_seen)

    def _forget_test(self) -> None:
        """What was found out belongs to an address that is another now."""
        self._new.hide()
        self._stop("")

    def _stop(self, said: str) -> None:
        self._asked = None
        self._outcome.say(said)
        self._show_test()

    def _on_seen(self, seen: _Seen) -> None:
        if seen.address is not self._asked:
            # Stopped, or asked again with another address.
            return
        self._asked = None
        self._show_test()
        if isinstance(seen.found, PlanNeedsPassword) and not seen.found.refused:
            self._outcome.say(self.tr("The server is there and asks for a password. Type it above."), Meaning.WARNS)
            self._fields.focus_password()
        elif isinstance(seen.found, PlanFileError):
            self._outcome.say(words(seen.found.what), Meaning.WARNS)
        else:
            self._say_found(seen.found)

    def _say_found(self, found: Sighting) -> None:
        named = self.tr("The plan “{title}” is there, with %n engagement(s).", "", found.engagements).format(
            title=found.title or self.tr("without a title")
        )
        match found.sight:
            case Sight.PLAN:
                self._outcome.say(named)
            case Sight.OLDER:
                self._outcome.say(
                    self.tr("{plan} An older version made it; opening it brings it up to date.").format(plan=named)
                )
            case Sight.NEWER:
                warned = self.tr("A plan is there, but a newer version made it: it can be looked at and not changed.")
                self._outcome.say(warned, Meaning.WARNS)
            case Sight.EMPTY:
                self._outcome.say(self.tr("The database is reached and empty: there is no plan in it yet."))
                self._new.show()
            case Sight.FOREIGN:
                warned = self.tr("The database is reached, but holds something else than a plan. Choose another.")
                self._outcome.say(warned, Meaning.WARNS)

    def _show_test(self) -> None:
        self._test.setText(self.tr("&Stop testing") if self._asked is not None else self.tr("&Test connection"))

    def _on_can_keep(self, can_keep: bool) -> None:
        self._keep.setVisible(can_keep)

    def _leave_with(self, signal: SignalInstance) -> None:
        if self._fields.find_missing() or (address := self._fields.address) is None:
            return
        self._asked = None
        self.accept()
        signal.emit(address, self._keep.isChecked())


def _button(name: str, title: str) -> QPushButton:
    """A button that Enter presses only where it has the focus."""
    made = QPushButton(title)
    made.setObjectName(name)
    press_on_return(made)
    return made


def _see(look_at: Callable[[PlanAddress], Sighting], address: PlanAddress, _control: Control) -> _Seen:
    try:
        return _Seen(address, look_at(address))
    except PlanFileError as error:
        return _Seen(address, error)


def _can_keep(passwords: Passwords, _control: Control) -> bool:
    return passwords.can_keep

"""Shared plans in the window: which one, with which password, or a new one where there is none."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from app.gui.dialogs.new_plan import NewPlanDialog
from app.gui.dialogs.password import PasswordDialog
from app.gui.dialogs.shared_plan import SharedPlanDialog
from app.gui.plans.plan_opening import PlanOpening
from app.gui.workspace.document import words
from app.gui.workspace.window_ports import Means
from app.gui.workspace.workspace import Workspace
from app.services.edits.refusals import EditRefused
from app.services.planning.new_plan import NewPlan
from app.services.ports import PlanNeedsPassword
from app.services.stores.locations import known_address, plan_name
from app.services.stores.plan_address import PlanAddress


class SharedOpening(QObject):
    """File ▸ Open shared plan, and the question for a password whenever a server asks for one."""

    def __init__(self, workspace: Workspace, means: Means, opening: PlanOpening, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._means = means
        self._opening = opening
        self._last: PlanAddress | None = None
        opening.password_wanted.connect(self._ask_password)

    def ask(self) -> None:
        """Ask which shared plan to open, beginning with the one that was asked for last."""
        workspace, means = self._workspace, self._means
        lane = workspace.tasks.compute
        dialog = SharedPlanDialog(workspace.icons, lane, means.look_at, means.passwords, workspace.window)
        dialog.opened.connect(self._on_opened)
        dialog.made.connect(self._on_made)
        if self._last is not None:
            dialog.show_address(self._last)
        dialog.open()

    def _take(self, address: PlanAddress, keep: bool) -> str:
        """The location of an address; the password in it is known from then on."""
        self._last = address.bare
        if address.secrets:
            self._means.passwords.give(address.account, dict(address.secrets), keep=keep)
        return address.location

    def _on_opened(self, address: PlanAddress, keep: bool) -> None:
        self._opening.open(self._take(address, keep))

    def _on_made(self, address: PlanAddress, keep: bool) -> None:
        location, means = self._take(address, keep), self._means
        dialog = NewPlanDialog(
            self._workspace.icons,
            means.countries,
            means.markings,
            self._workspace.window,
            place=words(plan_name(location)),
        )
        dialog.chosen.connect(partial(self._make, location))
        dialog.open()

    def _make(self, location: str, wish: NewPlan) -> None:
        try:
            plan = self._means.new_plan(wish)
        except EditRefused as refusal:
            self._workspace.prompts.message(words(refusal.reason))
            return
        self._opening.make_shared(location, plan)

    def _ask_password(self, wanted: PlanNeedsPassword, again: Callable[[], object]) -> None:
        address = known_address(wanted.account)
        said = self.tr("To open “{plan}”, its server wants the password of {user}.").format(
            plan=words(plan_name(wanted.account)),
            user=address.user if address is not None and address.user else self.tr("your account"),
        )
        refused = words(wanted.what) if wanted.refused else ""
        dialog = PasswordDialog(
            self._workspace.icons, said, refused=refused, can_keep=wanted.can_keep, parent=self._workspace.window
        )
        dialog.given.connect(partial(self._on_password, wanted.account, again))
        dialog.open()

    def _on_password(self, account: str, again: Callable[[], object], password: str, keep: bool) -> None:
        self._means.passwords.give(account, {"password": password}, keep=keep)
        again()

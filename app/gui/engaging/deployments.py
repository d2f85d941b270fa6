"""The commands on a deployment: its rest moved, or called off, and then who must be told."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject

from app.domain.changes import Change
from app.domain.deployments import whole_of
from app.domain.engagement import Engagement
from app.gui.dialogs.cancel_rest import CancelRest
from app.gui.dialogs.host_cells import copy_hosts
from app.gui.dialogs.move_rest import MoveRest
from app.gui.look.theme import Meaning
from app.gui.widgets.notices import Notice, NoticeAction, NoticeBar
from app.gui.workspace.workspace import Workspace
from app.services.deployment_run import DeploymentRun, RestWish, deployment_looked_at, deployment_run
from app.services.edits.deployments import HostToTell, cancel_rest, hosts_to_tell, no_deployment
from app.services.edits.refusals import EditRefused

TO_TELL = "hosts to tell"


class Deployments(QObject):
    """Opens the dialogs over the window for the leg looked at, and makes one change of what they hand over."""

    def __init__(self, workspace: Workspace, notices: NoticeBar, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._notices = notices
        self._told: frozenset[tuple[str, str]] = frozenset()
        workspace.document.changed.connect(self._on_changed)
        workspace.document.replaced.connect(self._forget)
        workspace.actions.bind("engagement.move-rest", self.move_rest)
        workspace.actions.bind("engagement.cancel-rest", self.cancel_rest)

    def move_rest(self) -> None:
        """Ask by how much the leg looked at slips, and show what becomes of those after it."""
        document, leg = self._workspace.document, self._workspace.view.current
        whole = whole_of(document.plan, leg) if leg is not None else None
        if leg is None or whole is None:
            document.refused.emit(no_deployment())
            return
        item = document.plan.engagements[leg]
        dialog = MoveRest(self._workspace.icons, item, whole.title, self._workspace.window)
        dialog.wanted.connect(partial(self._on_wanted, dialog))
        dialog.agreed.connect(partial(self._on_agreed, dialog))
        document.replaced.connect(dialog.reject)
        document.changed.connect(dialog.begin)
        dialog.begin()
        dialog.open()

    def cancel_rest(self) -> None:
        """Ask why the leg looked at and all after it are cancelled, and show who must be told."""
        document, leg = self._workspace.document, self._workspace.view.current
        whole = whole_of(document.plan, leg) if leg is not None else None
        if leg is None or whole is None:
            document.refused.emit(no_deployment())
            return
        try:
            tried = cancel_rest(document.plan, leg, "–", document.today)
        except EditRefused as refusal:
            document.refused.emit(refusal.reason)
            return
        legs = [item.before for item in tried.items if isinstance(item.before, Engagement)]
        hosts = hosts_to_tell(document.plan, tried)
        dialog = CancelRest(self._workspace.icons, whole.title, legs, hosts, self._workspace.window)
        dialog.agreed.connect(partial(self._on_cancelled, leg))
        document.replaced.connect(dialog.reject)
        document.changed.connect(dialog.reject)
        dialog.open()

    def _on_wanted(self, dialog: MoveRest, wish: RestWish) -> None:
        document = self._workspace.document
        try:
            found = deployment_run(document.plan, document.review.facts, wish)
        except EditRefused:
            dialog.reject()  # The leg is no leg any more.
            return
        dialog.show_run(deployment_looked_at(found, document.plan, document.review))

    def _on_agreed(self, dialog: MoveRest, found: DeploymentRun) -> None:
        self._workspace.document.changed.disconnect(dialog.begin)
        if self._workspace.document.do(found.run.change, stays=found.run.staying):
            self._tell(found.run.change, found.hosts)

    def _on_cancelled(self, leg: str, reason: str) -> None:
        document = self._workspace.document
        plan = document.plan
        made = cancel_rest(plan, leg, reason, document.today)
        if document.do(made):
            self._tell(made, hosts_to_tell(plan, made))

    def _tell(self, made: Change, hosts: Sequence[HostToTell]) -> None:
        if not hosts:
            return
        names = list(dict.fromkeys(each.host for each in hosts))
        said = self.tr("To be told: {hosts}.").format(hosts=", ".join(names))
        copy = NoticeAction(self.tr("Copy the list"), partial(copy_hosts, tuple(hosts)))
        self._notices.post(Notice(said, Meaning.INFORMS, (copy,), TO_TELL, stays=True))
        self._told = made.touches

    def _on_changed(self, change: Change, _delta: object) -> None:
        """Nobody is to be told of what was taken back."""
        if change.reverts and self._told and self._told <= change.touches:
            self._forget()

    def _forget(self) -> None:
        self._told = frozenset()
        self._notices.dismiss(TO_TELL)

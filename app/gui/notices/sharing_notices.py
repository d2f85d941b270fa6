"""What is said while others write to the plan: what they did, what is at odds, and whether the plan is reachable."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from app.gui.look.theme import Meaning
from app.gui.notices.notifying import SAVING
from app.gui.notices.status_line import StatusLine
from app.gui.sharing.sharing import Sharing, Standing
from app.gui.sharing.sharing_words import SharingWords
from app.gui.sharing.waiting_edits import WaitingEdits
from app.gui.widgets.notices import Notice, NoticeAction, NoticeBar
from app.gui.workspace.document import words
from app.gui.workspace.workspace import Workspace
from app.services.planning.arrivals import Arrival
from app.services.ports import PlanSupplanted

AT_ODDS = "edits at odds"
UNREACHABLE = "plan not reachable"
TAKEN_UP = "edits of an earlier session"


class SharingNotices(QObject):
    """Speaks through the status line and the notices; `ways_on`: what can be done where another file lies."""

    def __init__(
        self,
        workspace: Workspace,
        sharing: Sharing,
        said: SharingWords,
        waiting: WaitingEdits,
        ways_on: Callable[[], tuple[NoticeAction, ...]],
        notices: NoticeBar,
        status: StatusLine,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._sharing = sharing
        self._said = said
        self._waiting = waiting
        self._ways_on = ways_on
        self._notices = notices
        self._status = status
        self._before = Standing()
        self._was_away = False
        status.waiting_wanted.connect(waiting.show)
        workspace.document.replaced.connect(self._on_replaced)
        workspace.document.arrived.connect(self._on_arrived)
        sharing.stood.connect(self._on_stood)

    def _on_replaced(self) -> None:
        self._before, self._was_away = Standing(), False
        self._on_stood(self._sharing.standing)
        document = self._workspace.document
        if not document.is_open or not document.editor.taken_up:
            return
        said = self.tr(
            "%n edit(s) of an earlier session had not been written. They were kept on this computer and are taken up "
            "again; nothing needs to be done twice.",
            "",
            document.editor.taken_up,
        )
        self._notices.post(Notice(said, Meaning.INFORMS, (self._show_waiting(),), TAKEN_UP))

    def _on_arrived(self, arrival: Arrival) -> None:
        if arrival.theirs:
            who = ", ".join(dict.fromkeys(change.author or self.tr("somebody") for change in arrival.theirs))
            if len(arrival.theirs) == 1:
                is_undone = bool(arrival.theirs[0].reverts)
                said = self.tr("{who} has undone: {edit}") if is_undone else self.tr("{who}: {edit}")
                said = said.format(who=who, edit=words(arrival.theirs[0].label))
            else:
                said = self.tr("%n change(s) by {who}", "", len(arrival.theirs)).format(who=who)
            self._status.say(said)
        if arrival.set_aside:
            said = self.tr(
                "%n edit(s) of yours are at odds with what others changed meanwhile. Theirs is in the plan, yours is "
                "kept. Decide which to take.",
                "",
                len(arrival.set_aside),
            )
            self._notices.post(Notice(said, Meaning.WARNS, (self._show_waiting(),), AT_ODDS, stays=True))

    def _on_stood(self, standing: Standing) -> None:
        document, before = self._workspace.document, self._before
        self._before = standing
        self._status.show_waiting(self._said.counts(standing) if self._is_worth_saying(standing) else "")
        if before.at_odds and not standing.at_odds:
            self._notices.dismiss(AT_ODDS)
        if not self._sharing.follows:
            return
        self._status.show_saved(self._said.short(standing, read_only=document.read_only))
        if standing.since is not None:
            self._was_away = True
            if before.since is None or (before.trouble is None and standing.trouble is not None):
                self._say_unreachable(standing)
            return
        self._notices.dismiss(UNREACHABLE)
        if not standing.waiting:
            self._notices.dismiss(SAVING)
            if self._was_away:
                self._was_away = False
                if document.read_only:
                    self._status.say(self.tr("The plan is reachable again. What you see is its latest state."))
                else:
                    self._status.say(self.tr("The plan is reachable again. Everything is written."))

    def _is_worth_saying(self, standing: Standing) -> bool:
        """Edits to a shared plan always wait for a moment; only what waits longer needs a look."""
        return not self._sharing.follows or standing.since is not None or bool(standing.at_odds)

    def _say_unreachable(self, standing: Standing) -> None:
        assert standing.since is not None
        if isinstance(standing.trouble, PlanSupplanted) and not self._workspace.document.editor.store.is_shared:
            said = f"{words(standing.trouble.what)} ({standing.trouble.code})"
            self._notices.post(Notice(said, Meaning.WARNS, self._ways_on(), UNREACHABLE))
            return
        when = self._said.time(standing.since)
        if self._workspace.document.read_only:
            said = self.tr("The plan is not reachable since {time}. What you see is as it was then.").format(time=when)
        else:
            said = self.tr(
                "The shared plan is not reachable since {time}. Go on working: your edits are kept on this computer "
                "and written by themselves when it is there again."
            ).format(time=when)
        if standing.trouble is not None:
            why = dict(standing.trouble.what.values).get("reason", "") or words(standing.trouble.what)
            said = f"{said} ({why}; {standing.trouble.code})"
        retry = NoticeAction(self.tr("Try now"), self._sharing.look, keeps=True)
        self._notices.post(Notice(said, Meaning.WARNS, (retry,), UNREACHABLE, stays=True))

    def _show_waiting(self) -> NoticeAction:
        return NoticeAction(self.tr("Edits waiting…"), self._waiting.show)

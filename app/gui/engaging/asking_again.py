"""After engagements got other dates or another country: whether those who answered before are asked again."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from app.domain.asks import Ask
from app.domain.changes import Change
from app.domain.engagement import Engagement
from app.domain.item_names import country_name, post_title
from app.domain.statuses import ENDED_EARLY
from app.gui.look.theme import Meaning
from app.gui.widgets.notices import Notice, NoticeAction, NoticeBar
from app.gui.workspace.workspace import Workspace
from app.services.edits.asking_again import AnsweredFor, answered_asks, ask_again, note_still_good, objections

ANSWERS = "answers for what was"


class AskingAgain(QObject):
    """One notice for all moves that nobody has decided on yet, by whatever way they were made.

    It goes when the answers are dealt with, when all is what it was, and with the plan.
    A further step of the same move changes nothing in it.
    """

    def __init__(self, workspace: Workspace, notices: NoticeBar, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._notices = notices
        self._before: dict[str, AnsweredFor] = {}
        self._posted = ""
        document = workspace.document
        document.changed.connect(self._on_changed)
        document.replaced.connect(self._forget)

    def _on_changed(self, change: Change, _delta: object) -> None:
        if self._workspace.document.is_arriving:
            return  # Whoever moved it was asked.
        moved = False
        for item in change.items:
            before, after = item.before, item.after
            if not isinstance(before, Engagement) or not isinstance(after, Engagement):
                continue
            was = AnsweredFor.of(before)
            if was.has_other_dates(after) or was.has_lost_country(after):
                self._before.setdefault(item.id, was)
                moved = True
        if moved or (self._before and change.tables & {"asks", "engagements"}):
            self._look(may_ask=moved and not change.reverts)

    def _look(self, *, may_ask: bool) -> None:
        """Ask about the moves that still stand; an undo asks nothing, and takes back what it makes idle."""
        engagements = self._workspace.document.plan.engagements
        self._before = {
            item_id: was
            for item_id, was in self._before.items()
            if (item := engagements.get(item_id)) is not None
            and (was.has_other_dates(item) or was.has_lost_country(item))
            and item.status not in ENDED_EARLY
        }
        asks = answered_asks(self._workspace.document.plan, self._before)
        if not asks:
            self._forget()
            return
        is_asked = any(notice.key == ANSWERS for notice in self._notices.shown)
        if not may_ask and not is_asked:
            self._before = {}
            return
        said = self._sentence(asks)
        if is_asked and said == self._posted:
            return
        self._posted = said
        actions = [NoticeAction(self.tr("Ask all again"), partial(self._ask, False))]
        if 0 < len(objections(asks)) < len(asks):
            actions.append(NoticeAction(self.tr("Only the objections"), partial(self._ask, True)))
        actions.append(NoticeAction(self.tr("No, note it"), self._note))
        self._notices.post(Notice(said, Meaning.INFORMS, tuple(actions), ANSWERS, stays=True))

    def _sentence(self, asks: list[Ask]) -> str:
        plan = self._workspace.document.plan
        posts = list(dict.fromkeys(ask.post for ask in asks))
        titles = list(dict.fromkeys(plan.engagements[ask.engagement].title for ask in asks))
        what = self._what({ask.engagement for ask in asks})
        if len(titles) > 1:
            about = self.tr("%n engagement(s)", "", len(titles))
            said = self.tr("%n post(s) answered for {what} of {about}. Ask again?", "", len(posts))
            return said.format(what=what, about=about)
        if len(posts) == 1:
            said = self.tr("{post} answered for {what} of ‘{title}’. Ask again?")
            return said.format(post=post_title(plan, posts[0]), what=what, title=titles[0])
        said = self.tr("%n post(s) answered for {what} of ‘{title}’. Ask again?", "", len(posts))
        return said.format(what=what, title=titles[0])

    def _what(self, engagement_ids: set[str]) -> str:
        """What is not any more as it was when the answers were given."""
        plan = self._workspace.document.plan
        items = [(self._before[each], plan.engagements[each]) for each in sorted(engagement_ids)]
        dates = any(was.has_other_dates(item) for was, item in items)
        lost = {
            country_name(plan, each) for was, item in items for each in was.countries if each not in item.country_ids
        }
        if not lost:
            return self.tr("the old dates")
        if dates:
            return self.tr("the old dates and country")
        if len(lost) == 1:
            return self.tr("{country}, the old country").format(country=lost.pop())
        return self.tr("the old countries")

    def _ask(self, only_objections: bool) -> None:
        document = self._workspace.document
        asks = answered_asks(document.plan, self._before)
        chosen = objections(asks) if only_objections else asks
        before, ids = dict(self._before), [ask.id for ask in chosen]
        self._forget()
        document.attempt(partial(ask_again, document.plan, ids, before, document.review.facts))

    def _note(self) -> None:
        document = self._workspace.document
        ids = [ask.id for ask in answered_asks(document.plan, self._before)]
        before = dict(self._before)
        self._forget()
        document.attempt(partial(note_still_good, document.plan, ids, before, document.today))

    def _forget(self) -> None:
        self._before = {}
        self._posted = ""
        self._notices.dismiss(ANSWERS)

"""After engagements changed materially: whether those who answered before are asked again."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from app.domain.asks import Ask
from app.domain.changes import Change
from app.domain.contributions import Contribution
from app.domain.engagement import Engagement
from app.domain.item_names import country_name, post_title
from app.domain.plan import Plan
from app.domain.statuses import ENDED_EARLY
from app.gui.look.theme import Meaning
from app.gui.widgets.notices import Notice, NoticeAction, NoticeBar
from app.gui.workspace.workspace import Workspace
from app.services.edits.asking_again import (
    AnsweredFor,
    Material,
    answered_asks,
    ask_again,
    note_still_good,
    objections,
)

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
        if not change.tables & {"asks", "engagements", "contributions"}:
            return
        plan = self._workspace.document.plan
        former = plan.replacing((item.table, item.id, item.before) for item in change.items)
        moved = False
        for item_id in _touched(change):
            before, after = former.engagements.get(item_id), plan.engagements.get(item_id)
            if before is None or after is None:
                continue
            was = AnsweredFor.of(former, before)
            if was != AnsweredFor.of(plan, after):
                # Small steps count together: they are measured from what was before the first of them.
                moved |= bool(self._before.setdefault(item_id, was).changed(plan, after))
        if moved or self._before:
            self._look(may_ask=moved and not change.reverts)

    def _look(self, *, may_ask: bool) -> None:
        """Ask about the moves that still stand; an undo asks nothing, and takes back what it makes idle."""
        engagements = self._workspace.document.plan.engagements
        plan = self._workspace.document.plan
        self._before = {
            item_id: was
            for item_id, was in self._before.items()
            if (item := engagements.get(item_id)) is not None
            and was != AnsweredFor.of(plan, item)
            and item.status not in ENDED_EARLY
            and answered_asks(plan, (item_id,))
        }
        asks = answered_asks(plan, self._material)
        is_asked = any(notice.key == ANSWERS for notice in self._notices.shown)
        if not asks or (not may_ask and not is_asked):
            self._posted = ""
            self._notices.dismiss(ANSWERS)
            self._before = {} if not may_ask and asks else self._before
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

    @property
    def _material(self) -> dict[str, AnsweredFor]:
        """Those that are materially something else now."""
        plan = self._workspace.document.plan
        return {key: was for key, was in self._before.items() if was.changed(plan, plan.engagements[key])}

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
        changed = frozenset[Material]().union(*(was.changed(plan, item) for was, item in items))
        others = [said for each, said in self._others().items() if each in changed]
        if not others or changed & {Material.DATES, Material.COUNTRY}:
            others.insert(0, self._dates_and_countries(plan, items))
        return ", ".join(others)

    def _others(self) -> dict[Material, str]:
        return {
            Material.LEVEL: self.tr("the old level"),
            Material.ASSETS: self.tr("the old assets"),
            Material.UNITS: self.tr("the old units"),
            Material.PURPOSE: self.tr("the old purpose"),
        }

    def _dates_and_countries(self, plan: Plan, items: list[tuple[AnsweredFor, Engagement]]) -> str:
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
        material = self._material
        asks = answered_asks(document.plan, material)
        chosen = objections(asks) if only_objections else asks
        before, ids = material, [ask.id for ask in chosen]
        self._forget()
        document.attempt(partial(ask_again, document.plan, ids, before, document.review.facts))

    def _note(self) -> None:
        document = self._workspace.document
        before = self._material
        ids = [ask.id for ask in answered_asks(document.plan, before)]
        self._forget()
        document.attempt(partial(note_still_good, document.plan, ids, before, document.today))

    def _forget(self) -> None:
        self._before = {}
        self._posted = ""
        self._notices.dismiss(ANSWERS)


def _touched(change: Change) -> set[str]:
    """The engagements of a change, and those of which it changes what nations bring."""
    parts = (each for item in change.items for each in (item.before, item.after))
    return {each.engagement if isinstance(each, Contribution) else each.id
            for each in parts if isinstance(each, Contribution | Engagement)}  # fmt: skip

"""After engagements changed materially: whether those who answered before are asked again."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from app.domain.answered_for import AnsweredFor, Material, changed_engagements, outdated_for
from app.domain.asks import Ask
from app.domain.changes import Change
from app.domain.engagement import Engagement
from app.domain.item_names import country_name, post_title
from app.domain.plan import Plan
from app.domain.statuses import ENDED_EARLY
from app.gui.look.theme import Meaning
from app.gui.widgets.notices import Notice, NoticeAction, NoticeBar
from app.gui.workspace.workspace import Workspace
from app.services.edits.asking_again import ask_again, note_still_good, objections, outdated_asks

ANSWERS = "answers for what was"


class AskingAgain(QObject):
    """One notice for all moves that nobody has decided on yet, by whatever way they were made, last time too.

    It goes when the answers are dealt with, when all is what it was, and with the plan.
    A further step of the same move changes nothing in it.
    """

    def __init__(self, workspace: Workspace, notices: NoticeBar, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._notices = notices
        self._moved: set[str] = set()
        self._posted = ""
        document = workspace.document
        document.changed.connect(self._on_changed)
        document.replaced.connect(self._on_replaced)

    def _on_replaced(self) -> None:
        """Come back to what nobody decided on when the plan was open last."""
        self._forget()
        document = self._workspace.document
        if not document.is_open or document.read_only:
            return
        plan, today = document.plan, document.today
        kept = {plan.asks[each].engagement for each in plan.ids("ask_with_former_facts", True)}
        self._moved = {each for each in kept if each in plan.engagements and plan.engagements[each].is_ahead(today)}
        self._look(may_ask=True)

    def _on_changed(self, change: Change, _delta: object) -> None:
        if self._workspace.document.is_arriving:
            return  # Whoever moved it was asked.
        if not change.tables & {"asks", "engagements", "contributions"}:
            return
        plan = self._workspace.document.plan
        before_it = {item.id: item.before for item in reversed(change.items) if item.table == "engagements"}
        former = plan
        if "contributions" in change.tables:
            # Of anything else but the engagement itself the answers know nothing, and a plan is long in the making.
            former = plan.replacing((item.table, item.id, item.before) for item in change.items)
        moved = False
        for item_id in changed_engagements(change):
            before, after = before_it.get(item_id, former.engagements.get(item_id)), plan.engagements.get(item_id)
            if not isinstance(before, Engagement) or after is None:
                continue
            if AnsweredFor.of(former, before) != AnsweredFor.of(plan, after):
                # Small steps count together: they are measured from what was before the first of them.
                self._moved.add(item_id)
                moved |= bool(outdated_asks(plan, (item_id,)))
        if moved or self._moved:
            self._look(may_ask=moved and not change.reverts)

    def _look(self, *, may_ask: bool) -> None:
        """Ask about the moves that still stand; an undo asks nothing, and takes back what it makes idle."""
        asks = self._asks
        is_asked = any(notice.key == ANSWERS for notice in self._notices.shown)
        if not asks or (not may_ask and not is_asked):
            self._posted = ""
            self._notices.dismiss(ANSWERS)
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
    def _asks(self) -> list[Ask]:
        """Those of what was moved whose answers are for something materially else now."""
        plan = self._workspace.document.plan
        self._moved = {
            each for each in self._moved
            if (item := plan.engagements.get(each)) is not None and item.status not in ENDED_EARLY
        }  # fmt: skip
        return outdated_asks(plan, self._moved)

    def _sentence(self, asks: list[Ask]) -> str:
        plan = self._workspace.document.plan
        posts = list(dict.fromkeys(ask.post for ask in asks))
        titles = list(dict.fromkeys(plan.engagements[ask.engagement].title for ask in asks))
        what = self._what(asks)
        if len(titles) > 1:
            about = self.tr("%n engagement(s)", "", len(titles))
            said = self.tr("%n post(s) answered for {what} of {about}. Ask again?", "", len(posts))
            return said.format(what=what, about=about)
        if len(posts) == 1:
            said = self.tr("{post} answered for {what} of ‘{title}’. Ask again?")
            return said.format(post=post_title(plan, posts[0]), what=what, title=titles[0])
        said = self.tr("%n post(s) answered for {what} of ‘{title}’. Ask again?", "", len(posts))
        return said.format(what=what, title=titles[0])

    def _what(self, asks: list[Ask]) -> str:
        """What is not any more as it was when the answers were given."""
        plan = self._workspace.document.plan
        given = [(outdated_for(plan, ask), plan.engagements[ask.engagement]) for ask in asks]
        items = [(was, item) for was, item in given if was is not None]
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
        """Ask again; where only those who objected are asked, the other answers hold."""
        document = self._workspace.document
        asks = self._asks
        chosen = objections(asks) if only_objections else asks
        rest = [ask.id for ask in asks if ask not in chosen]
        self._forget()
        document.attempt(
            partial(ask_again, document.plan, [ask.id for ask in chosen], document.review.facts, still_good=rest)
        )

    def _note(self) -> None:
        document = self._workspace.document
        ids = [ask.id for ask in self._asks]
        self._forget()
        document.attempt(partial(note_still_good, document.plan, ids, document.today))

    def _forget(self) -> None:
        self._moved = set()
        self._posted = ""
        self._notices.dismiss(ANSWERS)

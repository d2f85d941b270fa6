"""Hits as they are shown: title, remark, and the passage in which the words were found, each word marked."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import islice
from typing import Any

from app.domain.asks import Ask
from app.domain.engagement import Engagement
from app.domain.english import ENGLISH
from app.domain.geography import Country
from app.domain.language import Language
from app.domain.plan import Plan
from app.domain.records.record import Field
from app.domain.records.sort import Surface
from app.domain.statuses import STATUS_TITLES
from app.domain.tables import RECORDS
from app.domain.wording import told
from app.services.search.index import SEARCHED, Reference
from app.services.search.names import CLOSED, names_of
from app.services.search.results import Hit, Marked
from app.services.stores.search_query import Clause, Term
from app.services.texts.search_words import places_of

PASSAGE = 90
"""Letters of a passage that are shown."""

BEFORE = 24
"""Letters of it before the first word that was found, at most."""

_GAP = " · "
_TOLD = 3

_Words = Callable[[Plan, Any, Language], Iterable[str]]


def _engagement(plan: Plan, item: Engagement, language: Language) -> Iterable[str]:
    host = item.host or next(iter(item.country_ids), None)
    place = ", ".join(filter(None, dict.fromkeys((item.place.name, plan.title_of("countries", host) if host else ""))))
    return (told(item.dates, language=language), place, str(STATUS_TITLES[item.status]), item.ref)


def _ask(plan: Plan, item: Ask, language: Language) -> Iterable[str]:
    due = f"due {told(item.due, language=language)}" if item.due is not None else ""
    return (plan.title_of("engagements", item.engagement), due, plan.title_of("posts", item.post))


def _country(plan: Plan, item: Country, _language: Language) -> Iterable[str]:
    region = plan.region_of(item.id)
    return (region.title if region is not None else "", item.id)


_REMARKS: Mapping[str, _Words] = {"engagements": _engagement, "asks": _ask, "countries": _country}
"""What is said of a hit beside its title, where that is made of more than the item's own fields."""


def remark_of(plan: Plan, table: str, item: Any, language: Language = ENGLISH) -> str:
    """What is said of a hit beside its title: by itself, the first of the usual columns that do not name it."""
    if (made := _REMARKS.get(table)) is not None:
        return _GAP.join(filter(None, made(plan, item, language)))
    usual = (each for each in RECORDS[table].on(Surface.COLUMN) if each.sort.is_usual and not each.sort.names)
    said = (words for each in usual if (words := _told(plan, each, getattr(item, each.name), language)))
    return _GAP.join(islice(said, _TOLD))


def _told(plan: Plan, field: Field, value: Any, language: Language) -> str:
    """A value in words of one line; what tells nothing alone has its title in front."""
    sort = field.sort
    if not value or sort.is_empty(value) or sort.lines > 1:
        return ""
    shown = " ".join(told(field.said(value, plan.title_of), language=language).split())
    shown = shown if len(shown) <= PASSAGE else f"{shown[:PASSAGE].rstrip()}…"
    return shown if sort.stands_alone else f"{told(field.title, '', language)}: {shown}"


def item_title(plan: Plan, table: str, item: Any) -> str:
    """What people call an item of the plan, on one line."""
    return " ".join(RECORDS[table].title_of(item, plan.title_of).split())


class Seeker:
    """Makes hits of the items of a plan, with the words of the clauses marked and days as the language tells them."""

    def __init__(self, plan: Plan, clauses: Iterable[Clause], language: Language = ENGLISH) -> None:
        self._plan = plan
        self._clauses = tuple(clauses)
        self._language = language

    def hit(self, table: str, item_id: str) -> Hit:
        """A hit of the item; KeyError where the plan does not hold it."""
        item = self._plan.table(table)[item_id]
        title = self._marked(item_title(self._plan, table, item))
        remark = self._marked(remark_of(self._plan, table, item, self._language))
        unseen = [clause for clause in self._clauses if not (_spans(clause, title.text) or _spans(clause, remark.text))]
        passage = next(filter(None, (self._passage(clause, table, item) for clause in unseen)), Marked())
        engagement = item.engagement if isinstance(item, Ask) else ""
        return Hit(table, item_id, title, remark, passage, engagement)

    def order_of(self, table: str, item_id: str) -> tuple[bool, bool, str]:
        """Where an item without a day stands among its like: titles that were found first, then by title."""
        title = item_title(self._plan, table, self._plan.table(table)[item_id])
        spans = [_spans(clause, title) for clause in self._clauses]
        begins = any(span[0][0] == 0 for span in spans if span)
        return (not all(spans), not begins, title.casefold())

    def _marked(self, text: str) -> Marked:
        spans = sorted({span for clause in self._clauses for span in _spans(clause, text)})
        marks: list[tuple[int, int]] = []
        for begin, end in spans:
            if marks and begin <= marks[-1][1]:
                marks[-1] = (marks[-1][0], max(end, marks[-1][1]))
            else:
                marks.append((begin, end))
        return Marked(text, tuple(marks))

    def _passage(self, clause: Clause, table: str, item: Any) -> Marked | None:
        """The piece of a text of the item, or of a name that finds it, in which the clause is met."""
        entry = SEARCHED[table]
        for text in entry.texts(item):
            if spans := _spans(clause, text):
                return self._marked(_cut(" ".join(text.split()), _spans(clause, " ".join(text.split())) or spans))
        for of, item_id in self._named(table, item):
            names = names_of(self._plan, of, item_id)
            if (found := next((name for name in names if _spans(clause, name)), None)) is not None:
                title = found if of in CLOSED else self._plan.title_of(of, item_id)
                return self._marked(title if found in title else f"{title} ({found})")
        return None

    def _named(self, table: str, item: Any) -> Iterator[Reference]:
        """The items whose names find this one, and those that they are part of or about."""
        plan = self._plan
        for of, item_id in SEARCHED[table].about(item):
            yield (of, item_id)
            if of == "countries" and (region := plan.region_of(item_id)) is not None:
                yield ("regions", region.id)
            if of == "posts" and (post := plan.posts.get(item_id)) is not None:
                yield from (("organisations", post.organisation), ("people", post.holder or ""))
        if isinstance(item, Ask) and (about := plan.engagements.get(item.engagement)) is not None:
            yield from self._named("engagements", about)


def _spans(clause: Clause, text: str) -> list[tuple[int, int]]:
    """Where a clause is met in a text."""
    places = list(places_of(text))
    return [span for term in clause.terms for span in _term_spans(term, places)]


def _term_spans(term: Term, places: list[tuple[str, int, int]]) -> Iterable[tuple[int, int]]:
    wanted = term.words
    for at in range(len(places) - len(wanted) + 1):
        run = [word for word, _, _ in places[at : at + len(wanted)]]
        if run[:-1] != list(wanted[:-1]):
            continue
        if run[-1] == wanted[-1] or (term.is_prefix and run[-1].startswith(wanted[-1])):
            yield places[at][1], places[at + len(wanted) - 1][2]


def _cut(text: str, spans: list[tuple[int, int]]) -> str:
    """Some words around the first span."""
    first = spans[0][0]
    begin = 0 if first <= BEFORE else text.find(" ", first - BEFORE, first) + 1 or first
    end = len(text) if len(text) - begin <= PASSAGE else max(text.rfind(" ", begin, begin + PASSAGE), spans[0][1])
    return f"{'…' if begin else ''}{text[begin:end].strip()}{'…' if end < len(text) else ''}"

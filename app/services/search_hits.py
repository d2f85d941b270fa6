"""Hits as they are shown: title, remark, and the passage in which the words were found, each word marked."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from app.domain.addressees import ADDRESSEE_TITLES
from app.domain.asks import NEED_TITLES, Ask
from app.domain.engagement import STATUS_TITLES, Engagement
from app.domain.parties import ORGANISATION_TITLES, Post
from app.domain.plan import Plan
from app.domain.priorities import TierNorm
from app.domain.waivers import Waiver
from app.domain.wording_dates import dates_words, days_count, plain_day
from app.services.search_index import SEARCHED, Reference
from app.services.search_names import names_of
from app.services.search_query import Clause, Term
from app.services.search_results import Hit, Marked
from app.services.search_words import places_of

PASSAGE = 90
"""Letters of a passage that are shown."""

BEFORE = 24
"""Letters of it before the first word that was found, at most."""

_GAP = " · "

_Words = Callable[[Plan, Any], Iterable[str]]


def _name(plan: Plan, table: str, item_id: str | None) -> str:
    names = names_of(plan, table, item_id) if item_id else ()
    return names[0] if names else ""


def _engagement(plan: Plan, item: Engagement) -> Iterable[str]:
    host = _name(plan, "countries", item.host or next(iter(item.country_ids), None))
    place = ", ".join(filter(None, dict.fromkeys((item.place.name, host))))
    return (dates_words(item.dates), place, str(STATUS_TITLES[item.status]), item.ref)


def _ask_title(plan: Plan, item: Ask) -> str:
    return item.question or _name(plan, "ask_types", item.ask_type)


def _ask(plan: Plan, item: Ask) -> Iterable[str]:
    due = f"due {plain_day(item.due)}" if item.due is not None else ""
    about = plan.engagements.get(item.engagement)
    return (about.title if about is not None else "", due, _name(plan, "posts", item.post))


def _post(plan: Plan, item: Post) -> Iterable[str]:
    return (_name(plan, "organisations", item.organisation), _name(plan, "people", item.holder), item.email)


def _norm(_plan: Plan, item: TierNorm) -> Iterable[str]:
    return (days_count(item.silence_days) if item.silence_days else "",)


def _waiver(_plan: Plan, item: Waiver) -> Iterable[str]:
    return (item.rule, item.who, f"until {plain_day(item.until)}" if item.until is not None else "")


TITLES: Mapping[str, Callable[[Plan, Any], str]] = {
    "asks": _ask_title,
    "tiers": lambda plan, item: f"{_name(plan, 'countries', item.id)}: tier {item.tier}",
    "weights": lambda plan, item: f"{_name(plan, 'regions', item.id)}: {item.percent:g} %",
    "memberships": lambda plan, item: f"{item.organisation}: {_name(plan, 'countries', item.country)}",
    "lead_times": lambda plan, item: f"{_name(plan, 'kinds', item.kind)}, {item.case}",
    "ask_routes": lambda plan, item: (
        f"{_name(plan, 'kinds', item.kind)}: " + str(ADDRESSEE_TITLES.get(item.addressee, item.addressee))
    ),
    "weekends": lambda plan, item: plan.title_of("weekends", item.id),
    "absences": lambda plan, item: plan.title_of("absences", item.id),
    "settings": lambda plan, item: item.title or item.organisation or item.own_nation,
}
"""The titles that are made of more than the item itself."""

REMARKS: Mapping[str, _Words] = {
    "engagements": _engagement,
    "asks": _ask,
    "posts": _post,
    "people": lambda plan, item: (item.rank, item.email),
    "organisations": lambda plan, item: (str(ORGANISATION_TITLES[item.kind]), _name(plan, "countries", item.country)),
    "countries": lambda plan, item: (region.title if (region := plan.region_of(item.id)) else "", item.id),
    "regions": lambda plan, item: (_name(plan, "schemes", item.scheme),),
    "objectives": lambda plan, item: (item.indicator, item.target),
    "kinds": lambda plan, item: (item.code,),
    "waivers": _waiver,
    "tiers": lambda plan, item: (item.reason,),
    "weights": lambda plan, item: (item.reason,),
    "memberships": lambda plan, item: (plain_day(item.valid_from) if item.valid_from else "",),
    "lead_times": lambda plan, item: (_name(plan, "countries", item.host), f"{item.days} {item.unit}"),
    "norms": _norm,
    "ask_types": lambda plan, item: (item.question,),
    "ask_routes": lambda plan, item: (str(NEED_TITLES[item.need]), _name(plan, "ask_types", item.ask_type)),
    "schemes": lambda plan, item: (item.description,),
    "settings": lambda plan, item: (item.organisation, item.marking),
    "saved_views": lambda plan, item: (item.words,),
    "weekends": lambda plan, item: (item.source,),
    "absences": lambda plan, item: (item.reason,),
}
"""What is said of a hit of each table beside its title."""


def item_title(plan: Plan, table: str, item: Any) -> str:
    """What people call an item of the plan, on one line."""
    made = TITLES.get(table)
    title = made(plan, item) if made is not None else SEARCHED[table].title(item)
    return " ".join(title.split())


class Seeker:
    """Makes hits of the items of a plan, with the words of the clauses marked."""

    def __init__(self, plan: Plan, clauses: Iterable[Clause]) -> None:
        self._plan = plan
        self._clauses = tuple(clauses)

    def hit(self, table: str, item_id: str) -> Hit:
        """A hit of the item; KeyError where the plan does not hold it."""
        item = self._plan.table(table)[item_id]
        title = self._marked(item_title(self._plan, table, item))
        remark = self._marked(_GAP.join(filter(None, REMARKS[table](self._plan, item))))
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
                return self._marked(found if found == names[0] else f"{names[0]} ({found})")
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

"""Searches the whole plan: all words must be met, their beginnings suffice, and near misses are forgiven."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from itertools import chain

from app.domain.english import ENGLISH
from app.domain.language import Language
from app.domain.later import later
from app.domain.plan import Plan
from app.domain.value_classes import dataclass
from app.services.search.hits import Seeker
from app.services.search.in_memory import MemoryTexts
from app.services.search.index import SEARCHED, SHORT_BEGINNING, sign_of
from app.services.search.names import NameIndex
from app.services.search.results import Correction, Found, Group
from app.services.stores.search_query import Clause, Term, TextHits, TextQuery, TextSearch
from app.services.texts.search_words import BEGINNING, clauses_of, places_of

near_words = later("app.services.search.near:near_words")

_LOOKED_AT = 40
"""Hits of a table without days among which the best title is chosen."""

_ARTICLE = "ال"
"""The Arabic article, which is written together with its word."""


@dataclass(frozen=True, slots=True)
class PlanTexts:
    """What is searched: the plan as it is shown, the search through its stored texts, today, and who tells days."""

    plan: Plan
    stored: TextSearch
    today: date
    language: Language = ENGLISH


class Searcher:
    """Searches plans; remembers the names of the last one. For one thread at a time."""

    def __init__(self) -> None:
        self._names: NameIndex | None = None
        self._in_memory = MemoryTexts()

    def search(self, texts: PlanTexts, typed: str, limit: int) -> Found:
        """Everything that was found, counted, with at most `limit` hits of each kind to show.

        Where nothing is found, words that stand nowhere give way to the nearest that do; `Found.corrections`
        says so. Raises what the store raises where it cannot be read.
        """
        clauses = clauses_of(typed)
        if not clauses:
            return Found(typed, typed)
        lack = texts.stored.lack()
        if lack is not None:
            self._in_memory.follow(texts.plan)
            texts = replace(texts, stored=self._in_memory)
        names = self._names_of(texts.plan)
        hits = _find(texts, names, clauses, limit)
        slips: dict[str, str] = {}
        if not hits:
            mended, slips = _mended(texts, names, clauses)
            if mended != clauses:
                clauses, hits = mended, _find(texts, names, mended, limit)
        groups = _groups(texts, Seeker(texts.plan, clauses, texts.language), hits, limit)
        if not groups or not slips:
            return Found(typed, typed, groups, lack=lack)
        words, corrections = _retyped(typed, {word: _as_written(used, groups) for word, used in slips.items()})
        return Found(typed, words, groups, corrections, lack)

    def _names_of(self, plan: Plan) -> NameIndex:
        if self._names is None or not self._names.is_of(plan):
            self._names = NameIndex(plan)
        return self._names


def _find(texts: PlanTexts, names: NameIndex, clauses: Iterable[Clause], limit: int) -> Mapping[str, TextHits]:
    query = TextQuery(tuple(_widened(clause, names) for clause in clauses))
    return texts.stored.find(query, texts.today, max(limit, _LOOKED_AT))


def _widened(clause: Clause, names: NameIndex) -> Clause:
    """The clause, met too by what is about an item that it names, and with or without the Arabic article."""
    terms = list(clause.terms)
    for term in clause.terms:
        first, *rest = term.words
        if first.startswith(_ARTICLE) and len(first) > len(_ARTICLE) + 1:
            terms.append(replace(term, words=(first.removeprefix(_ARTICLE), *rest)))
        elif "\u0621" <= first[0] <= "\u064a":
            terms.append(replace(term, words=(_ARTICLE + first, *rest)))
    named = {reference for term in terms for reference in names.fitting(term)}
    signs = [sign_of(reference) for reference in sorted(named)]
    return Clause((*chain.from_iterable(map(_looked_for, terms)), *(Term((sign,), is_prefix=False) for sign in signs)))


def _looked_for(term: Term) -> Iterable[Term]:
    """A letter or two begin the words of titles only; as whole words they stand anywhere."""
    word = term.words[0]
    if len(term.words) == 1 and term.is_prefix and len(word) <= SHORT_BEGINNING:
        return (Term(term.words, is_prefix=False), Term((BEGINNING + word,), is_prefix=False))
    return (term,)


def _mended(
    texts: PlanTexts, names: NameIndex, clauses: tuple[Clause, ...]
) -> tuple[tuple[Clause, ...], dict[str, str]]:
    """The clauses, and what was put in the place of words that stand nowhere.

    A word that stands inside of longer ones is met by these; for any other the nearest one is taken.
    """
    vocabulary: frozenset[str] | None = None
    mended: list[Clause] = []
    slips: dict[str, str] = {}
    for clause in clauses:
        word = clause.terms[0].words[0]
        if len(clause.terms[0].words) > 1 or _find(texts, names, (clause,), 1):
            mended.append(clause)
            continue
        if vocabulary is None:
            vocabulary = frozenset(texts.stored.vocabulary()) | names.vocabulary()
        near = near_words(word, vocabulary)
        better = next((each for each in near.likely if _find(texts, names, (_begun(each),), 1)), None)
        if near.holding:
            mended.append(Clause(tuple(Term((each,)) for each in near.holding)))
        elif better is not None:
            mended.append(_begun(better))
            slips[word] = better
        else:
            return clauses, {}
    return tuple(mended), slips


def _begun(word: str) -> Clause:
    return Clause((Term((word,)),))


def _as_written(word: str, groups: Iterable[Group]) -> str:
    """A folded word as it is written where it was found first."""
    for group in groups:
        for hit in group.hits:
            for shown in (hit.title, hit.remark, hit.found_in):
                for found, begin, end in places_of(shown.text):
                    if found == word:
                        return shown.text[begin:end]
    return word


def _retyped(typed: str, used: Mapping[str, str]) -> tuple[str, tuple[Correction, ...]]:
    """What was typed with other words in the place of some, and which in the place of which."""
    parts: list[str] = []
    corrections: list[Correction] = []
    rest = 0
    for word, begin, end in places_of(typed):
        if word in used:
            parts += (typed[rest:begin], used[word])
            corrections.append(Correction(typed[begin:end], used[word]))
            rest = end
    return "".join((*parts, typed[rest:])), tuple(dict.fromkeys(corrections))


def _groups(texts: PlanTexts, seeker: Seeker, hits: Mapping[str, TextHits], limit: int) -> tuple[Group, ...]:
    groups = []
    for table, entry in SEARCHED.items():
        if (of_table := hits.get(table)) is None:
            continue
        # What was deleted since the answer was read is passed over.
        ids = [item_id for item_id in of_table.ids if texts.plan.find(table, item_id) is not None]
        if entry.day is None:
            ids.sort(key=lambda item_id: seeker.order_of(table, item_id))
        shown = tuple(seeker.hit(table, item_id) for item_id in ids[:limit])
        groups.append(Group(table, entry.heading, of_table.total, shown, of_table.is_more))
    return tuple(groups)

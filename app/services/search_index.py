"""What of each item a search looks at: its title, its texts, the items whose names find it too, its day.

Names of other items are not copied into the words of an item: it holds a sign for each, and a question is
widened by the signs of all whose names it fits. So a country, a post or a region that gets another name is
one row to write, however many engagements and asks are about it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from hashlib import blake2b
from typing import Any

from app.domain.asks import Ask
from app.domain.engagement import Engagement
from app.domain.records.record import Item
from app.domain.spans import Dates
from app.domain.wording import Text
from app.domain.wording_dates import MONTH_NAMES, dates_words
from app.services.search_words import BEGINNING, BREAK, REFERENCE, words_of

Reference = tuple[str, str]
"""Another item, by table and id; `statuses` and `verdicts` stand for the closed sets of those names."""

LONGEST_TEXT = 100_000
"""Letters of one text that are looked at: some thirty pages."""

SHORT_BEGINNING = 2
"""Letters up to which what is typed is looked for at the beginnings of words of titles only, asks left out:
half of all texts have a word that begins with an m."""

_OFTEN_REPEATED = 200
"""Letters of a text up to which it is remembered as it was folded: titles, offices, answers come again and again."""

SHORTEST_KEPT = 4
"""Letters from which a word is kept in the vocabulary: below, every word is near every other."""


@dataclass(frozen=True, slots=True)
class Searched:
    """How a table is searched. `number` is written into files and never given to another table."""

    number: int
    heading: Text
    title: Callable[[Any], str]
    texts: Callable[[Any], tuple[str, ...]]
    about: Callable[[Any], Iterable[Reference]] = lambda item: ()
    day: Callable[[Any], date | None] | None = None


@dataclass(frozen=True, slots=True)
class IndexRow:
    """An item as the index keeps it: words parted by blanks; `day` is a proleptic ordinal, 0 without one."""

    table: str
    id: str
    title: str
    body: str
    day: int


def _engagement_texts(item: Engagement) -> tuple[str, ...]:
    own = (item.ref, item.place.name, item.own_lead, item.counterpart, item.lead_office, item.description)
    told = (item.notes, item.agreement, item.outcome, item.reason, item.provenance, item.marking)
    return (*own, *told, item.place.zone or "", *date_texts(item.dates))


def _engagement_about(item: Engagement) -> Iterable[Reference]:
    yield from (("countries", country) for country in {*item.country_ids, item.place.country} - {None} if country)
    yield ("kinds", item.kind)
    yield from (("people", person) for person in item.principals)
    yield from (("objectives", objective) for objective in item.objectives)
    yield ("statuses", item.status.value)


def _ask_texts(item: Ask) -> tuple[str, ...]:
    given = item.answer
    said = (given.by, given.text, given.conditions, given.reference) if given is not None else ()
    return (item.reference, item.notes, *said)


def _ask_about(item: Ask) -> Iterable[Reference]:
    yield ("posts", item.post)
    yield ("ask_types", item.ask_type)
    if item.answer is not None:
        yield ("verdicts", item.answer.verdict.value)


def date_texts(dates: Dates) -> tuple[str, ...]:
    """The words by which dates are looked for: as they are shown, as they are kept, by month and by week."""
    points = [dates.start] if dates.end in (None, dates.start) else [dates.start, dates.end]
    months = {(point.first.year, point.first.month) for point in points if point}
    named = " ".join(MONTH_NAMES[month - 1] for _, month in sorted(months))
    kept = " ".join(point.iso for point in points if point)
    return (dates_words(dates), f"{named} week {dates.earliest.isocalendar().week}", kept)


def _reach(email: str, telephone: str) -> tuple[str, ...]:
    """An address and a number, the number also as it is typed in one go."""
    return (email, telephone, "".join(sign for sign in telephone if sign.isdigit()))


SEARCHED: Mapping[str, Searched] = {
    "engagements": Searched(1, Text("Engagements"), lambda item: item.title, _engagement_texts, _engagement_about,
                            lambda item: item.dates.earliest),
    "asks": Searched(2, Text("Asks"), lambda item: item.question, _ask_texts, _ask_about,
                     lambda item: item.due or item.sent),
    "posts": Searched(3, Text("Contacts"), lambda item: item.title,
                      lambda item: (*_reach(item.email, item.telephone), item.notes),
                      lambda item: (("organisations", item.organisation), ("people", item.holder or ""),
                                    ("addressees", item.addressee), *(("countries", each) for each in item.countries),
                                    *(("regions", each) for each in item.regions))),
    "people": Searched(4, Text("People"), lambda item: item.name,
                       lambda item: (item.rank, item.office, item.level, *_reach(item.email, item.telephone),
                                     item.notes),
                       lambda item: (("people", item.deputy or ""),)),
    "organisations": Searched(5, Text("Organisations"), lambda item: item.name, lambda item: (),
                              lambda item: (("organisation kinds", item.kind.value),
                                            ("countries", item.country or ""))),
    "countries": Searched(6, Text("Countries"), lambda item: item.name,
                          lambda item: (item.official_name, *item.alternatives, item.alpha3, item.id)),
    "regions": Searched(7, Text("Regions"), lambda item: item.title, lambda item: (),
                        lambda item: (("schemes", item.scheme),)),
    "objectives": Searched(8, Text("Objectives"), lambda item: f"{item.code} {item.title}",
                           lambda item: (item.baseline, item.indicator, item.target),
                           lambda item: (("countries", each) for each in item.countries)),
    "kinds": Searched(9, Text("Kinds"), lambda item: item.title, lambda item: (item.code,)),
    "waivers": Searched(10, Text("Findings lived with"), lambda item: item.reason,
                        lambda item: (item.who, item.rule), day=lambda item: item.on),
    "tiers": Searched(11, Text("Tiers"), lambda item: f"Tier {item.tier}", lambda item: (item.reason,),
                      lambda item: (("countries", item.id),)),
    "weights": Searched(12, Text("Weights of regions"), lambda item: "", lambda item: (item.reason,),
                        lambda item: (("regions", item.id),)),
    "memberships": Searched(13, Text("Memberships"), lambda item: item.organisation, lambda item: (),
                            lambda item: (("countries", item.country),)),
    "lead_times": Searched(14, Text("Lead times"), lambda item: item.case,
                           lambda item: (item.note, item.source, item.relation, item.checked),
                           lambda item: (("countries", item.host), ("kinds", item.kind))),
    "norms": Searched(15, Text("Norms"), lambda item: f"Tier {item.id}", lambda item: (item.source,)),
    "ask_types": Searched(16, Text("Types of ask"), lambda item: f"{item.id} {item.title}",
                          lambda item: (item.question, item.source)),
    "ask_routes": Searched(17, Text("Who is asked"), lambda item: "", lambda item: (item.note, item.source),
                           lambda item: (("kinds", item.kind), ("ask_types", item.ask_type),
                                         ("addressees", item.addressee))),
    "schemes": Searched(18, Text("Divisions of the world"), lambda item: item.title,
                        lambda item: (item.description, item.source)),
    "settings": Searched(19, Text("The plan"), lambda item: item.title,
                         lambda item: (item.organisation, item.marking, item.issue, item.approved_by,
                                       item.distribution, item.home_zone),
                         lambda item: (("countries", item.own_nation), ("schemes", item.scheme))),
    "saved_views": Searched(20, Text("Saved views"), lambda item: item.title, lambda item: (item.words,)),
    "weekends": Searched(21, Text("Weekends by date"), lambda item: "", lambda item: (item.source,),
                         lambda item: (("countries", item.country),)),
    "absences": Searched(22, Text("Absences"), lambda item: item.reason, lambda item: (),
                         lambda item: (("people", item.person),), lambda item: item.first),
}  # fmt: skip
"""How each table of the plan is searched, one entry a table, in the order in which results are shown."""

NOT_SEARCHED: Mapping[tuple[str, str], str] = {
    ("countries", "source"): "says how the table that ships was made; no screen shows it",
    ("countries", "zones"): "names of clocks, not of countries: half the world would be found by its capital's",
    ("regions", "source"): "says how the table that ships was made; no screen shows it",
    ("memberships", "source"): "says how the table that ships was made; no screen shows it",
    ("kinds", "source"): "says how the table that ships was made; no screen shows it",
    ("kinds", "icon"): "the name of a picture",
    ("kinds", "default_level"): "a code that is chosen, L1 to L5",
    ("norms", "high_level_floor"): "a code that is chosen, L1 to L5",
    ("ask_routes", "min_level"): "a code that is chosen, L1 to L5",
    ("ask_routes", "max_level"): "a code that is chosen, L1 to L5",
    ("waivers", "key"): "made of ids and figures, not for people",
    ("saved_views", "view"): "the id of a view of the window",
    ("saved_views", "period"): "days, or the id of a period",
    ("settings", "plan_uid"): "made of figures, not for people",
}
"""The texts of items that no search looks at, and why; ids are never looked at."""


def row_of(table: str, item: Item, of: Engagement | None = None) -> IndexRow:
    """An item as the index keeps it; an ask is found by the engagement `of` which it asks too."""
    entry = SEARCHED[table]
    title = _folded(entry.title(item)[:LONGEST_TEXT])
    texts = [_folded(each[:LONGEST_TEXT]) for each in entry.texts(item) if each]
    marks = {sign_of(reference) for reference in entry.about(item) if reference[1]}
    if of is not None:
        # Most questions name what they are about: that need not be kept twice.
        known = f" {title} "
        texts += [words for words in map(_folded, (of.ref, of.title)) if f" {words} " not in known]
        marks |= _country_signs(of.country_ids, of.place.country)
    elif table != "asks":
        marks |= {BEGINNING + word[:end] for word in title.split() for end in range(1, SHORT_BEGINNING + 1)}
    day = entry.day(item) if entry.day is not None else None
    body = f" {BREAK} ".join((*texts, " ".join(sorted(marks))))
    return IndexRow(table, item.id, title, body, day.toordinal() if day is not None else 0)


def _folded(text: str) -> str:
    return _folded_before(text) if len(text) <= _OFTEN_REPEATED else " ".join(words_of(text))


@lru_cache(maxsize=4096)
def _folded_before(text: str) -> str:
    return " ".join(words_of(text))


@lru_cache(maxsize=512)
def _country_signs(countries: tuple[str, ...], place: str | None) -> frozenset[str]:
    return frozenset(sign_of(("countries", each)) for each in (*countries, place) if each)


@lru_cache(maxsize=50_000)
def sign_of(reference: Reference) -> str:
    """The word that stands for another item, which nobody can type."""
    return REFERENCE + blake2b("\x00".join(reference).encode(), digest_size=4).hexdigest()


def kept_words(row: IndexRow) -> set[str]:
    """The words of a row that belong into the vocabulary."""
    return {word for word in all_words(row) if is_kept(word)}


def all_words(row: IndexRow) -> set[str]:
    """The words of a row, with its signs."""
    return {*row.title.split(), *row.body.split()}


def is_kept(word: str) -> bool:
    """Whether a word belongs into the vocabulary."""
    return len(word) >= SHORTEST_KEPT and word.isalpha()

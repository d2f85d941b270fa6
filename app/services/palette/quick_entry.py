"""One typed line as a new engagement: “new port call Kenya 3-5 mar”, with what was understood of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from app.domain.country_names import CountryNames
from app.domain.engagement import Engagement
from app.domain.figured_days import DAY_FIRST
from app.domain.geography import Place
from app.domain.levels import Level
from app.domain.participation import Direction, Participation, Role
from app.domain.plan import Plan
from app.domain.spans import Dates
from app.domain.statuses import STATUS_TITLES, Status
from app.domain.value_classes import dataclass
from app.domain.wording import Text, listed, text
from app.services.dates.date_reading import DateReading
from app.services.edits.drafts import new_draft
from app.services.edits.lead_fields import lead_fields
from app.services.filtering.plan_filter import folded
from app.services.palette.named_principals import is_their_name, named_principals
from app.services.palette.quick_words import QuickWords

VERBS = frozenset({"new", "add", "create", "plan"})
"""Words that begin such a line; without one it must name a kind, and a country or dates."""

TAKEN = (Status.IDEA, Status.PROPOSED, Status.PLANNED)
"""What a new engagement can begin as; the others need answers first."""

_LINKS = frozenset(
    {"on", "in", "at", "from", "to", "with", "for", "of", "about", "and", "the", "a", "an", "by", "–", "-", ","}
)
_LONGEST_NAME = 6
_LONGEST_DATE = 9
_MISSPELT = 4
"""Letters from which a capitalised word that is left over may be a country misspelt."""


@dataclass(frozen=True, slots=True)
class QuickEntry:
    """The engagement that a line means.

    `named` is how many of kind, country and dates it names. `understood` says it in one line;
    `open_points` what was left open or not taken as it was typed.
    """

    draft: Engagement
    named: int
    understood: Text
    open_points: tuple[Text, ...]


class QuickReader:
    """Reads lines for one plan; keeps the words of its kinds, countries and places between keystrokes.

    `kind_words` are the everyday words for each kind, `places` the known ports and capitals.
    """

    def __init__(self, plan: Plan, kind_words: Mapping[str, Sequence[str]], places: Iterable[Place]) -> None:
        self._plan = plan
        self._countries = CountryNames(plan.countries.values())
        self._kinds: dict[str, str] = {}
        kinds = plan.kinds.values()
        titles = [(name, kind.id) for kind in kinds for name in (kind.title, *kind.title.split(" or "))]
        # What the plan itself calls a kind goes before what staffs call another one.
        said = [(name, kind.id) for kind in kinds for name in kind_words.get(kind.id, ())]
        for name, kind_id in (*titles, *said):
            self._kinds.setdefault(folded(name), kind_id)
        self._codes = {kind.code: kind.id for kind in plan.kinds.values()}
        self._places: dict[str, list[Place]] = {}
        for place in places:
            self._places.setdefault(folded(place.name.partition("(")[0].partition(",")[0]), []).append(place)

    def read(self, typed: str, today: date, order: str = DAY_FIRST) -> QuickEntry | None:
        """What the line means; None where it is not meant as a new engagement. `order` is that of `DateReading`."""
        words = QuickWords(typed)
        asked = bool(words.tokens) and folded(words.tokens[0]) in VERBS
        if asked:
            words.take(0, 1)
        reading = DateReading(today, None, self._plan.settings.year_start, order)
        dates, not_dates = words.take_dates(reading, _LONGEST_DATE)
        lead = words.take_lead()
        kind, said = self._kind(words)
        level = words.take_first({each.value.casefold(): each for each in Level})
        status = self._status(words)
        countries = self._take_countries(words, kind is None)
        if kind is None:
            kind = words.take_code(self._codes)
            countries += [each for each in self._take_countries(words, False) if each not in countries]
        place = self._place(words, countries)
        if not asked and (kind is None or (not countries and dates is None)):
            return None
        rest = words.rest(_LINKS)
        principals = named_principals(self._plan.people.values(), words.tokens)
        if principals and is_their_name(rest, principals):
            rest = ""
        draft = self._draft(today, kind, countries, dates, place)
        draft = replace(
            draft,
            title=_title(rest, said, self._kind_title(draft.kind), place, [self._name(each) for each in countries]),
            status=status if status in TAKEN else Status.IDEA,
            level=level or draft.level,
            principals=tuple(each.id for each in principals),
        )
        if lead:
            draft = replace(draft, **lead_fields(self._plan.people, lead, draft))
        points = list(self._open_points(kind, countries, dates, draft, status))
        points += not_dates
        points += self._misspelt(words.left(_LINKS)) if not countries else []
        named = (kind is not None) + bool(countries) + (dates is not None)
        return QuickEntry(draft, named, self._understood(draft), tuple(points))

    def _kind(self, words: QuickWords) -> tuple[str | None, str]:
        return words.take_named(lambda name: self._kinds.get(folded(name)), _LONGEST_NAME)

    def _status(self, words: QuickWords) -> Status | None:
        return words.take_named({str(title): status for status, title in STATUS_TITLES.items()}.get, 2)[0]

    def _take_countries(self, words: QuickWords, codes: bool) -> list[str]:
        """The countries named, in their order; a code of two or three letters counts in capitals only."""
        found: list[str] = []

        def named(name: str) -> str | None:
            if len(name) <= 3 and (not name.isupper() or (codes and name in self._codes)):
                return None
            ids = self._countries.exact(name)
            if not ids and name.endswith("an"):  # A Kenyan visit is one with Kenya.
                ids = self._countries.exact(name[:-1])
            return ids[0] if len(ids) == 1 and ids[0] != self._plan.settings.own_nation else None

        while (country := words.take_named(named, _LONGEST_NAME)[0]) is not None:
            found.append(country)
        return list(dict.fromkeys(found))

    def _place(self, words: QuickWords, countries: list[str]) -> Place | None:
        own = self._plan.settings.own_nation

        def named(name: str) -> Place | None:
            known = self._places.get(folded(name), [])
            fitting = [each for each in known if not countries or each.country in (*countries, own)]
            return fitting[0] if len({each.country for each in fitting}) == 1 else None

        place = words.take_named(named, _LONGEST_NAME)[0]
        if place is not None and place.country and not countries and place.country != own:
            countries.append(place.country)
        return place

    def _draft(
        self, today: date, kind: str | None, countries: Sequence[str], dates: Dates | None, place: Place | None
    ) -> Engagement:
        plan = self._plan
        at_home = place is not None and place.country == plan.settings.own_nation
        draft = new_draft(plan, today, "", kind=kind)
        host = place.country if place is not None and place.country else next(iter(countries), None)
        direction = Direction.INCOMING if at_home else Direction.OUTGOING
        return replace(
            draft,
            dates=dates or draft.dates,
            countries=tuple(Participation(each, Role.HOST if each == host else Role.PARTICIPANT) for each in countries),
            place=place or Place(),
            direction=direction if countries else None,
            marking=plan.settings.marking,
        )

    def _open_points(
        self, kind: str | None, countries: Sequence[str], dates: Dates | None, draft: Engagement, status: Status | None
    ) -> Iterable[Text]:
        if kind is None:
            yield text("no kind was named: it begins as {kind:lower}", kind=Text(self._kind_title(draft.kind)))
        if not countries:
            yield text("no country was named")
        if dates is None:
            yield text("no dates were named: {dates}", dates=draft.dates)
        if status is not None and status not in TAKEN:
            yield text("it cannot begin as {status}: it begins as an idea", status=STATUS_TITLES[status])

    def _misspelt(self, left: Iterable[str]) -> list[Text]:
        words = [word for word in left if len(word) >= _MISSPELT and word[:1].isupper()][:2]
        matches = [(word, self._countries.match(word)) for word in words]
        return [
            text("“{word}” is not a known country; did you mean {name}?", word=word, name=match.suggestion)
            for word, match in matches
            if match.suggestion is not None
        ]

    def _understood(self, draft: Engagement) -> Text:
        countries = (self._name(each) for each in draft.country_ids)
        dates = text("{dates}", dates=draft.dates)
        # A line shows its beginning: the dates are what most needs a look, and a place can be a long name.
        parts: list[Text | str] = [Text(self._kind_title(draft.kind)), dates, *countries, draft.place.name]
        parts += [self._plan.people[each].name for each in draft.principals]
        parts += [STATUS_TITLES[draft.status]] if draft.status is not Status.IDEA else []
        return listed([part for part in parts if part])

    def _kind_title(self, kind: str) -> str:
        return self._plan.kinds[kind].title

    def _name(self, country: str) -> str:
        return self._plan.countries[country].name


def _title(rest: str, said: str, kind: str, place: Place | None, countries: Sequence[str]) -> str:
    """The words that are left; without any the kind as it was said, and where."""
    if rest:
        return rest[:1].upper() + rest[1:]
    where = place.name.partition("(")[0].strip() if place is not None else " and ".join(countries)
    what = said or kind
    return " ".join(part for part in (what[:1].upper() + what[1:], where) if part)

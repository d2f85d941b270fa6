"""Countries, contacts and engagements of the open plan in the palette."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from heapq import nlargest

from PySide6.QtCore import QCoreApplication

from app.domain.engagement import Engagement
from app.domain.geography import Country
from app.domain.natural_order import natural
from app.domain.statuses import STATUS_TITLES
from app.gui.look.languages import told
from app.gui.look.translation import QT_TRANSLATE_NOOP
from app.gui.palette.command_synonyms import SYNONYMS
from app.gui.palette.deeds import PaletteDeeds
from app.gui.palette.items import PaletteItem, Ranked
from app.gui.workspace.document import words
from app.gui.workspace.workspace import Workspace
from app.services.filtering.plan_filter import PlanFilter, folded
from app.services.palette.ranking import Names, names_of, rank, wanted_words

COUNTRY, CONTACT, ENGAGEMENT = "country:", "contact:", "engagement:"

SHORTEST = 2
"""Letters from which engagements are looked for."""

_AHEAD, _BEHIND = 120, 40
"""Hits looked at on either side of today, where there are more."""

_MOST_CONTACTS = 200

_RANKED = 60
"""Contacts ranked, of those that hold all the words."""

_SEEN = 40
"""Engagements of which lines are made."""

_UNTITLED = 0.65
"""What an engagement is worth whose words were found elsewhere than in its title."""

_PAGE_TELLS = QT_TRANSLATE_NOOP("Palette", "What was promised, whom we met, what comes next")

_PAGE_WORDS = SYNONYMS["country.page"]

_SHORTEST_OF_PAGE = 4
"""Letters from which a word is taken for one of what a country's page tells."""

_MOST_PAGES, _NAMED, _ASKED = 3, 0.8, 1.0
"""Pages offered for words that say what is looked for and a country, how well that must be named, and what having
said so adds to a line."""


class CountrySource:
    """Countries by any of their names; the best one offers all that can be done with it."""

    def __init__(self, workspace: Workspace, deeds: PaletteDeeds) -> None:
        self._deeds = deeds
        plan = workspace.document.plan
        self._own = plan.settings.own_nation
        self._can_write = not workspace.document.read_only
        self._countries = {country.id: country for country in sorted(plan.countries.values(), key=_by_name)}
        told_of = " ".join((_said(_PAGE_TELLS), _said("{country}: country page").format(country=""), *_PAGE_WORDS))
        self._page_words = frozenset(wanted_words(told_of))
        self._names = {
            country.id: names_of(country.name, (country.official_name, *country.alternatives))
            for country in self._countries.values()
        }

    def find(self, typed: str, wanted: Sequence[str]) -> Iterator[Ranked]:
        found = []
        for country_id, names in self._names.items():
            code = 1.2 if typed.strip().upper() in (country_id, self._countries[country_id].alpha3) else 0.0
            if (worth := max(rank(wanted, names), code)) > 0:
                found.append((worth, country_id))
        yield from self._pages(wanted)
        found.sort(key=lambda each: (-each[0], self._countries[each[1]].name))
        for place, (worth, country_id) in enumerate(found):
            yield worth, self._shown(country_id)
            if place == 0:
                yield from ((worth - 0.001, more) for more in self._more(country_id))

    def _pages(self, wanted: Sequence[str]) -> Iterator[Ranked]:
        """“promised Japan”: the pages of the countries that are named beside what a page tells."""
        named = [word for word in wanted if not self._is_of_page(word)]
        if not named or len(named) == len(wanted):
            return
        ranked = ((rank(named, names), each) for each, names in self._names.items() if each != self._own)
        for worth, country_id in nlargest(_MOST_PAGES, ranked):
            if worth >= _NAMED:
                yield worth + _ASKED, self._page(country_id)

    def _is_of_page(self, word: str) -> bool:
        return len(word) >= _SHORTEST_OF_PAGE and any(each.startswith(word) for each in self._page_words)

    def all(self) -> Iterator[PaletteItem]:
        return map(self._shown, self._countries)

    def item(self, key: str) -> PaletteItem | None:
        country_id = key.removeprefix(COUNTRY).partition("/")[0]
        if not key.startswith(COUNTRY) or country_id not in self._countries:
            return None
        offers = [self._shown(country_id), *self._more(country_id)]
        return next((offer for offer in offers if offer.key == key), None)

    def _shown(self, country_id: str) -> PaletteItem:
        country = self._countries[country_id]
        return PaletteItem(
            COUNTRY + country_id,
            country.name,
            partial(self._deeds.show_country, country_id),
            hint=_said("Show only its engagements"),
            icon="filter",
            detail=", ".join(dict.fromkeys((country.official_name or country.name, *country.alternatives))),
        )

    def _page(self, country_id: str) -> PaletteItem:
        title = _said("{country}: country page").format(country=self._countries[country_id].name)
        run = partial(self._deeds.show_country_page, country_id)
        return PaletteItem(f"{COUNTRY}{country_id}/page", title, run, hint=_said(_PAGE_TELLS), icon="world")

    def _more(self, country_id: str) -> Iterator[PaletteItem]:
        name = self._countries[country_id].name
        if country_id == self._own:
            return
        deeds = self._deeds
        yield self._page(country_id)
        title = _said("{country}: coverage").format(country=name)
        run = partial(deeds.show_coverage, country_id)
        yield PaletteItem(f"{COUNTRY}{country_id}/coverage", title, run, hint=_said("Go to its line"), icon="world")
        if self._can_write:
            title = _said("{country}: new engagement there").format(country=name)
            run = partial(deeds.plan_in_country, country_id)
            yield PaletteItem(f"{COUNTRY}{country_id}/new", title, run, hint=_said("Begins as an idea"), icon="plus")


class ContactSource:
    """Posts by their title, organisation and holder."""

    def __init__(self, workspace: Workspace, deeds: PaletteDeeds) -> None:
        self._plan = workspace.document.plan
        self._deeds = deeds
        self._folded: dict[str, str] | None = None

    def find(self, _typed: str, wanted: Sequence[str]) -> Iterator[Ranked]:
        texts = self._texts()
        hits = [post for post, text in texts.items() if all(word in text for word in wanted)]
        if not hits and len(texts) <= _MOST_CONTACTS:
            hits = list(texts)
        ranked = ((rank(wanted, self._names(post)), post) for post in hits[:_RANKED])
        yield from ((worth, self._item(post)) for worth, post in nlargest(_MOST_CONTACTS, ranked) if worth > 0)

    def all(self) -> Iterator[PaletteItem]:
        in_order = sorted(self._plan.posts.values(), key=lambda post: (natural(post.title), post.id))
        return (self._item(post.id) for post in in_order[:_MOST_CONTACTS])

    def item(self, key: str) -> PaletteItem | None:
        post = key.removeprefix(CONTACT)
        return self._item(post) if key.startswith(CONTACT) and post in self._plan.posts else None

    def _texts(self) -> dict[str, str]:
        if self._folded is None:
            self._folded = {post: folded(" ".join(self._said(post))) for post in self._plan.posts}
        return self._folded

    def _said(self, post_id: str) -> tuple[str, str, str]:
        post = self._plan.posts[post_id]
        organisation = self._plan.organisations.get(post.organisation)
        holder = self._plan.people.get(post.holder or "")
        name = " ".join(part for part in (holder.rank, holder.name) if part) if holder is not None else ""
        return post.title, organisation.name if organisation is not None else "", name

    def _names(self, post_id: str) -> Names:
        title, organisation, holder = self._said(post_id)
        return names_of(title, (holder, organisation, f"{title} {organisation} {holder}"))

    def _item(self, post_id: str) -> PaletteItem:
        title, organisation, holder = self._said(post_id)
        hint = " · ".join(part for part in (holder, organisation) if part)
        run = partial(self._deeds.show_contact, post_id)
        return PaletteItem(CONTACT + post_id, title, run, hint=hint, icon="address-book")


class EngagementSource:
    """Engagements by their words; what lies ahead comes before what is over."""

    def __init__(self, workspace: Workspace, deeds: PaletteDeeds) -> None:
        self._document, self._view, self._deeds = workspace.document, workspace.view, deeds

    def find(self, typed: str, wanted: Sequence[str]) -> Iterator[Ranked]:
        if len("".join(wanted)) < SHORTEST:
            return
        engagements, today = self._document.plan.engagements, self._document.today
        hits = self._view.would_show(PlanFilter(words=typed.strip()))
        turn = bisect_left(hits, today, key=lambda each: engagements[each].dates.earliest)
        found = []
        for item_id in hits[max(turn - _BEHIND, 0) : turn + _AHEAD]:
            item = engagements[item_id]
            worth = rank(wanted, names_of(item.title, (item.ref,))) or _UNTITLED
            away = min(abs((item.dates.earliest - today).days), 3650) / 3650
            found.append((worth - 0.1 * away - (0.1 if item.dates.latest < today else 0.0), item_id))
        # A line is only made in words where it may be seen.
        yield from ((worth, self._item(engagements[item_id])) for worth, item_id in nlargest(_SEEN, found))

    def all(self) -> Iterable[PaletteItem]:
        return ()

    def item(self, key: str) -> PaletteItem | None:
        item = self._document.plan.engagements.get(key.removeprefix(ENGAGEMENT))
        return self._item(item) if key.startswith(ENGAGEMENT) and item is not None else None

    def _item(self, item: Engagement) -> PaletteItem:
        plan = self._document.plan
        names = ", ".join(plan.countries[each].name for each in item.country_ids if each in plan.countries)
        status = words(STATUS_TITLES[item.status])
        hint = " · ".join(part for part in (told(item.dates), names, status) if part)
        run = partial(self._deeds.show_engagement, item.id)
        icon = plan.kinds[item.kind].icon if item.kind in plan.kinds else "file-text"
        return PaletteItem(ENGAGEMENT + item.id, item.title, run, hint=hint, icon=icon, detail=item.ref)


def _said(text: str) -> str:
    return QCoreApplication.translate("Palette", text)


def _by_name(country: Country) -> str:
    return folded(country.name)

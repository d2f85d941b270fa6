"""The command palette: one box for commands, engagements, countries, contacts, views, days and new engagements."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import islice

from PySide6.QtCore import QObject, QTimer

from app.gui.dialogs.go_to_date import GoToDateDialog
from app.gui.palette.command_palette import CommandPalette
from app.gui.palette.commands import CommandSource, HelpSource, view_source
from app.gui.palette.deeds import PaletteDeeds
from app.gui.palette.facets import FacetSource
from app.gui.palette.items import PaletteItem, PaletteSource, Ranked
from app.gui.palette.lines import DateSource, LineSource
from app.gui.palette.lists import ListSource
from app.gui.palette.places import ContactSource, CountrySource, EngagementSource
from app.gui.workspace.workspace import Workspace
from app.services.palette.ranking import wanted_words

COMMAND_ID = "help.palette"

REMEMBERED = 30
"""Lines that are remembered as chosen."""

MOST_OF_ONE = 6
"""Lines of one sort, where several sorts answer."""

MOST = 250
"""Lines of one sort that was asked for by its sign."""

_USED = 0.3
"""What having been chosen last adds to the worth of a line; one chosen before adds a little less."""

_CLEAR, _LOOSE = 0.8, 0.42
"""Where something answers clearly, what only has the letters somewhere is left out."""

_WARMED_AT_ONCE = 1_000
"""Engagements whose words are made ready between two events; about 6 ms."""


class Finder:
    """Answers what is typed, from the sources at hand; `used` are the keys of lines chosen before, the last first."""

    def __init__(self, sources: Mapping[str, Sequence[PaletteSource]], used: Sequence[str]) -> None:
        self._sources = sources
        self._used = {key: place for place, key in enumerate(used)}

    def find(self, typed: str) -> tuple[PaletteItem, ...]:
        """The lines for the text in the box, best first; a sign before it asks for one sort only."""
        sign, words = (typed[0], typed[1:]) if typed[:1] in self._sources and typed[:1] else ("", typed)
        sources, wanted = self._sources[sign], wanted_words(words)
        if not words.strip():
            return self._recent(sources) if not sign else tuple(islice(_all(sources), MOST))
        most = MOST_OF_ONE if len(sources) > 1 else MOST
        groups = [sorted(map(self._weighed, source.find(words, wanted)), key=_worth)[:most] for source in sources]
        best_first = sorted(filter(None, groups), key=lambda group: _worth(group[0]))
        is_clear = bool(best_first) and best_first[0][0][0] >= _CLEAR
        least = _LOOSE if is_clear else 0.0
        return tuple(item for group in best_first for worth, item in group if worth >= least)

    def _weighed(self, ranked: Ranked) -> Ranked:
        worth, item = ranked
        place = self._used.get(item.key)
        return ranked if place is None else (worth + _USED * (1 - place / REMEMBERED), item)

    def _recent(self, sources: Sequence[PaletteSource]) -> tuple[PaletteItem, ...]:
        """What was chosen before and is still there, then everything that can be looked through."""
        found = ((key, next(filter(None, (source.item(key) for source in sources)), None)) for key in self._used)
        recent = {key: item for key, item in found if item is not None}
        return (*recent.values(), *(item for item in sources[0].all() if item.key not in recent))


class Palette(QObject):
    """Binds the palette and the way to a date; each opening looks at the plan as it is then."""

    def __init__(
        self,
        workspace: Workspace,
        kind_words: Mapping[str, Sequence[str]],
        help_pages: Callable[[], Sequence[tuple[str, str, str]]],
        show_help: Callable[[str], object],
        show_list: Callable[[str], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._kind_words = kind_words
        self._help_pages, self._show_help, self._show_list = help_pages, show_help, show_list
        self._deeds = PaletteDeeds(workspace, self)
        self._warming = QTimer(self)
        self._warming.setSingleShot(True)
        self._warming.setInterval(0)
        self._warming.timeout.connect(self._warm)
        workspace.actions.bind(COMMAND_ID, self._show)
        workspace.actions.bind("view.go-to-date", self._ask_for_day)

    def finder(self) -> Finder:
        """What answers now."""
        workspace, deeds = self._workspace, self._deeds
        commands = CommandSource(workspace.actions, without=COMMAND_ID)
        pages = HelpSource(self._help_pages(), self._show_help)
        sources: dict[str, Sequence[PaletteSource]] = {
            "": (commands,),
            ">": (commands,),
            "=": (view_source(workspace.actions),),
            "?": (pages,),
            "@": (),
            "#": (),
        }
        if workspace.document.is_open:
            countries, contacts = CountrySource(workspace, deeds), ContactSource(workspace, deeds)
            lines, dates = LineSource(workspace, deeds, self._kind_words), DateSource(workspace, deeds)
            engagements = EngagementSource(workspace, deeds)
            lists = ListSource(self._show_list)
            sources |= {"": (commands, lines, dates, engagements, countries, contacts, FacetSource(workspace), lists)}
            sources |= {"@": (contacts,), "#": (countries,)}
        return Finder(sources, workspace.settings.settings.palette_used)

    def _show(self) -> None:
        self._warming.start()
        window = self._workspace.window
        keys = self._workspace.actions.action(COMMAND_ID).shortcuts()
        popup = CommandPalette(self._workspace.icons, self.finder().find, keys, window)
        popup.chosen.connect(self._on_chosen)
        popup.show_over(window)

    def _on_chosen(self, item: PaletteItem) -> None:
        if item.key:
            used = self._workspace.settings.settings.palette_used
            others = tuple(key for key in used if key != item.key)
            self._workspace.settings.change(palette_used=(item.key, *others)[:REMEMBERED])
        item.run()

    def _ask_for_day(self) -> None:
        document = self._workspace.document
        year_start = document.plan.settings.year_start
        dialog = GoToDateDialog(document.today, self._workspace.window, year_start=year_start)
        dialog.chosen.connect(self._deeds.show_day)
        dialog.open()

    def _warm(self) -> None:
        if self._workspace.view.warm_search(_WARMED_AT_ONCE):
            self._warming.start()


def _all(sources: Sequence[PaletteSource]) -> islice[PaletteItem]:
    return islice((item for source in sources for item in source.all()), MOST)


def _worth(ranked: Ranked) -> float:
    return -ranked[0]

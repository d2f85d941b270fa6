"""Days and new engagements in the palette, read from the words typed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication

from app.domain.spans import DateError
from app.gui.look.dates import date_preferences, date_reading
from app.gui.look.languages import told
from app.gui.palette.deeds import PaletteDeeds
from app.gui.palette.items import PaletteItem, Ranked
from app.gui.workspace.document import words
from app.gui.workspace.workspace import Workspace
from app.services.dates.reading import read_dates
from app.services.dates.refusals import WrongDates
from app.services.palette.quick_entry import VERBS, QuickReader
from app.services.texts.date_echo import echo

_FIRST = 3.0
"""Above every name: who types a date or a whole line means it."""

_VAGUE = 0.5
"""For a line of which nothing was understood but that something new is wanted."""


class DateSource:
    """“12 mar”: go there, or plan something on that day."""

    def __init__(self, workspace: Workspace, deeds: PaletteDeeds) -> None:
        self._document, self._deeds = workspace.document, deeds

    def find(self, typed: str, _wanted: Sequence[str]) -> Iterator[Ranked]:
        try:
            dates = read_dates(typed, date_reading(self._document.today, self._year_start))
        except WrongDates as error:
            # Understood whole, and said; the palette must not look as if there were nothing to say.
            title = _said("The dates “{typed}”").format(typed=typed.strip())
            yield _FIRST, PaletteItem("", title, list, icon="calendar-event", reason=words(error.reason))
            return
        except DateError:
            return
        day = dates.earliest
        named = told(day, "weekday")
        title = _said("Go to {day}").format(day=named)
        run = partial(self._deeds.show_day, day)
        yield _FIRST, PaletteItem("", title, run, icon="calendar-event", detail=words(echo(dates, self._year_start)))
        if not self._document.read_only:
            title = _said("New engagement on {day}").format(day=named)
            run = partial(self._deeds.plan_on_day, day)
            yield _FIRST - 0.01, PaletteItem("", title, run, hint=_said("Begins as an idea"), icon="plus")

    @property
    def _year_start(self) -> int:
        return self._document.plan.settings.year_start

    def all(self) -> Iterable[PaletteItem]:
        return ()

    def item(self, _key: str) -> PaletteItem | None:
        return None


class LineSource:
    """“new port call Kenya 3-5 mar” as the engagement that it means."""

    def __init__(self, workspace: Workspace, deeds: PaletteDeeds, kind_words: Mapping[str, Sequence[str]]) -> None:
        self._document, self._deeds = workspace.document, deeds
        # What somebody may write in a table may be typed here too; the everyday words go first.
        staff = {kind: terms.split("\n") for kind, terms in workspace.staff_words().terms_of_kinds.items()}
        every = {kind: (*kind_words.get(kind, ()), *staff.get(kind, ())) for kind in {*kind_words, *staff}}
        self._reader = QuickReader(workspace.document.plan, every, workspace.places)

    def find(self, typed: str, _wanted: Sequence[str]) -> Iterator[Ranked]:
        if (
            len(typed.split()) < 2
            or (entry := self._reader.read(typed, self._document.today, date_preferences().order)) is None
        ):
            return
        parts = [_said("Title “{title}”").format(title=entry.draft.title)]
        parts += [_said("led by {lead}").format(lead=entry.draft.own_lead)] if entry.draft.own_lead else []
        parts += [words(point) for point in entry.open_points]
        yield (
            (_FIRST + 0.1 if entry.named and not self._is_there(typed) else _VAGUE),
            PaletteItem(
                "",
                _said("Create engagement: {what}").format(what=words(entry.understood)),
                partial(self._deeds.create, entry.draft),
                icon="plus",
                detail="; ".join(parts) + ".",
                reason=_said("This plan is open for reading only") if self._document.read_only else "",
            ),
        )

    def _is_there(self, typed: str) -> bool:
        """Whether an engagement is called so already, and nobody asked for a new one: then that one is looked for."""
        wanted = " ".join(typed.split()).casefold()
        if wanted.partition(" ")[0] in VERBS:
            return False
        return any(wanted in item.title.casefold() for item in self._document.plan.engagements.values())

    def all(self) -> Iterable[PaletteItem]:
        return ()

    def item(self, _key: str) -> PaletteItem | None:
        return None


def _said(text: str) -> str:
    return QCoreApplication.translate("Palette", text)

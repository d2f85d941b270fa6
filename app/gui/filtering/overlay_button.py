"""The button that says how many overlays lie under the calendar, and the list in which they are ticked."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.gui.widgets.choice_popup import ChoicePopup, Option
from app.gui.widgets.drop_button import DropButton
from app.gui.widgets.headings import LinkButton
from app.gui.workspace.document import words
from app.gui.workspace.prompts import FileKind
from app.gui.workspace.workspace import Workspace
from app.services.overlays.choices import OverlayChoice, OverlayState
from app.services.overlays.holidays import holiday_countries
from app.services.overlays.overlays import OverlaySort, overlay_id, read_id
from app.services.stores.address_reading import is_address
from app.services.stores.locations import plan_name

WIDTH = 52
"""Average characters of the list."""


class OverlayButton(DropButton):
    """Opens the list of overlays below itself: holidays of countries, other plans, calendar files.

    Ticks are in force at once. Holidays begin with the own nation and the hosts of what is shown;
    every other country is found by any of its names. A marking above the plan's is said on the button.
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace.icons, icon="stack-2", parent=parent)
        self.setObjectName("overlayButton")
        self._workspace = workspace
        self._book = workspace.overlays
        self._popup: ChoicePopup | None = None
        self._book.changed.connect(self._on_changed)
        workspace.document.changed.connect(self._on_changed)
        self.opened.connect(self.open_list)
        self._on_changed()

    def open_list(self) -> None:
        """Open the list; a second one closes the first."""
        if not self._workspace.document.is_open:
            return
        if self._popup is not None:
            self._popup.close()
        popup = ChoicePopup(
            self._workspace.icons, self.tr("Overlays"), self, nothing=self.tr("No overlays"), width=WIDTH
        )
        popup.setObjectName("overlayList")
        for title, handler in (
            (self.tr("Calendar file…"), self._ask_for_calendar),
            (self.tr("Other plan…"), self._ask_for_plan),
        ):
            link = LinkButton(title)
            link.clicked.connect(partial(self._leave_for, handler))
            popup.add_way(link)
        popup.set_options(self._options(), self._on)
        popup.chosen.connect(self._on_chosen)
        popup.closed.connect(self._on_closed)
        self._popup = popup
        popup.show_below(self)

    @property
    def _on(self) -> frozenset[str]:
        return frozenset(
            choice.id for choice in self._book.choices if choice.state in (OverlayState.ON, OverlayState.LOADING)
        )

    def _options(self) -> list[Option]:
        known = {choice.id: choice for choice in self._book.choices}
        options = [self._file_option(choice) for choice in known.values() if choice.sort is not OverlaySort.HOLIDAYS]
        settings, here = self._workspace.settings.settings, self._workspace.document.editor.store.location
        for location in settings.recent_files:
            made = overlay_id(OverlaySort.PLAN, location)
            if made not in known and location != here:
                options.append(Option(made, words(plan_name(location)), self.tr("other plan, opened lately"), location))
        plan = self._workspace.document.plan
        for country_id, hosted in holiday_countries(plan, self._workspace.view.shown):
            country = plan.countries[country_id]
            made = overlay_id(OverlaySort.HOLIDAYS, country_id)
            remark = [self.tr("holidays")]
            if country_id == plan.settings.own_nation:
                remark.append(self.tr("own nation"))
            elif hosted:
                remark.append(self.tr("hosts %n shown", "", hosted))
            if made in known and (trouble := known[made].trouble) is not None:
                remark = [words(trouble)]
            terms = " ".join((country.id, country.alpha3, country.official_name, *country.alternatives))
            options.append(Option(made, country.name, ", ".join(remark), terms))
        return options

    def _file_option(self, choice: OverlayChoice) -> Option:
        sort = self.tr("other plan") if choice.sort is OverlaySort.PLAN else self.tr("calendar file")
        parts = [choice.letters, sort, choice.marking]
        if choice.state is OverlayState.LOADING:
            parts.append(self.tr("being read"))
        if choice.shows_nothing:
            parts.append(self.tr("shows nothing"))
        if choice.trouble is not None:
            parts.append(self.tr("cannot be shown: {why}").format(why=words(choice.trouble)))
        if choice.held:
            parts.append(self.tr("tick it to read it again"))
        _sort, source = read_id(choice.id) or (choice.sort, "")
        return Option(choice.id, choice.title, ", ".join(part for part in parts if part), source)

    def _on_chosen(self, chosen: frozenset[str]) -> None:
        on = self._on
        for each in on - chosen:
            self._book.turn(each, False)
        for each in chosen - on:
            self._book.turn(each, True)

    def _on_closed(self) -> None:
        self._popup = None
        self.setFocus()

    def _leave_for(self, handler: Callable[[], None]) -> None:
        if self._popup is not None:
            self._popup.close()
        handler()

    def _ask_for_calendar(self) -> None:
        kinds = (FileKind(self.tr("Calendars"), ("ics", "ical", "ifb")),)
        self._workspace.prompts.open_file(
            self.tr("Lay a calendar under this one"), kinds, self._folder, self._book.add_file
        )

    def _ask_for_plan(self) -> None:
        kinds = (FileKind(self.tr("Entente plans"), ("entente",)),)
        self._workspace.prompts.open_file(
            self.tr("Lay another plan under this one"), kinds, self._folder, self._book.add_file
        )

    @property
    def _folder(self) -> Path:
        location = self._workspace.document.editor.store.location
        folder = Path(location).parent
        return folder if not is_address(location) and os.path.isdir(folder) else Path.home()

    def _on_changed(self) -> None:
        overlays = self._book.overlays
        text = self.tr("%n overlay(s)", "", len(overlays)) if overlays else self.tr("Overlays")
        above = self._book.marking_above
        self.setText(f"{text} · {above}" if above else text)
        self.set_active(bool(overlays))
        described = ", ".join(
            f"{overlay.letters} {overlay.title}"
            if overlay.entries
            else self.tr("{overlay} (shows nothing)").format(overlay=f"{overlay.letters} {overlay.title}")
            for overlay in overlays
        )
        self.setAccessibleDescription(described)
        self.setToolTip(described)

"""Which overlays lie under the calendar of this window, and the reading of them beside the plan."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from app.domain.markings import highest_marking
from app.domain.spans import DaySpan
from app.domain.wording import Text
from app.gui.workspace.document import PlanDocument, words
from app.gui.workspace.overlay_reader import OverlayReader, OverlayRun
from app.gui.workspace.overlay_reading import (
    ReadOverlay,
    Stamp,
    choice_of,
    held_since,
    id_of_file,
    remark_on,
    stamps_of,
)
from app.gui.workspace.overlay_years import ALL_YEARS, widened, years_around
from app.gui.workspace.settings import SettingsStore
from app.gui.workspace.tasks import Tasks
from app.services.overlays.choices import OverlayChoice, OverlayChoices, choices_of, is_file, with_choices
from app.services.overlays.overlays import OverlaidEntry, Overlay, OverlayIndex, OverlaySort, letters_for, read_id
from app.services.ports import Exchange
from app.services.store_ports import PlanStores
from app.services.stores.address_reading import is_address
from app.services.stores.locations import plan_name
from app.services.texts.marked_outputs import marking_table


class OverlayBook(QObject):
    """The overlays of the open plan in this window. They never enter the plan, its exports or its counts.

    `changed` comes when what `overlays`, `choices` or `entries_on` give is another;
    `troubled(Text)` when a file cannot be shown, or only in part; `held(str, Text)` when one took too long
    to read: `turn` it on to have it read again, nothing else does.
    """

    changed = Signal()
    troubled = Signal(object)
    held = Signal(str, object)

    def __init__(
        self,
        document: PlanDocument,
        settings: SettingsStore,
        tasks: Tasks,
        stores: PlanStores,
        exchange: Exchange,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._settings = settings
        self._tasks = tasks
        self._reader = OverlayReader(document, tasks, stores, exchange, self)
        self._wanted: dict[str, bool] = {}
        self._read: dict[str, ReadOverlay] = {}
        self._under_way: dict[str, OverlayRun] = {}
        self._overlays: tuple[Overlay, ...] = ()
        self._index = OverlayIndex(())
        self._span = ALL_YEARS
        self._asked: DaySpan | None = None
        self._has_begun = False
        self._widening = QTimer(self)
        self._widening.setSingleShot(True)
        self._widening.setInterval(0)
        self._widening.timeout.connect(self._widen)
        document.replaced.connect(self._on_replaced)
        document.reviewed.connect(self._on_reviewed)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._on_application_state)

    @property
    def overlays(self) -> tuple[Overlay, ...]:
        """The overlays that are on and read, in the order in which they were laid."""
        return self._overlays

    @property
    def choices(self) -> tuple[OverlayChoice, ...]:
        """All that is on, and the files that were on before, in the order in which they were laid."""
        shown = {overlay.id: overlay for overlay in self._overlays}
        return tuple(self._choice(each, on, shown.get(each)) for each, on in self._wanted.items())

    @property
    def waiting(self) -> tuple[tuple[str, Text], ...]:
        """The overlays that are on and not read until somebody asks for it, and why."""
        return tuple((each, read.trouble) for each, read in self._read.items() if read.held and read.trouble)

    @property
    def marking_above(self) -> str:
        """The highest marking of what lies under the calendar, where it is above the plan's; else empty."""
        if not self._overlays or not self._document.is_open:
            return ""
        plan = self._document.plan
        own = plan.settings.marking.strip()
        highest = highest_marking((own, *(overlay.marking for overlay in self._overlays)), marking_table(plan))
        return highest if highest != own else ""

    @property
    def span(self) -> DaySpan:
        """The years over which holidays and series are known."""
        return self._span

    def entries_on(self, span: DaySpan) -> tuple[OverlaidEntry, ...]:
        """What the overlays have on these days: by first day, then in the order in which they were laid.

        Years that were not looked at before are read then, and `changed` comes.
        """
        first, end = max(span.first, ALL_YEARS.first), min(span.end, ALL_YEARS.end)
        if self._wanted and first < end and (first < self._span.first or self._span.end < end):
            self._asked = DaySpan(first, end)
            self._widening.start()
        return self._index.on(span)

    def turn(self, overlay: str, on: bool) -> None:
        """Show the overlay of that id, or no longer; files stay among the choices."""
        is_in_trouble = overlay in self._read and self._read[overlay].overlay is None
        if read_id(overlay) is None or (self._wanted.get(overlay, False) == on and not is_in_trouble):
            return
        if on:
            self._wanted[overlay] = True
            self._start(overlay)
        elif is_file(overlay):
            self._wanted[overlay] = False
            self._drop(overlay)
        else:
            del self._wanted[overlay]
            self._drop(overlay)
        self._remember()
        self._show()

    def add_file(self, path: Path) -> None:
        """Lay a plan or a calendar file under the calendar; the open plan itself is not laid under itself."""
        if not self._document.is_open or str(path.absolute()) == self._document.editor.store.location:
            return
        made = id_of_file(path)
        if self._wanted.get(made) and made not in self._under_way:
            self._start(made)
            self._show()
        else:
            self.turn(made, True)

    def forget(self, overlay: str) -> None:
        """Take an overlay out of the choices."""
        if self._wanted.pop(overlay, None) is not None:
            self._drop(overlay)
            self._remember()
            self._show()

    def check_files(self) -> None:
        """Read again what was written since it was read; done whenever the window is looked at again."""
        files = {
            each: found[1]
            for each, on in self._wanted.items()
            if on
            and is_file(each)
            and each not in self._under_way
            and (found := read_id(each))
            and not is_address(found[1])
        }
        if files:
            self._tasks.storage.start(partial(stamps_of, files), on_done=self._on_stamps)

    def _on_application_state(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive:
            self.check_files()

    def _on_replaced(self) -> None:
        self._read.clear()
        for each in tuple(self._under_way):
            self._stop(each)
        self._wanted.clear()
        if self._document.is_open:
            self._span = years_around(self._document.today)
            kept = choices_of(self._settings.settings.overlays, self._document.editor.store.location)
            self._wanted = {**dict.fromkeys(kept.on, True), **dict.fromkeys(kept.off, False)}
            self._read = {each: held_since(each) for each in kept.held if each in kept.on}
            self._has_begun = False
            self._on_reviewed()
        self._show()

    def _on_reviewed(self) -> None:
        if self._document.is_open and self._document.review.is_whole:
            self.begin()

    def begin(self) -> None:
        """Read what was on when the plan was open last. It waits until the plan is checked: that comes first."""
        if self._has_begun or not self._document.is_open:
            return
        self._has_begun = True
        for each, on in tuple(self._wanted.items()):
            if on and each not in self._read and each not in self._under_way:
                self._start(each)
        self._show()

    def _start_again(self, but: str = "-") -> None:
        """Read all that is on and not held; nothing whose id begins with `but`."""
        for each, on in tuple(self._wanted.items()):
            if on and not self._is_held(each) and not each.startswith(but):
                self._start(each)

    def _is_held(self, overlay: str) -> bool:
        return overlay in self._read and self._read[overlay].held

    def _start(self, overlay: str) -> None:
        self._stop(overlay)
        reading = self._under_way[overlay] = OverlayRun()
        reading.task = self._reader.start(overlay, self._span, partial(self._on_read, reading))
        if reading.task is None:
            self._under_way.pop(overlay)
            self._wanted.pop(overlay, None)
        elif overlay in self._under_way:
            reading.task.then(partial(self._on_ended, overlay, reading))

    def _stop(self, overlay: str) -> None:
        if (reading := self._under_way.pop(overlay, None)) is not None:
            reading.cancel()

    def _on_ended(self, overlay: str, reading: OverlayRun) -> None:
        """Nothing was delivered: somebody stopped the reading."""
        if self._under_way.get(overlay) is reading:
            self._on_read(reading, held_since(overlay))

    def _on_read(self, reading: OverlayRun, read: ReadOverlay) -> None:
        if self._under_way.get(read.id) is not reading:
            return
        del self._under_way[read.id]
        before = self._read.get(read.id)
        self._read[read.id] = read
        if read.held or (before is not None and before.held):
            self._remember()
        if read.held:
            self.held.emit(read.id, read.trouble)
        elif read.trouble is not None and (before is None or before.trouble != read.trouble):
            self.troubled.emit(read.trouble)
        elif (said := remark_on(read)) is not None and (before is None or remark_on(before) != said):
            self.troubled.emit(said)
        self._show()

    def _on_stamps(self, stamps: Mapping[str, Stamp]) -> None:
        for each, stamp in stamps.items():
            read = self._read.get(each)
            fresh = each not in self._under_way and not self._is_held(each)
            if self._wanted.get(each) and read is not None and read.stamp != stamp and fresh:
                self._start(each)

    def _widen(self) -> None:
        asked, self._asked = self._asked, None
        if asked is None or not self._document.is_open:
            return
        span = widened(self._span, asked)
        if span == self._span:
            return
        self._span = span
        if self._has_begun:
            self._start_again(but=f"{OverlaySort.PLAN}:")

    def _drop(self, overlay: str) -> None:
        self._read.pop(overlay, None)
        self._stop(overlay)

    def _remember(self) -> None:
        on = tuple(each for each, wanted in self._wanted.items() if wanted)
        off = tuple(each for each, wanted in self._wanted.items() if not wanted)
        held = tuple(each for each in on if self._is_held(each))
        kept, location = self._settings.settings.overlays, self._document.editor.store.location
        self._settings.change(overlays=with_choices(kept, location, OverlayChoices(on, off, held)))

    def _show(self) -> None:
        taken: list[str] = []
        made: list[Overlay] = []
        for each, on in self._wanted.items():
            read = self._read.get(each)
            if not on or read is None or read.overlay is None:
                continue
            letters = read.overlay.letters or letters_for(read.overlay.title, taken)
            taken.append(letters)
            made.append(replace(read.overlay, letters=letters))
        self._overlays = tuple(made)
        self._index = OverlayIndex(made)
        self.changed.emit()

    def _choice(self, each: str, on: bool, shown: Overlay | None) -> OverlayChoice:
        sort, source = read_id(each) or (OverlaySort.CALENDAR, "")
        country = self._document.plan.countries.get(source) if sort is OverlaySort.HOLIDAYS else None
        place = country.name if country is not None else words(plan_name(source))
        read = self._read.get(each)
        waits = on and read is None and not self._has_begun
        return choice_of(each, on, shown, read, loading=waits or each in self._under_way, place=place)

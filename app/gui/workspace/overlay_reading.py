"""The work of reading one overlay, done in a lane; nothing here belongs to the window."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from app.domain.facts import Calendars
from app.domain.geography import Country
from app.domain.markings import highest_marking
from app.domain.plan import Plan
from app.domain.spans import DaySpan
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.gui.workspace.document import words
from app.gui.workspace.tasks import Control
from app.services.overlays.choices import OverlayChoice, OverlayState
from app.services.overlays.holidays import holiday_overlay
from app.services.overlays.overlays import Overlay, OverlaySort, overlay_id, read_id
from app.services.overlays.plans import plan_overlay
from app.services.ports import Exchange, PlanFileError
from app.services.store_ports import PlanStores
from app.services.stores.locations import plan_name
from app.services.stores.odd_records import records_words
from app.services.texts.tables import FileRefused, FileTooCostly

Stamp = tuple[int, ...]
"""When a file was last written, and how long it was; empty where it is not there."""


_PLAN_SUFFIX = ".entente"


@dataclass(frozen=True, slots=True)
class ReadOverlay:
    """What came of reading: the overlay, or why there is none, and the stamp of the file before it was read.

    `held` where it took too long or was stopped: it is read again only when somebody asks for it.
    """

    id: str
    overlay: Overlay | None
    trouble: Text | None = None
    stamp: Stamp = ()
    held: bool = False


def id_of_file(path: Path) -> str:
    """The id of the overlay that a file is: another plan, or a calendar."""
    sort = OverlaySort.PLAN if path.suffix.lower() == _PLAN_SUFFIX else OverlaySort.CALENDAR
    return overlay_id(sort, str(path.absolute()))


def held_since(overlay: str) -> ReadOverlay:
    """What stands for an overlay that is not read, for the last time took too long or was stopped."""
    _, source = read_id(overlay) or (OverlaySort.CALENDAR, overlay)
    said = text(
        "“{file}” is not read: the last time that took too long, or was stopped. The plan is unchanged. "
        "Have it read again, or choose another file.",
        file=Path(source).name,
    )
    return ReadOverlay(overlay, None, said, held=True)


def read_holidays(plan: Plan, country: Country, calendars: Calendars, span: DaySpan, _control: Control) -> ReadOverlay:
    """The holidays of a country; trouble where nothing at all is known of it."""
    made = holiday_overlay(plan, country, calendars, span)
    if made.entries or not made.remarks:
        return ReadOverlay(made.id, made)
    return ReadOverlay(made.id, None, made.remarks[0])


def read_plan(location: str, stores: PlanStores, _control: Control) -> ReadOverlay:
    """Another plan, opened for reading only and let go of at once: nobody is kept from writing it."""
    made_id, stamp = overlay_id(OverlaySort.PLAN, location), stamp_of(location)
    try:
        store = stores.open(location, read_only=True)
        try:
            plan = store.load()
        finally:
            store.close()
    except PlanFileError as error:
        return ReadOverlay(made_id, None, error.what, stamp)
    overlay = plan_overlay(plan, location, words(plan_name(location)))
    if store.left_out is not None:
        missing = text("{records}", records=records_words(store.left_out.records))
        overlay = replace(overlay, remarks=(*overlay.remarks, missing))
    return ReadOverlay(made_id, overlay, None, stamp)


def read_file(
    path: str,
    exchange: Exchange,
    levels: Mapping[str, tuple[str, ...]],
    span: DaySpan,
    home_zone: str,
    control: Control,
) -> ReadOverlay:
    """A calendar file."""
    made_id, stamp = overlay_id(OverlaySort.CALENDAR, path), stamp_of(path)
    try:
        found = exchange.read_calendar(Path(path), span, home_zone, control.check)
    except FileRefused as error:
        return ReadOverlay(made_id, None, error.what, stamp, held=isinstance(error, FileTooCostly))
    overlay = Overlay(
        made_id,
        OverlaySort.CALENDAR,
        found.title or Path(path).stem,
        "",
        found.entries,
        source=path,
        marking=highest_marking(found.markings, levels),
        remarks=found.remarks,
    )
    return ReadOverlay(made_id, overlay, None, stamp)


def stamps_of(paths: Mapping[str, str], _control: Control) -> dict[str, Stamp]:
    """The stamps of files by the ids of their overlays."""
    return {each: stamp_of(path) for each, path in paths.items()}


def stamp_of(path: str) -> Stamp:
    """The stamp of a file."""
    try:
        state = Path(path).stat()
    except (OSError, ValueError):
        return ()
    return (state.st_mtime_ns, state.st_size)


def remark_on(read: ReadOverlay) -> Text | None:
    """What to say of a file that shows nothing, or not all of it; None where there is nothing to say."""
    overlay = read.overlay
    if overlay is None or overlay.sort is OverlaySort.HOLIDAYS:
        return None
    if not overlay.entries and overlay.remarks:
        return text(
            "“{title}” was read and shows nothing: {remarks:apart}.",
            title=overlay.title,
            remarks=tuple(overlay.remarks),
        )
    if not overlay.entries:
        return text("“{title}” was read and shows nothing: no engagements are planned in it.", title=overlay.title)
    if overlay.remarks:
        return text(
            "“{title}” lies under the calendar, but not all of it as it stands in the file: {remarks:apart}.",
            title=overlay.title,
            remarks=tuple(overlay.remarks),
        )
    return None


def choice_of(
    overlay: str, on: bool, shown: Overlay | None, read: ReadOverlay | None, *, loading: bool, place: str
) -> OverlayChoice:
    """How an overlay stands: `shown` where it lies under the calendar, `read` what came of reading it, `loading`
    while it is read; `place` is what it is called where it says nothing of itself."""
    sort, _ = read_id(overlay) or (OverlaySort.CALENDAR, "")
    if shown is not None:
        return OverlayChoice(
            overlay,
            sort,
            shown.title,
            OverlayState.ON,
            shown.letters,
            shown.marking,
            shows_nothing=not shown.entries,
        )
    if loading:
        return OverlayChoice(overlay, sort, place, OverlayState.LOADING)
    if on and read is not None:
        return OverlayChoice(overlay, sort, place, OverlayState.TROUBLED, trouble=read.trouble, held=read.held)
    return OverlayChoice(overlay, sort, place, OverlayState.OFF)

"""A workspace around a plan in memory, for tests of single screens without the main window."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import cast

from PySide6.QtWidgets import QApplication, QMainWindow

from app.domain.findings import Rule
from app.domain.plan import Plan
from app.domain.wording import Text
from app.exchange import FileExchange
from app.gui.look.theme import Themes
from app.gui.shell.registry_commands import all_commands
from app.gui.views import VIEWS
from app.gui.workspace.actions import ActionRegistry
from app.gui.workspace.date_look import DateLook
from app.gui.workspace.document import PlanDocument
from app.gui.workspace.overlays import OverlayBook
from app.gui.workspace.prompts import Prompts
from app.gui.workspace.settings import SettingsStore
from app.gui.workspace.tasks import Tasks, run_at_once
from app.gui.workspace.view_state import ViewState
from app.gui.workspace.workspace import Workspace
from app.services.importing.staff_words import NO_WORDS
from app.services.planning.plan_editor import Author, open_editor
from tests.builders import FixedClock
from tests.gui.memory_store import MemoryJournal, MemoryStore, MemoryStores
from tests.shared_icons import icons_of
from tests.unit.domain.fake_calendars import FakeCalendars


@dataclass
class Desk:
    """A workspace with what the window around it was told: `said`, `went_to`, `refused`, `opened`."""

    workspace: Workspace
    store: MemoryStore
    said: list[str] = field(default_factory=list)
    went_to: list[str] = field(default_factory=list)
    refused: list[Text] = field(default_factory=list)
    opened: list[tuple[str, ...]] = field(default_factory=list)

    @property
    def plan(self) -> Plan:
        return self.workspace.document.plan

    def undo(self) -> None:
        self.workspace.document.undo_stack.undo()


def make_desk(
    plan: Plan,
    folder: Path,
    resources: Path,
    rules: Sequence[Rule] = (),
    *,
    read_only: bool = False,
    clock: FixedClock | None = None,
    stores: MemoryStores | None = None,
    store: MemoryStore | None = None,
    tasks: Tasks | None = None,
    author: str = "Maj Lund",
) -> Desk:
    """Open `plan` in a workspace whose settings are kept in `folder`; other plans are opened from `stores`.

    `store` is another one than a plain file with the plan; `tasks` are lanes that do not run at once.
    """
    window = QMainWindow()
    document = PlanDocument(window)
    themes = Themes(cast("QApplication", QApplication.instance()), resources, "light")
    icons = icons_of(resources, themes.theme)
    actions = ActionRegistry(window, icons)
    actions.add(all_commands(VIEWS, (), ()))
    store = store or MemoryStore(plan, read_only=read_only)
    said: list[str] = []
    went_to: list[str] = []
    tasks, settings = tasks or run_at_once(window), SettingsStore(folder / "settings.ini", window)
    workspace = Workspace(
        window=window,
        document=document,
        view=ViewState(document, window),
        actions=actions,
        icons=icons,
        themes=themes,
        prompts=Prompts(window),
        tasks=tasks,
        overlays=OverlayBook(document, settings, tasks, stores or MemoryStores(), FileExchange(), window),
        settings=settings,
        dates=DateLook(settings, window),
        places=(),
        staff_words=lambda: NO_WORDS,
        say=said.append,
        notify=lambda notice: said.append(notice.text),
        go_to=went_to.append,
    )
    desk = Desk(workspace, store, said, went_to)
    document.refused.connect(desk.refused.append)
    actions.bind("engagement.open", lambda: desk.opened.append(workspace.view.selected))
    journal = MemoryJournal()
    editor = open_editor(store, Author(author, "PC-0412"), clock or FixedClock(), FakeCalendars(), rules, journal)
    document.open(editor)
    document.adopt(editor.review_job(editor.review.facts)())
    return desk

"""What every screen is given: the plan, the shared view, and the means of the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.domain.geography import Place
from app.domain.value_classes import dataclass
from app.gui.look.icons import Icons
from app.gui.look.theme import Theme, Themes
from app.gui.widgets.notices import Notice
from app.gui.workspace.actions import ActionRegistry
from app.gui.workspace.date_look import DateLook
from app.gui.workspace.document import PlanDocument
from app.gui.workspace.overlays import OverlayBook
from app.gui.workspace.prompts import Prompts
from app.gui.workspace.settings import SettingsStore
from app.gui.workspace.tasks import Tasks
from app.gui.workspace.view_state import ViewState
from app.services.importing.staff_words import StaffWords


@dataclass(frozen=True, slots=True)
class Workspace:
    """Handed to each screen's constructor by the main window; nothing in it is global.

    `places` are known ports and capitals for completion, `staff_words` what staffs write. `say` shows a sentence in the
    status bar and announces it, `notify` a notice with its ways on; of one thing only one of the two. `go_to` opens a
    view by its id (`coordination`, `table`, `coverage`).
    """

    window: QWidget
    document: PlanDocument
    view: ViewState
    actions: ActionRegistry
    icons: Icons
    themes: Themes
    prompts: Prompts
    tasks: Tasks
    overlays: OverlayBook
    settings: SettingsStore
    dates: DateLook
    places: tuple[Place, ...]
    staff_words: Callable[[], StaffWords]
    say: Callable[[str], None]
    notify: Callable[[Notice], None]
    go_to: Callable[[str], None]

    @property
    def theme(self) -> Theme:
        """The theme in use."""
        return self.themes.theme

"""The main window with everything in it, as the program has it a moment after its first paint."""

from __future__ import annotations

from app.gui.look.icons import Icons
from app.gui.look.theme import Themes
from app.gui.plans.plan_opening import PlanOpening
from app.gui.sharing.sharing import Rhythm
from app.gui.shell.main_window import MainWindow
from app.gui.shell.window_parts import Interior
from app.gui.widgets.notices import NoticeBar
from app.gui.workspace.document import PlanDocument
from app.gui.workspace.prompts import Prompts
from app.gui.workspace.settings import SettingsStore
from app.gui.workspace.tasks import Tasks
from app.gui.workspace.window_ports import Means
from app.gui.workspace.workspace import Workspace


class FurnishedWindow(MainWindow):
    """A main window that is furnished before it is shown."""

    def __init__(
        self,
        means: Means,
        settings: SettingsStore,
        themes: Themes,
        icons: Icons,
        tasks: Tasks,
        prompts: type[Prompts] = Prompts,
        rhythm: Rhythm | None = None,
    ) -> None:
        super().__init__(settings.settings)
        self.interior = Interior(self, means, settings, themes, icons, tasks, prompts, rhythm)

    @property
    def workspace(self) -> Workspace:
        return self.interior.workspace

    @property
    def document(self) -> PlanDocument:
        return self.interior.workspace.document

    @property
    def opening(self) -> PlanOpening:
        return self.interior.opening

    @property
    def notices(self) -> NoticeBar:
        return self.interior.notices

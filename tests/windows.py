"""The main window with everything in it, as the program has it a moment after its first paint."""

from __future__ import annotations

from app.gui.document import PlanDocument
from app.gui.icons import Icons
from app.gui.interior import Interior
from app.gui.main_window import MainWindow
from app.gui.means import Means
from app.gui.plan_opening import PlanOpening
from app.gui.prompts import Prompts
from app.gui.settings import SettingsStore
from app.gui.sharing import Rhythm
from app.gui.tasks import Tasks
from app.gui.theme import Themes
from app.gui.widgets.notices import NoticeBar
from app.gui.workspace import Workspace


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

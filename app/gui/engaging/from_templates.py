"""The command that begins an engagement from one of the plan's templates."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from app.domain.wording import text
from app.gui.widgets.plain_text import literal
from app.gui.widgets.typed_menu import TypedMenu
from app.gui.workspace.workspace import Workspace
from app.services.edits.from_templates import begun_from_template, templates_by_kind


class FromTemplates(QObject):
    """Asks for which template by a menu over the window, and looks at what comes of it."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        workspace.actions.bind("engagement.from-template", self.ask)

    def ask(self) -> None:
        """Ask for a template, those of one kind of engagement together."""
        document = self._workspace.document
        templates = templates_by_kind(document.plan)
        if not templates:
            document.refused.emit(
                text("There is no template yet. At an engagement that new ones can be like, add the detail Template.")
            )
            return
        over = self._workspace.window
        menu = TypedMenu(over)
        menu.setObjectName("templates")
        menu.setAccessibleName(self.tr("Templates"))
        for each in templates:
            said = self.tr("{kind}: {template}").format(kind=each.kind, template=each.title)
            menu.addAction(literal(said)).triggered.connect(partial(self._begin, each.id))
        menu.open()

    def _begin(self, template_id: str, _checked: bool = False) -> None:
        document, view = self._workspace.document, self._workspace.view
        before = set(document.plan.engagements)
        if document.attempt(partial(begun_from_template, document.plan, document.today, template_id)):
            view.select(tuple(set(document.plan.engagements) - before))

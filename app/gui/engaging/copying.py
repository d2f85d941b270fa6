"""Engagements to and from the clipboard, for views in which they are no cells."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject

from app.domain.changes import Change
from app.domain.engagement import Engagement
from app.gui.look.languages import told
from app.gui.widgets import clipboard
from app.gui.workspace.document import words
from app.gui.workspace.workspace import Workspace
from app.services.edits.pasting import MOST, Copied, paste, read_copied
from app.services.edits.regrouping import RowStep
from app.services.importing.field_reading import FieldReading
from app.services.layouts.copied_rows import HEADS, copied_rows

OWN = "application/x-entente-engagements"
"""What lies on the clipboard beside the text and the table, for this program alone."""


def held_engagements(workspace: Workspace) -> Copied | None:
    """The engagements of this plan on the clipboard; None where there is none of them."""
    copied = read_copied(clipboard.held_data(OWN))
    engagements = workspace.document.plan.engagements
    return copied if copied is not None and any(each in engagements for each in copied.ids) else None


class Copying(QObject):
    """Copies the selected engagements, and puts copies of those on the clipboard where somebody is."""

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace

    def copy(self, field: str = "", part: str = "") -> None:
        """Put the selected engagements on the clipboard; the part of a field is the row in which they stand."""
        workspace = self._workspace
        plan = workspace.document.plan
        ids = tuple(each for each in workspace.view.selected if each in plan.engagements)
        if not ids:
            workspace.say(self.tr("Choose what to copy first: click an engagement, Ctrl+click for more."))
            return
        if len(ids) > MOST:
            said = self.tr("At most {most} engagements can be copied at once; nothing was. Copy fewer, or export them.")
            workspace.say(said.format(most=MOST))
            return
        reading = FieldReading(plan, workspace.document.today, workspace.places, workspace.staff_words)
        heads = [words(head) for head in HEADS]
        clipboard.put(copied_rows(plan, reading, ids), heads, {OWN: Copied(ids, field, part).written()})
        workspace.say(self.tr("%n engagement(s) copied. Paste puts copies where you are.", "", len(ids)))

    def paste(
        self, day: date | None, step: RowStep | None = None, *, stays: Callable[[str], bool] | None = None
    ) -> str | None:
        """Put copies on a day, and in a row; what other programs copied goes through the import.

        With `stays`, they stay on their own days where it is true of one of them. Gives the first that was made.
        """
        workspace = self._workspace
        document = workspace.document
        copied = held_engagements(workspace)
        if copied is None:
            workspace.actions.action("file.import-clipboard").trigger()
            return None
        if document.read_only:
            workspace.say(self.tr("This plan is open for reading only. Nothing was pasted."))
            return None
        if stays is not None and any(stays(each) for each in copied.ids):
            day = None
        made: list[Change] = []

        def use_case() -> Change:
            made.append(paste(document.plan, copied, day, step))
            return made[0]

        if not document.attempt(use_case):
            return None
        afters = [item.after for item in made[0].items if isinstance(item.after, Engagement)]
        workspace.view.select(tuple(item.id for item in afters))
        self._tell(afters, len(copied.ids) - len(afters))
        return afters[0].id

    def _tell(self, made: list[Engagement], gone: int) -> None:
        first = min(made, key=lambda item: item.dates.earliest)
        if len(made) == 1:
            said = self.tr("Pasted: {title}, {dates}, as an idea.").format(title=first.title, dates=told(first.dates))
        else:
            said = self.tr("%n copies pasted as ideas, the first on {dates}.", "", len(made))
            said = said.format(dates=told(first.dates))
        if gone:
            said += " " + self.tr("%n of what was copied is no longer in the plan.", "", gone)
        self._workspace.say(said)

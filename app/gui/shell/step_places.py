"""Where each of the first steps is done."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from app.gui.plans.first_steps import FirstSteps
from app.gui.shell.late_parts import LateParts
from app.gui.shell.side_panels import Sides
from app.gui.workspace.workspace import Workspace
from app.services.planning.first_steps import FirstStep


class StepPlaces(QObject):
    """Opens the field, list or dialog of a step that is chosen, and shows the steps when they are asked for."""

    def __init__(
        self,
        workspace: Workspace,
        steps: FirstSteps,
        late: LateParts,
        sides: Sides,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._steps = steps
        self._sides = sides
        self._late = late
        command = workspace.actions.action
        self._places: dict[FirstStep, Callable[[], object]] = {
            FirstStep.NATION: partial(late.show_properties, field="ownNation"),
            FirstStep.YEAR: partial(late.show_properties, field="yearStart"),
            FirstStep.REGIONS: late.show_regions,
            FirstStep.TIERS: command("tools.priorities").trigger,
            FirstStep.PEOPLE: self._show_people,
            FirstStep.OBJECTIVES: partial(late.show_list, "objectives"),
            FirstStep.CONTACTS: command("contact.new").trigger,
            FirstStep.IMPORT: command("file.import").trigger,
        }
        steps.chosen.connect(self._on_chosen)
        workspace.actions.bind("help.first-steps", self._show)

    def _on_chosen(self, step: FirstStep) -> None:
        self._places[step]()

    def _show_people(self) -> None:
        """The principals who are there, to choose from or to add to; where there is none, the first one is made.

        Holders of posts are people too, and in their list somebody new is no principal.
        """
        if any(person.is_principal for person in self._workspace.document.plan.people.values()):
            self._late.show_list("people")
        else:
            self._workspace.actions.action("principal.new").trigger()

    def _show(self) -> None:
        """Make room for the steps, and go into them."""
        self._steps.ask_for()
        if self._sides.is_whole:
            self._workspace.go_to("timeline")
        self._workspace.view.select(())
        self._sides.show_panel()
        self._steps.focus_next()

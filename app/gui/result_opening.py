"""Takes people to a search result: each kind of thing where it can be seen and worked on."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject

from app.domain.findings import Subject
from app.gui.principals import Principals
from app.gui.workspace import Workspace
from app.services.filtering import PlanFilter


class ResultOpening(QObject):
    """Opens an item of any table of the plan; one that is gone meanwhile is said to be."""

    def __init__(self, workspace: Workspace, open_view: Callable[[str], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._principals = Principals(workspace, self)
        self._ways: Mapping[str, Callable[[str], None]] = {
            "engagements": self._engagement,
            "asks": lambda item_id: self._look("coordination", Subject("asks", item_id)),
            "posts": lambda item_id: self._look("contacts", Subject("posts", item_id)),
            "people": self._person,
            "organisations": self._organisation,
            "countries": lambda item_id: self._look("coverage", Subject("countries", item_id)),
            "tiers": lambda item_id: self._look("coverage", Subject("countries", item_id)),
            "memberships": self._membership,
            "regions": self._region,
            "weights": lambda item_id: self._look("coverage", Subject("regions", item_id)),
            "objectives": self._objective,
            "kinds": lambda item_id: self._filter(PlanFilter(kind={item_id})),
            "waivers": lambda _item_id: self._show("view.findings"),
            "lead_times": lambda _item_id: self._do("tools.reference"),
            "norms": lambda _item_id: self._do("tools.reference"),
            "ask_types": lambda _item_id: self._do("tools.reference"),
            "ask_routes": lambda _item_id: self._do("tools.reference"),
            "schemes": lambda _item_id: self._do("tools.regions"),
            "settings": lambda _item_id: self._do("file.properties"),
            "saved_views": open_view,
        }

    @property
    def tables(self) -> frozenset[str]:
        """The tables of which an item can be opened."""
        return frozenset(self._ways)

    def open(self, table: str, item_id: str) -> None:
        """Go to the item; KeyError for a table that a plan does not have."""
        way = self._ways[table]
        if self._workspace.document.plan.find(table, item_id) is None:
            self._workspace.say(self.tr("That has been deleted meanwhile."))
            return
        way(item_id)

    def _engagement(self, item_id: str) -> None:
        self._workspace.view.show_guest(item_id)
        self._do("engagement.open")

    def _look(self, view: str, place: Subject) -> None:
        """Show a place in a view; what was typed to find it does not narrow that view."""
        self._forget_words()
        self._workspace.go_to(view)
        self._workspace.view.look_at_place(place)

    def _person(self, item_id: str) -> None:
        """A holder's post, else the engagements of a principal; whoever has neither is shown by themselves."""
        plan = self._workspace.document.plan
        held = sorted(plan.ids("post_by_holder", item_id))
        if held:
            self._look("contacts", Subject("posts", held[0]))
        elif plan.ids("engagement_by_person", item_id):
            self._filter(PlanFilter(principals={item_id}))
        else:
            self._principals.correct(item_id)

    def _organisation(self, item_id: str) -> None:
        posts = sorted(self._workspace.document.plan.ids("post_by_organisation", item_id))
        if posts:
            self._look("contacts", Subject("posts", posts[0]))
        else:
            self._forget_words()
            self._workspace.go_to("contacts")

    def _membership(self, item_id: str) -> None:
        membership = self._workspace.document.plan.memberships[item_id]
        self._look("coverage", Subject("countries", membership.country))

    def _region(self, item_id: str) -> None:
        """A region of the scheme in use stands in the matrix; the others are seen where schemes are made."""
        plan = self._workspace.document.plan
        if plan.regions[item_id].scheme == plan.settings.scheme:
            self._look("coverage", Subject("regions", item_id))
        else:
            self._do("tools.regions")

    def _objective(self, item_id: str) -> None:
        self._filter(PlanFilter(objectives={item_id}))

    def _filter(self, wanted: PlanFilter) -> None:
        view = self._workspace.view
        view.set_filter(wanted)
        self._workspace.say(self.tr("%n engagement(s) are shown.", "", len(view.shown)))

    def _forget_words(self) -> None:
        view = self._workspace.view
        view.set_filter(view.filter.with_(words=""))

    def _show(self, command: str) -> None:
        action = self._workspace.actions.action(command)
        if not action.isChecked():
            action.trigger()

    def _do(self, command: str) -> None:
        self._workspace.actions.action(command).trigger()

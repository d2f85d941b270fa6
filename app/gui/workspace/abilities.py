"""What a view can do of its own when the window asks for it: one protocol an ability.

A view that has the methods of one has the ability; nothing else says so. The functions below give what a
view does in the window's stead, or None.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Protocol, runtime_checkable

from PySide6.QtCore import SignalInstance

from app.gui.workspace.print_view import PrintView
from app.services.ports import ListExport

Deed = Callable[[], object]


@runtime_checkable
class Searches(Protocol):
    """Has a search of its own."""

    def focus_search(self) -> None:
        """Go to the search."""


@runtime_checkable
class Copies(Protocol):
    """Puts what is selected on the clipboard and takes what is there."""

    def copy(self) -> None:
        """Copy what is selected."""

    def paste(self) -> None:
        """Paste what is on the clipboard."""


@runtime_checkable
class SelectsAll(Protocol):
    """Selects everything that it shows."""

    def select_all(self) -> None:
        """Select it."""


@runtime_checkable
class ShowsFewer(Protocol):
    """Leaves out some of what the filter of all views lets through."""

    def fewer(self) -> tuple[str, ...] | None:
        """The engagements that are left; None where nothing is left out."""
        ...


@runtime_checkable
class MakesEngagements(Protocol):
    """Makes an engagement for what is selected in it: a day, a country, a row."""

    def new_engagement(self) -> None:
        """Make it."""


@runtime_checkable
class Deletes(Protocol):
    """Deletes in a way of its own, such as keeping its place in the rows."""

    def delete_selected(self) -> None:
        """Delete what is selected."""


@runtime_checkable
class HasTwin(Protocol):
    """Can be seen as a list too."""

    def show_twin(self) -> None:
        """Change between the picture and the list."""


@runtime_checkable
class Steps(Protocol):
    """Shows one stretch of time after the other."""

    def step_back(self) -> None:
        """Show the stretch before."""

    def step_forward(self) -> None:
        """Show the next stretch."""


@runtime_checkable
class Arranges(Protocol):
    """Can be arranged in several ways, which saved views remember; `arranged` when it was."""

    arranged: SignalInstance

    def arrangement(self) -> Mapping[str, str]:
        """How it is arranged."""
        ...

    def arrange(self, parts: Mapping[str, str]) -> None:
        """Show it as `arrangement` once said."""


class KeptTime(Protocol):
    """The stretch of time that a view shows, which is shown again when the plan is opened again."""

    def kept(self) -> str:
        """What is shown, as a text; empty where nothing was yet."""
        ...

    def bring_back(self, kept: str) -> None:
        """Show what `kept` once said."""


@runtime_checkable
class KeepsTime(Protocol):
    """Shows a stretch of time of its own, beside the period of the filter."""

    @property
    def time(self) -> KeptTime:
        """Which one."""
        ...


@runtime_checkable
class KnowsCountry(Protocol):
    """Shows countries, one of which is where the keys are."""

    def country_at_hand(self) -> str:
        """Its id; empty where the keys are elsewhere."""
        ...


@runtime_checkable
class Prints(Protocol):
    """Is printed as it is seen."""

    def print_view(self) -> PrintView:
        """The document that shows the same."""
        ...


@runtime_checkable
class KnowsPost(Protocol):
    """Shows what posts are asked, at one of which the keys are."""

    def post_at_hand(self) -> str:
        """Its id; empty where the keys are elsewhere."""
        ...


@runtime_checkable
class ShowsDocuments(Protocol):
    """Shows documents as they will come out."""

    def show_document(self, name: str) -> None:
        """That of a name, or the one chosen last."""

    def show_seen(self, seen: PrintView) -> None:
        """The one that shows the same as a view."""

    def show_country(self, country: str) -> None:
        """The sheet of a country."""

    def show_slips(self, recipient: str) -> None:
        """The change slip of one recipient, or of all."""


@runtime_checkable
class Lists(Protocol):
    """Says what it lists, for a file."""

    def listing(self, *given: Any) -> ListExport:
        """What it lists of a plan and of its review, which come last."""
        ...


def searches(view: object) -> Deed | None:
    """Go to its own search."""
    return view.focus_search if isinstance(view, Searches) else None


def copies(view: object) -> Deed | None:
    """Copy what is selected in it."""
    return view.copy if isinstance(view, Copies) else None


def pastes(view: object) -> Deed | None:
    """Paste into it."""
    return view.paste if isinstance(view, Copies) else None


def selects_all(view: object) -> Deed | None:
    """Select everything that it shows."""
    return view.select_all if isinstance(view, SelectsAll) else None


def shown_fewer(view: object) -> tuple[str, ...] | None:
    """The engagements that it leaves of those that the filter lets through; None where that is all."""
    return view.fewer() if isinstance(view, ShowsFewer) else None


def shown_fewer_by(view: object) -> str:
    """The filters of its columns, by which it leaves the others out, as a saved view keeps them."""
    return view.arrangement().get("filters", "") if isinstance(view, Arranges) else ""


def makes_engagement(view: object) -> Deed | None:
    """Make an engagement for what is selected in it."""
    return view.new_engagement if isinstance(view, MakesEngagements) else None


def deletes(view: object) -> Deed | None:
    """Delete what is selected in it."""
    return view.delete_selected if isinstance(view, Deletes) else None


def shows_twin(view: object) -> Deed | None:
    """Show it as a list, or as a picture again."""
    return view.show_twin if isinstance(view, HasTwin) else None


def country_at_hand(view: object) -> str:
    """The country where the keys are in it; empty for none."""
    return view.country_at_hand() if isinstance(view, KnowsCountry) else ""


def post_at_hand(view: object) -> str:
    """The post whose ask is looked at in it; empty for none."""
    return view.post_at_hand() if isinstance(view, KnowsPost) else ""


def steps_back(view: object) -> Deed | None:
    """Show the stretch of time before."""
    return view.step_back if isinstance(view, Steps) else None


def steps_forward(view: object) -> Deed | None:
    """Show the next stretch of time."""
    return view.step_forward if isinstance(view, Steps) else None

"""Region schemes: which there are, what their regions hold, and the way to make one's own."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import ClassVar

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from app.domain.changes import Change
from app.gui.dialogs.locked_notice import LockedNotice
from app.gui.dialogs.naming import NameDialog
from app.gui.dialogs.region_heir import RegionHeirDialog
from app.gui.dialogs.region_lists import CountryList, RegionList, SchemeList, offer
from app.gui.dialogs.standing_dialog import StandingDialog
from app.gui.widgets.empty_state import EmptyState
from app.gui.widgets.headings import SectionHeading
from app.gui.widgets.plain_text import TextLabel, literal
from app.gui.widgets.return_key import press_on_return
from app.gui.widgets.room import open_at
from app.gui.widgets.search_box import SearchBox
from app.gui.widgets.spacing import GRID, column, row
from app.gui.workspace.document import words
from app.gui.workspace.workspace import Workspace
from app.services.edits import regions as edits
from app.services.layouts.regions import country_lines, region_lines, scheme_lines


class RegionsDialog(StandingDialog):
    """Left the schemes and the regions of the one looked at, right the countries of a region."""

    WATCHED: ClassVar = frozenset({"schemes", "regions", "weights", "countries", "settings"})

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace, "regionsDialog", "")
        self.setWindowTitle(self.tr("Regions"))
        icons = workspace.icons
        self._scheme = ""
        self._schemes, self._regions, self._countries = SchemeList(icons), RegionList(icons), CountryList(icons)
        self._scheme_commands: dict[str, QAction] = {}
        self._region_commands: dict[str, QAction] = {}
        self._about = TextLabel(muted=True, wraps=True)
        self._use = QPushButton(self.tr("Use for coverage"))
        self._use.setObjectName("useScheme")
        self._search = SearchBox(icons, self.tr("Find a country in any region"), self.tr("Find a country"))
        self._search.setObjectName("countrySearch")
        self._heading = SectionHeading()
        self._chosen = TextLabel(muted=True)
        self._move = QPushButton(self.tr("&Move to…"))
        self._move.setObjectName("moveCountries")
        self._menu = QMenu(self)
        self._menu.setObjectName("moveMenu")
        self._empty = EmptyState(icons, "world", "", "")
        self._stack = QStackedWidget()
        self._stack.addWidget(self._countries)
        self._stack.addWidget(self._empty)
        self._locked = LockedNotice(icons, self.tr("Copy…"), self._on_copy_scheme)
        panes = row(gap=3 * GRID)
        panes.addLayout(self._left(), 5)
        panes.addLayout(self._right(), 6)
        layout = column(self, margin=2 * GRID, gap=2 * GRID)
        layout.addLayout(panes, 1)
        layout.addLayout(self.foot())
        for button in self.findChildren(QPushButton):
            press_on_return(button)
        open_at(self, 160, 42)
        self._connect()
        self.refresh()
        self._schemes.setFocus()

    def refresh(self) -> None:
        """Show the schemes as they are now, and stay with the one looked at."""
        plan = self.workspace.document.plan
        wanted = self._scheme if self._scheme in plan.schemes else plan.settings.scheme
        self._schemes.show_lines(scheme_lines(plan))
        self._schemes.choose(wanted)
        self._scheme = wanted
        self._show_scheme()

    def look_at(self, scheme_id: str, region_id: str = "") -> None:
        """Look at a scheme, and at a region of it."""
        self._schemes.choose(scheme_id)
        self._regions.choose(region_id)

    def _left(self) -> QVBoxLayout:
        pane = column()
        heading = SectionHeading(self.tr("Schemes"))
        for name, title, handler, key in (
            ("new", self.tr("New…"), self._on_new_scheme, "Ins"),
            ("copy", self.tr("Copy…"), self._on_copy_scheme, "Ctrl+D"),
            ("rename", self.tr("Rename…"), self._on_rename_scheme, "F2"),
            ("delete", self.tr("Delete"), self._on_delete_scheme, "Del"),
        ):
            command = offer(heading, self._schemes, f"scheme-{name}", title, handler, key)
            self._scheme_commands[name] = command
        pane.addWidget(heading)
        self._schemes.setMinimumHeight(self.fontMetrics().height() * 9)
        pane.addWidget(self._schemes, 2)
        use = row()
        use.addWidget(self._about, 1)
        use.addWidget(self._use)
        pane.addLayout(use)
        pane.addSpacing(GRID)
        heading = SectionHeading(self.tr("Regions"))
        for name, title, handler, key in (
            ("new", self.tr("New…"), self._on_new_region, "Ins"),
            ("rename", self.tr("Rename…"), self._on_rename_region, "F2"),
            ("delete", self.tr("Delete…"), self._on_delete_region, "Del"),
        ):
            command = offer(heading, self._regions, f"region-{name}", title, handler, key)
            self._region_commands[name] = command
        pane.addWidget(heading)
        pane.addWidget(self._regions, 5)
        return pane

    def _right(self) -> QVBoxLayout:
        pane = column()
        pane.addWidget(self._locked)
        pane.addWidget(self._heading)
        pane.addWidget(self._search)
        pane.addWidget(self._stack, 1)
        below = row()
        below.addWidget(self._chosen, 1)
        below.addWidget(self._move)
        pane.addLayout(below)
        return pane

    def _connect(self) -> None:
        self._schemes.chosen.connect(self._on_scheme)
        self._regions.chosen.connect(self._on_region)
        self._countries.chosen.connect(self._show_state)
        self._schemes.opened.connect(partial(self._go_to, self._regions))
        self._regions.opened.connect(partial(self._go_to, self._countries))
        self._countries.opened.connect(self._open_menu)
        self._move_command = self._countries.add_command("country-move", self.tr("Move to…"), self._open_menu)
        self._search.searched.connect(self._show_countries)
        self._move.clicked.connect(self._open_menu)
        self._use.clicked.connect(self._on_use)
        self._empty.add_step(self.tr("Find a country"), partial(self._go_to, self._search))

    def _go_to(self, part: QWidget, _given: object = None) -> None:
        part.setFocus()

    # --- showing -----------------------------------------------------------------------------------

    def _on_scheme(self) -> None:
        if self._schemes.current_key not in (None, self._scheme):
            self._scheme = str(self._schemes.current_key)
            self._show_scheme()

    def _show_scheme(self) -> None:
        plan = self.workspace.document.plan
        scheme = plan.schemes[self._scheme]
        in_use = plan.settings.scheme == self._scheme
        lines = region_lines(plan, self._scheme)
        about = scheme.description or scheme.source
        if in_use:
            about = self.tr("Coverage is counted by these regions.")
            if not any(line.weight for line in lines):
                about += " " + self.tr("They have no weights yet; Priorities… in Coverage gives them some.")
        self._about.setText(about)
        self._use.setVisible(not in_use)
        self._use.setEnabled(self.can_write)
        shipped = self._scheme in edits.SHIPPED
        self._locked.set_text(words(edits.shipped_words(scheme.title)) if shipped else "")
        for name, command in self._scheme_commands.items():
            command.setEnabled(self.can_write and (name in ("new", "copy") or not shipped))
        self._scheme_commands["delete"].setEnabled(self.can_write and not shipped and not in_use)
        self._regions.show_lines(lines)
        self._show_countries()

    def _on_region(self) -> None:
        if self._regions.hasFocus():
            self._search.clear()  # Whoever goes to a region wants its countries, whatever was looked for before.
        self._show_countries()

    def _show_countries(self) -> None:
        plan, typed = self.workspace.document.plan, self._search.text()
        region = plan.regions.get(self._region)
        lines = country_lines(plan, self._scheme, self._region, typed)
        searching = bool(typed.strip())
        title = self.tr("Found in all regions") if searching else region.title if region is not None else ""
        self._heading.set_text(title, self.tr("%n countries", "", len(lines)))
        if searching:
            self._empty.set_text(self.tr("No such country"), self.tr("Former and other names and codes are found too."))
        else:
            how = self.tr("Find countries of other regions, choose them, and move them here.")
            self._empty.set_text(self.tr("No countries yet"), how)
        self._stack.setCurrentIndex(0 if lines else 1)
        self._countries.show_lines(lines, searching)
        self._show_state()

    def _show_state(self) -> None:
        chosen, ours = len(self._countries.selected_keys), self.can_write and self._scheme not in edits.SHIPPED
        self._chosen.setText(self.tr("%n chosen", "", chosen) if chosen else "")
        self._move.setEnabled(ours and chosen > 0 and self._regions.rows.rowCount() > 1)
        self._move_command.setEnabled(self._move.isEnabled())
        several = self._regions.rows.rowCount() > 1
        for name, command in self._region_commands.items():
            command.setEnabled(ours and (name == "new" or bool(self._region)) and (name != "delete" or several))

    @property
    def _region(self) -> str:
        """The region looked at."""
        return str(self._regions.current_key or "")

    # --- schemes -----------------------------------------------------------------------------------

    def _on_new_scheme(self) -> None:
        edit = partial(self._with_plan, edits.new_scheme, region_title=self.tr("Unassigned"))
        hint = self.tr("It begins with one region that holds all countries.")
        self._ask_name(self.tr("New region scheme"), self.tr("Make scheme"), "", edit, hint)

    def _on_copy_scheme(self) -> None:
        scheme = self.workspace.document.plan.schemes[self._scheme]
        name = self.tr("{title}, our own").format(title=scheme.title)
        edit = partial(self._with_plan, edits.copy_scheme, self._scheme)
        hint = self.tr("Its regions and their countries are copied, their weights are not.")
        self._ask_name(self.tr("Copy region scheme"), self.tr("Copy scheme"), name, edit, hint)

    def _on_rename_scheme(self) -> None:
        name = self.workspace.document.plan.schemes[self._scheme].title
        edit = partial(self._with_plan, edits.rename_scheme, self._scheme)
        self._ask_name(self.tr("Rename region scheme"), self.tr("Rename"), name, edit)

    def _on_delete_scheme(self) -> None:
        self.attempt(partial(edits.delete_scheme, self.workspace.document.plan, self._scheme))

    def _on_use(self) -> None:
        self.attempt(partial(edits.use_scheme, self.workspace.document.plan, self._scheme))
        self._schemes.setFocus()

    # --- regions and countries ---------------------------------------------------------------------

    def _on_new_region(self) -> None:
        edit = partial(self._with_plan, edits.add_region, self._scheme)
        self._ask_name(self.tr("New region"), self.tr("Add region"), "", edit)

    def _on_rename_region(self) -> None:
        name = self.workspace.document.plan.regions[self._region].title
        edit = partial(self._with_plan, edits.rename_region, self._region)
        self._ask_name(self.tr("Rename region"), self.tr("Rename"), name, edit)

    def _on_delete_region(self) -> None:
        lines = region_lines(self.workspace.document.plan, self._scheme)
        gone = next(line for line in lines if line.id == self._region)
        others = [line for line in lines if line.id != gone.id]
        posts = self.workspace.document.plan.posts.values()
        if not gone.countries and not gone.weight and not any(gone.id in post.regions for post in posts):
            self._on_heir(gone.id, others[0].id)
            return
        dialog = RegionHeirDialog(self.workspace.icons, gone, others, self)
        dialog.made.connect(partial(self._on_heir, gone.id))
        dialog.open()

    def _on_heir(self, region_id: str, heir_id: str) -> None:
        document = self.workspace.document
        self.attempt(partial(edits.delete_region, document.plan, region_id, heir_id, document.today))
        self._regions.choose(heir_id)
        self._regions.setFocus()

    def _open_menu(self) -> None:
        if not self._move.isEnabled():
            return
        self._menu.clear()
        searching = bool(self._search.text().strip())
        for line in region_lines(self.workspace.document.plan, self._scheme):
            if searching or line.id != self._region:
                action = self._menu.addAction(literal(line.title))
                action.triggered.connect(partial(self._on_move, line.id))
        self._menu.popup(self._move.mapToGlobal(QPoint(0, self._move.height())))

    def _on_move(self, region_id: str, _checked: bool = False) -> None:
        countries = self._countries.selected_keys
        self.attempt(partial(edits.move_countries, self.workspace.document.plan, countries, region_id))
        self._countries.setFocus()

    # --- names -------------------------------------------------------------------------------------

    def _with_plan(self, edit: Callable[..., Change], *given: str, **named: str) -> Change:
        """The edit of the plan as it is now."""
        return edit(self.workspace.document.plan, *given, **named)

    def _ask_name(self, title: str, action: str, name: str, edit: Callable[[str], Change], hint: str = "") -> None:
        dialog = NameDialog(self.workspace.icons, title, action, name, edit, self, hint)
        dialog.made.connect(partial(self._on_named, edit))
        dialog.open()

    def _on_named(self, edit: Callable[[str], Change], name: str) -> None:
        change = self.attempt(partial(edit, name))
        for item in change.items if change is not None else ():
            if item.before is None and item.table == "schemes":
                self.look_at(item.id)
                self._schemes.setFocus()
            elif item.before is None and item.table == "regions" and item.id.startswith(f"{self._scheme}/"):
                self.look_at(self._scheme, item.id)
                self._regions.setFocus()

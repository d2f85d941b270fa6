"""The filter that all views share, in one quiet line: period, chips, count, and at its end the search."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QLocale, QObject, Qt, QTimer
from PySide6.QtWidgets import QFrame, QMenu, QSizePolicy, QWidget

from app.domain.changes import Change
from app.domain.spans import DaySpan
from app.domain.wording import Text, text
from app.domain.wording_values import engagements_count
from app.gui.filtering.own_chips import OwnChips
from app.gui.filtering.period_picker import PeriodPicker
from app.gui.look.translation import QT_TRANSLATE_NOOP
from app.gui.widgets.choice_popup import Option
from app.gui.widgets.drop_button import DropButton
from app.gui.widgets.filter_chip import FilterChip
from app.gui.widgets.headings import LinkButton
from app.gui.widgets.plain_text import TextLabel, literal
from app.gui.widgets.scrolling_line import ScrollingLine
from app.gui.widgets.search_box import SearchBox
from app.gui.widgets.spacing import GRID, row
from app.gui.widgets.typed_menu import TypedMenu
from app.gui.workspace.actions import ActionSpec
from app.gui.workspace.document import words
from app.gui.workspace.workspace import Workspace
from app.services.filtering.facets import USUAL, facets
from app.services.filtering.plan_filter import PlanFilter

SEARCH_WIDTH = 30
"""Average characters of the search box, at most."""

WARMED_AT_ONCE = 1_000
"""Engagements whose words are made ready between two events; about 6 ms."""

_VIEW = QT_TRANSLATE_NOOP("Actions", "&View")

FILTER_COMMANDS = (
    ActionSpec(
        "view.filter-by",
        QT_TRANSLATE_NOOP("Actions", "Filter &by…"),
        (_VIEW,),
        ("Alt+Shift+B",),
        "filter",
        QT_TRANSLATE_NOOP("Actions", "Choose what of the engagements to filter by"),
        "plan",
        separator_before=True,
    ),
)

PERIOD_COMMANDS = (
    ActionSpec(
        "period.back",
        QT_TRANSLATE_NOOP("Actions", "Period be&fore"),
        (_VIEW,),
        ("Ctrl+PgUp",),
        tip=QT_TRANSLATE_NOOP("Actions", "Show the period before: a year, a month, or what the view steps by"),
        enabled_when="plan",
        separator_before=True,
    ),
    ActionSpec(
        "period.forward",
        QT_TRANSLATE_NOOP("Actions", "Period &after"),
        (_VIEW,),
        ("Ctrl+PgDown",),
        tip=QT_TRANSLATE_NOOP("Actions", "Show the period after"),
        enabled_when="plan",
    ),
)
"""The steps of the period; the bar adds them to the menus, the window binds them: a view may have steps of its own."""


class FilterBar(QFrame):
    """Drives and follows `workspace.view.filter`; a part changed elsewhere is shown here at once.

    `leading` stand before all else. Beside the usual facets the chips are shown while something is chosen
    in them, or after they were asked for under “More filters”.
    """

    def __init__(self, workspace: Workspace, leading: Sequence[QWidget] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("filterBar")
        self.setAccessibleName(self.tr("Filter"))
        self.setProperty("look", "bar")
        self._workspace = workspace
        self._view = workspace.view
        self._period = PeriodPicker(workspace.icons, workspace.document)
        self._period.setObjectName("periodPicker")
        known = facets()
        usual = [name for name in USUAL if name in known]
        order = [*usual, *(name for name in known if name not in usual)]
        self._chips = {name: self._make_chip(name, words(known[name].title)) for name in order}
        self._more = self._make_more()
        self._count = TextLabel(muted=True)
        self._count.setObjectName("filterCount")
        self._clear = LinkButton(self.tr("Clear filters"))
        self._clear.setObjectName("clearFilters")
        self._clear.setAccessibleName(self.tr("Clear filters"))
        self._search = SearchBox(workspace.icons, self.tr("Search engagements"), self.tr("Search engagements"), rest=15)
        self._search.setObjectName("searchBox")
        self._search.setToolTip(self.tr("Search engagements (Ctrl+F); Esc clears and leads back to the view"))
        self._fit_search()
        self._search.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        # The first search would have to fold every text of the plan; it is done a little at a time before.
        self._warming = QTimer(self)
        self._warming.setSingleShot(True)
        self._warming.setInterval(0)
        self._warming.timeout.connect(self._warm)
        self._search.installEventFilter(self)
        self._lay_out(leading)
        self._own = OwnChips(self._chips, self._make_chip, partial(self._line.insert_before, self._more))
        self._connect()
        self._show()

    @property
    def period(self) -> PeriodPicker:
        """The period with its steps."""
        return self._period

    def chip(self, facet: str) -> FilterChip:
        """The chip of a facet."""
        return self._chips[facet]

    @property
    def search(self) -> SearchBox:
        """The box to search in."""
        return self._search

    def focus_search(self) -> None:
        """Put the cursor into the search box, with what is there selected."""
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def clear(self) -> None:
        """Let everything through again."""
        self._view.set_filter(PlanFilter())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._search and event.type() == QEvent.Type.FocusIn:
            self._warming.start()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_search()

    def _fit_search(self) -> None:
        self._search.setMaximumWidth(self.fontMetrics().averageCharWidth() * SEARCH_WIDTH)

    def _warm(self) -> None:
        if self._view.warm_search(WARMED_AT_ONCE):
            self._warming.start()

    def _make_chip(self, facet: str, title: str) -> FilterChip:
        chip = FilterChip(self._workspace.icons, title, self)
        chip.setObjectName(f"{facet}Chip")
        chip.chosen.connect(partial(self._on_chosen, facet))
        chip.opened.disconnect(chip.open)  # The counts come first, so that the list is as long as it needs.
        chip.opened.connect(partial(self._offer, facet))
        chip.closed.connect(partial(self._on_closed, facet))
        chip.setVisible(facet in USUAL)
        return chip

    def _make_more(self) -> DropButton:
        more = DropButton(self._workspace.icons, self.tr("More filters"))
        more.setObjectName("moreFilters")
        more.setAccessibleDescription(self.tr("Opens a list of more filters."))
        more.opened.connect(self._open_more)
        return more

    def _open_more(self) -> None:
        """Offer all facets, the usual ones first, with what is chosen in each."""
        menu = TypedMenu(self._more)
        menu.setObjectName("moreMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        document = self._workspace.document
        known, below = facets(document.plan if document.is_open else None), dict[Text, QMenu]()
        # What is of the engagement itself first, the own fields of the plan among it.
        for facet, chip in sorted(self._chips.items(), key=lambda each: known[each[0]].of is not None):
            of = known[facet].of
            if of is not None and of not in below:
                if not below:
                    menu.addSeparator()
                title = words(of)
                below[of] = TypedMenu(menu)
                below[of].setTitle(literal(title[:1].upper() + title[1:]))
                menu.addMenu(below[of])
            offered = (menu if of is None else below[of]).addAction(literal(f"{chip.text()}…"))
            offered.setObjectName(facet)
            offered.triggered.connect(partial(self.choose_in, facet))
            if facet == USUAL[-1]:
                menu.addSeparator()
        self._more.show_menu(menu)

    def choose_in(self, facet: str, _checked: bool = False) -> None:
        """Show the chip of a facet, and open its list; KeyError for a facet that there is not."""
        self._chips[facet].show()
        self._chips[facet].click()

    def _lay_out(self, leading: Sequence[QWidget]) -> None:
        self._line = line = ScrollingLine(self._workspace.icons)
        for part in (*leading, self._period, *self._chips.values(), self._more, self._count, self._clear):
            line.addWidget(part)
        layout = row(self)
        layout.setContentsMargins(GRID + 4, GRID, GRID + 4, GRID)
        layout.addWidget(line, 1)
        layout.addWidget(self._search)

    def _connect(self) -> None:
        view, document, actions = self._view, self._workspace.document, self._workspace.actions
        self._period.picked.connect(self._on_period)
        self._search.searched.connect(self._on_searched)
        self._clear.clicked.connect(self.clear)
        view.filter_changed.connect(self._show)
        view.shown_changed.connect(self._show_count)
        document.replaced.connect(self._show)
        document.changed.connect(self._on_changed)
        self._workspace.dates.changed.connect(self._show)
        view.facet_asked.connect(self.choose_in)
        known = {entry.id for entry in actions.entries()}
        actions.add(spec for spec in (*FILTER_COMMANDS, *PERIOD_COMMANDS) if spec.id not in known)
        actions.bind("view.filter-by", self._open_more)

    def _show(self) -> None:
        """Bring every part in line with the filter in force."""
        document = self._workspace.document
        self._own.show(document.plan if document.is_open else None)
        wanted, is_open = self._view.filter, self._workspace.document.is_open
        self._period.show_period(wanted.period)
        for facet, chip in self._chips.items():
            chip.setEnabled(is_open)
            chosen = wanted.chosen(facet)
            if facet not in USUAL and chip.popup is None:
                chip.setVisible(bool(chosen))
            if chip.selection != chosen:
                chip.set_options(self._options(facet))
                chip.set_selection(chosen)
        self._more.setEnabled(is_open)
        self._period.setEnabled(is_open)
        self._search.setEnabled(is_open)
        if self._search.text() != wanted.words:
            self._search.setText(wanted.words)
            self._search.returnPressed.emit()
        self._show_count()

    def _show_count(self) -> None:
        view = self._view
        total, shown = view.total, len(view.shown) - len(view.guests)
        number = QLocale().toString
        if view.filter.is_empty:
            said = words(text("{count}", count=engagements_count(total))) if self._workspace.document.is_open else ""
        else:
            said = self.tr("{shown} of {total}").format(shown=number(shown), total=number(total))
        self._count.setText(said)
        self._clear.setVisible(not view.filter.is_empty)

    def _options(self, facet: str, *, counted: bool = False) -> list[Option]:
        """What a chip offers; `counted` says how many engagements the rest of the filter leaves for each."""
        staff = self._workspace.staff_words().terms_of_kinds if facet == "kind" and counted else {}
        return [
            Option(
                choice.id,
                words(choice.title) if isinstance(choice.title, Text) else choice.title,
                QLocale().toString(choice.count) if counted else "",
                f"{choice.terms} {staff.get(choice.id, '')}",
            )
            for choice in self._view.choices(facet, counted=counted)
        ]

    def _offer(self, facet: str) -> None:
        chip = self._chips[facet]
        if chip.popup is None:
            chip.set_options(self._options(facet, counted=True))
            chip.open()

    def _on_closed(self, facet: str) -> None:
        """A chip in which nothing was chosen goes where it came from."""
        if facet not in USUAL and not self._chips[facet].selection:
            self._chips[facet].hide()
            self._more.setFocus()

    def _on_chosen(self, facet: str, chosen: frozenset[str]) -> None:
        self._view.set_filter(self._view.filter.with_(**{facet: chosen}))

    def _on_period(self, period: DaySpan | None) -> None:
        self._view.set_filter(self._view.filter.with_(period=period))

    def _on_searched(self, typed: str) -> None:
        self._view.set_filter(self._view.filter.with_(words=typed))

    def _on_changed(self, change: Change, _delta: object) -> None:
        if "own_fields" in change.tables:
            self._show()
        self._show_count()

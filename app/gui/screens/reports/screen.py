"""The reports view: what to print at the left, the compiled file itself at the right."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.domain.item_names import country_name
from app.gui.engaging.giving import document_actions
from app.gui.screens.reports.beginning import WeekBeginning
from app.gui.screens.reports.beside import beside
from app.gui.screens.reports.making import Wish, make_pages, suggested_name, wish_of
from app.gui.screens.reports.page_view import scales
from app.gui.screens.reports.preview import ReportPreview
from app.gui.screens.reports.side import ReportSide
from app.gui.widgets.column_scroll import ColumnScroll
from app.gui.widgets.empty_state import EmptyState
from app.gui.widgets.spacing import hairline, row
from app.gui.widgets.written_notice import written_notice
from app.gui.workspace.document import words
from app.gui.workspace.print_view import PrintView
from app.gui.workspace.printing import print_pages
from app.gui.workspace.prompts import FileKind
from app.gui.workspace.redrawing import begun_anew
from app.gui.workspace.tasks import Task
from app.gui.workspace.window_ports import Means, PrintedPages, PrintingFailed
from app.gui.workspace.workspace import Workspace
from app.services.filtering.periods import year_at_hand
from app.services.reports.editions import document_editions
from app.services.reports.weeks import week_at_hand, week_of
from app.services.texts.tables import FileRefused

SIDE_WIDTH = 40  # average characters


class ReportsScreen(QWidget):
    """Compiles in the background whenever what is wanted has changed; the preview is the file."""

    def __init__(self, workspace: Workspace, means: Means, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reports")
        self.setAccessibleName(self.tr("Reports"))
        self._workspace = workspace
        self._means = means
        self._pages: PrintedPages | None = None
        self._shown: Wish | None = None
        self._ended: Wish | None = None
        self._is_stale = True
        self._task: Task | None = None
        self._year, self._week, self._edition = 0, date.min, 0
        self._one = ("", "")
        self._preview = ReportPreview(workspace)
        self._said = EmptyState(workspace.icons, "file-text", self.tr("Preparing the document"), "")
        self._stack = QStackedWidget()
        self._stack.addWidget(self._said)
        self._stack.addWidget(self._preview)
        self._side = ReportSide(workspace, means.documents)
        self._side.enable(False)
        self._scrolled = ColumnScroll(self._side)
        self._fit()
        layout = row(self, gap=0)
        layout.addLayout(beside(self._side, self._scrolled))
        layout.addWidget(hairline(Qt.Orientation.Vertical))
        layout.addWidget(self._stack, 1)
        self._side.changed.connect(self._on_wish_changed)
        self._side.days.year_wanted.connect(self._on_year_wanted)
        self._side.days.day_wanted.connect(self._on_day_wanted)
        self._beginning = WeekBeginning(workspace, self._side, self._begin_week)
        self._side.saving.connect(self._on_save)
        self._side.printing.connect(self._on_print)
        document, view = workspace.document, workspace.view
        document.replaced.connect(self._on_replaced)
        document.changed.connect(self._on_plan_changed)
        document.reviewed.connect(self._on_plan_changed)
        view.shown_changed.connect(self._on_wish_changed)
        view.filter_changed.connect(self._on_filter_changed)
        view.selection_changed.connect(self._on_selection_changed)
        workspace.dates.changed.connect(self._on_dates_changed)
        for made in means.documents:
            workspace.actions.bind(f"report.{made.name}", partial(self.show_document, made.name))
        if document.is_open:
            self._on_replaced()
            self._on_filter_changed()
            self._offer_one()

    def event(self, event: QEvent) -> bool:
        """Wherever the focus is in Reports, Ctrl with + − 0 is of the pages, as in other programs that show pages."""
        if isinstance(event, QKeyEvent) and scales(event):
            if event.type() == QEvent.Type.KeyPress:
                self._preview.view.keyPressEvent(event)
            event.accept()
            return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        """Give the side its width in the letters of now, and the rest to the pages."""
        self._scrolled.keep_to(self.fontMetrics().averageCharWidth() * SIDE_WIDTH)

    def focus_search(self) -> None:
        """Go to the search in the document."""
        self._preview.focus_search()

    def show_document(self, name: str) -> None:
        """Go to this view with the document chosen, or the one chosen last."""
        self._side.choose(name)
        self._workspace.go_to("reports")
        self._on_wish_changed()

    def show_country(self, country: str) -> None:
        """Go to this view with the sheet of a country."""
        self._side.choose_country(country, country_name(self._workspace.document.plan, country))
        self.show_document("country-sheet")

    def show_slips(self, recipient: str) -> None:
        """Go to this view with the change slip of one recipient, or of all."""
        self._side.choose_recipient(self._workspace.document.plan, recipient)
        self.show_document("change-slip")

    def show_seen(self, seen: PrintView) -> None:
        """Go to this view with the document that shows the same as another view, of the same days."""
        self._side.offer_of(self._workspace.document.plan)
        self._side.take(seen)
        if seen.period is not None:
            self._year = self._workspace.document.plan.settings.plan_year(seen.period.first)
            self._show_year()
        self._workspace.go_to("reports")
        self._on_wish_changed()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._compile()

    def _wish(self) -> Wish:
        first_weekday = self._workspace.dates.preferences.first_weekday
        return wish_of(self._side.chosen, self._workspace.document, self._workspace.view, first_weekday, self._edition)

    def _on_replaced(self) -> None:
        document = self._workspace.document
        self._shown = self._pages = None
        if document.is_open:
            self._year = year_at_hand(document.plan, document.today)
            self._show_year()
            first_weekday = self._workspace.dates.preferences.first_weekday
            self._begin_week(week_at_hand(document.plan, document.today, first_weekday).first)
            self._on_wish_changed()

    def _begin_week(self, day: date) -> None:
        self._week = day
        self._side.days.show_week(week_of(day, self._workspace.dates.preferences.first_weekday))

    def _on_day_wanted(self, day: date) -> None:
        self._begin_week(day)
        self._on_wish_changed()

    def _on_dates_changed(self) -> None:
        if self._workspace.document.is_open:
            self._begin_week(self._week)
        self._on_wish_changed()

    def _on_year_wanted(self, year: int) -> None:
        self._year = year
        self._show_year()
        self._on_wish_changed()

    def _show_year(self) -> None:
        settings, around = self._workspace.document.plan.settings, range(self._year - 3, self._year + 4)
        self._side.days.show_year(self._year, {year: settings.year_title(year) for year in around})

    def _on_selection_changed(self) -> None:
        self._offer_one()
        self._on_wish_changed()

    def _offer_one(self) -> None:
        """Have documents about one engagement open on the one looked at."""
        document, current = self._workspace.document, self._workspace.view.current
        item = document.plan.engagements.get(current or "") if document.is_open else None
        one = (item.id, item.title) if item is not None else ("", "")
        if one != self._one:
            self._one = one
            self._side.offer_one(one[1])

    def _on_filter_changed(self) -> None:
        self._side.offer_days(self._workspace.view.filter.period)

    def _on_plan_changed(self) -> None:
        self._edition += 1
        self._show_year()
        self._offer_one()
        self._on_wish_changed()

    def _on_wish_changed(self) -> None:
        self._is_stale = True
        if self.isVisible():
            self._compile()

    @begun_anew
    def _compile(self) -> None:
        document = self._workspace.document
        if not document.is_open:
            return
        self._is_stale = False
        self._side.offer_of(document.plan)
        self._beginning.propose()
        self._side.offer_editions(document_editions(document.plan, self._wish().options))
        wish = self._wish()
        if wish == self._shown and self._pages is not None:
            return
        if self._task is not None:
            self._task.cancel()
        self._shown = wish
        self._side.say(self.tr("Preparing the document"))
        # What is on screen is not what was asked for any more: it must not be printed by mistake.
        self._side.enable(False)
        lane, editor = self._workspace.tasks.compute, document.editor
        task = lane.start(
            partial(make_pages, self._means, wish, editor.store, editor.waiting, editor.plan, editor.review),
            label=self.tr("Preparing the document"),
            on_done=partial(self._on_made, wish),
            on_failed=partial(self._on_failed, wish),
        )
        if task in lane.tasks:
            self._task = task
            task.then(partial(self._on_ended, task, wish))

    def _on_ended(self, task: Task, wish: Wish) -> None:
        if task is not self._task:  # another wish took its place
            return
        self._task = None
        if wish != self._ended:
            self._shown, self._pages, self._is_stale = None, None, True
            self._side.say("")
            self._said.set_text(
                self.tr("The document was not prepared"),
                self.tr("It was stopped. Choose what to print at the left, or come back to this view."),
            )
            self._stack.setCurrentWidget(self._said)

    def _on_made(self, wish: Wish, pages: PrintedPages) -> None:
        before, self._ended = self._ended, wish
        if wish != self._shown:
            return
        self._pages = pages
        # The same paper of a plan that somebody has changed: whoever reads it reads on.
        reads_on = before is not None and replace(before, edition=wish.edition) == wish
        self._side.say(words(pages.stamp))
        self._preview.show_file(pages.pdf, reads_on=reads_on)
        self._stack.setCurrentWidget(self._preview)
        self._side.enable(True)

    def _on_failed(self, wish: Wish, error: BaseException) -> None:
        if not isinstance(error, PrintingFailed):
            raise error
        self._ended = wish
        if wish == self._shown:
            self._pages = None
            self._side.say("")
            self._said.set_text(self.tr("This document could not be made"), words(error.what))
            self._stack.setCurrentWidget(self._said)
            self._side.enable(False)

    def _on_save(self) -> None:
        if self._shown is None:
            return
        suggested = self._means.home / suggested_name(self._shown, self._workspace.document.plan)
        kinds = [FileKind(self.tr("PDF documents"), ("pdf",))]
        self._workspace.prompts.save_file(self.tr("Save PDF"), kinds, suggested, self._write)

    def _write(self, target: Path) -> None:
        if self._pages is None or self._shown is None:
            return
        try:
            self._means.exchange.write_document(target, self._pages.pdf)
        except FileRefused as error:
            self._workspace.prompts.message(words(error.what), error.code)
            return
        self._workspace.document.hand_out()
        title = next(words(made.title) for made in self._means.documents if made.name == self._side.chosen.document)
        said = self.tr("{document}, %n page(s), was saved as {path}.", "", self._pages.pages)
        give = document_actions(self._workspace, self._shown.document, self._shown.options, target)
        self._workspace.notify(written_notice(said.format(document=title, path=target), target, *give))

    def _on_print(self) -> None:
        if self._pages is not None:
            print_pages(self._preview.pdf, self._workspace.window, self._on_printed, self._write)

    def _on_printed(self, count: int) -> None:
        self._workspace.document.hand_out()
        self._workspace.say(self.tr("%n page(s) were sent to the printer.", "", count))

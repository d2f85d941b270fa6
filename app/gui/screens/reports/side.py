"""The left of the reports view: which document, of what, on which paper."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QPushButton, QRadioButton, QWidget

from app.domain.plan import Plan
from app.domain.spans import DaySpan
from app.gui.look.languages import told
from app.gui.screens.reports.choosing import (
    Chosen,
    chooser,
    edition_choices,
    labelled,
    offer,
    paper_chooser,
    sheets_chooser,
)
from app.gui.screens.reports.days import DaysChoice
from app.gui.screens.reports.filter_choice import FilterChoice
from app.gui.widgets.headings import SectionHeading
from app.gui.widgets.plain_text import TextLabel
from app.gui.widgets.spacing import GRID, column
from app.gui.workspace.document import words
from app.gui.workspace.print_view import PrintView
from app.gui.workspace.window_ports import DocumentInfo
from app.gui.workspace.workspace import Workspace
from app.services.layouts.holders import slip_recipients
from app.services.layouts.timeline_groupings import groupings
from app.services.reports.selection import Paper, SheetCut
from app.services.reports.subjects import Choices, subjects


class ReportSide(QWidget):
    """`changed` when another document or form is wanted; `saving` and `printing` when a button is pressed.

    `days` is where another year or week is wanted, `people` whose programme.
    """

    changed = Signal()
    saving = Signal()
    printing = Signal()

    def __init__(
        self, workspace: Workspace, documents: tuple[DocumentInfo, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("reportSide")
        self.setAccessibleName(self.tr("What is printed"))
        self._infos = {made.name: made for made in documents}
        self._seen: DaySpan | None = None
        self._documents = QButtonGroup(self)
        for made in documents:
            choice = QRadioButton(words(made.title))
            choice.setProperty("document", made.name)
            choice.setObjectName(made.name)
            choice.setChecked(not self._documents.buttons())
            self._documents.addButton(choice)
        self.days = DaysChoice(workspace.icons)
        self._days = QCheckBox()
        self._days.setObjectName("onlySeenDays")
        self._groupings: dict[str, str] = {}
        self._grouping = chooser("reportGrouping", self.tr("Rows"))
        self.offer_groupings(None)
        self._sheets, self._paper = sheets_chooser(), paper_chooser()
        self._papers = {made.name: made.paper for made in documents}
        self._subject = chooser("reportSubject", self.tr("Region or country"))
        self.people = chooser("reportPeople", self.tr("Principal"))
        self._asked = chooser("reportPost", self.tr("Asked of"))
        self._recipient = chooser("reportRecipient", self.tr("Recipient"))
        self._of = labelled(self._subject)
        self._titled = ""
        self._offered: tuple[object, ...] = ()
        self.offer_subjects((), (), (), ())
        self._sheets.show_value(SheetCut.WHOLE.value)
        self._filtered = FilterChoice(workspace)
        self._one = QCheckBox(self.tr("Only the engagement selected"))
        self._one.setObjectName("onlyOne")
        self._whole_title = TextLabel(muted=True, wraps=True)
        self._marking = chooser("reportMarking", self.tr("Marking"))
        self._editions = labelled(self._marking)
        self.offer_editions(())
        self._stamp = TextLabel(muted=True, wraps=True)
        self._stamp.setObjectName("printStamp")
        self._print = QPushButton(workspace.icons.icon("printer"), self.tr("Print…"))
        self._print.setObjectName("print")
        self._save = QPushButton(self.tr("Save PDF…"))
        self._save.setObjectName("savePdf")
        self._save.setProperty("look", "primary")
        self.buttons, self.foot = QWidget(), QWidget()
        self._parts = {
            "grouping": labelled(self._grouping),
            "sheets": labelled(self._sheets),
            "people": labelled(self.people),
            "post": labelled(self._asked),
            "recipient": labelled(self._recipient),
            "paper": labelled(self._paper),
        }
        self._lay_out()
        self._documents.buttonClicked.connect(self._on_document)
        for box in (self._days, self._filtered, self._one):
            box.toggled.connect(self.changed)
            box.toggled.connect(self._show_parts)
        self._paper.committed.connect(self._on_paper)
        whose = (self._subject, self.people, self._asked, self._recipient)
        for field in (self._grouping, self._sheets, self._paper, *whose, self._marking):
            field.committed.connect(self.changed)
        self._save.clicked.connect(self.saving)
        self._print.clicked.connect(self.printing)
        self._show_parts()

    @property
    def chosen(self) -> Chosen:
        """What is chosen now."""
        info = self._info
        period = self._seen if "period" in info.options and self._days.isChecked() and not self._is_of_one else None
        if period is None and self.is_weekly:
            period = self.days.week
        person = str(self.people.currentData() or "") if "people" in info.options else ""
        part, _, subject = str(self._subject.currentData() or "").partition(":")
        return Chosen(
            info.name,
            self.days.year,
            period,
            str(self._grouping.currentData()),
            SheetCut(self._sheets.currentData()),
            self._papers[info.name],
            self._filtered.isChecked(),
            subject if part == "region" else None,
            subject if part == "country" else None,
            (person,) if person else (),
            str(self._asked.currentData() or "") if "post" in info.options else "",
            str(self._recipient.currentData() or "") if "recipient" in info.options else "",
            "every-year" in info.options,
            str(self._marking.currentData() or ""),
            self._is_of_one,
        )

    @property
    def _is_of_one(self) -> bool:
        return "one" in self._info.options and bool(self._titled) and self._one.isChecked()

    @property
    def is_weekly(self) -> bool:
        """Whether a document of a week is chosen."""
        return "week" in self._info.options

    def offer_of(self, plan: Plan) -> None:
        """What there is in a plan to choose from."""
        self.offer_subjects(*subjects(plan))
        self.offer_recipients(plan)
        self.offer_groupings(plan)

    def offer_groupings(self, plan: Plan | None) -> None:
        """The fields by which a timeline can be grouped, those of the plan's own among them."""
        titles = {each.id: words(each.title) for each in groupings(plan).values()}
        if titles != self._groupings:
            chosen, self._groupings = str(self._grouping.currentData() or ""), titles
            self._grouping.set_choices(titles.items())
            self._grouping.show_value(chosen if chosen in titles else next(iter(titles)))

    def offer_subjects(self, regions: Choices, countries: Choices, people: Choices, asked: Choices) -> None:
        """What alone a document can be of: regions, countries, principals and who is asked, each with its title."""
        if self._offered == (regions, countries, people, asked):
            return
        self._offered = (regions, countries, people, asked)
        offer(self._asked, self.tr("All who have not answered"), asked)
        offer(self.people, self.tr("All principals"), people)
        places = (*(("region", each) for each in regions), *(("country", each) for each in countries))
        offer(self._subject, self.tr("All regions"), ((f"{part}:{each}", title) for part, (each, title) in places))

    def offer_recipients(self, plan: Plan) -> None:
        """Who holds something of a plan, where the document chosen can be for one of them."""
        if "recipient" in self._info.options:
            offer(self._recipient, self.tr("All who hold old facts"), slip_recipients(plan))

    def choose_country(self, country: str, title: str) -> None:
        """Choose one country, which is offered from then on if it was not."""
        if self._subject.findData(f"country:{country}") < 0:
            self._subject.addItem(title, f"country:{country}")
        self._subject.show_value(f"country:{country}")

    def choose_recipient(self, plan: Plan, recipient: str) -> None:
        """Choose the change slip of one recipient, the id of a post or a name."""
        self.choose("change-slip")
        self.offer_recipients(plan)
        self._recipient.show_value(recipient)

    def choose(self, document: str) -> None:
        """Choose a document by its name; an unknown one, such as "", leaves the choice as it is."""
        for button in self._documents.buttons():
            if button.property("document") == document:
                button.setChecked(True)
        self._show_parts()

    def take(self, seen: PrintView) -> None:
        """Choose what shows the same as a view does, which is never more than the filter shows."""
        self._seen = seen.period
        for box, on in ((self._days, seen.period is not None), (self._filtered, True)):
            box.blockSignals(True)
            box.setChecked(on)
            box.blockSignals(False)
        if seen.person:
            self.people.show_value(seen.person)
        if self._asked.findData(seen.asked) >= 0:
            self._asked.show_value(seen.asked)
        if seen.grouping in self._groupings:
            self._grouping.show_value(seen.grouping)
        self.choose(seen.document)

    def offer_one(self, title: str) -> None:
        """The engagement of which alone a document can be, which it then is until somebody says no; "" for none."""
        self._titled = title
        self._one.blockSignals(True)
        self._one.setChecked(bool(title))
        self._one.blockSignals(False)
        self._one.setAccessibleDescription(title)
        self._whole_title.setText(title)
        self._show_parts()

    def offer_days(self, period: DaySpan | None) -> None:
        """Days that can be printed in place of a plan year: those of the filter, where no view gave its own."""
        if not self._days.isChecked():
            self._seen = period
            self._show_parts()

    def offer_editions(self, editions: Iterable[tuple[str, int]]) -> None:
        """The markings at which less would be printed, with how many engagements each leaves out of the document."""
        self._marking.set_choices(edition_choices(editions))
        if self._marking.currentIndex() < 0:
            self._marking.show_value("")
        self._editions.setVisible(self._marking.count() > 1)

    def say(self, stamp: str) -> None:
        """Say in the stamp how much of what was selected is in the file."""
        self._stamp.setText(stamp)

    def enable(self, on: bool) -> None:
        """Whether there is a file to save and to print."""
        for button in (self._print, self._save):
            button.setEnabled(on)

    @property
    def _info(self) -> DocumentInfo:
        chosen = next(button for button in self._documents.buttons() if button.isChecked())
        return self._infos[str(chosen.property("document"))]

    def _lay_out(self) -> None:
        layout = column(self, margin=2 * GRID, gap=GRID)
        layout.addWidget(SectionHeading(self.tr("Document")))
        for button in self._documents.buttons():
            layout.addWidget(button)
        layout.addSpacing(GRID)
        layout.addWidget(self.days)
        layout.addWidget(self._days)
        layout.addSpacing(GRID)
        self._form = SectionHeading(self.tr("Sheets"))
        layout.addWidget(self._form)
        for part in self._parts.values():
            layout.addWidget(part)
        layout.addSpacing(GRID)
        layout.addWidget(SectionHeading(self.tr("Engagements")))
        for part in (self._one, self._whole_title, self._of, self._editions):
            layout.addWidget(part)
        layout.addStretch(1)
        above = column(self.buttons, margin=2 * GRID, gap=GRID)
        # The last always in sight: a filter that is on, and a file that holds more than it shows, would take one in.
        for part in (self._save, self._print, self._filtered):
            above.addWidget(part)
        below = column(self.foot, margin=2 * GRID)
        below.addWidget(self._stamp)

    def _show_parts(self) -> None:
        """Show what the document chosen can be asked."""
        options = self._info.options
        self._paper.show_value(self._papers[self._info.name].value)
        self._form.setVisible(not options.isdisjoint(self._parts))
        for name, part in self._parts.items():
            part.setVisible(name in options)
        for part in (self._one, self._whole_title):
            part.setVisible("one" in options and bool(self._titled))
        self._of.setEnabled(not self._is_of_one)
        self._filtered.setEnabled(not self._is_of_one)
        has_days = "period" in options and self._seen is not None and not self._is_of_one
        self._days.setVisible(has_days)
        if self._seen is not None:
            said = self.tr("Only {days}, in whole months") if "months" in options else self.tr("Only {days}")
            self._days.setText(said.format(days=told(self._seen)))
        has_year = "every-year" not in options and not self._is_of_one and not (has_days and self._days.isChecked())
        self.days.show_form(weekly=self.is_weekly, enabled=has_year)

    def _on_paper(self, paper: str) -> None:
        self._papers[self._info.name] = Paper(paper)

    def _on_document(self) -> None:
        self._show_parts()
        self.changed.emit()

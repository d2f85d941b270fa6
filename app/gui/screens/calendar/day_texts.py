"""What days and engagements of the calendar are called, for tips, lists and screen readers."""

from __future__ import annotations

from datetime import date

from app.domain.item_names import country_name, kind_title
from app.domain.programme_items import ProgrammeItem
from app.domain.spans import Dates
from app.domain.wording import Text
from app.gui.look.languages import told
from app.gui.screens.calendar import words as calendar_words
from app.gui.screens.calendar.day_picture import DayPicture
from app.gui.screens.calendar.picture import WeeksPicture
from app.gui.workspace.document import words
from app.gui.workspace.workspace import Workspace
from app.services.layouts.calendar_spans import dates_on
from app.services.layouts.table_cells import open_findings
from app.services.overlays.overlays import OverlaidEntry


class DayTexts:
    """Looks into the plan at the moment of asking."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def day(self, picture: WeeksPicture, day: date) -> str:
        """A day as it is read: “Wednesday 3 March 2027, 4 engagements, 1 due”."""
        count, due = picture.count_on(day), len(picture.due.get(day, ()))
        overlaid = "; ".join(self.overlaid(each) for each in picture.overlaid_on(day)[:3])
        return calendar_words.day_words_spoken(day, count, due, overlaid, today=day == picture.today)

    def day_alone(self, picture: DayPicture) -> str:
        """A day that is shown alone as it is read."""
        day, count, due = picture.day, len(picture.layout.ids), len(picture.due.get(picture.day, ()))
        overlaid = "; ".join(self.overlaid(each) for each in picture.overlaid[:3])
        return calendar_words.day_words_spoken(day, count, due, overlaid, today=day == picture.today)

    def item(self, item_id: str) -> str:
        """An engagement as it is read, with what the review says of it."""
        document = self._workspace.document
        item = document.plan.engagements.get(item_id)
        if item is None:
            return ""
        found = open_findings(document.plan, document.review, item)
        kind = words(Text(kind_title(document.plan, item.kind)))
        parts = [calendar_words.engagement_words(document.plan, item), kind]
        return "\n".join((", ".join(part for part in parts if part), *(words(each.title) for each in found[:4])))

    def programme(self, each: ProgrammeItem) -> str:
        """An item of a programme as it is read."""
        document = self._workspace.document
        return calendar_words.programme_words(document.plan, each, document.review.facts.places)

    def overlaid(self, entry: OverlaidEntry) -> str:
        """An entry of an overlay: what it is and where it comes from."""
        return f"{entry.entry.title} ({entry.overlay.title})"

    def below(self, item_id: str) -> str:
        """The quieter line below a title in a list."""
        plan = self._workspace.document.plan
        item = plan.engagements[item_id]
        clock = told(item.dates, "clock")
        countries = ", ".join(country_name(plan, each) for each in item.country_ids[:2])
        return " · ".join(part for part in (clock, words(Text(kind_title(plan, item.kind))), countries) if part)

    def dates_on(self, item_id: str, day: date) -> Dates:
        """The certain dates that something carried to a day would get; raises DateError."""
        plan = self._workspace.document.plan
        return dates_on(plan, plan.engagements[item_id], day)

    def is_exact(self, item_id: str) -> bool:
        """Whether first and last day are known, so that either can be moved alone."""
        item = self._workspace.document.plan.engagements.get(item_id)
        return item is not None and item.dates.is_exact

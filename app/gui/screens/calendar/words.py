"""What the calendar says of its days, months and engagements."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QObject

from app.domain.engagement import Engagement
from app.domain.item_names import country_name, post_title
from app.domain.known_places import KnownPlaces
from app.domain.milestones import Milestone
from app.domain.plan import Plan
from app.domain.programme_clocks import item_dates, item_zone
from app.domain.programme_items import ProgrammeItem
from app.domain.records.days import clock_text
from app.domain.spans import DaySpan
from app.domain.statuses import STATUS_TITLES
from app.domain.wording_values import DayBeside
from app.gui.look.languages import told
from app.gui.workspace.document import words


class _Counted(QObject):
    """What is counted, with its singular; only a class's own texts are known with both forms."""

    def engagements(self, count: int) -> str:
        return self.tr("%n engagement(s)", "", count)

    def due(self, count: int) -> str:
        return self.tr("%n due", "", count)

    def throughout(self, count: int) -> str:
        return self.tr("%n all through", "", count)


def throughout_count(count: int) -> str:
    """`7 all through`."""
    return _Counted().throughout(count)


def long_day(day: date) -> str:
    """`Wednesday 3 March 2027`."""
    return told(day, "long")


def day_and_month(day: date, as_of: date) -> str:
    """`12 April`; with the year where it is another than that of `as_of`."""
    return told(DayBeside(day, as_of), "unabbreviated")


def engagements_count(count: int) -> str:
    """`4 engagements`."""
    return _Counted().engagements(count)


def due_count(count: int) -> str:
    """`1 due`: answers and milestones."""
    return _Counted().due(count)


def more_count(count: int) -> str:
    """`+5 more`."""
    return QCoreApplication.translate("Calendar", "+{count} more").format(count=count)


def day_words_spoken(day: date, count: int, due: int, *extras: str, today: bool = False) -> str:
    """`Today, Wednesday 3 March 2027, 4 engagements, 1 due`."""
    parts = [QCoreApplication.translate("Calendar", "Today")] if today else []
    parts += [long_day(day), engagements_count(count) if count else QCoreApplication.translate("Calendar", "nothing")]
    if due:
        parts.append(due_count(due))
    return ", ".join((*parts, *(extra for extra in extras if extra)))


def engagement_words(plan: Plan, item: Engagement) -> str:
    """`Port call Mombasa, Kenya, Thu 4 – Sat 6 Mar 2027, 09:00 EAT, Planned`."""
    countries = " ".join(country_name(plan, each) for each in item.country_ids[:2])
    parts = (item.title, countries, told(item.dates), told(item.dates, "clock"), words(STATUS_TITLES[item.status]))
    return ", ".join(part for part in parts if part)


def moved_words(plan: Plan, item: Engagement) -> str:
    """`Port call Mombasa, Kenya, now Thu 4 – Sat 6 Mar 2027, Planned`."""
    now = QCoreApplication.translate("Calendar", "now {dates}").format(dates=told(item.dates))
    countries = ", ".join(country_name(plan, each) for each in item.country_ids[:1])
    return ", ".join(part for part in (item.title, countries, now, words(STATUS_TITLES[item.status])) if part)


def clock_and_place(plan: Plan, item: Engagement) -> str:
    """`09:00–11:30 EAT · Mombasa`: the clock of the place, its zone, and where that is."""
    where = item.place.name or ", ".join(country_name(plan, each) for each in item.country_ids[:1])
    return " · ".join(part for part in (told(item.dates, "clock"), where) if part)


def programme_clock(plan: Plan, each: ProgrammeItem, places: KnownPlaces) -> str:
    """`10:00–10:45 AST · Ministry`: the clock of an item of a programme, and where it is."""
    zone = item_zone(plan, each, plan.engagements[each.engagement], places)
    dates = item_dates(each, zone)
    if each.begins is not None and not dates.is_timed:
        # Nobody knows yet whose clock it is: the times stand as they were typed.
        clock = "–".join(clock_text(at) for at in (each.begins, each.ends) if at is not None)
    else:
        clock = told(dates, "clock")
    where = each.place or (country_name(plan, each.country) if each.country is not None else "")
    return " · ".join(part for part in (clock, where) if part)


def programme_words(plan: Plan, each: ProgrammeItem, places: KnownPlaces) -> str:
    """An item of a programme as it is read: what, when and where, and of what it is a part."""
    return ", ".join(
        part
        for part in (each.activity, programme_clock(plan, each, places), plan.engagements[each.engagement].title)
        if part
    )


def period_words(span: DaySpan) -> str:
    """`March 2027`, `1 – 28 Mar 2027`, or the year."""
    last = span.last
    if span.days == 1:
        return told(span.first, "weekday")
    if span.first.day == 1 and span.end.day == 1:
        if (span.first.year, span.first.month) == (last.year, last.month):
            return told(span.first, "month")
        if span.first.month == 1 and last.year == span.first.year and last.month == 12:
            return str(span.first.year)
        return f"{told(span.first, 'month')} – {told(last, 'month')}"
    return told(span)


def due_thing(plan: Plan, thing: str) -> tuple[str, str]:
    """Who has to answer, or what is to be done; and for which engagement. `thing` is an ask or a milestone."""
    milestone = plan.records(Milestone).get(thing)
    if milestone is not None:
        item = plan.engagements.get(milestone.engagement)
        return milestone.title, item.title if item is not None else ""
    ask = plan.asks[thing]
    item = plan.engagements.get(ask.engagement)
    return post_title(plan, ask.post), item.title if item is not None else ""


def due_words(plan: Plan, thing: str, day: date, today: date) -> str:
    """`Answer was due 3 Mar 2027` or `Milestone due 3 Mar 2027`."""
    if thing in plan.records(Milestone):
        said = QCoreApplication.translate("Calendar", "Milestone due {day}")
        if day < today:
            said = QCoreApplication.translate("Calendar", "Milestone was due {day}")
    else:
        said = QCoreApplication.translate("Calendar", "Answer due {day}")
        if day < today:
            said = QCoreApplication.translate("Calendar", "Answer was due {day}")
    return said.format(day=told(day))

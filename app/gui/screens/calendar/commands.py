"""The commands of the calendar alone."""

from PySide6.QtCore import QCoreApplication

from app.gui.look.translation import QT_TRANSLATE_NOOP
from app.gui.workspace.actions import ActionSpec

CALENDAR = "calendar"
"""Condition: the calendar is the view shown."""

CALENDAR_MENU = (QT_TRANSLATE_NOOP("Actions", "&View"), QT_TRANSLATE_NOOP("Actions", "Ca&lendar"))

CALENDAR_COMMANDS = (
    ActionSpec("calendar.year", QT_TRANSLATE_NOOP("Actions", "&Year"), CALENDAR_MENU, ("Alt+1",), "",
               QT_TRANSLATE_NOOP("Actions", "Twelve months, with dots for what each day holds"), CALENDAR,
               group="calendar-mode"),
    ActionSpec("calendar.month", QT_TRANSLATE_NOOP("Actions", "&Month"), CALENDAR_MENU, ("Alt+2",), "",
               QT_TRANSLATE_NOOP("Actions", "Six weeks around a month"), CALENDAR,
               group="calendar-mode"),
    ActionSpec("calendar.weeks", QT_TRANSLATE_NOOP("Actions", "&Weeks"), CALENDAR_MENU, ("Alt+3",), "",
               QT_TRANSLATE_NOOP("Actions", "A few weeks with much room for each day"), CALENDAR,
               group="calendar-mode"),
    ActionSpec("calendar.day", QT_TRANSLATE_NOOP("Actions", "&Day"), CALENDAR_MENU, ("Alt+6",), "",
               QT_TRANSLATE_NOOP("Actions", "One day by the hour, on the clock of each place"), CALENDAR,
               group="calendar-mode"),
    ActionSpec("calendar.agenda", QT_TRANSLATE_NOOP("Actions", "&Agenda"), CALENDAR_MENU, ("Alt+4",), "",
               QT_TRANSLATE_NOOP("Actions", "The days shown as a list"), CALENDAR,
               group="calendar-mode"),
    ActionSpec("calendar.travel", QT_TRANSLATE_NOOP("Actions", "&Travel"), CALENDAR_MENU, ("Alt+5",), "",
               QT_TRANSLATE_NOOP("Actions", "Who is away on which day, one line for each"), CALENDAR,
               group="calendar-mode"),
    ActionSpec("calendar.fewer-weeks", QT_TRANSLATE_NOOP("Actions", "&Fewer weeks"), CALENDAR_MENU, ("Alt+Shift+Up",),
               tip=QT_TRANSLATE_NOOP("Actions", "Show one week less, with more room for each day"),
               enabled_when=CALENDAR, separator_before=True),
    ActionSpec("calendar.more-weeks", QT_TRANSLATE_NOOP("Actions", "M&ore weeks"), CALENDAR_MENU, ("Alt+Shift+Down",),
               tip=QT_TRANSLATE_NOOP("Actions", "Show one week more"), enabled_when=CALENDAR),
    ActionSpec("calendar.windows", QT_TRANSLATE_NOOP("Actions", "Days &not fixed"), CALENDAR_MENU, ("Alt+Shift+W",), "",
               QT_TRANSLATE_NOOP("Actions", "Show beside the days what may fall into them"), CALENDAR, checkable=True,
               separator_before=True),
)  # fmt: skip


def away() -> str:
    """Why the commands make no sense where another view is shown."""
    return QCoreApplication.translate("CalendarScreen", "Go to the calendar first")

"""The commands of the timeline alone."""

from PySide6.QtCore import QCoreApplication

from app.gui.look.translation import QT_TRANSLATE_NOOP
from app.gui.workspace.actions import ActionSpec

TIMELINE = "timeline"
"""Condition: the timeline is the view shown."""

TIMELINE_MENU = (QT_TRANSLATE_NOOP("Actions", "&View"), QT_TRANSLATE_NOOP("Actions", "T&imeline"))

TIMELINE_COMMANDS = (
    ActionSpec("timeline.zoom-in", QT_TRANSLATE_NOOP("Actions", "Look &closer"), TIMELINE_MENU, (), "zoom-in",
               QT_TRANSLATE_NOOP("Actions", "Show less time, more widely; + on the timeline does so too"), TIMELINE),
    ActionSpec("timeline.zoom-out", QT_TRANSLATE_NOOP("Actions", "Show &more time"), TIMELINE_MENU, (), "zoom-out",
               QT_TRANSLATE_NOOP("Actions", "Show more time, less widely; − on the timeline does so too"), TIMELINE),
    ActionSpec("timeline.fit", QT_TRANSLATE_NOOP("Actions", "&Fit"), TIMELINE_MENU, ("Alt+Shift+F",), "",
               QT_TRANSLATE_NOOP("Actions", "Show the period of the filter whole, or the plan year"), TIMELINE),
    ActionSpec("timeline.earlier", QT_TRANSLATE_NOOP("Actions", "&Earlier"), TIMELINE_MENU, ("Alt+Shift+PgUp",), "",
               QT_TRANSLATE_NOOP("Actions", "Go back by as much time as is seen"), TIMELINE, separator_before=True),
    ActionSpec("timeline.later", QT_TRANSLATE_NOOP("Actions", "&Later"), TIMELINE_MENU, ("Alt+Shift+PgDown",), "",
               QT_TRANSLATE_NOOP("Actions", "Go on by as much time as is seen"), TIMELINE),
    ActionSpec("timeline.open-groups", QT_TRANSLATE_NOOP("Actions", "&Open all groups"), TIMELINE_MENU, (), "",
               QT_TRANSLATE_NOOP("Actions", "Show the rows of every group"), TIMELINE, separator_before=True),
    ActionSpec("timeline.close-groups", QT_TRANSLATE_NOOP("Actions", "Close &all groups"), TIMELINE_MENU, (), "",
               QT_TRANSLATE_NOOP("Actions", "Show the groups alone"), TIMELINE),
    ActionSpec("timeline.hide-row", QT_TRANSLATE_NOOP("Actions", "&Hide the row"), TIMELINE_MENU, (), "eye-off",
               QT_TRANSLATE_NOOP("Actions", "Leave out the row or the group where the keys are"), TIMELINE),
    ActionSpec("timeline.show-rows", QT_TRANSLATE_NOOP("Actions", "&Show hidden rows"), TIMELINE_MENU, (), "eye",
               QT_TRANSLATE_NOOP("Actions", "Show again the rows that were hidden"), TIMELINE),
    ActionSpec("timeline.wider-names", QT_TRANSLATE_NOOP("Actions", "&Wider names"), TIMELINE_MENU, (), "",
               QT_TRANSLATE_NOOP("Actions", "Give the names of the rows more room"), TIMELINE, separator_before=True),
    ActionSpec("timeline.narrower-names", QT_TRANSLATE_NOOP("Actions", "&Narrower names"), TIMELINE_MENU, (), "",
               QT_TRANSLATE_NOOP("Actions", "Give the names of the rows less room"), TIMELINE),
    ActionSpec("timeline.menu", QT_TRANSLATE_NOOP("Actions", "Menu of the &row"), TIMELINE_MENU, (), "dots-vertical",
               QT_TRANSLATE_NOOP("Actions", "What can be done with the bar or the row where the keys are"), TIMELINE,
               separator_before=True),
)  # fmt: skip


def away() -> str:
    """Why the commands make no sense where another view is shown."""
    return QCoreApplication.translate("TimelineScreen", "Go to the timeline first")

"""The commands of the table alone."""

from PySide6.QtCore import QCoreApplication

from app.gui.look.translation import QT_TRANSLATE_NOOP
from app.gui.workspace.actions import ActionSpec

TABLE = "table"
"""Condition: the table is the view shown."""

TABLE_WRITABLE = "table-writable"
"""Condition: the table is the view shown, and the plan may be edited."""

_EDIT = (QT_TRANSLATE_NOOP("Actions", "&Edit"),)

TABLE_MENU = (QT_TRANSLATE_NOOP("Actions", "&View"), QT_TRANSLATE_NOOP("Actions", "Table la&yout"))

FILL_COMMANDS = (
    ActionSpec("table.fill-down", QT_TRANSLATE_NOOP("Actions", "Fill &down"), _EDIT, ("Ctrl+D",), "",
               QT_TRANSLATE_NOOP("Actions", "Give the selected cells what stands in the topmost, or in the cell above"),
               TABLE_WRITABLE),
)  # fmt: skip

TABLE_COMMANDS = (
    ActionSpec("table.group-by", QT_TRANSLATE_NOOP("Actions", "&Group rows by…"), TABLE_MENU, ("Alt+Shift+G",), "",
               QT_TRANSLATE_NOOP("Actions", "Put the rows of the table into groups by any column"), TABLE),
    ActionSpec("table.ungroup", QT_TRANSLATE_NOOP("Actions", "&No groups"), TABLE_MENU, (), "",
               QT_TRANSLATE_NOOP("Actions", "Show the rows of the table one below the other"), TABLE),
    ActionSpec("table.open-groups", QT_TRANSLATE_NOOP("Actions", "&Open all groups"), TABLE_MENU, (), "",
               QT_TRANSLATE_NOOP("Actions", "Show the rows of every group of the table"), TABLE),
    ActionSpec("table.close-groups", QT_TRANSLATE_NOOP("Actions", "&Close all groups"), TABLE_MENU, (), "",
               QT_TRANSLATE_NOOP("Actions", "Show the headings of the groups alone, with their counts"), TABLE),
    ActionSpec("table.filter-column", QT_TRANSLATE_NOOP("Actions", "&Filter this column…"), TABLE_MENU,
               ("Alt+Shift+C",), "filter",
               QT_TRANSLATE_NOOP("Actions", "Show only rows with certain words, days, figures or choices in a column"),
               TABLE, separator_before=True),
    ActionSpec("table.clear-column-filters", QT_TRANSLATE_NOOP("Actions", "C&lear column filters"), TABLE_MENU,
               ("Alt+Shift+X",), "filter-off",
               QT_TRANSLATE_NOOP("Actions", "Let the columns of the table show every row again"), TABLE),
    ActionSpec("table.sort-again", QT_TRANSLATE_NOOP("Actions", "&Sort again"), TABLE_MENU, ("Alt+Shift+A",), "refresh",
               QT_TRANSLATE_NOOP("Actions", "Put edited rows where order, groups and column filters have them now"),
               TABLE, separator_before=True),
    ActionSpec("table.choose-columns", QT_TRANSLATE_NOOP("Actions", "Choose colu&mns…"), TABLE_MENU, (), "columns",
               QT_TRANSLATE_NOOP("Actions", "Choose which columns the table shows, and in which order"), TABLE),
)  # fmt: skip


def away() -> str:
    """Why the commands make no sense where another view is shown."""
    return QCoreApplication.translate("TableScreen", "Go to the table first")

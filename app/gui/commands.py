"""The commands of the main window: one line each, in the order of their menus."""

from PySide6.QtGui import QKeySequence

from app.gui.actions import ActionSpec
from app.gui.translation import QT_TRANSLATE_NOOP

_Std = QKeySequence.StandardKey

FILE = QT_TRANSLATE_NOOP("Actions", "&File")
EXPORT = QT_TRANSLATE_NOOP("Actions", "&Export")
EDIT = QT_TRANSLATE_NOOP("Actions", "&Edit")
VIEW = QT_TRANSLATE_NOOP("Actions", "&View")
THEME = QT_TRANSLATE_NOOP("Actions", "&Theme")
ENGAGEMENT = QT_TRANSLATE_NOOP("Actions", "E&ngagement")
STATUS = QT_TRANSLATE_NOOP("Actions", "&Status")
COORDINATE = QT_TRANSLATE_NOOP("Actions", "&Coordinate")
REPORT = QT_TRANSLATE_NOOP("Actions", "&Report")
TOOLS = QT_TRANSLATE_NOOP("Actions", "&Tools")
HELP = QT_TRANSLATE_NOOP("Actions", "&Help")

PLAN = "plan"
"""Condition: a plan is open."""
WRITABLE = "writable"
"""Condition: the open plan may be edited."""
SELECTED = "selected"
"""Condition: an engagement is selected, in a plan that may be edited."""
LOOKED_AT = "looked-at"
"""Condition: an engagement is selected."""
UNDO = "undo"
REDO = "redo"

FILE_COMMANDS = (
    ActionSpec("file.new", QT_TRANSLATE_NOOP("Actions", "&New plan…"), (FILE,), ("Ctrl+Shift+N",), "plus"),
    ActionSpec("file.open", QT_TRANSLATE_NOOP("Actions", "&Open…"), (FILE,), (_Std.Open,), "folder-open"),
    ActionSpec("file.open-read-only", QT_TRANSLATE_NOOP("Actions", "Open &read-only…"), (FILE,), ("Ctrl+Shift+O",), "lock"),
    ActionSpec("file.open-sample", QT_TRANSLATE_NOOP("Actions", "Open the &sample plan"), (FILE,), icon="bookmark"),
    ActionSpec("file.checkpoint", QT_TRANSLATE_NOOP("Actions", "Keep a &checkpoint"), (FILE,), (_Std.Save,), "device-floppy",
               QT_TRANSLATE_NOOP("Actions", "Every change is saved at once; this keeps a copy of the plan as it is now"), PLAN,
               separator_before=True),
    ActionSpec("file.save-copy", QT_TRANSLATE_NOOP("Actions", "Save a copy &as…"), (FILE,), ("Ctrl+Shift+S",), "copy", "", PLAN),
    ActionSpec("file.import", QT_TRANSLATE_NOOP("Actions", "&Import…"), (FILE,), ("Ctrl+I",), "file-import",
               QT_TRANSLATE_NOOP("Actions", "Bring in engagements from a spreadsheet or CSV file"), WRITABLE, separator_before=True),
    ActionSpec("file.export-calendar", QT_TRANSLATE_NOOP("Actions", "&Calendar (.ics): what the filter shows…"), (FILE, EXPORT),
               ("Ctrl+Shift+K",), "calendar", "", PLAN),
    ActionSpec("file.export-calendar-one", QT_TRANSLATE_NOOP("Actions", "Calendar (.ics): this &engagement…"), (FILE, EXPORT),
               (), "calendar", "", LOOKED_AT),
    ActionSpec("file.export-calendar-all", QT_TRANSLATE_NOOP("Actions", "Calendar (.ics): &all engagements…"), (FILE, EXPORT),
               (), "calendar", "", PLAN),
    ActionSpec("file.export-xlsx", QT_TRANSLATE_NOOP("Actions", "&Excel workbook: what the filter shows…"), (FILE, EXPORT),
               (), "table", "", PLAN, separator_before=True),
    ActionSpec("file.export-csv", QT_TRANSLATE_NOOP("Actions", "C&SV: what the filter shows…"), (FILE, EXPORT), (), "table", "", PLAN),
    ActionSpec("file.backups", QT_TRANSLATE_NOOP("Actions", "&Backups…"), (FILE,), (), "history",
               QT_TRANSLATE_NOOP("Actions", "See the copies kept of this plan, and go back to one")),
    ActionSpec("file.properties", QT_TRANSLATE_NOOP("Actions", "Plan &properties…"), (FILE,), ("Alt+Shift+P",), "settings", "", PLAN),
    ActionSpec("file.close", QT_TRANSLATE_NOOP("Actions", "&Close plan"), (FILE,), ("Ctrl+W",), "", "", PLAN, separator_before=True),
    ActionSpec("file.exit", QT_TRANSLATE_NOOP("Actions", "E&xit"), (FILE,), (_Std.Quit,), "x"),
)  # fmt: skip

EDIT_COMMANDS = (
    ActionSpec("edit.undo", QT_TRANSLATE_NOOP("Actions", "&Undo"), (EDIT,), (_Std.Undo,), "arrow-back-up", "", UNDO),
    ActionSpec("edit.redo", QT_TRANSLATE_NOOP("Actions", "&Redo"), (EDIT,), (_Std.Redo,), "arrow-forward-up", "", REDO),
    ActionSpec("edit.history", QT_TRANSLATE_NOOP("Actions", "Undo &history…"), (EDIT,), ("Ctrl+Shift+H",), "history", "", PLAN),
    ActionSpec("edit.copy", QT_TRANSLATE_NOOP("Actions", "&Copy"), (EDIT,), (_Std.Copy,), "copy", "", PLAN, separator_before=True),
    ActionSpec("edit.paste", QT_TRANSLATE_NOOP("Actions", "&Paste"), (EDIT,), (_Std.Paste,), "clipboard", "", WRITABLE),
    ActionSpec("edit.find", QT_TRANSLATE_NOOP("Actions", "&Find"), (EDIT,), ("Ctrl+E", "F3"), "search", "", PLAN,
               separator_before=True),
    ActionSpec("edit.clear-filters", QT_TRANSLATE_NOOP("Actions", "Clear &filters"), (EDIT,), ("Ctrl+Shift+F",), "filter-off",
               "", PLAN),
)  # fmt: skip

VIEW_COMMANDS = (
    ActionSpec("view.table", QT_TRANSLATE_NOOP("Actions", "&Table"), (VIEW,), ("Ctrl+3",), "table", "", PLAN, group="view"),
    ActionSpec("view.coordination", QT_TRANSLATE_NOOP("Actions", "&Coordination"), (VIEW,), ("Ctrl+4",), "messages", "", PLAN,
               group="view"),
    ActionSpec("view.coverage", QT_TRANSLATE_NOOP("Actions", "C&overage"), (VIEW,), ("Ctrl+5",), "world", "", PLAN, group="view"),
    ActionSpec("view.contacts", QT_TRANSLATE_NOOP("Actions", "Co&ntacts"), (VIEW,), ("Ctrl+6",), "address-book", "", PLAN,
               group="view"),
    ActionSpec("view.reports", QT_TRANSLATE_NOOP("Actions", "&Reports"), (VIEW,), ("Ctrl+8",), "file-text", "", PLAN, group="view"),
    ActionSpec("view.today", QT_TRANSLATE_NOOP("Actions", "To&day"), (VIEW,), ("Ctrl+T",), "", QT_TRANSLATE_NOOP("Actions", "Go to today where days are shown"),
               PLAN, separator_before=True),
    ActionSpec("view.twin", QT_TRANSLATE_NOOP("Actions", "&Picture or list"), (VIEW,), ("Ctrl+Shift+T",), "",
               QT_TRANSLATE_NOOP("Actions", "Show what a picture shows as a list, and back"), PLAN),
    ActionSpec("view.panel", QT_TRANSLATE_NOOP("Actions", "Engagement &panel"), (VIEW,), ("Alt+Return",), "", "", PLAN,
               checkable=True, separator_before=True),
    ActionSpec("view.findings", QT_TRANSLATE_NOOP("Actions", "&Findings"), (VIEW,), ("Ctrl+Shift+M",), "alert-triangle", "", PLAN,
               checkable=True),
    ActionSpec("view.next-pane", QT_TRANSLATE_NOOP("Actions", "Next p&ane"), (VIEW,), ("F6",), separator_before=True),
    ActionSpec("view.previous-pane", QT_TRANSLATE_NOOP("Actions", "Pre&vious pane"), (VIEW,), ("Shift+F6",)),
    ActionSpec("view.theme-system", QT_TRANSLATE_NOOP("Actions", "As the &system"), (VIEW, THEME), group="theme"),
    ActionSpec("view.theme-light", QT_TRANSLATE_NOOP("Actions", "&Light"), (VIEW, THEME), group="theme"),
    ActionSpec("view.theme-dark", QT_TRANSLATE_NOOP("Actions", "&Dark"), (VIEW, THEME), group="theme"),
    ActionSpec("view.theme-high-contrast", QT_TRANSLATE_NOOP("Actions", "&High contrast"), (VIEW, THEME), group="theme"),
    ActionSpec("view.larger-text", QT_TRANSLATE_NOOP("Actions", "&Larger text"), (VIEW,), ("Ctrl++", "Ctrl+="), separator_before=True),
    ActionSpec("view.smaller-text", QT_TRANSLATE_NOOP("Actions", "S&maller text"), (VIEW,), ("Ctrl+-",)),
    ActionSpec("view.normal-text", QT_TRANSLATE_NOOP("Actions", "Te&xt size of the system"), (VIEW,), ("Ctrl+0",)),
    ActionSpec("view.full-screen", QT_TRANSLATE_NOOP("Actions", "F&ull screen"), (VIEW,), ("F11",), checkable=True),
)  # fmt: skip

ENGAGEMENT_COMMANDS = (
    ActionSpec("engagement.new", QT_TRANSLATE_NOOP("Actions", "&New engagement"), (ENGAGEMENT,), (_Std.New,), "plus", "", WRITABLE),
    ActionSpec("engagement.open", QT_TRANSLATE_NOOP("Actions", "&Open in the panel"), (ENGAGEMENT,), (), "eye", "", LOOKED_AT),
    ActionSpec("engagement.window", QT_TRANSLATE_NOOP("Actions", "Open in its own &window"), (ENGAGEMENT,), ("Ctrl+Return",), "external-link", "", LOOKED_AT),
    ActionSpec("engagement.duplicate", QT_TRANSLATE_NOOP("Actions", "&Duplicate"), (ENGAGEMENT,), ("Ctrl+Shift+D",), "copy", "",
               SELECTED),
    ActionSpec("engagement.move", QT_TRANSLATE_NOOP("Actions", "&Move…"), (ENGAGEMENT,), ("Ctrl+M",), "calendar", "", SELECTED),
    ActionSpec("engagement.shift-several", QT_TRANSLATE_NOOP("Actions", "&Shift several…"), (ENGAGEMENT,), ("Alt+Shift+M",),
               "arrow-right",
               QT_TRANSLATE_NOOP("Actions", "Shift the selection, or what the filter shows, and see first what would follow"),
               WRITABLE),
    ActionSpec("engagement.bulk-edit", QT_TRANSLATE_NOOP("Actions", "&Bulk edit…"), (ENGAGEMENT,), ("Ctrl+Shift+E",), "pencil", "",
               SELECTED),
    ActionSpec("status.idea", QT_TRANSLATE_NOOP("Actions", "&Idea"), (ENGAGEMENT, STATUS), enabled_when=SELECTED),
    ActionSpec("status.proposed", QT_TRANSLATE_NOOP("Actions", "&Proposed"), (ENGAGEMENT, STATUS), enabled_when=SELECTED),
    ActionSpec("status.planned", QT_TRANSLATE_NOOP("Actions", "P&lanned"), (ENGAGEMENT, STATUS), enabled_when=SELECTED),
    ActionSpec("status.confirmed", QT_TRANSLATE_NOOP("Actions", "&Confirmed"), (ENGAGEMENT, STATUS), enabled_when=SELECTED),
    ActionSpec("status.under-way", QT_TRANSLATE_NOOP("Actions", "&Under way"), (ENGAGEMENT, STATUS), enabled_when=SELECTED),
    ActionSpec("status.completed", QT_TRANSLATE_NOOP("Actions", "Co&mpleted"), (ENGAGEMENT, STATUS), enabled_when=SELECTED),
    ActionSpec("status.reported", QT_TRANSLATE_NOOP("Actions", "&Reported"), (ENGAGEMENT, STATUS), enabled_when=SELECTED),
    ActionSpec("status.postponed", QT_TRANSLATE_NOOP("Actions", "P&ostponed"), (ENGAGEMENT, STATUS), enabled_when=SELECTED,
               separator_before=True),
    ActionSpec("status.cancelled", QT_TRANSLATE_NOOP("Actions", "C&ancelled"), (ENGAGEMENT, STATUS), enabled_when=SELECTED),
    ActionSpec("status.declined", QT_TRANSLATE_NOOP("Actions", "&Declined"), (ENGAGEMENT, STATUS), enabled_when=SELECTED),
    ActionSpec("engagement.history", QT_TRANSLATE_NOOP("Actions", "&History…"), (ENGAGEMENT,), ("Ctrl+H",), "history", "", LOOKED_AT,
               separator_before=True),
    ActionSpec("engagement.delete", QT_TRANSLATE_NOOP("Actions", "D&elete"), (ENGAGEMENT,), ("Ctrl+Del",), "trash", "", SELECTED,
               separator_before=True),
)  # fmt: skip

COORDINATE_COMMANDS = (
    ActionSpec("ask.new", QT_TRANSLATE_NOOP("Actions", "&Ask a ministry…"), (COORDINATE,), ("Ctrl+Shift+Q",), "send",
               QT_TRANSLATE_NOOP("Actions", "Ask foreign-ministry, development-ministry and embassy contacts about this engagement"),
               SELECTED),
    ActionSpec("ask.answer", QT_TRANSLATE_NOOP("Actions", "&Record answer…"), (COORDINATE,), ("Ctrl+Shift+R",), "check", "", WRITABLE),
    ActionSpec("ask.overdue", QT_TRANSLATE_NOOP("Actions", "&Overdue"), (COORDINATE,), ("Ctrl+Shift+L",), "clock", "", PLAN),
    ActionSpec("contact.new", QT_TRANSLATE_NOOP("Actions", "New &contact…"), (COORDINATE,), ("Ctrl+Shift+C",), "plus", "", WRITABLE,
               separator_before=True),
)  # fmt: skip

REPORT_COMMANDS = (
    ActionSpec("report.preview", QT_TRANSLATE_NOOP("Actions", "&Preview and print"), (REPORT,), (_Std.Print,), "printer", "", PLAN),
    ActionSpec("report.engagement-plan", QT_TRANSLATE_NOOP("Actions", "&Engagement plan"), (REPORT,), (), "file-text", "", PLAN),
    ActionSpec("report.year-planner", QT_TRANSLATE_NOOP("Actions", "&Year planner (A3)"), (REPORT,), (), "calendar", "", PLAN),
)  # fmt: skip

TOOLS_COMMANDS = (
    ActionSpec("tools.check", QT_TRANSLATE_NOOP("Actions", "&Check plan"), (TOOLS,), ("F9",), "circle-check",
               QT_TRANSLATE_NOOP("Actions", "Review the whole plan as of today and show the findings"), PLAN),
    ActionSpec("tools.regions", QT_TRANSLATE_NOOP("Actions", "&Regions…"), (TOOLS,), (), "world",
               QT_TRANSLATE_NOOP("Actions", "See how the world is divided into regions, and make a division of your own"), PLAN),
    ActionSpec("tools.reference", QT_TRANSLATE_NOOP("Actions", "&Lead times and norms…"), (TOOLS,), (), "clock",
               QT_TRANSLATE_NOOP("Actions", "See and change the figures that findings go by, and where each comes from"), PLAN),
    ActionSpec("tools.settings", QT_TRANSLATE_NOOP("Actions", "&Settings…"), (TOOLS,), ("Ctrl+,",), "settings"),
)  # fmt: skip

HELP_COMMANDS = (
    ActionSpec("help.help", QT_TRANSLATE_NOOP("Actions", "&Help"), (HELP,), (_Std.HelpContents,), "help"),
    ActionSpec("help.keyboard", QT_TRANSLATE_NOOP("Actions", "&Keyboard"), (HELP,), ("Ctrl+F1",), "keyboard"),
    ActionSpec("help.messages", QT_TRANSLATE_NOOP("Actions", "&Messages"), (HELP,), (), "info-circle",
               QT_TRANSLATE_NOOP("Actions", "Read again what the program has said")),
    ActionSpec("help.about", QT_TRANSLATE_NOOP("Actions", "&About Entente"), (HELP,), (), "info-circle", separator_before=True),
)  # fmt: skip

COMMANDS = (
    *FILE_COMMANDS,
    *EDIT_COMMANDS,
    *VIEW_COMMANDS,
    *ENGAGEMENT_COMMANDS,
    *COORDINATE_COMMANDS,
    *REPORT_COMMANDS,
    *TOOLS_COMMANDS,
    *HELP_COMMANDS,
)

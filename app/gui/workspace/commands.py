"""The commands of the main window: one line each, in the order of their menus. More come of registries."""

from PySide6.QtGui import QKeySequence

from app.gui.look.translation import QT_TRANSLATE_NOOP
from app.gui.widgets.undo_keys import REDO_KEYS, UNDO_KEYS
from app.gui.workspace.actions import ActionSpec

_Std = QKeySequence.StandardKey

FILE = QT_TRANSLATE_NOOP("Actions", "&File")
EXPORT = QT_TRANSLATE_NOOP("Actions", "&Export")
EDIT = QT_TRANSLATE_NOOP("Actions", "&Edit")
VIEW = QT_TRANSLATE_NOOP("Actions", "&View")
THEME = QT_TRANSLATE_NOOP("Actions", "T&heme")
PANES = QT_TRANSLATE_NOOP("Actions", "Pane&s")
TEXT_SIZE = QT_TRANSLATE_NOOP("Actions", "Text si&ze")
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
HELD = "held"
"""Condition: somebody on another computer holds the open plan for writing."""
FOLLOWED = "followed"
"""Condition: the open plan is only read here, and nobody is known to write it."""
UNDO = "undo"
REDO = "redo"

FILE_COMMANDS = (
    ActionSpec("file.new", QT_TRANSLATE_NOOP("Actions", "&New plan…"), (FILE,), ("Ctrl+Shift+N",), "plus",
               tip=QT_TRANSLATE_NOOP("Actions", "Make an empty plan for your nation")),
    ActionSpec("file.open", QT_TRANSLATE_NOOP("Actions", "&Open…"), (FILE,), (_Std.Open,), "folder-open",
               tip=QT_TRANSLATE_NOOP("Actions", "Open a plan file")),
    ActionSpec("file.open-shared", QT_TRANSLATE_NOOP("Actions", "Open s&hared plan…"), (FILE,), ("Alt+Shift+O",), "database",
               tip=QT_TRANSLATE_NOOP("Actions", "Open a plan that a team shares on a PostgreSQL server")),
    ActionSpec("file.open-read-only", QT_TRANSLATE_NOOP("Actions", "Open &read-only…"), (FILE,), ("Ctrl+Shift+O",), "lock",
               tip=QT_TRANSLATE_NOOP("Actions", "Look at a plan without the right to change it")),
    ActionSpec("file.open-sample", QT_TRANSLATE_NOOP("Actions", "Open the &sample plan"), (FILE,), icon="bookmark",
               tip=QT_TRANSLATE_NOOP("Actions", "Open a plan with invented engagements to try things on")),
    ActionSpec("file.checkpoint", QT_TRANSLATE_NOOP("Actions", "&Keep a checkpoint"), (FILE,), (_Std.Save,), "device-floppy",
               QT_TRANSLATE_NOOP("Actions", "Every change is saved at once; this keeps a copy of the plan as it is now"), PLAN,
               separator_before=True),
    ActionSpec("file.save-copy", QT_TRANSLATE_NOOP("Actions", "Save a copy &as…"), (FILE,), ("Ctrl+Shift+S",), "copy",
               QT_TRANSLATE_NOOP("Actions", "Write the plan as it is now into another file; this one stays open"), PLAN),
    ActionSpec("file.import", QT_TRANSLATE_NOOP("Actions", "&Import…"), (FILE,), ("Ctrl+I",), "file-import",
               QT_TRANSLATE_NOOP("Actions", "Bring in engagements from a spreadsheet or CSV file"), WRITABLE, separator_before=True),
    ActionSpec("file.import-clipboard", QT_TRANSLATE_NOOP("Actions", "Import &from the clipboard…"), (FILE,), ("Ctrl+Shift+I",),
               "clipboard-text",
               QT_TRANSLATE_NOOP("Actions", "Bring in engagements from a table copied in Word, Outlook or Excel"), WRITABLE),
    ActionSpec("file.export-calendar", QT_TRANSLATE_NOOP("Actions", "&Calendar (.ics): what the filter shows…"), (FILE, EXPORT),
               ("Ctrl+Shift+K",), "calendar",
               QT_TRANSLATE_NOOP("Actions", "A calendar file of what the filter shows, for Outlook, Thunderbird, Apple and Google"), PLAN),
    ActionSpec("file.export-calendar-one", QT_TRANSLATE_NOOP("Actions", "Calendar (.ics): this &engagement…"), (FILE, EXPORT),
               (), "calendar",
               QT_TRANSLATE_NOOP("Actions", "A calendar file of the engagement looked at"), LOOKED_AT),
    ActionSpec("file.export-calendar-all", QT_TRANSLATE_NOOP("Actions", "Calendar (.ics): &all engagements…"), (FILE, EXPORT),
               (), "calendar",
               QT_TRANSLATE_NOOP("Actions", "A calendar file of the whole plan"), PLAN),
    ActionSpec("file.export-xlsx", QT_TRANSLATE_NOOP("Actions", "Excel &workbook: what the filter shows…"), (FILE, EXPORT),
               (), "table",
               QT_TRANSLATE_NOOP("Actions", "A workbook of what the filter shows, with real dates and numbers"), PLAN, separator_before=True),
    ActionSpec("file.export-csv", QT_TRANSLATE_NOOP("Actions", "C&SV: what the filter shows…"), (FILE, EXPORT), (), "table",
               QT_TRANSLATE_NOOP("Actions", "Comma-separated text of what the filter shows"), PLAN),
    ActionSpec("file.backups", QT_TRANSLATE_NOOP("Actions", "&Backups…"), (FILE,), (), "history",
               QT_TRANSLATE_NOOP("Actions", "See the copies kept of this plan, and go back to one")),
    ActionSpec("file.compare", QT_TRANSLATE_NOOP("Actions", "Co&mpare with…"), (FILE,), (), "arrows-exchange",
               QT_TRANSLATE_NOOP("Actions", "Show where this plan and another one, or a copy of it, differ"), PLAN),
    ActionSpec("file.edit-here", QT_TRANSLATE_NOOP("Actions", "E&dit here"), (FILE,), ("Alt+Shift+E",), "pencil",
               QT_TRANSLATE_NOOP("Actions", "Become the one who writes a plan that was only read here, once nobody else does"), FOLLOWED),
    ActionSpec("file.take-over", QT_TRANSLATE_NOOP("Actions", "&Take over…"), (FILE,), (), "lock-open",
               QT_TRANSLATE_NOOP("Actions", "Write a plan that a computer which is gone still holds"), HELD),
    ActionSpec("file.waiting-edits", QT_TRANSLATE_NOOP("Actions", "Edits &waiting…"), (FILE,), ("Ctrl+Shift+W",), "database",
               QT_TRANSLATE_NOOP("Actions", "See edits that could not be written yet, and decide where others changed the same"), PLAN),
    ActionSpec("file.properties", QT_TRANSLATE_NOOP("Actions", "Plan &properties…"), (FILE,), ("Alt+Shift+P",), "settings",
               QT_TRANSLATE_NOOP("Actions", "Title, organisation, marking, plan year and issue of the plan"), PLAN),
    ActionSpec("file.close", QT_TRANSLATE_NOOP("Actions", "C&lose plan"), (FILE,), ("Ctrl+W",), "",
               QT_TRANSLATE_NOOP("Actions", "Close the plan and show the first page"), PLAN, separator_before=True),
    ActionSpec("file.exit", QT_TRANSLATE_NOOP("Actions", "E&xit"), (FILE,), ("Ctrl+Q",), "x",
               tip=QT_TRANSLATE_NOOP("Actions", "End the program; nothing needs to be saved")),
)  # fmt: skip

EDIT_COMMANDS = (
    ActionSpec("edit.undo", QT_TRANSLATE_NOOP("Actions", "&Undo"), (EDIT,), UNDO_KEYS, "arrow-back-up",
               QT_TRANSLATE_NOOP("Actions", "Take back the last change"), UNDO),
    ActionSpec("edit.redo", QT_TRANSLATE_NOOP("Actions", "&Redo"), (EDIT,), REDO_KEYS, "arrow-forward-up",
               QT_TRANSLATE_NOOP("Actions", "Make the change again that was taken back"), REDO),
    ActionSpec("edit.history", QT_TRANSLATE_NOOP("Actions", "Undo &history…"), (EDIT,), ("Ctrl+Shift+H",), "history",
               QT_TRANSLATE_NOOP("Actions", "See the changes of this session, and go back to one"), PLAN),
    ActionSpec("edit.copy", QT_TRANSLATE_NOOP("Actions", "&Copy"), (EDIT,), (_Std.Copy,), "copy",
               QT_TRANSLATE_NOOP("Actions", "Copy what is selected, for Excel, Word and Outlook too"), PLAN, separator_before=True),
    ActionSpec("edit.paste", QT_TRANSLATE_NOOP("Actions", "&Paste"), (EDIT,), (_Std.Paste,), "clipboard",
               QT_TRANSLATE_NOOP("Actions", "Paste engagements, rows or cells that were copied here or in Excel"), WRITABLE),
    ActionSpec("edit.select-all", QT_TRANSLATE_NOOP("Actions", "Select &all"), (EDIT,), (_Std.SelectAll,), "select-all",
               QT_TRANSLATE_NOOP("Actions", "Select everything that is shown where the keys are"), PLAN),
    ActionSpec("edit.find", QT_TRANSLATE_NOOP("Actions", "&Find"), (EDIT,), ("Ctrl+F", "Ctrl+E", "F3"), "search",
               QT_TRANSLATE_NOOP("Actions", "Search in the engagements that are shown"), PLAN,
               separator_before=True),
    ActionSpec("edit.clear-filters", QT_TRANSLATE_NOOP("Actions", "Clear fi&lters"), (EDIT,), ("Ctrl+Shift+F",), "filter-off",
               QT_TRANSLATE_NOOP("Actions", "Show all engagements again"), PLAN),
)  # fmt: skip

VIEW_COMMANDS = (
    ActionSpec("view.today", QT_TRANSLATE_NOOP("Actions", "To&day"), (VIEW,), ("Ctrl+T",), "", QT_TRANSLATE_NOOP("Actions", "Go to today where days are shown"),
               PLAN, separator_before=True),
    ActionSpec("view.twin", QT_TRANSLATE_NOOP("Actions", "&Picture or list"), (VIEW,), ("Ctrl+Shift+T",), "",
               QT_TRANSLATE_NOOP("Actions", "Show what a picture or a board shows as a list, and back"), PLAN),
    ActionSpec("view.panel", QT_TRANSLATE_NOOP("Actions", "&Engagement panel"), (VIEW, PANES), ("Alt+Return",), "",
               QT_TRANSLATE_NOOP("Actions", "Show or hide all fields of the engagement looked at"), PLAN,
               checkable=True, separator_before=True),
    ActionSpec("view.findings", QT_TRANSLATE_NOOP("Actions", "&Findings"), (VIEW, PANES), ("Ctrl+Shift+M",), "alert-triangle",
               QT_TRANSLATE_NOOP("Actions", "Show or hide what the review says of the plan"), PLAN,
               checkable=True),
    ActionSpec("view.go-to-date", QT_TRANSLATE_NOOP("Actions", "&Go to date…"), (VIEW,), ("Ctrl+G",), "calendar-event",
               QT_TRANSLATE_NOOP("Actions", "Have the views that show days go to one, typed as you speak it"), PLAN,
               separator_before=True),
    ActionSpec("view.next-pane", QT_TRANSLATE_NOOP("Actions", "&Next pane"), (VIEW, PANES), ("F6",), separator_before=True,
               tip=QT_TRANSLATE_NOOP("Actions", "Go to the next part of the window: filter, views, panel, findings")),
    ActionSpec("view.previous-pane", QT_TRANSLATE_NOOP("Actions", "&Previous pane"), (VIEW, PANES), ("Shift+F6",),
               tip=QT_TRANSLATE_NOOP("Actions", "Go to the part of the window before")),
    ActionSpec("view.theme-system", QT_TRANSLATE_NOOP("Actions", "As the &system"), (VIEW, THEME), group="theme",
               tip=QT_TRANSLATE_NOOP("Actions", "Follow the colours of the desktop")),
    ActionSpec("view.theme-light", QT_TRANSLATE_NOOP("Actions", "&Light"), (VIEW, THEME), group="theme",
               tip=QT_TRANSLATE_NOOP("Actions", "Dark letters on light ground")),
    ActionSpec("view.theme-dark", QT_TRANSLATE_NOOP("Actions", "&Dark"), (VIEW, THEME), group="theme",
               tip=QT_TRANSLATE_NOOP("Actions", "Light letters on dark ground")),
    ActionSpec("view.theme-high-contrast", QT_TRANSLATE_NOOP("Actions", "&High contrast"), (VIEW, THEME), group="theme",
               tip=QT_TRANSLATE_NOOP("Actions", "The strongest contrast")),
    ActionSpec("view.larger-text", QT_TRANSLATE_NOOP("Actions", "&Larger text"), (VIEW, TEXT_SIZE), ("Ctrl++", "Ctrl+="),
               tip=QT_TRANSLATE_NOOP("Actions", "Make all text larger, up to twice its size")),
    ActionSpec("view.smaller-text", QT_TRANSLATE_NOOP("Actions", "&Smaller text"), (VIEW, TEXT_SIZE), ("Ctrl+-",),
               tip=QT_TRANSLATE_NOOP("Actions", "Make all text smaller")),
    ActionSpec("view.normal-text", QT_TRANSLATE_NOOP("Actions", "&As the system has it"), (VIEW, TEXT_SIZE), ("Ctrl+0",),
               tip=QT_TRANSLATE_NOOP("Actions", "Show text in the size that the system has set")),
    ActionSpec("view.full-screen", QT_TRANSLATE_NOOP("Actions", "F&ull screen"), (VIEW, PANES), ("F11",), checkable=True,
               tip=QT_TRANSLATE_NOOP("Actions", "Use the whole screen; the same command leads back")),
)  # fmt: skip

ENGAGEMENT_COMMANDS = (
    ActionSpec("engagement.new", QT_TRANSLATE_NOOP("Actions", "&New engagement"), (ENGAGEMENT,), (_Std.New,), "plus",
               QT_TRANSLATE_NOOP("Actions", "Add an engagement as an idea, with what the view can tell of it"), WRITABLE),
    ActionSpec("engagement.from-template", QT_TRANSLATE_NOOP("Actions", "Be&gin from a template…"), (ENGAGEMENT,), ("Alt+Shift+T",), "plus",
               QT_TRANSLATE_NOOP("Actions", "Begin an engagement like one that is kept as a template, with its programme and agenda"), WRITABLE),
    ActionSpec("engagement.open", QT_TRANSLATE_NOOP("Actions", "&Open in the panel"), (ENGAGEMENT,), (), "eye",
               QT_TRANSLATE_NOOP("Actions", "Show the fields of the engagement looked at"), LOOKED_AT),
    ActionSpec("engagement.window", QT_TRANSLATE_NOOP("Actions", "Open in its own &window"), (ENGAGEMENT,), ("Ctrl+Return",), "external-link",
               QT_TRANSLATE_NOOP("Actions", "Open the engagement in a window of its own, to compare it with others"), LOOKED_AT),
    ActionSpec("engagement.add-part", QT_TRANSLATE_NOOP("Actions", "Add det&ails…"), (ENGAGEMENT,), ("Ctrl+Shift+A",), "plus",
               QT_TRANSLATE_NOOP("Actions", "Add programme, delegation, costs, links and more to the engagement looked at"),
               SELECTED),
    ActionSpec("engagement.go-to-section", QT_TRANSLATE_NOOP("Actions", "&Jump to a section"), (ENGAGEMENT,), ("Alt+Shift+J",), "arrow-right",
               QT_TRANSLATE_NOOP("Actions", "Go to the links to programme, delegation, milestones and the other sections of the panel; arrows walk, Enter goes"), LOOKED_AT),
    ActionSpec("engagement.new-within", QT_TRANSLATE_NOOP("Actions", "New engagement w&ithin it"), (ENGAGEMENT,), ("Alt+Shift+N",), "plus",
               QT_TRANSLATE_NOOP("Actions", "Begin a planning conference, a meeting beside a forum or a leg, as part of the engagement looked at"),
               SELECTED),
    ActionSpec("engagement.copy-notice", QT_TRANSLATE_NOOP("Actions", "Copy draft of a no&tice"), (ENGAGEMENT,), (), "copy",
               QT_TRANSLATE_NOOP("Actions", "Copy what the exercise looked at holds of a notice to other states, line by line"),
               SELECTED),
    ActionSpec("engagement.duplicate", QT_TRANSLATE_NOOP("Actions", "&Duplicate"), (ENGAGEMENT,), ("Ctrl+Shift+D",), "copy",
               QT_TRANSLATE_NOOP("Actions", "Copy the engagement as a new idea"),
               SELECTED),
    ActionSpec("engagement.next-edition", QT_TRANSLATE_NOOP("Actions", "Make ne&xt edition"), (ENGAGEMENT,), (), "calendar-plus",
               QT_TRANSLATE_NOOP("Actions", "Make the edition that follows in the series of the engagement looked at, by its rule"),
               SELECTED),
    ActionSpec("engagement.move", QT_TRANSLATE_NOOP("Actions", "&Move…"), (ENGAGEMENT,), ("Ctrl+M",), "calendar",
               QT_TRANSLATE_NOOP("Actions", "Give other dates, and see first what they would cause"), SELECTED),
    ActionSpec("engagement.shift-several", QT_TRANSLATE_NOOP("Actions", "Shi&ft several…"), (ENGAGEMENT,), ("Alt+Shift+M",),
               "arrow-right",
               QT_TRANSLATE_NOOP("Actions", "Shift the selection, or what the filter shows, and see first what would follow"),
               WRITABLE),
    ActionSpec("engagement.move-rest", QT_TRANSLATE_NOOP("Actions", "Move the &rest of a deployment…"), (ENGAGEMENT,), ("Alt+Shift+L",),
               "ship",
               QT_TRANSLATE_NOOP("Actions", "Let a leg slip, and see first how far the later ones must move and who is to be told"),
               LOOKED_AT),
    ActionSpec("engagement.cancel-rest", QT_TRANSLATE_NOOP("Actions", "&Cancel the rest of a deployment…"), (ENGAGEMENT,), (), "x",
               QT_TRANSLATE_NOOP("Actions", "Call off a leg and all after it in one step, with the hosts to tell"),
               LOOKED_AT),
    ActionSpec("engagement.milestones", QT_TRANSLATE_NOOP("Actions", "Ma&ke milestones"), (ENGAGEMENT,), (), "clipboard-check",
               QT_TRANSLATE_NOOP("Actions", "Make the milestones of its kind that the engagement does not have yet"), SELECTED),
    ActionSpec("engagement.bulk-edit", QT_TRANSLATE_NOOP("Actions", "&Bulk edit…"), (ENGAGEMENT,), ("Ctrl+Shift+E",), "pencil",
               QT_TRANSLATE_NOOP("Actions", "Change one field of all selected engagements at once"),
               SELECTED),
    ActionSpec("status.idea", QT_TRANSLATE_NOOP("Actions", "&Idea"), (ENGAGEMENT, STATUS), enabled_when=SELECTED,
               tip=QT_TRANSLATE_NOOP("Actions", "Somebody thought of it")),
    ActionSpec("status.proposed", QT_TRANSLATE_NOOP("Actions", "&Proposed"), (ENGAGEMENT, STATUS), enabled_when=SELECTED,
               tip=QT_TRANSLATE_NOOP("Actions", "It was proposed to those who decide")),
    ActionSpec("status.planned", QT_TRANSLATE_NOOP("Actions", "P&lanned"), (ENGAGEMENT, STATUS), enabled_when=SELECTED,
               tip=QT_TRANSLATE_NOOP("Actions", "It is in the plan")),
    ActionSpec("status.confirmed", QT_TRANSLATE_NOOP("Actions", "&Confirmed"), (ENGAGEMENT, STATUS), enabled_when=SELECTED,
               tip=QT_TRANSLATE_NOOP("Actions", "All who must agree have agreed; findings that block are mended or waived")),
    ActionSpec("status.under-way", QT_TRANSLATE_NOOP("Actions", "&Under way"), (ENGAGEMENT, STATUS), enabled_when=SELECTED,
               tip=QT_TRANSLATE_NOOP("Actions", "It is taking place")),
    ActionSpec("status.completed", QT_TRANSLATE_NOOP("Actions", "Co&mpleted"), (ENGAGEMENT, STATUS), enabled_when=SELECTED,
               tip=QT_TRANSLATE_NOOP("Actions", "It took place")),
    ActionSpec("status.reported", QT_TRANSLATE_NOOP("Actions", "&Reported"), (ENGAGEMENT, STATUS), enabled_when=SELECTED,
               tip=QT_TRANSLATE_NOOP("Actions", "It took place and was reported on")),
    ActionSpec("status.postponed", QT_TRANSLATE_NOOP("Actions", "P&ostponed"), (ENGAGEMENT, STATUS), enabled_when=SELECTED,
               separator_before=True,
               tip=QT_TRANSLATE_NOOP("Actions", "It takes place later; a date of review is kept")),
    ActionSpec("status.cancelled", QT_TRANSLATE_NOOP("Actions", "C&ancelled"), (ENGAGEMENT, STATUS), enabled_when=SELECTED,
               tip=QT_TRANSLATE_NOOP("Actions", "It was called off")),
    ActionSpec("status.declined", QT_TRANSLATE_NOOP("Actions", "&Declined"), (ENGAGEMENT, STATUS), enabled_when=SELECTED,
               tip=QT_TRANSLATE_NOOP("Actions", "The other side said no")),
    ActionSpec("engagement.next-step", QT_TRANSLATE_NOOP("Actions", "What the next ste&p needs…"), (ENGAGEMENT,), ("Alt+Shift+R",),
               "clipboard-check",
               QT_TRANSLATE_NOOP("Actions", "See what each next status of the engagement looked at asks for, and what is missing"),
               LOOKED_AT),
    ActionSpec("engagement.close-past", QT_TRANSLATE_NOOP("Actions", "C&lose past engagements…"), (ENGAGEMENT,), ("Ctrl+Shift+J",), "check",
               QT_TRANSLATE_NOOP("Actions", "Say of what is over whether it took place, did not happen or was moved"), WRITABLE,
               separator_before=True),
    ActionSpec("engagement.given", QT_TRANSLATE_NOOP("Actions", "Note as gi&ven…"), (ENGAGEMENT,), ("Alt+Shift+I",), "send",
               QT_TRANSLATE_NOOP("Actions", "Note who was given the dates of what is selected, to tell them when they change"),
               SELECTED),
    ActionSpec("engagement.history", QT_TRANSLATE_NOOP("Actions", "&History…"), (ENGAGEMENT,), ("Ctrl+H",), "history",
               QT_TRANSLATE_NOOP("Actions", "See who changed which field when"), LOOKED_AT,
               separator_before=True),
    ActionSpec("engagement.delete", QT_TRANSLATE_NOOP("Actions", "D&elete"), (ENGAGEMENT,), ("Ctrl+Del",), "trash",
               QT_TRANSLATE_NOOP("Actions", "Delete what is selected; it can be undone"), SELECTED,
               separator_before=True),
)  # fmt: skip

REPORT_COMMANDS = (
    ActionSpec("report.preview", QT_TRANSLATE_NOOP("Actions", "&Preview and print"), (REPORT,), (_Std.Print,), "printer",
               QT_TRANSLATE_NOOP("Actions", "See the document as it will come out, then print or save it"), PLAN),
)  # fmt: skip

TOOLS_COMMANDS = (
    ActionSpec("tools.check", QT_TRANSLATE_NOOP("Actions", "&Check plan"), (TOOLS,), ("F9",), "circle-check",
               QT_TRANSLATE_NOOP("Actions", "Review the whole plan as of today and show the findings"), PLAN),
    ActionSpec("tools.roll-year", QT_TRANSLATE_NOOP("Actions", "R&oll the year…"), (TOOLS,), (), "refresh",
               QT_TRANSLATE_NOOP("Actions", "Make what comes again in a plan year, and see it first: series, staff talks, forums, agreed lines"), WRITABLE),
    ActionSpec("tools.lists", QT_TRANSLATE_NOOP("Actions", "&Lists…"), (TOOLS,), (), "list",
               QT_TRANSLATE_NOOP("Actions", "People, posts, objectives, kinds, countries and every other list, to see and change"), PLAN),
    ActionSpec("tools.own-fields", QT_TRANSLATE_NOOP("Actions", "Own f&ields…"), (TOOLS,), (), "columns",
               QT_TRANSLATE_NOOP("Actions", "Give engagements fields of your own: text, numbers, dates, choices, people"), PLAN),
    ActionSpec("tools.unite", QT_TRANSLATE_NOOP("Actions", "&Unite duplicates…"), (TOOLS,), (), "users",
               QT_TRANSLATE_NOOP("Actions", "Find people, posts and organisations that are there twice, and make one of two"), PLAN),
    ActionSpec("tools.people-kept", QT_TRANSLATE_NOOP("Actions", "What is kept of &whom…"), (TOOLS,), (), "user-check",
               QT_TRANSLATE_NOOP("Actions", "See all that the plan keeps of each person, and erase somebody for good"), PLAN),
    ActionSpec("tools.regions", QT_TRANSLATE_NOOP("Actions", "&Regions…"), (TOOLS,), (), "world",
               QT_TRANSLATE_NOOP("Actions", "See how the world is divided into regions, and make a division of your own"), PLAN),
    ActionSpec("tools.priorities", QT_TRANSLATE_NOOP("Actions", "&Tiers and weights…"), (TOOLS,), (), "star",
               QT_TRANSLATE_NOOP("Actions", "How much each country matters, and the share of each region"), WRITABLE),
    ActionSpec("tools.reference", QT_TRANSLATE_NOOP("Actions", "Lead times and &norms…"), (TOOLS,), (), "clock",
               QT_TRANSLATE_NOOP("Actions", "See and change the figures that findings go by, and where each comes from"), PLAN),
    ActionSpec("tools.settings", QT_TRANSLATE_NOOP("Actions", "&Settings…"), (TOOLS,), ("Ctrl+,",), "settings",
               tip=QT_TRANSLATE_NOOP("Actions", "Your own settings on this computer")),
)  # fmt: skip

HELP_COMMANDS = (
    ActionSpec("help.help", QT_TRANSLATE_NOOP("Actions", "&Help"), (HELP,), (_Std.HelpContents,), "help",
               tip=QT_TRANSLATE_NOOP("Actions", "Read about what has the focus, and everything else")),
    ActionSpec("help.first-steps", QT_TRANSLATE_NOOP("Actions", "First &steps"), (HELP,), (), "clipboard-check",
               QT_TRANSLATE_NOOP("Actions", "What a new plan needs, and what is done of it"), PLAN),
    ActionSpec("help.palette", QT_TRANSLATE_NOOP("Actions", "&Find a command…"), (HELP,), ("Alt+Q", "Ctrl+Shift+P"), "search",
               QT_TRANSLATE_NOOP("Actions", "Type a command, an engagement, a country, a contact or a date, and go there")),
    ActionSpec("help.keyboard", QT_TRANSLATE_NOOP("Actions", "&Keyboard"), (HELP,), ("Ctrl+F1",), "keyboard",
               tip=QT_TRANSLATE_NOOP("Actions", "See, change and print the keys of all commands")),
    ActionSpec("help.messages", QT_TRANSLATE_NOOP("Actions", "&Messages"), (HELP,), (), "info-circle",
               QT_TRANSLATE_NOOP("Actions", "Read again what the program has said")),
    ActionSpec("help.about", QT_TRANSLATE_NOOP("Actions", "&About Entente"), (HELP,), (), "info-circle", separator_before=True,
               tip=QT_TRANSLATE_NOOP("Actions", "Version, licences and sources")),
)  # fmt: skip

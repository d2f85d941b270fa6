"""The commands of the menu Coordinate: asks, answers, what goes out, contacts."""

from app.gui.look.translation import QT_TRANSLATE_NOOP
from app.gui.workspace.actions import ActionSpec
from app.gui.workspace.commands import COORDINATE, LOOKED_AT, PLAN, SELECTED, WRITABLE

COORDINATE_COMMANDS = (
    ActionSpec("ask.new", QT_TRANSLATE_NOOP("Actions", "&Ask a ministry…"), (COORDINATE,), ("Ctrl+Shift+Q",), "send",
               QT_TRANSLATE_NOOP("Actions", "Ask foreign-ministry, development-ministry and embassy contacts about this engagement"),
               SELECTED),
    ActionSpec("ask.answer", QT_TRANSLATE_NOOP("Actions", "&Record answer…"), (COORDINATE,), ("Ctrl+Shift+R",), "check",
               QT_TRANSLATE_NOOP("Actions", "Record what a ministry answered, to one ask or several"), WRITABLE),
    ActionSpec("ask.correct", QT_TRANSLATE_NOOP("Actions", "Correct as&k…"), (COORDINATE,), (), "pencil",
               QT_TRANSLATE_NOOP("Actions", "Correct an ask that was made, sent or answered: addressee, question, days, answer"), WRITABLE),
    ActionSpec("ask.overdue", QT_TRANSLATE_NOOP("Actions", "&Overdue"), (COORDINATE,), ("Ctrl+Shift+L",), "clock",
               QT_TRANSLATE_NOOP("Actions", "Show the asks whose answer is late"), PLAN),
    ActionSpec("handouts.holders", QT_TRANSLATE_NOOP("Actions", "Who &holds what…"), (COORDINATE,), ("Alt+Shift+H",), "users",
               QT_TRANSLATE_NOOP("Actions", "See who was given what, and who still holds dates that are not so any more"), PLAN),
    ActionSpec("ask.mail", QT_TRANSLATE_NOOP("Actions", "Draft &mail…"), (COORDINATE,), (), "mail",
               QT_TRANSLATE_NOOP("Actions", "Write a mail draft about this engagement, with invitation and enclosures, to be sent by you"), LOOKED_AT, separator_before=True),
    ActionSpec("ask.letter", QT_TRANSLATE_NOOP("Actions", "&Letter…"), (COORDINATE,), (), "file-text",
               QT_TRANSLATE_NOOP("Actions", "Write a note verbale, a letter to a ministry or a read-out about this engagement, for Word"), LOOKED_AT),
    ActionSpec("ask.clearance-form", QT_TRANSLATE_NOOP("Actions", "Clearance &form…"), (COORDINATE,), (), "clipboard-check",
               QT_TRANSLATE_NOOP("Actions", "Fill the host's clearance form from the record, and see what is missing and until when it can be sent"), LOOKED_AT),
    ActionSpec("ask.sheet", QT_TRANSLATE_NOOP("Actions", "&Sheet to be filled in…"), (COORDINATE,), (), "file-spreadsheet",
               QT_TRANSLATE_NOOP("Actions", "A workbook for a ministry without Entente, with a column for its answers"), PLAN,
               separator_before=True),
    ActionSpec("ask.take-in", QT_TRANSLATE_NOOP("Actions", "&Take in answers…"), (COORDINATE,), (), "download",
               QT_TRANSLATE_NOOP("Actions", "A returned sheet, a mail or the reply of a calendar: see it first, then take it in"), WRITABLE),
    ActionSpec("ask.paste-answer", QT_TRANSLATE_NOOP("Actions", "Paste an a&nswer…"), (COORDINATE,), (), "clipboard-check",
               QT_TRANSLATE_NOOP("Actions", "Record an answer with the words copied from a mail, kept as they are"), WRITABLE),
    ActionSpec("contact.new", QT_TRANSLATE_NOOP("Actions", "New &contact…"), (COORDINATE,), ("Ctrl+Shift+C",), "plus",
               QT_TRANSLATE_NOOP("Actions", "Add a post that is asked, with whoever holds it"), WRITABLE,
               separator_before=True),
    ActionSpec("principal.new", QT_TRANSLATE_NOOP("Actions", "New &principal…"), (COORDINATE,), (), "plus",
               QT_TRANSLATE_NOOP("Actions", "Add one of your own who travels or hosts: minister, chief of defence, chiefs of services"),
               WRITABLE),
    ActionSpec("country.page", QT_TRANSLATE_NOOP("Actions", "Countr&y page…"), (COORDINATE,), ("Alt+Shift+K",), "world",
               QT_TRANSLATE_NOOP("Actions", "What we last promised a country, whom we met there, what is open and what comes next"),
               PLAN, separator_before=True),
)  # fmt: skip

"""What the help says beside the pages of the views: one topic, one page. `<command>` stands for its keys of the day."""

from __future__ import annotations

import re
from collections.abc import Callable

from app.gui.look.translation import QT_TRANSLATE_NOOP

TOPICS = (
    (
        "planning",
        QT_TRANSLATE_NOOP("Help", "Planning an engagement"),
        QT_TRANSLATE_NOOP(
            "Help",
            "Press <engagement.new>. The panel at the right holds every field; each is saved when you leave it. Type "
            "dates as you speak them: 3-5 mar 27, wk 14, Q2 27, window 3-20 may, +2w. The line below says what was "
            "understood.\n\nQuicker: press <help.palette> and type the whole of it, such as new port call Kenya "
            "3-5 mar. The line that is offered says what was understood; Enter makes it, and one undo takes it back.",
        ),
    ),
    (
        "finding",
        QT_TRANSLATE_NOOP("Help", "Finding anything"),
        QT_TRANSLATE_NOOP(
            "Help",
            "Press <help.palette> and type a few letters of a command, an engagement, a country, a contact, or a "
            "date. What you chose last stands first. A sign before the words asks for one sort only: > commands, "
            "@ contacts, # countries, = views, ? help. <edit.find> searches in what is shown; <view.go-to-date> goes "
            "to a day.",
        ),
    ),
    (
        "findings",
        QT_TRANSLATE_NOOP("Help", "Knowing what is wrong"),
        QT_TRANSLATE_NOOP(
            "Help",
            "The findings below the view are live (<view.findings>). Each says what is wrong, why, and what would mend "
            "it. Press Enter to go there, or W to waive it with a name, a reason and a date. A blocking finding keeps "
            "an engagement from being confirmed until it is mended or waived.",
        ),
    ),
    (
        "asking",
        QT_TRANSLATE_NOOP("Help", "Asking the ministries"),
        QT_TRANSLATE_NOOP(
            "Help",
            "Press <ask.new> on an engagement: whom to ask, what and by when is proposed from its kind, level and "
            "country. Coordination (<view.coordination>) lists every ask; <ask.answer> records an answer.",
        ),
    ),
    (
        "coverage",
        QT_TRANSLATE_NOOP("Help", "Seeing who was left out"),
        QT_TRANSLATE_NOOP(
            "Help",
            "Coverage (<view.coverage>) counts engagements and days by region, country and quarter, done and planned "
            "apart. Enter lists what stands behind a cell, <engagement.new> plans an engagement there.",
        ),
    ),
    (
        "safety",
        QT_TRANSLATE_NOOP("Help", "Undoing, and not losing anything"),
        QT_TRANSLATE_NOOP(
            "Help",
            "Everything is saved at once and can be undone with <edit.undo>, without limit. <engagement.history> shows "
            "the history of an engagement field by field. Copies are kept by themselves; File, Backups goes back to "
            "one.",
        ),
    ),
    (
        "handing-out",
        QT_TRANSLATE_NOOP("Help", "Handing out and printing"),
        QT_TRANSLATE_NOOP(
            "Help",
            "File, Export writes calendars for Outlook, Thunderbird, Apple and Google, and workbooks for Excel. "
            "<report.preview> shows the documents as the very file that is printed and saved.",
        ),
    ),
    (
        "keyboard",
        QT_TRANSLATE_NOOP("Help", "Working without the mouse"),
        QT_TRANSLATE_NOOP(
            "Help",
            "<view.next-pane> goes from the filter to the views, the panel and the findings; Tab leaves every table. "
            "Alt with an underlined letter opens a menu. <help.keyboard> lists all keys; there you give commands other "
            "ones, and print the list.",
        ),
    ),
)
"""Topics as (key, title, text), untranslated."""

_MARK = re.compile(r"<([a-z.-]+)>")


def with_keys(text: str, keys: Callable[[str], str]) -> str:
    """The text with each `<command>` as its keys, or as its name where it has none; `keys` gives either."""
    return _MARK.sub(lambda found: keys(found[1]), text)

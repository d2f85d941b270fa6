"""Other English words for commands, by which the palette finds them: what people call them elsewhere."""

from __future__ import annotations

from collections.abc import Mapping

SYNONYMS: Mapping[str, tuple[str, ...]] = {
    "edit.clear-filters": ("reset filters", "show all"),
    "edit.find": ("search", "look up"),
    "edit.history": ("undo list", "revert"),
    "engagement.bulk-edit": ("change many", "mass edit"),
    "engagement.delete": ("remove", "erase"),
    "engagement.duplicate": ("clone", "copy of"),
    "engagement.move": ("reschedule", "change dates", "postpone"),
    "engagement.new": ("add", "create", "insert event"),
    "engagement.shift-several": ("reschedule many", "push all", "move several", "delay"),
    "file.backups": ("restore", "recover"),
    "file.checkpoint": ("save",),
    "file.compare": ("differences", "diff", "what changed"),
    "file.exit": ("quit",),
    "file.new": ("create plan",),
    "file.open-shared": ("postgresql", "database", "connect to server", "team plan", "test connection", "password"),
    "file.properties": ("plan settings", "title of the plan"),
    "file.save-copy": ("save as", "export plan"),
    "file.take-over": ("unlock", "break the lock"),
    "file.waiting-edits": ("conflicts", "pending changes", "sync", "not saved", "merge"),
    "help.keyboard": ("shortcuts", "shortcut keys", "keys", "hotkeys", "key bindings", "cheat sheet"),
    "report.preview": ("pdf", "paper"),
    "tools.check": ("review", "validate"),
    "tools.settings": ("preferences", "options", "font size", "text size", "language"),
    "view.go-to-date": ("jump to day", "find date"),
    "view.larger-text": ("zoom in", "font size", "bigger letters", "enlarge", "125 %", "150 %", "175 %", "200 %"),
    "view.normal-text": ("reset zoom", "font size", "100 %"),
    "view.smaller-text": ("zoom out", "font size", "smaller letters"),
    "view.theme-dark": ("night mode", "appearance", "colours"),
    "view.theme-high-contrast": ("accessibility", "appearance"),
    "view.theme-light": ("day mode", "appearance", "colours"),
}
"""By the id of the command."""

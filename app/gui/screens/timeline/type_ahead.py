"""Letters typed on the timeline lead to the row whose name begins with them."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent

from app.gui.screens.timeline.names import row_title
from app.gui.screens.timeline.view import TimelineView
from app.gui.widgets.announce import announce
from app.services.filtering.plan_filter import folded

PAUSE = 1000
"""Milliseconds after which letters begin another name."""

_Mod = Qt.KeyboardModifier


class TypeAhead(QObject):
    """Letters typed one after another are one beginning; the same letter again goes to the next row with it.

    Accents and capitals count for nothing. Where no name begins so, one of which a later word does is found.
    """

    def __init__(self, view: TimelineView) -> None:
        super().__init__(view)
        self._view = view
        self._typed = ""
        self._at = 0

    def forget(self) -> None:
        """Begin another name."""
        self._typed = ""

    def key(self, event: QKeyEvent) -> bool:
        """Take a letter; whether it was one."""
        held = event.modifiers() & ~(_Mod.ShiftModifier | _Mod.KeypadModifier | _Mod.GroupSwitchModifier)
        letter = event.text()
        # A space goes on with a name, but begins none.
        if held or not letter.isprintable() or not (letter.strip() or (letter and self._typed)):
            return False
        if event.timestamp() - self._at > PAUSE:
            self.forget()
        self._typed, self._at = self._typed + letter, event.timestamp()
        self._go()
        return True

    def _go(self) -> None:
        layout = self._view.stage.layout
        if layout is None or not layout.rows:
            return
        titles = [row_title(row) for row in layout.rows]
        here = self._view.index_of(self._view.cursor_row) if self._view.cursor_row is not None else None
        found = _next(titles, self._typed, here)
        if found is None:
            announce(self._view, self.tr("No row begins with “{typed}”").format(typed=self._typed))
            return
        self._view.go_to(layout.rows[found].key)
        announce(self._view, titles[found])


def _next(titles: list[str], typed: str, here: int | None) -> int | None:
    """The row that is meant, looked for from `here` on; from the next one where one letter is typed once or again."""
    wanted = folded(typed)
    is_one = len(set(wanted)) == 1
    start = 0 if here is None else here + 1 if is_one else here
    order = [(start + at) % len(titles) for at in range(len(titles))]
    names = [folded(title) for title in titles]
    beginnings = [wanted, wanted[0]] if is_one and len(wanted) > 1 else [wanted]
    for beginning in beginnings:
        for at in order:
            if beginning and names[at].startswith(beginning):
                return at
    return next((at for at in order if wanted and any(word.startswith(wanted) for word in names[at].split())), None)

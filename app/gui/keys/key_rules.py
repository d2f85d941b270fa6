"""Which keys a command may not have, and why, in words."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

from app.gui.look.translation import QT_TRANSLATE_NOOP

_Key = Qt.Key
_Mod = Qt.KeyboardModifier
_CTRL, _ALT, _SHIFT, _META = _Mod.ControlModifier, _Mod.AltModifier, _Mod.ShiftModifier, _Mod.MetaModifier

NEEDS_MODIFIER = QT_TRANSLATE_NOOP(
    "Keys", "{keys} writes a character, or is a command inside lists; hold Ctrl or Alt too."
)
ALT_GR = QT_TRANSLATE_NOOP(
    "Keys", "{keys} is how AltGr is typed: on French and German keyboards it writes a character."
)
ESCAPE = QT_TRANSLATE_NOOP("Keys", "{keys} always goes one step out.")
TAB = QT_TRANSLATE_NOOP("Keys", "{keys} goes from field to field, and from one window to the next.")
ARROWS = QT_TRANSLATE_NOOP("Keys", "{keys} moves within tables, the timeline, the calendar and text.")
EDITING = QT_TRANSLATE_NOOP("Keys", "{keys} is needed while typing and in lists.")
SYSTEM = QT_TRANSLATE_NOOP("Keys", "{keys} belongs to the system.")
MENU = QT_TRANSLATE_NOOP("Keys", "{keys} opens the {menu} menu.")
NO_KEY = QT_TRANSLATE_NOOP("Keys", "Press a key together with Ctrl, Alt or Shift, or a function key.")

_ARROWS = frozenset({_Key.Key_Left, _Key.Key_Right, _Key.Key_Up, _Key.Key_Down})
_TABS = frozenset({_Key.Key_Tab, _Key.Key_Backtab})
_ENTERS = frozenset({_Key.Key_Return, _Key.Key_Enter})
_EDITING = frozenset(
    {_Key.Key_Space, _Key.Key_Backspace, _Key.Key_Delete, _Key.Key_Insert}
    | {_Key.Key_Home, _Key.Key_End, _Key.Key_PageUp, _Key.Key_PageDown, *_ENTERS}
)
_MODIFIERS = frozenset(
    {_Key.Key_Control, _Key.Key_Alt, _Key.Key_Shift, _Key.Key_Meta, _Key.Key_AltGr, _Key.Key_unknown}
)
_LAST_FUNCTION = _Key.Key_F35


def refusal(sequence: QKeySequence, menus: Mapping[str, str]) -> str:
    """Why no command may have these keys, in words; empty where one may.

    `menus` are the names of the menus of the bar by the portable text of the keys that open them.
    """
    if sequence.isEmpty():
        return _said(NO_KEY)
    combination: QKeyCombination = sequence[0]  # type: ignore[index]  # PySide's stub leaves it out.
    key, held = combination.key(), combination.keyboardModifiers() & ~_Mod.KeypadModifier
    named = sequence.toString(QKeySequence.SequenceFormat.NativeText)
    portable = sequence.toString(QKeySequence.SequenceFormat.PortableText)
    if key in _MODIFIERS:
        return _said(NO_KEY)
    if portable in menus:
        return _said(MENU, keys=named, menu=menus[portable])
    reason = _reserved(Qt.Key(key), held)
    return _said(reason, keys=named) if reason else ""


def _reserved(key: Qt.Key, held: Qt.KeyboardModifier) -> str:
    free = bool(held & (_CTRL | _ALT))
    if key == _Key.Key_Escape:
        return ESCAPE
    if key in _TABS:
        return TAB
    if held & _META or (key == _Key.Key_F4 and held & _ALT) or (key == _Key.Key_F10 and not free):
        return SYSTEM
    if key in _ARROWS and not held & _ALT:
        return ARROWS
    if key in _EDITING:
        return "" if free and not (key == _Key.Key_Space and held & _ALT) else EDITING
    if _Key.Key_F1 <= key <= _LAST_FUNCTION:
        return ""
    if key >= _Key.Key_Back:
        return SYSTEM
    if held & _CTRL and held & _ALT:
        return ALT_GR
    return "" if free else NEEDS_MODIFIER


def _said(text: str, **values: str) -> str:
    return QCoreApplication.translate("Keys", text).format(**values)

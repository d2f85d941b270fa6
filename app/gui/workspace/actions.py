"""Every command of the window as one line of data; menus, tips and the keyboard page are made from it."""

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from app.domain.value_classes import dataclass
from app.gui.look.icons import Icons
from app.gui.widgets.plain_text import literal, unmarked
from app.gui.workspace.key_sequences import Shortcut, portable, sequences
from app.gui.workspace.late_commands import LateCommands

CONTEXT = "Actions"
"""Translation context of titles, menus and tips: mark them with QT_TRANSLATE_NOOP("Actions", …)."""


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One command. Texts are the untranslated ones; `title` and `menu` may carry "&" before the access key.

    `menu` is the path from the menu bar ("File", "Export"), empty for a command that is in no menu.
    `enabled_when` names a condition that the window reports with ActionRegistry.set_condition.
    Commands of one `group` exclude each other, like the views.
    """

    id: str
    title: str
    menu: tuple[str, ...] = ()
    shortcuts: tuple[Shortcut, ...] = ()
    icon: str = ""
    tip: str = ""
    enabled_when: str = ""
    checkable: bool = False
    group: str = ""
    separator_before: bool = False


@dataclass(frozen=True, slots=True)
class ActionEntry:
    """One command as a person reads it: for the keyboard page and for finding commands by name.

    `english` is its title untranslated: whoever knows the program from elsewhere finds it by that too.
    `own` says that its keys are not those it was made with. `name` is its title as it was made, in the language
    of the window: without what it would undo, or where it leads, in the plan that is open.
    """

    id: str
    title: str
    english: str
    menu: str
    shortcuts: str
    tip: str
    enabled: bool
    reason: str
    own: bool
    name: str


class ActionRegistry(QObject):
    """Makes the QActions of a window from specs, and keeps titles, conditions and handlers in one place.

    A command without a handler is disabled. Each QAction's objectName is its id. `changed` comes when an
    action was added, or its title, keys, condition or handler has changed; `given` before the handler of any
    command runs, so that what is half typed is written first.
    """

    changed = Signal()
    given = Signal()

    def __init__(self, window: QWidget, icons: Icons) -> None:
        super().__init__(window)
        self._window = window
        self._icons = icons
        self._specs: dict[str, ActionSpec] = {}
        self._actions: dict[str, QAction] = {}
        self._groups: dict[str, QActionGroup] = {}
        self._bound: set[str] = set()
        self._late = LateCommands(self)
        self._reasons: dict[str, str] = {}
        self._own: Mapping[str, tuple[str, ...]] = {}

    def add(self, specs: Iterable[ActionSpec]) -> None:
        """Make an action of each spec, in this order; ValueError if an id exists."""
        for spec in specs:
            if spec.id in self._specs:
                raise ValueError(f"action {spec.id!r} exists already")
            self._specs[spec.id] = spec
            self._actions[spec.id] = self._make(spec)
            self._refresh(spec.id)
        self.changed.emit()

    def action(self, action_id: str) -> QAction:
        """The QAction of that id, or KeyError."""
        return self._actions[action_id]

    def icon_of(self, action_id: str) -> str:
        """The name of a command's icon; empty where it has none."""
        return self._specs[action_id].icon

    def bind(self, action_id: str, handler: Callable[[], object] | Callable[[bool], object]) -> None:
        """Call `handler` when the command is given; a checkable command hands over its state."""
        self._late.take(action_id, handler)
        self._actions[action_id].triggered.connect(handler)
        self._bound.add(action_id)
        self._enable(action_id)
        self.changed.emit()

    def bind_later(self, beginnings: Iterable[str], make: Callable[[], object]) -> None:
        """Have `make` bind the commands whose ids begin so, and that nobody handles, once one of them is given."""
        begun = tuple(beginnings)
        for action_id in [each for each in self.unbound() if each.startswith(begun)]:
            self._late.hold(self._actions[action_id], make)
            self._enable(action_id)
        self.changed.emit()

    def is_bound(self, action_id: str) -> bool:
        """Whether somebody handles the command now, and will not only be made when it is given."""
        return action_id in self._bound

    def give_keys(self, own: Mapping[str, tuple[str, ...]]) -> None:
        """Let commands answer to other keys than those they were made with, by their ids and in portable text.

        A command that `own` does not name has those it was made with, as far as `own` gives them to no
        other; one with an empty tuple has none. Ids that no command has wait for it.
        """
        self._own = dict(own)
        for action_id, action in self._actions.items():
            wanted = self._keys(action_id)
            if action.shortcuts() != wanted:
                action.setShortcuts(wanted)
                self._refresh(action_id)
        self.changed.emit()

    def keys_made_with(self, action_id: str) -> tuple[str, ...]:
        """The keys that a command has where nobody has given it others, as portable text."""
        return tuple(portable(sequence) for sequence in sequences(self._specs[action_id].shortcuts))

    def keys_of(self, action_id: str) -> tuple[str, ...]:
        """The keys that a command answers to now, as portable text; KeyError for an unknown id."""
        return tuple(portable(sequence) for sequence in self._actions[action_id].shortcuts())

    def owner_of(self, keys: str) -> str | None:
        """The command that answers to these keys (portable text), if one does."""
        return next((action_id for action_id in self._actions if keys in self.keys_of(action_id)), None)

    def unbound(self) -> tuple[str, ...]:
        """Commands that nobody handles; an empty tuple in a finished window."""
        return tuple(each for each in self._specs if each not in self._bound and each not in self._late)

    def set_condition(self, key: str, reason: str = "") -> None:
        """Disable every command that needs `key`, saying why; an empty reason enables them."""
        if self._reasons.get(key, "") == reason:
            return
        self._reasons[key] = reason
        for action_id, spec in self._specs.items():
            if spec.enabled_when == key:
                self._refresh(action_id)
        self.changed.emit()

    def retitle(self, action_id: str, title: str) -> None:
        """Give a command another title, already translated ("Undo move of …"); "&" in it is shown as such.

        It keeps its access key, where the title has that letter.
        """
        text = _with_access_key(literal(title), in_language(self._specs[action_id].title))
        if self._actions[action_id].text() == text:
            return
        self._actions[action_id].setText(text)
        self._refresh(action_id)
        self.changed.emit()

    def fill(self, bar: QMenuBar) -> dict[tuple[str, ...], QMenu]:
        """Put all commands into menus, in the order they were added; returns the menus by their path."""
        menus: dict[tuple[str, ...], QMenu] = {}
        for action_id, spec in self._specs.items():
            if not spec.menu:
                continue
            menu = self._menu(bar, menus, spec.menu)
            if spec.separator_before and not menu.isEmpty():
                menu.addSeparator()
            menu.addAction(self._actions[action_id])
        return menus

    def entries(self) -> tuple[ActionEntry, ...]:
        """All commands in words, in the order they were added."""
        return tuple(self._entry(spec) for spec in self._specs.values())

    def entry(self, action_id: str) -> ActionEntry:
        """A command in words; KeyError where there is none of that name."""
        return self._entry(self._specs[action_id])

    def clashes(self) -> tuple[tuple[str, str, str], ...]:
        """Pairs of commands that want the same keys: (keys, one id, other id)."""
        owners: dict[str, str] = {}
        found = []
        for action_id, action in self._actions.items():
            for sequence in action.shortcuts():
                keys = portable(sequence)
                if keys in owners:
                    found.append((keys, owners[keys], action_id))
                owners.setdefault(keys, action_id)
        return tuple(found)

    def _make(self, spec: ActionSpec) -> QAction:
        action = QAction(in_language(spec.title), self._window)
        action.setObjectName(spec.id)
        action.triggered.connect(self.given)
        action.setCheckable(spec.checkable or bool(spec.group))
        if spec.icon:
            action.setIcon(self._icons.icon(spec.icon))
        action.setShortcuts(self._keys(spec.id))
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        if spec.group:
            group = self._groups.setdefault(spec.group, QActionGroup(self))
            group.addAction(action)
        # A command in no menu still answers to its keys.
        self._window.addAction(action)
        return action

    def _keys(self, action_id: str) -> list[QKeySequence]:
        if (own := self._own.get(action_id)) is not None:
            return sequences(own)
        given = {keys for each in self._own.values() for keys in each}
        made_with = sequences(self._specs[action_id].shortcuts)
        return [sequence for sequence in made_with if portable(sequence) not in given]

    def _enable(self, action_id: str) -> None:
        reason = self._reasons.get(self._specs[action_id].enabled_when, "")
        self._actions[action_id].setEnabled((action_id in self._bound or action_id in self._late) and not reason)

    def _refresh(self, action_id: str) -> None:
        spec, action = self._specs[action_id], self._actions[action_id]
        reason = self._reasons.get(spec.enabled_when, "")
        self._enable(action_id)
        lines = [unmarked(action.text())]
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        if keys:
            lines[0] = f"{lines[0]} ({keys})"
        if spec.tip:
            lines.append(in_language(spec.tip))
        if reason:
            lines.append(reason)
        action.setToolTip("\n".join(lines))
        action.setStatusTip(reason or (in_language(spec.tip) if spec.tip else ""))

    def _menu(self, bar: QMenuBar, menus: dict[tuple[str, ...], QMenu], path: tuple[str, ...]) -> QMenu:
        if path not in menus:
            title = in_language(path[-1])
            menu = bar.addMenu(title) if len(path) == 1 else self._menu(bar, menus, path[:-1]).addMenu(title)
            menu.setToolTipsVisible(True)
            menus[path] = menu
        return menus[path]

    def _entry(self, spec: ActionSpec) -> ActionEntry:
        action = self._actions[spec.id]
        native = QKeySequence.SequenceFormat.NativeText
        return ActionEntry(
            id=spec.id,
            title=unmarked(action.text()),
            english=unmarked(spec.title),
            menu=" ▸ ".join(unmarked(in_language(part)) for part in spec.menu),
            shortcuts=", ".join(sequence.toString(native) for sequence in action.shortcuts()),
            tip=in_language(spec.tip) if spec.tip else "",
            enabled=action.isEnabled(),
            reason=self._reasons.get(spec.enabled_when, ""),
            own=self.keys_of(spec.id) != self.keys_made_with(spec.id),
            name=unmarked(in_language(spec.title)),
        )


def in_language(text: str) -> str:
    """A title, tip or menu of a command in the language of the window."""
    return QCoreApplication.translate(CONTEXT, text)


def _with_access_key(text: str, before: str) -> str:
    """The text with the access key that another title marks by "&", where it has the letter."""
    mark = before.replace("&&", "\0\0").find("&")
    at = text.casefold().find(before[mark + 1].casefold()) if 0 <= mark < len(before) - 1 else -1
    return f"{text[:at]}&{text[at:]}" if at >= 0 else text

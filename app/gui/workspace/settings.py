"""One person's taste on one computer: declared once, kept in an INI file, read by nobody else."""

import base64
import binascii
import json
from dataclasses import Field, field, fields, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QSettings, Signal

from app.domain.figured_days import DAY_FIRST, MONTH_FIRST
from app.domain.languages import LANGUAGES
from app.domain.value_classes import dataclass

RECENT_LIMIT = 10


def _setting(default: Any, explanation: str, *, choices: tuple[str, ...] = (), bounds: tuple[int, int] | None = None,
             shown: bool = True) -> Any:  # fmt: skip
    """Declare one setting; `shown` is False for what the window remembers by itself."""
    meta = {"help": explanation, "choices": choices, "bounds": bounds, "shown": shown}
    return field(default=default, metadata=meta)


@dataclass(frozen=True, slots=True)
class Settings:
    """All personal settings, with defaults. What belongs to a plan is in the plan, not here."""

    theme: str = _setting("system", "Colours of the window.", choices=("system", "light", "dark", "high-contrast"))
    text_size: int = _setting(100, "Text size in percent of the system's.", bounds=(90, 200))
    language: str = _setting("system", "Language of the window; it changes at the next start.",
                             choices=("system", *LANGUAGES))  # fmt: skip
    date_format: str = _setting("words", "How dates are shown; documents say them in words.",
                                choices=("words", "figures", "iso", "system"))  # fmt: skip
    date_order: str = _setting(DAY_FIRST, "Dates in figures, typed or shown: what comes first.",
                               choices=(DAY_FIRST, MONTH_FIRST))  # fmt: skip
    first_weekday: str = _setting("monday", "First day of the week in calendars.",
                                  choices=("monday", "sunday", "saturday", "system"))  # fmt: skip
    start_view: str = _setting("last", "The view in which a plan opens.")
    backup_folder: str = _setting("", "Folder for backups; empty for the usual one.")
    density: str = _setting("normal", "Height of rows in tables.", choices=("compact", "normal", "roomy"))
    author: str = _setting("", "Your name, as it stands beside your changes in the history.")
    due_name: str = _setting("", "Whose things to do are mine, where it is not the name above.", shown=False)
    answers_to: str = _setting("", "Where answers to invitations go.", shown=False)
    keys: tuple[str, ...] = _setting((), "Keys given to commands: its id and the keys, parted by tabs.", shown=False)
    palette_used: tuple[str, ...] = _setting((), "What was chosen in the command palette, the last first.", shown=False)
    last_plan: str = _setting("", "The plan that opens at the next start.", shown=False)
    recent_files: tuple[str, ...] = _setting((), "Plans opened lately, the newest first.", shown=False)
    table_columns: tuple[str, ...] = _setting((), "Columns of the table, in order.", shown=False)
    table_widths: tuple[str, ...] = _setting(
        (), "Widths of the table's columns, as column:pixels@percent.", shown=False
    )
    timeline_names: int = _setting(0, "Width of the names of the timeline's rows; 0 as wide as usual.",
                                   bounds=(0, 4000), shown=False)  # fmt: skip
    timeline_names_at: int = _setting(0, "Text size in percent at which that width was given; 0 as it is now.",
                                      bounds=(0, 200), shown=False)  # fmt: skip
    table_group: str = _setting("", "Column by which the table's rows are grouped.", shown=False)
    table_sort: tuple[str, ...] = _setting((), "Order of the table's rows; a column with - falls.", shown=False)
    ask_look: str = _setting("list", "How asks are shown.", choices=("list", "board"), shown=False)
    list_columns: tuple[str, ...] = _setting((), "Columns of the lists, as list:columns.", shown=False)
    import_mappings: tuple[str, ...] = _setting((), "How files were read, by the shape of their heads.", shown=False)
    overlays: tuple[str, ...] = _setting((), "Overlays of the calendar by plan.", shown=False)
    my_views: tuple[str, ...] = _setting((), "Saved views of one's own.", shown=False)
    folders: tuple[str, ...] = _setting((), "The folder used last for each kind of file.", shown=False)
    last_places: tuple[str, ...] = _setting((), "Where each plan was left, the last one first.", shown=False)
    first_steps_hidden: tuple[str, ...] = _setting((), "Plans in which the first steps are hidden.", shown=False)
    findings: str = _setting("", "Whether the list of findings is open.", choices=("", "open", "folded"), shown=False)
    window_geometry: bytes = _setting(b"", "Where the window was.", shown=False)
    window_state: bytes = _setting(b"", "Which panels were open.", shown=False)

    def with_recent(self, path: str) -> "Settings":
        """The same settings with `path` as the last plan and first among the recent ones."""
        others = tuple(p for p in self.recent_files if p != path)
        return replace(self, last_plan=path, recent_files=(path, *others)[:RECENT_LIMIT])


@dataclass(frozen=True, slots=True)
class SettingInfo:
    """What a settings page needs to know of one setting; `bounds` are the lowest and highest number allowed."""

    name: str
    default: object
    help: str
    choices: tuple[str, ...]
    bounds: tuple[int, int] | None


def described() -> tuple[SettingInfo, ...]:
    """The settings a person can see and change, in the order of their declaration."""
    return tuple(
        SettingInfo(f.name, f.default, f.metadata["help"], f.metadata["choices"], f.metadata["bounds"])
        for f in fields(Settings)
        if f.metadata["shown"]
    )


class SettingsStore(QObject):
    """The INI file at `path`; the only reader and writer of QSettings in the program.

    Values that cannot be understood, or lie outside what is allowed, count as the default.
    `changed(Settings)` comes after a change has been written.
    """

    changed = Signal(object)

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = QSettings(str(path), QSettings.Format.IniFormat, self)
        self._settings = self._read()

    @property
    def settings(self) -> Settings:
        return self._settings

    def change(self, **values: object) -> Settings:
        """Set the named settings, write them and return the whole; TypeError for an unknown name."""
        return self.take(replace(self._settings, **values))  # type: ignore[arg-type]

    def take(self, settings: Settings) -> Settings:
        """Make `settings` the ones in force, and write those that differ from before."""
        before, self._settings = self._settings, settings
        for each in fields(Settings):
            value = getattr(settings, each.name)
            if value != getattr(before, each.name):
                self._file.setValue(each.name, _to_text(value))
        self._file.sync()
        if settings != before:
            self.changed.emit(settings)
        return settings

    def reset(self, name: str) -> Settings:
        """Give one setting its default again; KeyError for an unknown name."""
        defaults = {each.name: each.default for each in fields(Settings)}
        return self.change(**{name: defaults[name]})

    def _read(self) -> Settings:
        values: dict[str, Any] = {}
        for each in fields(Settings):
            text = self._file.value(each.name)
            if isinstance(text, list):  # QSettings splits an unquoted value at its commas.
                text = ", ".join(str(part) for part in text)
            if isinstance(text, str):
                values[each.name] = _from_text(each, text)
        return Settings(**values)


def _to_text(value: object) -> str:
    if isinstance(value, bytes):
        return base64.b64encode(value).decode("ascii")
    if isinstance(value, tuple):
        return json.dumps(value, ensure_ascii=False)
    return str(value)


def _from_text(declared: Field[Any], text: str) -> object:
    """The value of the field's type that `text` stands for, or the default where it stands for none."""
    default: object = declared.default
    try:
        if isinstance(default, int):
            number = int(text)
            low, high = declared.metadata["bounds"]
            return number if low <= number <= high else default
        if isinstance(default, bytes):
            return base64.b64decode(text, validate=True)
        if isinstance(default, tuple):
            parts = json.loads(text)
            return tuple(parts) if isinstance(parts, list) and all(isinstance(p, str) for p in parts) else default
    except (ValueError, binascii.Error):
        return default
    choices = declared.metadata["choices"]
    return text if not choices or text in choices else default

"""Where the program finds what ships with it, and where it keeps what is the user's."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import platformdirs

from app.domain.value_classes import dataclass
from app.persistence.rights import PRIVATE, create_private, give, private_folder

_NAME = "Entente"


@dataclass(frozen=True, slots=True)
class Folders:
    """All places of the program on this computer."""

    resources: Path
    migrations: Path
    config: Path
    data: Path

    @property
    def backups(self) -> Path:
        """Where copies of plans are kept."""
        return self.data / "Backups"

    @property
    def letters(self) -> Path:
        """Where the staff's own templates of letters are kept."""
        return self.data / "Letters"

    @property
    def holidays(self) -> Path:
        """What the library of holidays said; it may go at any time."""
        return self.data / "holidays.json"

    @property
    def settings_file(self) -> Path:
        """Personal settings."""
        return self.config / "entente.ini"


def make_private(folders: Folders) -> None:
    """Make what is missing of the person's own folders, and see to it that nobody else reads the settings.

    They name plans, people and views. Where that can't be written the program works with its defaults.
    """
    for folder in (folders.config, folders.data):
        with suppress(OSError):
            private_folder(folder)
    with suppress(OSError):
        try:
            create_private(folders.settings_file)
        except FileExistsError:
            give(folders.settings_file, PRIVATE)


def find_folders() -> Folders:
    """The places of this installation: inside the installed package, else beside it in a checkout."""
    package = Path(__file__).resolve().parent.parent
    home = package if (package / "resources").is_dir() else package.parent
    return Folders(
        resources=home / "resources",
        migrations=home / "migrations",
        config=Path(platformdirs.user_config_dir(_NAME, appauthor=False)),
        data=Path(platformdirs.user_data_dir(_NAME, appauthor=False)),
    )

"""Where the program finds what ships with it, and where it keeps what is the user's."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import platformdirs

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
    def settings_file(self) -> Path:
        """Personal settings."""
        return self.config / "entente.ini"


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

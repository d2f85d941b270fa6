"""Where a plan file is to lie: a path that can be one, or words for why it cannot."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from app.domain.wording import Text, text, verbatim
from app.persistence import messages
from app.services.ports import NotAPlan
from app.services.stores.file_places import LONGEST_PLAN, look

_SHOWN = 60
"""Letters of a name that is too long to be shown whole."""


def plan_path(location: str) -> Path:
    """The absolute path of a location; raises NotAPlan where no plan can have such a name."""
    if not location:
        raise NotAPlan(text("No plan is named. Nothing was changed. Give the path of a file that ends in .entente."))
    try:
        path = Path(location).absolute()
    except OSError as error:
        raise NotAPlan(
            text(
                "The folder in which you stand is gone, so it cannot be told where {name} is. Nothing was changed. "
                "Change to another folder, or give the whole path.",
                name=location,
            )
        ) from error
    if not path.name:
        raise NotAPlan(_not_a_file(path))
    if "\0" in location or len(os.fsencode(path.name)) > LONGEST_PLAN:
        shown = path.name.replace("\0", "?")
        raise NotAPlan(
            text(
                "No plan can have the name {name}: it is longer than {most} bytes, or has a sign that no name has. "
                "Nothing was changed. Choose a shorter name.",
                name=_cut(shown),
                most=LONGEST_PLAN,
            )
        )
    return path


def _cut(name: str) -> str:
    return name if len(name) <= _SHOWN else f"{name[:_SHOWN]}…"


def check_there(path: Path) -> None:
    """Raise NotAPlan where there is no file at the path, or it cannot be told whether there is one."""
    try:
        found = look(path)
    except NotADirectoryError as error:
        raise NotAPlan(messages.missing(path)) from error
    except PermissionError as error:
        raise NotAPlan(messages.unreadable(path, messages.reason_of(error))) from error
    except OSError as error:
        raise NotAPlan(
            text(
                "{name} cannot be reached ({reason}). Nothing was changed. Check the path and the links in it.",
                name=path.name,
                reason=messages.reason_of(error),
            )
        ) from error
    if found is None:
        raise NotAPlan(messages.missing(path))
    if not stat.S_ISREG(found.st_mode):
        raise NotAPlan(_not_a_file(path))


def _not_a_file(path: Path) -> Text:
    return text(
        "{name} is not a plan: it is a folder, a device or a pipe. Nothing was changed. "
        "Open a file that ends in .entente.",
        name=path.name or verbatim(path),
    )

"""A file's content, read as far as it may be long."""

from __future__ import annotations

from pathlib import Path

from app.domain.wording import text
from app.services.stores.file_places import check_file
from app.services.texts.tables import FileRefused


def check_readable(path: Path) -> None:
    """Raise FileRefused where there is no file that can be read to its end, such as a pipe; opens nothing."""
    try:
        check_file(path)
    except OSError as error:
        raise _unreadable(path, error) from error


def read_content(path: Path, most: int) -> bytes:
    """All of a file; raises FileRefused where it cannot be opened or holds more than `most` bytes."""
    try:
        with path.open("rb") as source:
            data = source.read(most + 1)
    except OSError as error:
        raise _unreadable(path, error) from error
    if len(data) > most:
        raise FileRefused(
            text(
                "“{file}” is larger than {limit} MB. Nothing was read. Split the file.",
                file=path.name,
                limit=most // (1024 * 1024),
            )
        )
    return data


def _unreadable(path: Path, error: OSError) -> FileRefused:
    return FileRefused(
        text(
            "“{file}” cannot be opened: {why}. Nothing was read. Check that it is there and not open "
            "in another program.",
            file=path.name,
            why=reason_of(error),
        )
    )


def reason_of(error: OSError) -> str:
    """What the system says of a failure, ready to stand inside a sentence."""
    return (error.strerror or type(error).__name__).lower()

"""A file's content, read as far as it may be long."""

from __future__ import annotations

from pathlib import Path

from app.domain.wording import text
from app.services.file_places import check_file
from app.services.tables import FileRefused


def read_content(path: Path, most: int) -> bytes:
    """All of a file; raises FileRefused where it cannot be opened or holds more than `most` bytes."""
    try:
        # Nothing is waited for that may never come, as from a pipe.
        check_file(path)
        with path.open("rb") as source:
            data = source.read(most + 1)
    except OSError as error:
        raise FileRefused(
            text(
                "“{file}” cannot be opened: {why}. Nothing was read. Check that it is there and not open "
                "in another program.",
                file=path.name,
                why=reason_of(error),
            )
        ) from error
    if len(data) > most:
        raise FileRefused(
            text(
                "“{file}” is larger than {limit} MB. Nothing was read. Split the file.",
                file=path.name,
                limit=most // (1024 * 1024),
            )
        )
    return data


def reason_of(error: OSError) -> str:
    """What the system says of a failure, ready to stand inside a sentence."""
    return (error.strerror or type(error).__name__).lower()

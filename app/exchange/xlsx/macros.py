"""Whether a workbook carries what runs when it is opened."""

from __future__ import annotations

import io
import zipfile

from app.domain.wording import text
from app.services.texts.tables import FileRefused

_CONTENT = "[Content_Types].xml"
_MOST = 1 << 20
_RUNS = (b"macroEnabled", b"vbaProject", b"ms-office.activeX")


def check_no_macros(data: bytes, file: str) -> None:
    """Raise FileRefused where a workbook says of itself that it has macros, under whatever name it comes.

    What is no archive at all is left to whoever reads it.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = [name.casefold() for name in archive.namelist()]
            with archive.open(_CONTENT) as content:
                said = content.read(_MOST)
    except (zipfile.BadZipFile, KeyError, OSError, RuntimeError, NotImplementedError):
        return
    if any(name.endswith(("vbaproject.bin", "vbadata.xml")) for name in names) or any(each in said for each in _RUNS):
        raise macros_refused(file)


def macros_refused(file: str) -> FileRefused:
    """What is said of a workbook with macros."""
    return FileRefused(
        text(
            "“{file}” is a workbook with macros. Nothing was read, and nothing in it was run. Ask for the sheet as "
            ".xlsx without macros.",
            file=file,
        )
    )

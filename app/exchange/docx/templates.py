"""The templates of letters: those that ship, and the staff's own, which take their place."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

from app.domain.wording import text, verbatim
from app.exchange.docx.library import load_docx
from app.exchange.docx.variables import names_in
from app.guests import check_readable, read_content, reason_of
from app.services.outgoing.letter_values import variable_names
from app.services.texts.tables import FileRefused

MOST_OF_A_TEMPLATE = 10 * 1024 * 1024
"""Bytes: a letterhead with a coat of arms has a tenth of that."""

_MOST_UNPACKED = 10 * MOST_OF_A_TEMPLATE
_ENDING = ".docx"
_FALLBACK = "en"


class LetterTemplates:
    """The shipped templates by language under `shipped`, and the staff's own under `own`, which go before them.

    `make_private` makes a folder that only its owner reads: a letterhead names people; `write` puts a file in its place
    whole (FileRefused).
    """

    def __init__(
        self,
        shipped: Path,
        own: Path,
        make_private: Callable[[Path], None],
        write: Callable[[Path, bytes], None],
    ) -> None:
        self._shipped = shipped
        self._own = own
        self._make_private = make_private
        self._write = write

    def own(self, kind: str) -> Path | None:
        """The staff's own template of a letter, None where there is none."""
        path = self._own / f"{kind}{_ENDING}"
        return path if path.is_file() else None

    def path(self, kind: str, language: str) -> Path:
        """The template of a letter that is used: one's own, else the one that ships in that language."""
        own = self.own(kind)
        if own is not None:
            return own
        spoken = self._shipped / language / f"{kind}{_ENDING}"
        return spoken if spoken.is_file() else self._shipped / _FALLBACK / f"{kind}{_ENDING}"

    def read(self, kind: str, language: str) -> tuple[bytes, str]:
        """The template that is used and what it is called; raises FileRefused."""
        return read_template(self.path(kind, language))

    def take(self, kind: str, source: Path) -> None:
        """Use a file from now on; raises FileRefused, and what was used before stays, where it is no such template."""
        content, file = read_template(source)
        check_template(content, file)
        try:
            self._make_private(self._own)
        except OSError as error:
            raise FileRefused(
                text(
                    "The folder of your own templates cannot be made: {why}. The template used before stays. See to "
                    "the rights of {folder}.",
                    why=reason_of(error),
                    folder=verbatim(self._own),
                )
            ) from error
        self._write(self._own / f"{kind}{_ENDING}", content)

    def forget(self, kind: str) -> None:
        """Use the one that ships again; raises FileRefused where one's own cannot be taken away."""
        own = self._own / f"{kind}{_ENDING}"
        try:
            own.unlink(missing_ok=True)
        except OSError as error:
            raise FileRefused(
                text(
                    "“{file}” cannot be taken away: {why}. It is used as before. Close it in other programs.",
                    file=own.name,
                    why=reason_of(error),
                )
            ) from error


def read_template(path: Path) -> tuple[bytes, str]:
    """A template and what it is called; raises FileRefused where it cannot be read or is too large."""
    check_readable(path)
    return read_content(path, MOST_OF_A_TEMPLATE), path.name


def check_template(content: bytes, file: str) -> Any:
    """A template as the library has it, ready to be filled.

    Raises FileRefused for what is no Word document, holds macros or parts that lie elsewhere, or names a variable that
    there is not: then the sentence names it, and those that there are.
    """
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            _check_parts(archive, file)
    except (zipfile.BadZipFile, ValueError, NotImplementedError, RuntimeError) as error:
        raise _no_document(file) from error
    try:
        document = load_docx().Document(BytesIO(content))
        names = [*names_in(document.element.body), *_names_in_margins(document)]
    except (KeyError, ValueError, AttributeError, SyntaxError, IndexError, TypeError) as error:
        raise _no_document(file) from error
    known = variable_names()
    if unknown := tuple(name for name in dict.fromkeys(names) if name not in known):
        raise FileRefused(
            text(
                "“{file}” names what there is not: {unknown}. Nothing was written. Write one of these between double "
                "braces: {known}.",
                file=file,
                unknown=tuple(f"‘{name}’" for name in unknown),
                known=known,
            )
        )
    return document


def _names_in_margins(document: Any) -> list[str]:
    found: list[str] = []
    for section in document.sections:
        for margin in (section.header, section.footer, section.first_page_header, section.first_page_footer):
            if not margin.is_linked_to_previous:
                found += names_in(margin._element)
    return found


def _check_parts(archive: zipfile.ZipFile, file: str) -> None:
    parts = archive.infolist()
    if sum(part.file_size for part in parts) > _MOST_UNPACKED:
        raise FileRefused(text("“{file}” is too large when unpacked. Nothing was read. Use a smaller one.", file=file))
    names = {part.filename for part in parts}
    if "word/document.xml" not in names:
        raise _no_document(file)
    if any(name.endswith("vbaProject.bin") for name in names):
        raise FileRefused(
            text("“{file}” holds macros. Nothing was read. Save it as .docx, without macros, and try again.", file=file)
        )
    for name in names:
        if name.endswith(".rels") and _lies_elsewhere(archive.read(name)):
            raise FileRefused(
                text(
                    "“{file}” takes parts from elsewhere, such as a linked template or picture. Nothing was read. Put "
                    "them into the document, and try again.",
                    file=file,
                )
            )


def _lies_elsewhere(relations: bytes) -> bool:
    """Whether anything but a link to click on points out of the document."""
    return any(
        b'TargetMode="External"' in relation and b"/hyperlink" not in relation
        for relation in relations.split(b"<Relationship ")
    )


def _no_document(file: str) -> FileRefused:
    return FileRefused(
        text(
            "“{file}” is no Word document that can be read. Nothing was changed. Save it as .docx and try again.",
            file=file,
        )
    )

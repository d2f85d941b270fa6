"""The table of what is in the files that are attached. Attachments point at it by digest."""

from __future__ import annotations

from sqlalchemy import LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from app.persistence.schema.metadata import Row


class AttachmentBytesRow(Row):
    """What is in a file, once for all attachments of it; `sha256` is its digest, hexadecimal in small letters.

    Nothing points at it with a foreign key: it stays while an attachment is removed, so that it can come back.
    """

    __tablename__ = "attachment_bytes"

    sha256: Mapped[str] = mapped_column(primary_key=True)
    content: Mapped[bytes] = mapped_column(LargeBinary())

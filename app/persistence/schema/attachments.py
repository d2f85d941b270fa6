"""The table of what is in the files that are attached. Attachments point at it by digest."""

from __future__ import annotations

from sqlalchemy import Column, LargeBinary, Table

from app.persistence.schema.metadata import METADATA, words

ATTACHMENT_BYTES = Table(
    "attachment_bytes",
    METADATA,
    words("sha256", primary_key=True),
    Column("content", LargeBinary(), nullable=False),
)
"""What is in a file, once for all attachments of it; `sha256` is its digest, hexadecimal in small letters.

Nothing points at it with a foreign key: it stays while an attachment is removed, so that it can come back.
"""

"""Column types: closed sets with their CHECK, truth values with theirs."""

from __future__ import annotations

from enum import StrEnum

from sqlalchemy import Boolean, Enum


def closed(values: type[StrEnum], name: str) -> Enum:
    """A text column that takes the values of the enum and, by a CHECK constraint, nothing else."""
    return Enum(
        values,
        name=name,
        native_enum=False,
        create_constraint=True,
        length=40,
        values_callable=lambda members: [member.value for member in members],
    )


def truth(name: str) -> Boolean:
    """A truth value that is 0 or 1 where the database knows no better."""
    return Boolean(name=name, create_constraint=True)

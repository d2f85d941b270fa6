"""Column types: closed sets with their CHECK, truth values with theirs."""

from __future__ import annotations

from enum import StrEnum

from sqlalchemy import Boolean, Enum


def closed(values: type[StrEnum], name: str, *, checked: bool = True) -> Enum:
    """A text column that takes the values of the enum and, by a CHECK where it is `checked`, nothing else."""
    return Enum(
        values,
        name=name,
        native_enum=False,
        create_constraint=checked,
        length=40,
        values_callable=lambda members: [member.value for member in members],
    )


def truth(name: str, *, checked: bool = True) -> Boolean:
    """A truth value that is 0 or 1 where the database knows no better; it holds to that where it is `checked`."""
    return Boolean(name=name, create_constraint=checked)

"""The door to openpyxl, opened only when a workbook is read or written: it takes 0.2 s to import."""

from __future__ import annotations

from typing import Any


def load_openpyxl() -> Any:
    """The library with the parts that we use."""
    import openpyxl  # noqa: PLC0415
    import openpyxl.worksheet.datavalidation  # noqa: PLC0415

    return openpyxl

"""Sets documents in a process of its own, which keeps what it has set for a while: an edit changes little of it."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from pathlib import Path

from app.documents.compile import DocumentFailed, Setter
from app.domain.wording import text
from app.guests import GuestBroke, GuestRefused, GuestTooSlow, Limits, Staff

PRINTING = Limits(seconds=90, megabytes=1_500, answer=200)
"""What setting a document may cost: 2,000 engagements on 260 pages take three seconds and 600 MB."""

REST = 120.0
"""Seconds for which the process stays when nothing is printed; its memory is free then."""


class Press:
    """Sets one document after another. What is set takes no memory of the program, and can be stopped."""

    def __init__(self, limits: Limits = PRINTING) -> None:
        self._limits = limits
        self._staff = Staff("app.documents.compile:serve", limits, REST)

    def setter(self, check: Callable[[], None]) -> Setter:
        """Sets as `compile.compile_pdf` does; while it is waited for, `check` is called, which may raise.

        Raises DocumentFailed also where setting takes more than `PRINTING` allows.
        """
        return partial(self._set, check)

    def close(self) -> None:
        """Let the process go."""
        self._staff.close()

    def _set(
        self,
        check: Callable[[], None],
        template: Path,
        data: Mapping[str, object],
        fonts: Path,
        title: str,
        on: date,
    ) -> bytes:
        order = json.dumps([str(template), data, str(fonts), title, on.isoformat()], ensure_ascii=False).encode()
        try:
            return self._staff.ask(order, check)
        except GuestRefused as refused:
            raise DocumentFailed(refused.what) from refused
        except GuestTooSlow as slow:
            raise DocumentFailed(
                text(
                    "The document takes longer than {seconds} seconds to set, and setting it was ended. The plan is "
                    "unchanged and no file was written. Try a smaller selection or a shorter period.",
                    seconds=f"{self._limits.seconds:g}",
                )
            ) from slow
        except GuestBroke as broke:
            raise DocumentFailed(
                text(
                    "The document needs more than {limit} MB of memory to set, and setting it was ended. The plan is "
                    "unchanged and no file was written. Try a smaller selection or a shorter period.",
                    limit=self._limits.megabytes,
                )
            ) from broke

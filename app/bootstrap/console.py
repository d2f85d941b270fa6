"""What a command says: results on standard output, troubles on standard error."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterable
from contextlib import suppress
from typing import TextIO

from app.services.texts.json_texts import json_text

# Text from people must not steer the terminal.
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]")


class Console:
    """Gathers what a command says and hands it over at its end; a reader that has gone away is no trouble."""

    def __init__(self) -> None:
        self._said: list[str] = []
        self._complaints: list[str] = []
        self._is_data = False

    def say(self, *lines: str) -> None:
        """Lines for people."""
        self._said += [_CONTROLS.sub("", line) for line in lines]

    def complain(self, *sentences: str) -> None:
        """What went wrong, one line each, on standard error."""
        self._complaints += [_CONTROLS.sub("", " ".join(sentence.split())) for sentence in sentences]

    def give_json(self, value: object) -> None:
        """One JSON value, with sorted keys, in UTF-8 whatever the terminal's encoding."""
        self.give(json_text(value))

    def give(self, data: str) -> None:
        """Data for programs, in UTF-8 whatever the terminal's encoding."""
        self._is_data = True
        self._said.append(data.rstrip("\n"))

    def hand_over(self) -> bool:
        """Write everything that was said; False where standard output would not take it, which is complained of."""
        went_well = True
        try:
            _write(sys.stdout, self._said, "utf-8" if self._is_data else None)
        except OSError as error:
            went_well = False
            self.complain(
                f"What there is to say cannot be written: {error.strerror or error}. The plan is as it was left. "
                "Give the output another place, and try again."
            )
        with suppress(OSError):
            _write(sys.stderr, self._complaints, None)
        self._said, self._complaints = [], []
        return went_well


def _write(stream: TextIO | None, lines: Iterable[str], encoding: str | None) -> None:
    text = "".join(f"{line}\n" for line in lines)
    if stream is None or not text:
        # A program without a console has no streams at all.
        return
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is not None:
        # A console of an old code page shows "?" for letters that it lacks; it must not fail on them.
        reconfigure(encoding=encoding, errors="replace")
    try:
        stream.write(text)
        stream.flush()
    except OSError as error:
        # Without this the interpreter tries again when it ends, and complains.
        with suppress(OSError, ValueError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
        # Whoever read through a pipe has seen enough.
        if not isinstance(error, BrokenPipeError):
            raise

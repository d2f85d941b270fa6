"""What a command of the command line is."""

from __future__ import annotations

import argparse
from collections.abc import Callable

from app.bootstrap.compose import Program
from app.bootstrap.console import Console
from app.domain.value_classes import dataclass


@dataclass(frozen=True, slots=True)
class Command:
    """A command: its name, what `--help` says, its arguments, and what it does.

    `run` returns the exit status. It raises CommandRefused, PlanFileError, FileRefused,
    ReportRefused, DocumentFailed or EditRefused, each with a sentence for the planner.
    """

    name: str
    summary: str
    examples: tuple[str, ...]
    add_arguments: Callable[[argparse.ArgumentParser], None]
    run: Callable[[Program, argparse.Namespace, Console], int]

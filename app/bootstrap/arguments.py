"""How arguments are read: days, years and months, and usage errors in one sentence."""

from __future__ import annotations

import argparse
from datetime import date
from typing import NoReturn

from app.bootstrap.refusal import CommandRefused

YEARS = range(1900, 2200)
"""The plan years that can be asked for."""


class SentenceParser(argparse.ArgumentParser):
    """A parser that raises CommandRefused with one sentence where it would print its usage and exit."""

    def error(self, message: str) -> NoReturn:
        """Refuse what was typed."""
        raise CommandRefused(f"{self.prog}: {message}. Nothing was done. See: {self.prog} --help")


def day(typed: str) -> date:
    """An ISO date."""
    try:
        return date.fromisoformat(typed)
    except ValueError:
        raise argparse.ArgumentTypeError(f"‘{typed}’ is not a date; write it as 2027-03-31") from None


def year(typed: str) -> int:
    """The calendar year in which a plan year begins."""
    if not typed.isdecimal() or int(typed) not in YEARS:
        raise argparse.ArgumentTypeError(f"‘{typed}’ is not a year; write it as 2027")
    return int(typed)


def month(typed: str) -> int:
    """A month from 1 to 12."""
    if not typed.isdecimal() or not 1 <= int(typed) <= 12:
        raise argparse.ArgumentTypeError(f"‘{typed}’ is not a month; write a number from 1 to 12")
    return int(typed)


def add_plan(parser: argparse.ArgumentParser) -> None:
    """The plan that a command works on."""
    parser.add_argument(
        "plan",
        metavar="PLAN",
        help="the plan file, or the address of a shared plan (postgresql://…), without its password",
    )


def add_as_of(parser: argparse.ArgumentParser) -> None:
    """The day on which a command stands."""
    parser.add_argument("--as-of", type=day, metavar="DATE", help="stand on this day (2027-03-31) instead of today")

"""One thing that the program does with files, and how to tell that all is well whatever became of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from importlib import import_module
from typing import Any

from app.bootstrap.command_line import run_command
from app.bootstrap.compose import Program
from app.services.ports import PlanFileError
from tests.builders import FixedClock
from tests.hold.attack import Broken, demand
from tests.hold.children import Voice, checked
from tests.hold.laws import keep_to_words
from tests.hold.place import BEGIN, Place

_EARLY = tuple(
    map(
        import_module, ("alembic.command", "alembic.op", "holidays.countries", "openpyxl", "sqlalchemy.dialects.sqlite")
    )
)
"""Imported before any child is forked, so that what is walked are the calls of the deed and not of an import."""

Said = Sequence[Any]
"""What the work said; each word stands for something that is done and must stay done."""

REFUSED = "refused: "
"""How a word begins that tells of a refusal in words."""


@dataclass(frozen=True, slots=True)
class Deed:
    """`work` does it, an hour after `prepare`, and says what is done; `check` raises Broken where the law is.

    All three are called in children.
    """

    name: str
    prepare: Callable[[Place], object]
    work: Callable[[Place, Program, Voice], object]
    check: Callable[[Place, Said], object]

    def prepared(self, place: Place) -> None:
        """Prepare the place in a child."""
        checked(lambda _voice: self.prepare(place))

    def at(self, place: Place) -> Callable[[Voice], None]:
        """The work as a child does it: it waits for a word to begin, and a refusal must be in words."""
        return partial(_waiting, self, place)

    def proved(self, place: Place, said: Said) -> None:
        """Check in a child."""
        checked(lambda _voice: self.check(place, said))


def command(*argv: object) -> int:
    """Run a command as the program does, an hour after the plan was made."""
    clock = FixedClock(BEGIN)
    clock.advance(hours=1)
    status = run_command([str(argument) for argument in argv], clock)
    demand(status in (0, 1, 2, 3), f"exit status {status}")
    return status


def done(said: Said) -> list[Any]:
    """What was said but for refusals."""
    return [word for word in said if word != "ready" and not is_refusal(word)]


def is_refusal(word: object) -> bool:
    """Whether a word tells of a refusal."""
    return isinstance(word, str) and word.startswith(REFUSED)


def _waiting(deed: Deed, place: Place, voice: Voice) -> None:
    # What ships with the program is read before; that it cannot be read is another story.
    program = place.program(later=60)
    voice.say("ready")
    voice.hear()
    try:
        deed.work(place, program, voice)
    except PlanFileError as error:
        voice.say(REFUSED + keep_to_words(error))


def expect(holds: object, what: str, said: Said) -> None:
    """Demand with what was said before."""
    if not holds:
        raise Broken(f"{what} (said: {list(said)})")

"""What decides between window and commands without loading either."""

from app.bootstrap import main
from app.bootstrap.commands import ALL_COMMANDS


def test_every_command_is_known_before_the_commands_are_loaded() -> None:
    assert frozenset(ALL_COMMANDS) == main.COMMANDS

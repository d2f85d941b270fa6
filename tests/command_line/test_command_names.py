"""What decides between window and commands without loading either."""

from app.bootstrap import command_line, main


def test_every_command_is_known_before_the_commands_are_loaded() -> None:
    assert main.COMMANDS == command_line.COMMANDS

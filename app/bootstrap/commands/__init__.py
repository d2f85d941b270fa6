"""The commands of the command line, in the order of `--help`: one file and one line each."""

from collections.abc import Mapping

from app.bootstrap.command import Command
from app.bootstrap.commands.attaching import ATTACH
from app.bootstrap.commands.check import CHECK
from app.bootstrap.commands.closing import CLOSE
from app.bootstrap.commands.compare import COMPARE
from app.bootstrap.commands.coverage import COVERAGE
from app.bootstrap.commands.due import DUE
from app.bootstrap.commands.export import EXPORT
from app.bootstrap.commands.holders import HOLDERS
from app.bootstrap.commands.importing import IMPORT
from app.bootstrap.commands.info import INFO
from app.bootstrap.commands.new import NEW
from app.bootstrap.commands.people import PEOPLE
from app.bootstrap.commands.printing import PRINT
from app.bootstrap.commands.rolling import ROLL
from app.bootstrap.commands.sample import SAMPLE
from app.bootstrap.commands.unlock import UNLOCK

ALL_COMMANDS: Mapping[str, Command] = {
    command.name: command
    for command in (
        NEW,
        SAMPLE,
        IMPORT,
        CHECK,
        DUE,
        COVERAGE,
        EXPORT,
        PRINT,
        INFO,
        HOLDERS,
        PEOPLE,
        COMPARE,
        CLOSE,
        ATTACH,
        ROLL,
        UNLOCK,
    )
}

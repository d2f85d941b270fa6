"""What the program does to files, each to be cut off, or refused its disk, at any of its system calls."""

from tests.hold.deeds import backing_up, creating, editing, exporting, importing, restoring, upgrading
from tests.hold.deeds.deed import Deed

DEEDS: tuple[Deed, ...] = (
    editing.DEED,
    importing.DEED,
    restoring.DEED,
    upgrading.AFTER_A_CRASH,
    upgrading.AFTER_A_CUT_OFF_WRITE,
    backing_up.DEED,
    creating.DEED,
    exporting.DEED,
)

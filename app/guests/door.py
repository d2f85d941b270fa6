"""What goes through the door between the program and a guest: orders in, parts of an answer out.

Every message is bytes behind one letter that says what they are. Nothing is ever unpickled: a guest
that a file has got the better of can say wrong things, but not make the program do them.
"""

from __future__ import annotations

import json
import sys
from multiprocessing.connection import Connection, Pipe

from app.domain.wording import Text
from app.domain.wording_packing import packed_text, unpacked_text

if sys.platform == "win32":
    from multiprocessing.connection import PipeConnection

    Door = PipeConnection
else:
    Door = Connection

PART, DONE, REFUSED, FULL, FAILED = b"p", b"d", b"r", b"m", b"f"
"""A part of the answer; its end; a refusal in words; out of memory; a fault of the program, with its traceback."""


def make_door() -> tuple[Door, Door]:
    """The two ends: the program's own, and the one to hand to a guest."""
    ours, theirs = Pipe()
    assert isinstance(ours, Door)
    assert isinstance(theirs, Door)
    return ours, theirs


def pack_text(what: Text) -> bytes:
    """A sentence with its values."""
    return json.dumps(packed_text(what)).encode()


def unpack_text(packed: bytes) -> Text:
    """What `pack_text` packed; raises ValueError for anything else."""
    return unpacked_text(json.loads(packed))

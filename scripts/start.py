"""Installs Entente if need be and starts it with the arguments given: `python3 scripts/start.py --sample`."""

from __future__ import annotations

import os
import sys

from environment import ROOT, prepare, run
from system_libraries import provide

if __name__ == "__main__":
    provide()
    command = [str(prepare()), str(ROOT / "main.py"), *sys.argv[1:]]
    if os.name == "posix":
        # In the place of this process, so that no second list of arguments can be looked at.
        os.execv(command[0], command)
    sys.exit(run(command))

"""Installs Entente if need be and starts it with the arguments given: `python3 scripts/start.py --sample`."""

from __future__ import annotations

import sys

from environment import ROOT, prepare, run

if __name__ == "__main__":
    python = prepare()
    sys.exit(run([str(python), str(ROOT / "main.py"), *sys.argv[1:]]))

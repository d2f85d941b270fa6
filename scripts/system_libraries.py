"""Installs the system's libraries that Qt's wheels leave out, where that may be done; needs nothing but Python."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence

from environment import ROOT

sys.path.insert(0, str(ROOT))

from app.bootstrap.display import LIBRARIES


def provide() -> None:
    """Install what is missing: as root at once, with sudo after asking once in the terminal.

    Everywhere else, and where it fails, nothing is done: the program itself says in one sentence what it lacks.
    """
    missing = missing_packages(LIBRARIES.split())
    if not missing:
        return
    names = " ".join(missing)
    if os.geteuid() == 0:
        prefix: list[str] = []
        print(f"Installing what Qt needs of the system: {names} …", flush=True)
    elif shutil.which("sudo") and sys.stdin.isatty() and sys.stdout.isatty():
        print(f"Qt needs packages of the system that are not installed: {names}")
        if input("Install them now with sudo? [Y/n] ").strip().casefold() not in ("", "y", "yes"):
            print("Nothing was installed.", flush=True)
            return
        prefix = ["sudo"]
    else:
        return
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    # Old lists may do: the network of an office may have a mirror of its own that is not to be asked anew.
    subprocess.call([*prefix, "apt-get", "update", "-qq"], env=quiet)
    if subprocess.call([*prefix, "apt-get", "install", "-y", "-qq", "--no-install-recommends", *missing], env=quiet):
        print("They could not be installed; going on without them.", flush=True)


def missing_packages(wanted: Sequence[str]) -> list[str]:
    """Those of Debian's packages that are not installed; none where the system is not one of Debian's kind."""
    if not sys.platform.startswith("linux") or not (shutil.which("dpkg-query") and shutil.which("apt-get")):
        return []
    command = ["dpkg-query", "-W", "-f", "${Package} ${Status}\n", *wanted]
    found = subprocess.run(command, capture_output=True, text=True, check=False).stdout.splitlines()
    there = {line.split()[0] for line in found if line.endswith(" ok installed")}
    return [package for package in wanted if package not in there]

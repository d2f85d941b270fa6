"""Makes the environment that Entente runs in; needs nothing but Python itself."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
_OWN = ROOT / ".venv"


def prepare(extra: str = "") -> Path:
    """The interpreter of an environment with Entente in it; ends with one sentence where that cannot be.

    It is the virtual environment that is active, else `.venv` beside the program. What is
    installed already is not installed again, so that it works without a network.
    """
    if sys.version_info < (3, 11):
        sys.exit("Entente needs Python 3.11 or newer. Nothing was installed. Start this with a newer one.")
    active = sys.prefix != sys.base_prefix
    python = Path(sys.executable) if active else _interpreter(_OWN)
    stamp = (Path(sys.prefix) if active else _OWN) / "entente-installed.json"
    wanted = _state()
    installed = _read(stamp)
    if python.exists() and installed.get("state") == wanted and extra in ("", *installed.get("extras", [])):
        return python
    if not python.exists():
        make(_OWN)
    install(python, "-e", f"{ROOT}[{extra}]" if extra else str(ROOT))
    stamp.write_text(json.dumps({"state": wanted, "extras": [extra] if extra else []}), encoding="utf-8")
    return python


def run(command: list[str], folder: Path | None = None) -> int:
    """Run a program, where we are unless a folder is named, and return its exit status."""
    try:
        return subprocess.call(command, cwd=folder)
    except KeyboardInterrupt:
        return 130


def make(folder: Path) -> Path:
    """Make an empty environment and return its interpreter."""
    print(f"Making the environment {folder} …", flush=True)
    command = [sys.executable, "-m", "venv", str(folder)]
    if find_spec("pip"):
        # Debian packages the part that puts pip into an environment apart; our own pip does as well.
        command.append("--without-pip")
    elif not find_spec("ensurepip"):
        sys.exit("Entente needs pip or venv. Nothing was installed. On Debian: sudo apt install python3-venv")
    if subprocess.call(command):
        sys.exit(f"The environment {folder} could not be made. Nothing was installed. Mend what is said above.")
    return _interpreter(folder)


def install(python: Path, *target: str) -> None:
    """Install what pip is told by `target`, in the versions that are tested."""
    print("Installing Entente and what it needs (some 300 MB the first time) …", flush=True)
    pip = [sys.executable, "-m", "pip", "--python", str(python)] if find_spec("pip") else [str(python), "-m", "pip"]
    options = ["--quiet", "--disable-pip-version-check", "-c", str(ROOT / "constraints.txt"), *target]
    if subprocess.call([*pip, "install", *options]):
        sys.exit("Entente could not be installed. No plan was touched. Check the network, then run this again.")


def _interpreter(folder: Path) -> Path:
    return folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")


def _state() -> str:
    """What an environment depends on; another checkout or other versions want another installation."""
    digest = hashlib.sha256(str(ROOT).encode())
    for name in ("pyproject.toml", "constraints.txt"):
        digest.update((ROOT / name).read_bytes())
    return digest.hexdigest()


def _read(stamp: Path) -> dict:  # type: ignore[type-arg]
    try:
        return dict(json.loads(stamp.read_text(encoding="utf-8")))
    except (OSError, ValueError):
        return {}

"""One errand to the system's keyring, in a process of its own: JSON from standard input, JSON to standard output.

Nothing that goes wrong is written anywhere, for it might repeat a password.
"""

from __future__ import annotations

import json
import sys

SERVICE = "Entente"
"""Under which name the keyring lists what is kept for this program."""


def run_errand(errand: list[str]) -> object:
    """`usable`, `read ACCOUNT`, `keep ACCOUNT PASSWORD` or `forget ACCOUNT`; None where that cannot be done."""
    # Loads what can talk to every keyring there is, which takes long.
    import keyring  # noqa: PLC0415
    import keyring.errors  # noqa: PLC0415

    ring = keyring.get_keyring()
    # Below stand keyrings that refuse everything, and files that anybody can read.
    if ring.priority < 1:
        return None
    try:
        match errand:
            case ["usable"]:
                return True
            case ["read", account]:
                return ring.get_password(SERVICE, account)
            case ["keep", account, password]:
                ring.set_password(SERVICE, account, password)
                return True
            case ["forget", account]:
                ring.delete_password(SERVICE, account)
                return True
    except keyring.errors.KeyringError:
        return None
    return None


if __name__ == "__main__":
    try:
        answer = run_errand(json.load(sys.stdin))
    except Exception:
        # Keyrings are other people's programs.
        answer = None
    sys.stdout.write(json.dumps(answer))

"""Entente from a checkout: `python main.py`."""

import sys

from app.bootstrap.main import main

sys.exit(main())

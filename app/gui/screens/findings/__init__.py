"""What is wrong with the plan now, and what would mend it."""

from app.gui.screens.findings.panel import FindingsPanel

__all__ = ["FindingsPanel"]

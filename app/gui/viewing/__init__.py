"""The view that is shown, and views that were saved."""

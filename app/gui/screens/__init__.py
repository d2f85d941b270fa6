"""The views of the main window, one folder each; they do not know each other."""

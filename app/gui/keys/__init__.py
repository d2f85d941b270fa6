"""The keys of commands and of views."""

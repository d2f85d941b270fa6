"""Contacts: the posts that are asked, and the people who hold them."""

from app.gui.screens.contacts.screen import ContactsScreen

__all__ = ["ContactsScreen"]

"""Contacts: the posts that are asked, and the people who hold them."""

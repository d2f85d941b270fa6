"""What goes out to one recipient: letters, mail drafts and invitations, made of the record."""

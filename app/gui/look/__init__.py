"""How the window looks and which language it speaks: colours, icons, fonts, catalogues."""

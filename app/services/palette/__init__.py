"""What is made of a line that is typed into the palette."""

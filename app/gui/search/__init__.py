"""The search box: asking, listing, opening what was found."""

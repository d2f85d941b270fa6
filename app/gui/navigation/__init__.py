"""Where one is in the window, and the ways back and forth."""

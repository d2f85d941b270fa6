"""What is found in a plan by words."""

"""Small parts that every screen is put together from; none of them knows what a plan is."""

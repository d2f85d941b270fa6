"""Which countries and regions are engaged how often, against what is wanted of them."""

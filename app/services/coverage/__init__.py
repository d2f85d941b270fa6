"""How much of what is wanted with each country and region is planned and done."""

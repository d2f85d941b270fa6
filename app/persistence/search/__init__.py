"""The search through the texts of a plan: kept up with every change, by each database in its own way."""

"""Records declared once: what a record of the plan is called, its fields, and what a field can do."""

"""The open plan: making it, editing it, and writing it with others."""

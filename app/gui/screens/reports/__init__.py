"""Documents: chosen, compiled, seen as the very file, printed and saved."""

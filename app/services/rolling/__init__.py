"""What comes again in a plan year: one file a source, one line in `run.SOURCES`."""

"""The owner's month: one command for each thing that changes in several files at once."""

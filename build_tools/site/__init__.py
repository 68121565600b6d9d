"""Which pages there are and what they say; templates, search index, files for machines, publishing."""

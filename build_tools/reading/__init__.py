"""Bytes into values: files, YAML, profiles, vocabulary, links between firms, and what is wrong, in words."""

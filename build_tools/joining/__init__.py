"""How firms come in from a terminal or a spreadsheet, and what tells people how to write a profile."""

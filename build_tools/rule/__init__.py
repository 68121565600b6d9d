"""The matching rule, its reasons in words, and what the browser needs to apply both."""

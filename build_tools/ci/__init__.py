"""The checks that the workflows in `.github/` call, by way of `make`: nothing is decided in a workflow itself."""

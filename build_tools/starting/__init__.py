"""How a directory begins: `better-fit init`."""

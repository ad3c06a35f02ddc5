"""Stands before Debian's module of this name: Orca then writes down what it says, to nobody."""

raise ImportError("nothing is spoken aloud in a test")

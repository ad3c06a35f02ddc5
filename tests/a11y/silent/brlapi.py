"""Stands before Debian's module of this name: Orca then looks for no braille display."""

raise ImportError("nothing is shown in braille in a test")

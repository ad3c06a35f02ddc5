"""Another version of the program: from a stick, or the one before."""

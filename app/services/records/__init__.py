"""Taking the records out, and bringing them in."""

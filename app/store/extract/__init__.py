"""The records as they leave the clinic: one set of row streams for every format."""

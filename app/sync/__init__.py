"""Several kiosks, one record: what changed here goes to the clinic's server, and comes from it."""

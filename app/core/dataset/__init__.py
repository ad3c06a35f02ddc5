"""What leaves the clinic: every table and column that can be taken out, and what it means."""

"""Staff bring a backup back on the screen that says that the records cannot be opened."""

"""Qt Quick items painted in Python."""

"""How far the server's functions have come, where its tables alone do not say it."""

FUNCTIONS = 1
"""Raised whenever a function on the server changes in what a kiosk asks of it or gets: a kiosk
refuses a server whose functions are of a lower number, and says that it needs ``server init``."""

"""This clinic's server: joining it, how things stand with it, and letting another kiosk in."""

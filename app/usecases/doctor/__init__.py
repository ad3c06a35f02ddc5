"""Looks whether the kiosk is fit for the day, and says what to do where it is not. No Qt."""

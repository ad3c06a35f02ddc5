"""Whether the kiosk is fit for the day, and what to send when it is not."""

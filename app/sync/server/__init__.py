"""The server's side: its tables and what merges them, made from the kiosk's own schema."""

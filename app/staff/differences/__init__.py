"""What two kiosks said differently, for a physio to decide."""

"""What headquarters did not take in."""

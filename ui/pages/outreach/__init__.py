"""What a person agreed to after a decision, refused or took back, and partners of all cases."""

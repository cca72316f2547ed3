"""Help, and what this computer does not protect."""

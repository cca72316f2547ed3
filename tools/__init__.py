"""What engineers use beside the program: no part of it, and never installed with it."""

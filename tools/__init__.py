"""Engineers' tools; not part of the program, and never installed with it."""

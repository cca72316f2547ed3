"""The installer for Windows: for one person, without an administrator."""

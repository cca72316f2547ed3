"""From content to pages: rows of text, and where each of them stands."""

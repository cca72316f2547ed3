"""Layout: from content to rows of text, and from rows to pages."""

"""What tables and lists show: rows and columns, nothing of the store."""

"""What the signed records of a case plan, and what became of each item: read from them each time."""

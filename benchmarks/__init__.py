"""What the program costs: each measure beside a peer's from the same run."""

"""What the program costs, each figure beside a peer's from the same run."""

"""Both ends of the way: what a post sends and headquarters takes in, and what comes back."""

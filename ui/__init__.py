"""The window: everything that knows Qt. It reaches the core through `operations`, `model` and `forms` only."""

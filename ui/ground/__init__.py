"""What every page works with: the threads, the news of changes, and what is remembered between starts."""

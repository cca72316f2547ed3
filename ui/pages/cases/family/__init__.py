"""The persons of a case beside the one it is about: a picture, a table, and what is known of each."""

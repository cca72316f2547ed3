"""A case beside watch lists: possible matches, what people found of them, and the lists at this desk."""

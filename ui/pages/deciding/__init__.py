"""Deciding at headquarters, and a decision on its own page at either desk: read, print, tell, look at again."""

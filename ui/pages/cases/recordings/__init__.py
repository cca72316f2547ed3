"""The recordings of a case: heard from a question, typed out, checked, sent and erased."""

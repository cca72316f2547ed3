"""Files of a case: what was taken in, shown, and through whose hands it went."""

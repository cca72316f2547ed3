"""Cases: the list, one case, opening and changing one, and how long they are kept."""

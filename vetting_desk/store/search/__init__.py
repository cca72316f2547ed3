"""Finding a case by name: folding, transliteration, and the words of the full-text index."""

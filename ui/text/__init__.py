"""Texts that several pages share: errors, problems of input, names, kinds, progress."""

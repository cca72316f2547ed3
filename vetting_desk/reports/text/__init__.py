"""From a string to lines of positioned glyphs: cleaning, ordering, breaking, shaping.

Knows nothing of reports or pages; everything is measured in thousandths of the font size or in points.
"""

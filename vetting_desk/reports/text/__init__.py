"""From a string to lines of positioned glyphs: cleaning, bidirectional ordering, breaking, shaping.

Independent of reports and pages; lengths are in thousandths of the font size or in points.
"""

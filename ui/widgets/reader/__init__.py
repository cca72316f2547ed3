"""Reading pages on the screen: papers, their text, the view that scrolls them, and what stands above it.

Nothing shown here comes from a file or goes into one. A `Paper` is whatever has pages: those laid out by the
program (`drawn_paper`), or what others made, decoded elsewhere (`decoded_paper`).
"""

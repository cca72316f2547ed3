"""Each shipped questionnaire filled in the real window by keys, at the pace of a talk, page by page with pictures.

``python -m tools.by_hand FOLDER`` writes the pictures, and says which answers of the shipped example no page asked.
"""

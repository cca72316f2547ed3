"""Each shipped questionnaire filled in the real window by keys, page by page, with pictures.

``python -m tools.by_hand FOLDER`` writes them, and says which answers of the shipped examples no page asked.
"""

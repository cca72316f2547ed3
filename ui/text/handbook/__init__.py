"""The handbook: tasks of one screen each, in text files, from which the help, HTML and PDF come.

A page names a button by its English source text in bold; what is shown is the window's own text in the reader's
language (`window_texts`), so that a page cannot name a button that is not there. Pages are called by their file
names, such as ``carrying-the-stick``: these are the anchors of the help.
"""

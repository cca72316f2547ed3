"""The handbook as HTML and PDF, with pictures taken from the window while it is made; not part of the program.

The text is that of the window's help (`ui.text.handbook`). Nothing made here is kept in the repository, so that
no picture can grow old.
"""

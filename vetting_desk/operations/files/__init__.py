"""Files of a case: taken in, shown, corrected, taken out, and through whose hands papers and files went.

Not its business: files that answer questions of a form, which belong to the assessment (`interview`), though
they come in by the same way (`incoming`). Doors: `kept`, `hands`.
"""

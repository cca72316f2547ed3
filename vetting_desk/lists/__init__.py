"""Watch and sanction lists: publishers' files, the signed document, one person beside it.

Files of others are read strictly: no document type, no entities, bounded size, depth and count; what is not
as its shape says is refused whole. Only persons are read. Nothing here decides anything of a person.
"""

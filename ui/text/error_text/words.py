"""What the words for an error consist of, before they are translated and filled in."""

Words = tuple[str, str]


def words(sentence: object, hint: object) -> Words:
    """Return a sentence and a hint as `QT_TRANSLATE_NOOP` marked them; it passes on untyped objects."""
    return str(sentence), str(hint)

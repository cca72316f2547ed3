"""Words that are nobody's: those of the report's own texts and of the questionnaire.

What is made of them may be kept from one report to the next, which a person's words never are. A word that a
person said and that stands in the questionnaire too is the questionnaire's.
"""

from collections.abc import Iterable

from vetting_desk.reports.text import breaking, cleaning


def words_of(texts: Iterable[str]) -> frozenset[str]:
    """Return the words of some texts, as lines are broken between them, and the space."""
    found = {" "}
    for text in texts:
        for paragraph in cleaning.paragraphs(text):
            found.update(paragraph[start:bare] for start, bare, _ in breaking.words(paragraph))
    return frozenset(found)

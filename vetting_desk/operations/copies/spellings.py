"""Other spellings of a name in what is copied: in another script, another transliteration, with an ending.

What is blacked out is found by its letters; a name written in another script has others. The keys by which
cases are found (`vetting_desk.store.search`) say which words may be the same name. They are suggested, to be
looked at: consonants alone also fit words that are no name.
"""

from collections.abc import Iterable
from typing import Final

from vetting_desk.model.copies import BlackedOut, CopyFor, LeftOut
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.copies.blacking import Blackening
from vetting_desk.operations.copies.marked import contents
from vetting_desk.operations.records.needs import ReadingDesk
from vetting_desk.operations.records.signing import JSON

_FEWEST: Final = 3
"""Letters of a word, and consonants of a skeleton, below which nearly anything fits."""
_ENDING: Final = 2
"""Consonants an ending may add: Зарин, Зариномро."""


@door(Action.GIVE_COPIES)
def other_spellings(
    open_desk: ReadingDesk, record_ids: tuple[str, ...], recipient: CopyFor, words: tuple[str, ...]
) -> tuple[str, ...]:
    """Return words of some records that may be those names in other letters, in lower case, each once.

    Args:
        open_desk: The unlocked desk.
        record_ids: The records.
        recipient: For whom the copy is to be.
        words: The names as they are blacked out; what they find already is not returned.

    Raises:
        NotFoundError: If there is no such record.
        PermissionDeniedError: If the role does not allow it, or it is sealed to others.
        ConfirmationNeededError: If the passphrase or a reason is required first; see `confirmation`.
        CopyRefusedError: If one is clinical and not for this recipient.
    """
    from vetting_desk.model.record_document import parse_document

    texts: list[str] = []
    for record_id in record_ids:
        document = parse_document(contents(open_desk, record_id, recipient)[JSON])
        texts += [name.text for name in document.case.names]
        texts += [
            text for each in document.answers for text in (each.section, each.label, each.text)
        ]
    return spelt_otherwise(texts, words)


def spelt_otherwise(texts: Iterable[str], words: Iterable[str]) -> tuple[str, ...]:
    """Return the words of texts that may be one of `words` in other letters, in the order they are met."""
    from vetting_desk.store.search.folding import own_words
    from vetting_desk.store.search.words import forms_of

    named = list(words)
    black = Blackening(BlackedOut(LeftOut.OTHER, words=each) for each in named)
    wanted = [forms_of(part) for each in named for part in own_words(each) if len(part) >= _FEWEST]
    spelt = {form for each in wanted for form in each.spelt if len(form) >= _FEWEST}
    bones = {bone for each in wanted for bone in each.bones if len(bone) >= _FEWEST}
    found: dict[str, None] = {}
    for text in texts:
        for word in own_words(text):
            if len(word) < _FEWEST or word in found or black.text(word)[1]:
                continue
            forms = forms_of(word)
            if spelt.intersection(forms.spelt) or _fits(forms.bones, bones):
                found[word] = None
    return tuple(found)


def _fits(bones: Iterable[str], wanted: Iterable[str]) -> bool:
    """Return whether a skeleton is one of those wanted, or one with an ending."""
    return any(
        each == want or (each.startswith(want) and len(each) - len(want) <= _ENDING)
        for each in bones
        for want in wanted
    )

"""Words for what stands in the way of loading a watch list, and of comparing with one."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.text.error_text.words import Words, words
from vetting_desk import errors as e

WORDS: dict[type[Exception], Words] = {
    e.ExtraMissingError: words(
        QT_TRANSLATE_NOOP("Errors", "Something that this takes is not installed: {missing}."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Whoever looks after this computer installs it with: pip install {install}",
        ),
    ),
    e.LinkageRulesError: words(
        QT_TRANSLATE_NOOP("Errors", "These rules of comparing cannot be used."),
        QT_TRANSLATE_NOOP("Errors", "Begin with those in force. Detail: {detail}"),
    ),
    e.LinkageRunError: words(
        QT_TRANSLATE_NOOP("Errors", "There was not memory enough to compare all cases."),
        QT_TRANSLATE_NOOP(
            "Errors", "What was proposed before stays. Use a machine with more memory."
        ),
    ),
    e.ListFormatError: words(
        QT_TRANSLATE_NOOP("Errors", "This list cannot be read."),
        QT_TRANSLATE_NOOP(
            "Errors", "Nothing of it was kept. Fetch the publisher's file anew. Detail: {detail}"
        ),
    ),
    e.ListRefusedError: words(
        QT_TRANSLATE_NOOP("Errors", "This list is not loaded."),
        QT_TRANSLATE_NOOP("Errors", "Ask headquarters for its newest file. Detail: {detail}"),
    ),
}
DETAILS: dict[tuple[type[Exception], str], Words] = {
    (e.ListRefusedError, "no-signed-list"): words(
        QT_TRANSLATE_NOOP("Errors", "This file is no signed list."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Choose the file that headquarters wrote; its name ends with .vdlist. A publisher's own file is "
            "signed at headquarters first.",
        ),
    ),
    (e.ListRefusedError, "newer-program"): words(
        QT_TRANSLATE_NOOP("Errors", "A newer program wrote this list."),
        QT_TRANSLATE_NOOP("Errors", "Install the newer program, and load it then."),
    ),
    (e.ListRefusedError, "not-known-yet"): words(
        QT_TRANSLATE_NOOP("Errors", "Who signed this list is not known at this desk yet."),
        QT_TRANSLATE_NOOP(
            "Errors", "Take in headquarters' newest return bundle, then load the list again."
        ),
    ),
    (e.ListRefusedError, "not-signed"): words(
        QT_TRANSLATE_NOOP("Errors", "Nobody at your organisation's headquarters signed this list."),
        QT_TRANSLATE_NOOP(
            "Errors", "Nothing of it was kept. Do not use this file, and tell your supervisor."
        ),
    ),
    (e.ListRefusedError, "list-older"): words(
        QT_TRANSLATE_NOOP("Errors", "A newer version of this list was loaded here before: {why}."),
        QT_TRANSLATE_NOOP("Errors", "Ask headquarters for its newest file."),
    ),
    (e.ListRefusedError, "list-same"): words(
        QT_TRANSLATE_NOOP("Errors", "This version of the list was loaded here before: {why}."),
        QT_TRANSLATE_NOOP("Errors", "There is nothing to do, unless headquarters has a newer one."),
    ),
    (e.ListRefusedError, "list-differs"): words(
        QT_TRANSLATE_NOOP(
            "Errors", "Another list was loaded here under this number; the highest is {why}."
        ),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Headquarters was restored and counts anew. It loads the newest file first, and signs the list "
            "again: ask for that file.",
        ),
    ),
    (e.ListRefusedError, "talking"): words(
        QT_TRANSLATE_NOOP("Errors", "A conversation with the person is open."),
        QT_TRANSLATE_NOOP("Errors", "Sign or finish it first; then look at the lists."),
    ),
    (e.ListRefusedError, "rating"): words(
        QT_TRANSLATE_NOOP("Errors", "You rate in this case."),
        QT_TRANSLATE_NOOP("Errors", "Lock or sign your ratings first; then look at the lists."),
    ),
}

"""Words for what is wrong with a proof somebody shows, or stands in the way of giving one out."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.text.error_text.words import Words, words
from vetting_desk import errors as e

WORDS: dict[type[Exception], Words] = {
    e.ProofFormatError: words(
        QT_TRANSLATE_NOOP("Errors", "This cannot be read as a proof."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Read the code again, or type the lines below it. That it cannot be read says nothing against "
            "whoever shows it.",
        ),
    ),
    e.ProofLineError: words(
        QT_TRANSLATE_NOOP("Errors", "Line {line} is not as it stands on the paper."),
        QT_TRANSLATE_NOOP(
            "Errors", "Compare it letter by letter; the last two letters belong to it."
        ),
    ),
    e.ProofRefusedError: words(
        QT_TRANSLATE_NOOP("Errors", "This cannot be done with a proof."),
        QT_TRANSLATE_NOOP(
            "Errors", "Look again at the decision and at the proofs given out on it."
        ),
    ),
}

DETAILS: dict[tuple[type[Exception], str], Words] = {
    (e.ProofFormatError, "no-code"): words(
        QT_TRANSLATE_NOOP("Errors", "There is no code in this picture that can be read."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Take it again: straight from above, in even light, the whole code with white around it.",
        ),
    ),
    (e.ProofFormatError, "mistyped"): words(
        QT_TRANSLATE_NOOP(
            "Errors", "Either a letter was mistyped, or this is not a genuine proof."
        ),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Compare each line with the paper and type it again; better still, read its code.",
        ),
    ),
    (e.ProofFormatError, "not-ours"): words(
        QT_TRANSLATE_NOOP("Errors", "This is a code of another kind, not one of a proof."),
        QT_TRANSLATE_NOOP("Errors", "Look whether the paper has another code."),
    ),
    (e.ProofFormatError, "not-a-proof-list"): words(
        QT_TRANSLATE_NOOP("Errors", "This is not headquarters' list of proofs."),
        QT_TRANSLATE_NOOP("Errors", "Ask headquarters for its newest list."),
    ),
    (e.ProofRefusedError, "outcome"): words(
        QT_TRANSLATE_NOOP(
            "Errors", "What was decided is not an amnesty, so there is no proof of it."
        ),
        QT_TRANSLATE_NOOP("Errors", "The letter tells the person what was decided."),
    ),
    (e.ProofRefusedError, "not-in-force"): words(
        QT_TRANSLATE_NOOP("Errors", "This decision, or this proof, is not in force."),
        QT_TRANSLATE_NOOP("Errors", "Give the proof out on the decision that is in force now."),
    ),
    (e.ProofRefusedError, "reopened"): words(
        QT_TRANSLATE_NOOP("Errors", "This decision has to be looked at again first."),
        QT_TRANSLATE_NOOP(
            "Errors", "Give a proof out when a decision is in force that nobody reopened."
        ),
    ),
    (e.ProofRefusedError, "second"): words(
        QT_TRANSLATE_NOOP(
            "Errors", "The second officer has to be another decision-maker of this desk."
        ),
        QT_TRANSLATE_NOOP("Errors", "Choose one who is here to type their passphrase."),
    ),
    (e.ProofRefusedError, "no-second"): words(
        QT_TRANSLATE_NOOP("Errors", "There is no second decision-maker at this desk."),
        QT_TRANSLATE_NOOP("Errors", "Have a supervisor add one on the page People."),
    ),
    (e.ProofRefusedError, "name"): words(
        QT_TRANSLATE_NOOP("Errors", "A proof takes one to three spellings of the name."),
        QT_TRANSLATE_NOOP("Errors", "Write each as the person says it or as others write it."),
    ),
    (e.ProofRefusedError, "birth"): words(
        QT_TRANSLATE_NOOP("Errors", "The birth date is not as exact as is said beside it."),
        QT_TRANSLATE_NOOP("Errors", "Write as much of it as is known, or choose how much that is."),
    ),
    (e.ProofRefusedError, "until"): words(
        QT_TRANSLATE_NOOP("Errors", "A proof ends after today and within ten years."),
        QT_TRANSLATE_NOOP("Errors", "Choose another day."),
    ),
    (e.ProofRefusedError, "replaced"): words(
        QT_TRANSLATE_NOOP("Errors", "Another proof has taken the place of that one already."),
        QT_TRANSLATE_NOOP("Errors", "Replace the newest one."),
    ),
    (e.ProofRefusedError, "final"): words(
        QT_TRANSLATE_NOOP("Errors", "This proof counts no more, and that is for good."),
        QT_TRANSLATE_NOOP("Errors", "If the person is amnestied all the same, give a new one out."),
    ),
    (e.ProofRefusedError, "not-suspended"): words(
        QT_TRANSLATE_NOOP("Errors", "Nobody suspended this proof by hand."),
        QT_TRANSLATE_NOOP("Errors", "What a decision suspends, a decision lets count again."),
    ),
    (e.ProofRefusedError, "not-headquarters"): words(
        QT_TRANSLATE_NOOP("Errors", "Proofs are given out at headquarters alone."),
        QT_TRANSLATE_NOOP("Errors", "Ask headquarters; here a proof can be checked."),
    ),
    (e.ProofRefusedError, "another-desk"): words(
        QT_TRANSLATE_NOOP("Errors", "This list is of another headquarters."),
        QT_TRANSLATE_NOOP("Errors", "Take one that this headquarters made."),
    ),
    (e.ProofRefusedError, "list-full"): words(
        QT_TRANSLATE_NOOP("Errors", "The list of proofs that count no more is full."),
        QT_TRANSLATE_NOOP("Errors", "Tell whoever looks after the program."),
    ),
    (e.ProofRefusedError, "no-number-left"): words(
        QT_TRANSLATE_NOOP(
            "Errors", "{officer} signed a list of proofs with the last number there is."
        ),
        QT_TRANSLATE_NOOP(
            "Errors",
            "No program of ours does that. Have the officer's certificate revoked as misused, on the page"
            " Organisation; then another officer makes the list anew.",
        ),
    ),
    (e.ProofRefusedError, "key-spoilt"): words(
        QT_TRANSLATE_NOOP("Errors", "This key is vouched for no more already."),
        QT_TRANSLATE_NOOP("Errors", "Give the proofs it signed out anew."),
    ),
    (e.ProofRefusedError, "forged"): words(
        QT_TRANSLATE_NOOP(
            "Errors", "Headquarters' key did not sign this: it was altered or forged."
        ),
        QT_TRANSLATE_NOOP(
            "Errors", "Nothing was taken back. The true proof may be another person's."
        ),
    ),
    (e.ProofRefusedError, "key-unknown"): words(
        QT_TRANSLATE_NOOP("Errors", "Headquarters has no such key."),
        QT_TRANSLATE_NOOP("Errors", "Look at the keys on the page again."),
    ),
}

"""Words for what a use case refuses or wants first."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.text.error_text.words import Words, words
from vetting_desk import errors as e

WORDS: dict[type[Exception], Words] = {
    e.PermissionDeniedError: words(
        QT_TRANSLATE_NOOP("Errors", "Your role does not allow this."),
        QT_TRANSLATE_NOOP("Errors", "Ask an officer whose role does."),
    ),
    e.SealedToOthersError: words(
        QT_TRANSLATE_NOOP("Errors", "This is not sealed to you."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "A psychologist who can open it shares it on the page of clinical notes. If nobody here can, "
            "a supervisor hands the draft to somebody else or discards it.",
        ),
    ),
    e.RestrictedCaseError: words(
        QT_TRANSLATE_NOOP(
            "Errors",
            "This case is restricted since {since}: it was decided, and the days it is kept for all have "
            "passed.",
        ),
        QT_TRANSLATE_NOOP(
            "Errors",
            "A supervisor or a decision-maker opens it, each time with a reason. An appeal, or putting the "
            "case on legal hold, ends that.",
        ),
    ),
    e.ConfirmationNeededError: words(
        QT_TRANSLATE_NOOP("Errors", "Your passphrase is needed again for this."),
        QT_TRANSLATE_NOOP("Errors", "Lock the desk and unlock it again."),
    ),
    e.TokenPinNeededError: words(
        QT_TRANSLATE_NOOP("Errors", "This needs the PIN of your token {label}."),
        QT_TRANSLATE_NOOP("Errors", "Plug it in, then try again and enter its PIN."),
    ),
    e.SecondOfficerNeededError: words(
        QT_TRANSLATE_NOOP("Errors", "This needs a second officer: one of {officers}."),
        QT_TRANSLATE_NOOP("Errors", "Try again when one of them is here to type their passphrase."),
    ),
    e.CopyRefusedError: words(
        QT_TRANSLATE_NOOP("Errors", "This copy cannot be made."),
        QT_TRANSLATE_NOOP("Errors", "Look again at its records and at what is left out."),
    ),
    e.CaseKeyMissingError: words(
        QT_TRANSLATE_NOOP("Errors", "An administrator's key does not open the casebook."),
        QT_TRANSLATE_NOOP("Errors", "Ask a colleague who works with cases to do this."),
    ),
    e.IssuingKeyError: words(
        QT_TRANSLATE_NOOP(
            "Errors", "The organisation's issuing key does not open for who is here."
        ),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Two officers who are named for it open it together; the page Organisation says who they are. If "
            "they are gone, bring the key back from the safe there.",
        ),
    ),
    e.RulesNotSignedError: words(
        QT_TRANSLATE_NOOP("Errors", "The organisation's rules are not what officers signed."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Nothing is decided or erased by them. A supervisor puts this right: Organisation, Rules.",
        ),
    ),
    e.TrustChangedError: words(
        QT_TRANSLATE_NOOP(
            "Errors",
            "Whom this desk trusts is not what your key remembers. Somebody may have changed it.",
        ),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Call headquarters and compare the words it reads. What your key remembers can be put back.",
        ),
    ),
    e.UnlockDelayedError: words(
        QT_TRANSLATE_NOOP("Errors", "There were too many wrong passphrases."),
        QT_TRANSLATE_NOOP("Errors", "Wait {seconds} seconds and try again."),
    ),
    e.InputError: words(
        QT_TRANSLATE_NOOP("Errors", "Something entered cannot be taken as it is."),
        QT_TRANSLATE_NOOP("Errors", "Check {field}."),
    ),
    e.ClockBelowFloorError: words(
        QT_TRANSLATE_NOOP(
            "Errors", "Headquarters signed a later time than this computer's clock says."
        ),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Put the clock right in this computer's settings. If it is right, headquarters has to correct"
            " its time.",
        ),
    ),
    e.ClocksApartError: words(
        QT_TRANSLATE_NOOP(
            "Errors", "This computer's clock and headquarters' are {days} days apart."
        ),
        QT_TRANSLATE_NOOP(
            "Errors", "Have the wrong one put right, write a new request, and have it answered."
        ),
    ),
    e.EnrolmentError: words(
        QT_TRANSLATE_NOOP("Errors", "This file does not fit this desk's request."),
        QT_TRANSLATE_NOOP(
            "Errors", "Ask HQ for the answer to the request you wrote last. Detail: {detail}"
        ),
    ),
    e.OperationError: words(
        QT_TRANSLATE_NOOP("Errors", "This cannot be done."),
        QT_TRANSLATE_NOOP("Errors", "Go back and look again."),
    ),
    e.CancelledError: words(QT_TRANSLATE_NOOP("Errors", "Stopped."), ""),
}

DETAILS: dict[tuple[type[Exception], str], Words] = {
    (e.CopyRefusedError, "clinical"): words(
        QT_TRANSLATE_NOOP(
            "Errors", "A clinical record is copied for a physician or the person alone."
        ),
        QT_TRANSLATE_NOOP("Errors", "Leave it out: {label}"),
    ),
    (e.CopyRefusedError, "file-unreadable"): words(
        QT_TRANSLATE_NOOP("Errors", "A picture of it cannot be decoded: {label}"),
        QT_TRANSLATE_NOOP(
            "Errors", "Nobody can say what would go along with it. Leave this picture out."
        ),
    ),
    (e.CopyRefusedError, "instrument-unknown"): words(
        QT_TRANSLATE_NOOP(
            "Errors",
            "This desk does not have the questionnaire {label}, so that what must be left out "
            "cannot be found.",
        ),
        QT_TRANSLATE_NOOP("Errors", "Make the copy at the desk where it was filled."),
    ),
    (e.CopyRefusedError, "no-record"): words(
        QT_TRANSLATE_NOOP("Errors", "This case has no record that may be given out so."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "What is clinical, was said before the notice or is kept apart goes in no case file.",
        ),
    ),
    (e.CopyRefusedError, "nothing-left"): words(
        QT_TRANSLATE_NOOP("Errors", "Nothing would be left in this copy."),
        QT_TRANSLATE_NOOP("Errors", "Leave less out, or choose another record."),
    ),
    (e.CaseKeyMissingError, "no-book"): words(
        QT_TRANSLATE_NOOP("Errors", "What an administrator works with is not ready at this desk."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Ask a colleague who works with cases to unlock this desk once; then try again.",
        ),
    ),
    (e.CaseKeyMissingError, "last"): words(
        QT_TRANSLATE_NOOP("Errors", "Nobody else here has a key that opens the casebook."),
        QT_TRANSLATE_NOOP("Errors", "Add another officer who works with cases first."),
    ),
    (e.CaseKeyMissingError, "nobody-else"): words(
        QT_TRANSLATE_NOOP("Errors", "Nobody here could open the casebook with you."),
        QT_TRANSLATE_NOOP("Errors", "A desk can be brought back from a backup by two custodians."),
    ),
    (e.IssuingKeyError, "nobody-else"): words(
        QT_TRANSLATE_NOOP(
            "Errors", "No second officer who is named for the issuing key is left here."
        ),
        QT_TRANSLATE_NOOP("Errors", "Bring the key back from the safe, on the page Organisation."),
    ),
    (e.RulesNotSignedError, "revoked"): words(
        QT_TRANSLATE_NOOP(
            "Errors",
            "The organisation's rules were signed under a certificate revoked from a day before.",
        ),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Nothing is decided or erased by them. Headquarters signs rules anew: Organisation, Rules. A post "
            "gets them with headquarters' next return bundle.",
        ),
    ),
    (e.RulesNotSignedError, "one"): words(
        QT_TRANSLATE_NOOP(
            "Errors", "The organisation's rules wait for a second officer's signature."
        ),
        QT_TRANSLATE_NOOP(
            "Errors",
            "They decide over people, and one officer signed them. A second one does: Organisation, Rules.",
        ),
    ),
    (e.IssuingKeyError, "another-key"): words(
        QT_TRANSLATE_NOOP("Errors", "What was opened is not this organisation's issuing key."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Check the log, and bring the key back from the safe, on the page Organisation.",
        ),
    ),
    (e.IssuingKeyError, "ended"): words(
        QT_TRANSLATE_NOOP("Errors", "The organisation's issuing certificate has ended."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "If the clock is right, renew it with the root key out of the safe: Organisation, Issuing key.",
        ),
    ),
    (e.IssuingKeyError, "another-root"): words(
        QT_TRANSLATE_NOOP("Errors", "This is not the key of the organisation's root."),
        QT_TRANSLATE_NOOP("Errors", "Take root-key.pem out of the safe."),
    ),
    (e.IssuingKeyError, "root-ended"): words(
        QT_TRANSLATE_NOOP("Errors", "The organisation's root has ended."),
        QT_TRANSLATE_NOOP(
            "Errors", "The organisation is founded anew, and its desks join it again."
        ),
    ),
    (e.IssuingKeyError, "two-at-least"): words(
        QT_TRANSLATE_NOOP("Errors", "Two officers at least stay named for the issuing key."),
        QT_TRANSLATE_NOOP("Errors", "Name a third one first."),
    ),
    (e.IssuingKeyError, "too-many-named"): words(
        QT_TRANSLATE_NOOP("Errors", "Twelve officers at most can be named for the issuing key."),
        QT_TRANSLATE_NOOP("Errors", "End that another one is named first."),
    ),
    (e.IssuingKeyError, "named-already"): words(
        QT_TRANSLATE_NOOP("Errors", "This officer is named for the issuing key already."), ""
    ),
    (e.IssuingKeyError, "still-named"): words(
        QT_TRANSLATE_NOOP("Errors", "This officer is named for the issuing key."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "End that first, on the page Organisation; two others have to stay named. Or bring the key back "
            "from the safe there, with somebody else.",
        ),
    ),
    (e.IssuingKeyError, "no-role"): words(
        QT_TRANSLATE_NOOP(
            "Errors", "This officer has no key at this desk, or a role that does not certify."
        ),
        QT_TRANSLATE_NOOP("Errors", "Supervisors and administrators with a key here can be named."),
    ),
}
"""Better words where an error's field ``detail`` says more than its type."""

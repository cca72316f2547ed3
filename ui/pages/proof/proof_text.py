"""What a proof is worth, in words. None of them says that somebody was not amnestied."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ui.i18n import moment_text
from vetting_desk.model.evidence import Outcome
from vetting_desk.model.proof import ProofState, ProofVerdict

_STATES = {
    ProofState.VALID: (
        QT_TRANSLATE_NOOP("Proofs", "This proof is valid."),
        QT_TRANSLATE_NOOP("Proofs", "It was given out by this organisation and is not taken back."),
    ),
    ProofState.EXPIRED: (
        QT_TRANSLATE_NOOP("Proofs", "This proof has ended."),
        QT_TRANSLATE_NOOP("Proofs", "The person may ask headquarters for a new one."),
    ),
    ProofState.REVOKED: (
        QT_TRANSLATE_NOOP("Proofs", "Headquarters took this proof back."),
        QT_TRANSLATE_NOOP("Proofs", "Ask headquarters what is in force for the person now."),
    ),
    ProofState.ALTERED: (
        QT_TRANSLATE_NOOP("Proofs", "This proof was altered or forged."),
        QT_TRANSLATE_NOOP(
            "Proofs", "Headquarters' key did not sign it. Ask headquarters about the person."
        ),
    ),
    ProofState.OTHER_PERSON: (
        QT_TRANSLATE_NOOP(
            "Proofs", "The name and birth date that were said are not those of this proof."
        ),
        QT_TRANSLATE_NOOP(
            "Proofs",
            "Try how others write the name, with an interpreter. If it stays so, the paper is somebody else's.",
        ),
    ),
    ProofState.NOT_YET: (
        QT_TRANSLATE_NOOP("Proofs", "Cannot be judged: it says it was issued later than now."),
        QT_TRANSLATE_NOOP(
            "Proofs", "A clock is wrong. Compare this computer's date with a calendar."
        ),
    ),
    ProofState.SUSPENDED: (
        QT_TRANSLATE_NOOP("Proofs", "Cannot be judged: headquarters has suspended this proof."),
        QT_TRANSLATE_NOOP("Proofs", "Ask headquarters; it may count again."),
    ),
    ProofState.UNKNOWN_KEY: (
        QT_TRANSLATE_NOOP(
            "Proofs", "Cannot be judged: the list here does not know the key that signed it."
        ),
        QT_TRANSLATE_NOOP(
            "Proofs",
            "It may be of another organisation, or newer than the list. Ask headquarters for its newest list.",
        ),
    ),
    ProofState.SPOILT_KEY: (
        QT_TRANSLATE_NOOP(
            "Proofs", "Cannot be judged: somebody else may have had the key that signed it."
        ),
        QT_TRANSLATE_NOOP("Proofs", "The person needs a new proof. Ask headquarters."),
    ),
    ProofState.KEY_TIME: (
        QT_TRANSLATE_NOOP(
            "Proofs", "Cannot be judged: it says it was issued when its key did not sign."
        ),
        QT_TRANSLATE_NOOP("Proofs", "Ask headquarters."),
    ),
    ProofState.NO_LIST: (
        QT_TRANSLATE_NOOP("Proofs", "Cannot be judged: headquarters' list of proofs is not here."),
        QT_TRANSLATE_NOOP("Proofs", "It comes with headquarters' next return bundle."),
    ),
    ProofState.OLD_LIST: (
        QT_TRANSLATE_NOOP("Proofs", "Cannot be judged: the list of proofs here is too old."),
        QT_TRANSLATE_NOOP(
            "Proofs",
            "Whether it was taken back since, only a newer list says. Ask headquarters for one.",
        ),
    ),
    ProofState.LIST_UNSURE: (
        QT_TRANSLATE_NOOP(
            "Proofs", "Cannot be judged: nobody can judge who signed the list of proofs here."
        ),
        QT_TRANSLATE_NOOP("Proofs", "Ask headquarters for its newest list."),
    ),
    ProofState.LIST_AHEAD: (
        QT_TRANSLATE_NOOP(
            "Proofs", "Cannot be judged: the list of proofs is dated later than it is here."
        ),
        QT_TRANSLATE_NOOP(
            "Proofs",
            "The clock here is behind, or headquarters' was ahead. Set this one right; else ask headquarters.",
        ),
    ),
}
_TYPED = {
    ProofState.ALTERED: (
        QT_TRANSLATE_NOOP("Proofs", "Either a letter was mistyped, or this proof is not genuine."),
        QT_TRANSLATE_NOOP(
            "Proofs",
            "Compare each line with the paper and type it again. If it stays so, headquarters' key did not "
            "sign it: ask headquarters about the person.",
        ),
    ),
    ProofState.UNKNOWN_KEY: (
        _STATES[ProofState.UNKNOWN_KEY][0],
        QT_TRANSLATE_NOOP(
            "Proofs",
            "A letter may have been mistyped: compare each line with the paper and type it again. If it stays "
            "so, it may be of another organisation, or newer than the list. Ask headquarters for its newest.",
        ),
    ),
}
"""What is said instead where somebody typed the letters: a slip in a thousand passes the check of its line."""
_WHY = {
    "superseded": QT_TRANSLATE_NOOP(
        "Proofs", "another decision took the place of the one it is of"
    ),
    "withdrawn": QT_TRANSLATE_NOOP("Proofs", "it was withdrawn"),
    "reopened": QT_TRANSLATE_NOOP("Proofs", "the decision it is of is looked at again"),
    "lost": QT_TRANSLATE_NOOP("Proofs", "it was lost"),
    "name": QT_TRANSLATE_NOOP("Proofs", "a name on it was wrong"),
    "replaced": QT_TRANSLATE_NOOP("Proofs", "another took its place"),
    "misused": QT_TRANSLATE_NOOP("Proofs", "somebody else used it"),
    "other": QT_TRANSLATE_NOOP("Proofs", "another reason"),
}
_GIVEN = {
    "counts": (QT_TRANSLATE_NOOP("Proofs", "counts"), "ok", "ok"),
    "suspended": (QT_TRANSLATE_NOOP("Proofs", "suspended"), "pause", "warn"),
    "revoked": (QT_TRANSLATE_NOOP("Proofs", "taken back"), "minus", "muted"),
    "ended": (QT_TRANSLATE_NOOP("Proofs", "ended"), "clock", "muted"),
    "": (QT_TRANSLATE_NOOP("Proofs", "none given out yet"), "circle", "accent"),
}
_LOOKS = {
    Outcome.VALID: ("ok", "ok"),
    Outcome.NOT_VALID: ("error", "error"),
    Outcome.CANNOT_BE_JUDGED: ("unknown", "warn"),
}
_SINCE = QT_TRANSLATE_NOOP("Proofs", "Why: {why}, since {when}.")
_LIST = QT_TRANSLATE_NOOP(
    "Proofs", "By headquarters' list of {when}, number {number}, good until {until}."
)
_TIMES = QT_TRANSLATE_NOOP("Proofs", "Issued {issued}, valid until {until}.")
_OF = QT_TRANSLATE_NOOP("Proofs", "Given out by {desk}, {organisation}.")
_THEIRS = QT_TRANSLATE_NOOP("Proofs", "Name and birth date are those of the proof.")
_NOT_COMPARED = QT_TRANSLATE_NOOP(
    "Proofs", "Whose it is was not compared: have the person say name and birth date aloud."
)
_FAIR = QT_TRANSLATE_NOOP(
    "Proofs", "This is said of the paper. It does not say that the person was not amnestied."
)


def _say(text: object) -> str:
    return QCoreApplication.translate("Proofs", str(text))


def _words(verdict: ProofVerdict) -> tuple[object, object]:
    return (_TYPED if verdict.typed else {}).get(verdict.state, _STATES[verdict.state])


def look_of(verdict: ProofVerdict) -> tuple[str, str]:
    """Return the shape and the ink that go with a verdict."""
    return _LOOKS[verdict.outcome]


def sentence_of(verdict: ProofVerdict) -> str:
    """Return what a proof is worth, in one sentence."""
    return _say(_words(verdict)[0])


def lines_of(verdict: ProofVerdict) -> str:
    """Return all that is said beside the sentence, a line each."""
    lines = [_say(_words(verdict)[1])]
    if verdict.why and verdict.since is not None:
        lines.append(
            _say(_SINCE).format(why=why_text(verdict.why), when=moment_text(verdict.since))
        )
    if verdict.matches is None:
        lines.append(_say(_NOT_COMPARED))
    elif verdict.matches:
        lines.append(_say(_THEIRS))
    lines.append(
        _say(_TIMES).format(issued=moment_text(verdict.issued), until=moment_text(verdict.expires))
    )
    if verdict.desk_name:
        lines.append(_say(_OF).format(desk=verdict.desk_name, organisation=verdict.organisation))
    if verdict.list is not None:
        lines.append(
            _say(_LIST).format(
                when=moment_text(verdict.list.made_at),
                number=verdict.list.number,
                until=moment_text(verdict.list.until),
            )
        )
    if verdict.state is not ProofState.VALID:
        lines.append(_say(_FAIR))
    return "\n".join(lines)


def why_text(why: str) -> str:
    """Return why a proof counts no more."""
    return _say(_WHY.get(why, _WHY["other"]))


def given_text(state: str) -> tuple[str, str, str]:
    """Return what became of a proof, with its shape and ink; of a decision without one for an empty state."""
    words, shape, ink = _GIVEN[state]
    return _say(words), shape, ink

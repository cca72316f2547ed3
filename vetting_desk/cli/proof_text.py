"""What a proof is worth, in English words for a terminal. None of them says that somebody was not amnestied."""

from typing import Final

from vetting_desk.cli.output import plain
from vetting_desk.clock import to_text
from vetting_desk.model.proof import ProofState, ProofVerdict

STATES: Final = {
    ProofState.VALID: "Valid: the proof was given out by this organisation and is not taken back",
    ProofState.EXPIRED: "Not valid: the proof has ended. The person may ask for a new one",
    ProofState.REVOKED: "Not valid: headquarters took this proof back",
    ProofState.ALTERED: "Not valid: it was altered or forged; headquarters' key did not sign this",
    ProofState.OTHER_PERSON: "Not valid for this person: the name and birth date that were said are not "
    "those of the proof",
    ProofState.NOT_YET: "Cannot be judged: it says it was issued later than now. A clock is wrong",
    ProofState.SUSPENDED: "Cannot be judged: headquarters suspended this proof. Ask there",
    ProofState.UNKNOWN_KEY: "Cannot be judged: the list does not know the key that signed it. It may be "
    "of another organisation, or newer than the list",
    ProofState.SPOILT_KEY: "Cannot be judged: somebody else may have had the key that signed it. The "
    "person needs a new proof",
    ProofState.KEY_TIME: "Cannot be judged: it says it was issued when its key did not sign",
    ProofState.NO_LIST: "Cannot be judged: headquarters' list of proofs is missing. Give it with --revoked",
    ProofState.OLD_LIST: "Cannot be judged: headquarters' list of proofs is too old to say whether it was "
    "taken back",
    ProofState.LIST_AHEAD: "Cannot be judged: headquarters' list of proofs is dated later than "
    "this device's clock",
    ProofState.LIST_UNSURE: "Cannot be judged: nobody can judge who signed headquarters' list of proofs",
    ProofState.NOT_LOOKED_AT: "Signature valid, revocation of certificates not looked at. Give the list "
    "with --revoked",
}
TYPED: Final = {
    ProofState.ALTERED: "Not valid as it was typed: either a letter was mistyped, or the proof is not genuine. "
    "Compare it with the paper and type it again",
    ProofState.UNKNOWN_KEY: "Cannot be judged: the list does not know the key that signed it. A letter may "
    "have been mistyped: compare it with the paper and type it again. Or it is of another organisation, "
    "or newer than the list",
}
"""What is said instead where somebody typed the letters: a slip in a thousand passes the check of its line."""
WHY: Final = {
    "superseded": "another decision took the place of the one it is of",
    "withdrawn": "it was withdrawn",
    "reopened": "the decision it is of is looked at again",
    "lost": "it was lost, and another took its place",
    "name": "a name was wrong, and another took its place",
    "replaced": "another took its place",
    "misused": "somebody else used it",
    "other": "for another reason",
}
FAIR: Final = "This is said of the paper. It does not say that the person was not amnestied: ask headquarters."


def lines_of(verdict: ProofVerdict) -> list[str]:
    """Return what is said of a proof, the verdict first."""
    said = [(TYPED if verdict.typed else {}).get(verdict.state, STATES[verdict.state])]
    if verdict.why:
        since = f", since {to_text(verdict.since)}" if verdict.since is not None else ""
        said.append(f"  {WHY.get(verdict.why, plain(verdict.why))}{since}")
    said.append(
        f"  proof {verdict.number}, issued {to_text(verdict.issued)}, until {to_text(verdict.expires)}"
    )
    if verdict.desk_name:
        training = ", training" if verdict.training else ""
        said.append(
            f"  by {plain(verdict.desk_name)} of {plain(verdict.organisation)}{training}, key {verdict.key}"
        )
    if verdict.list is not None:
        said.append(
            f"  list of proofs number {verdict.list.number} of {to_text(verdict.list.made_at)},"
            f" good until {to_text(verdict.list.until)}"
        )
        if verdict.list.with_paper:
            said.append("  That list came with the paper itself; a newer one may say otherwise.")
    if verdict.matches is None:
        said.append("  Whose it is was not compared: --bearer asks for the name and birth date.")
    elif verdict.matches:
        said.append("  The name and birth date that were said are those of the proof.")
    if verdict.state is not ProofState.VALID:
        said.append(f"  {FAIR}")
    return said


def json_of(verdict: ProofVerdict) -> dict[str, object]:
    """Return the same as an object."""
    looked = verdict.list
    return {
        "kind": "proof",
        "outcome": verdict.outcome.value,
        "state": verdict.state.value,
        "why": verdict.why,
        "since": to_text(verdict.since) if verdict.since is not None else "",
        "proof": verdict.number,
        "issued": to_text(verdict.issued),
        "expires": to_text(verdict.expires),
        "birth_date": verdict.certainty.value,
        "key": verdict.key,
        "desk": verdict.desk_name,
        "organisation": verdict.organisation,
        "training": verdict.training,
        "typed": verdict.typed,
        "matches": verdict.matches,
        "list": None
        if looked is None
        else {
            "number": looked.number,
            "made_at": to_text(looked.made_at),
            "until": to_text(looked.until),
            "with_paper": looked.with_paper,
        },
    }

"""What a desk noticed, in words for a terminal: what is certain, what may be missing, what to do."""

from typing import TYPE_CHECKING

from vetting_desk.model.finding import FindingKind

if TYPE_CHECKING:
    from vetting_desk.operations.desk.findings import Told

_Kind = FindingKind


def _words(sentence: str, hint: str) -> tuple[str, str]:
    return sentence, hint


_WORDS = {
    _Kind.RESTORED: _words(
        "This desk was made from a backup of {made_at}.",
        "What was entered here after that day is not in it; what was sent is at "
        "headquarters. Passphrases are those of that day. Carry the next bundle to "
        "headquarters: its answer says what it has.",
    ),
    _Kind.BEHIND: _words(
        "This desk has gone back to an earlier state: its log had {known} entries and now "
        "has {here}.",
        "Cases, answers and records from the time between may be missing. Bundle "
        "{bundle_known} was written; the newest known here is {bundle_here}. If somebody put "
        "back a copy of the folder, ask them for the newer one. Otherwise offer everything "
        "again and carry it to headquarters.",
    ),
    _Kind.DIVERGED: _words(
        "This desk went on somewhere else: its log is not the one that was known on this computer.",
        "Another copy of this desk is, or was, at work, and what was entered there is not "
        "here, or the reverse. If both are still used, one of them becomes a new desk. "
        "Otherwise offer everything again.",
    ),
    _Kind.MARKS_LOST: _words(
        "Whether this desk is as it last was cannot be compared: both of its marks are gone.",
        "If its folder or this computer was put back to an earlier state, cases, answers and "
        "records may be missing. Ask headquarters: its answer says what it last saw.",
    ),
    _Kind.SLOT_BACK: _words(
        "The key of {name} on this desk is an earlier one: it was put back after it had been "
        "changed.",
        "An earlier passphrase opens it now. If nobody did this on purpose: change the "
        "passphrase, give the casebook a new key, and tell headquarters.",
    ),
    _Kind.KEYS_TOGETHER: _words(
        "An administrator's key still opens the casebook of this desk: {name} has not unlocked it with this "
        "version.",
        "Let {name} unlock this desk once, or remove them if they have left. The next unlock then gives the "
        "casebook another key.",
    ),
    _Kind.HQ_SAW_MORE: _words(
        "Headquarters has bundle {sequence} of this desk; the newest known here is {here}.",
        "This desk lies behind what it was. What was entered in between may be missing here; "
        "what was sent is at headquarters. If another laptop runs this desk, one of the two "
        "becomes a new desk. Otherwise offer everything again.",
    ),
    _Kind.COPIED: _words(
        "Headquarters has another bundle under number {sequence} than this desk.",
        "Either this desk was put back to an earlier state, or another laptop runs the same "
        "desk. If another one is at work, one of the two becomes a new desk. Otherwise offer "
        "everything again.",
    ),
    _Kind.PARTED: _words(
        "This laptop became a new desk. Cases that it had until then are with the other laptop, which stayed "
        "the desk.",
        "Records and interviews go on here. Names, papers and plan of such a case are changed by the other "
        "laptop alone. Agree which of you goes on: casework take-over CASE, or casework take-over --all; "
        "if the other laptop is lost, all. Headquarters and the other laptop learn of it.",
    ),
    _Kind.HQ_RESTORED: _words(
        "Headquarters was restored from a backup, or found itself behind what it was.",
        "Records that it no longer has are offered again by themselves. Nothing is erased "
        "here before it confirms what it holds. Carry the next bundle there soon.",
    ),
    _Kind.HQ_FORKED: _words(
        "Headquarters sent two different bundles under one number.",
        "It was put back to an earlier state, or two of it are at work. Tell headquarters, "
        "and carry the next bundle there.",
    ),
    _Kind.HQ_LOST: _words(
        "Records that headquarters had confirmed and no longer has: {count}.",
        "They go with the next bundle again. Keep this desk and its backups until "
        "headquarters confirms them.",
    ),
    _Kind.HQ_LOST_ERASED: _words(
        "Records that headquarters no longer has, of cases that were erased here: {count}.",
        "Only a backup from before the erasing still holds them. Ask headquarters whether it "
        "needs them.",
    ),
    _Kind.HQ_UNJUDGED: _words(
        "Headquarters sent statements that nobody here can judge: {count}. Nothing shows that they were signed "
        "while the certificate of who signed counted.",
        "They count for nothing yet. A supervisor takes them in with a reason (quarantine list, release), or "
        "asks headquarters to say it once more: a case is taken over once more.",
    ),
    _Kind.HQ_HOLDS_MORE: _words(
        "Records of this desk that headquarters has and this desk has not: {count}.",
        "They were signed in a time that is missing here. They are safe at headquarters, "
        "which can show them.",
    ),
    _Kind.LIST_DIFFERS: _words(
        "Two different revocation lists came under number {number}.",
        "What either of them revokes counts as revoked here. Tell headquarters: it was put "
        "back to an earlier state, or two of it are at work.",
    ),
    _Kind.STILL_REVOKED: _words(
        "Certificates that revocation list {earlier} names and list {number} leaves out: {count}.",
        "They stay revoked here. Headquarters was restored and has to revoke them again: tell it.",
    ),
    _Kind.RULES_DIFFER: _words(
        "Two different sets of rules came under number {number}.",
        "Those that were here stay in force. Tell headquarters to decide its rules again.",
    ),
    _Kind.REGISTER_DIFFERS: _words(
        "The register of certificates that headquarters sent does not continue the one before: of "
        "{known} certificates it leaves out {count}.",
        "Headquarters was restored, or somebody else speaks for it. The next bundle says what is "
        "missing: carry it there. What was signed under those certificates may not be judged until "
        "headquarters takes them back.",
    ),
    _Kind.POST_COPIED: _words(
        "Two copies of {name} are at work; it showed with bundle {sequence}.",
        "Ask the post which laptop it is to be. On the other one an officer makes it a new "
        "desk, under This desk; it then asks to be taken in, naming the desk it was.",
    ),
    _Kind.POST_RESTORED: _words(
        "{name} was restored, or put back to an earlier state.",
        "It went on with bundle {sequence}; numbers between {before} and that were left out, "
        "or never came. The next return bundle tells it what headquarters has. If nobody there "
        "restored it, a second laptop runs the same desk: ask which one it is to be.",
    ),
    _Kind.POST_SAW_MORE: _words(
        "A post has return bundle {known} of headquarters; the newest known here is {here}.",
        "Headquarters was put back to an earlier state. Posts offer records again that are "
        "missing here. Certificates revoked and desks taken in since then have to be revoked "
        "and taken in again.",
    ),
    _Kind.HQ_BEHIND: _words(
        "A post has seen headquarters' log at entry {known}, and the log here is not that one.",
        "Headquarters was put back to an earlier state, or there are two copies of it. Find out "
        "which before you go on.",
    ),
    _Kind.LIST_BEHIND: _words(
        "A post has revocation list {known}; the newest here is {here}.",
        "Headquarters was put back to an earlier state. Certificates revoked in between are "
        "not known here: revoke them again. Posts keep them revoked meanwhile.",
    ),
    _Kind.RULES_CHANGED: _words(
        "The organisation's rules in this casebook are not what officers signed.",
        "Somebody may have changed them with tools of their own. Nothing is decided or erased by them. "
        "Put the signed ones back (organisation rules put-back), and tell the organisation.",
    ),
    _Kind.RULES_REVOKED: _words(
        "The organisation's rules {number} were signed under a certificate that is revoked from a day before.",
        "Nobody can say who decided these rules, and nothing is decided or erased by them. Headquarters looks "
        "them through and signs rules anew: organisation rules propose. A post asks for a return bundle, which "
        "brings them.",
    ),
    _Kind.RULES_BEHIND: _words(
        "A post has rules number {known}; those here are number {here}.",
        "Headquarters was put back to an earlier state. Decide the rules again; posts take "
        "over the newer number.",
    ),
    _Kind.SAID_UNJUDGED: _words(
        "{name} cannot judge statements that were signed here: {count}. The certificate of who signed ended "
        "before they were sent, and no stamp shows that they are older.",
        "They wait there for a supervisor. Telephone; or say it once more: casework take-over for a case that "
        "was taken over, casework hand-over for one that was offered.",
    ),
    _Kind.OWN_SET_ASIDE: _words(
        "{name} has a statement that was signed here and lost, and that was set aside when it came back. It "
        "counts there still.",
        "If it was said, take it in with a reason: quarantine release. If not, say now what holds: casework "
        "take-over for a case; all else is said anew.",
    ),
    _Kind.OLDER_PROGRAM: _words(
        "Version {version} of the program has worked at this desk; now version {here} runs.",
        "Nothing is lost, but faults that were mended are back. Start the later version, or install it again. "
        "If nobody installed an earlier one on purpose, tell headquarters.",
    ),
    _Kind.WATCH_LIST_UNJUDGED: _words(
        "Watch list {list}, version {version}, cannot be judged any more: the certificate of who signed "
        "it was taken back, and nothing shows that the list is older.",
        "Possible matches with it are marked. Load a newer one (lists load), end its use (lists end), or "
        "keep it with a reason (lists keep).",
    ),
    _Kind.TEXTS_UNJUDGED: _words(
        "The approved texts {pack}, version {version}, cannot be judged any more: the certificate of who "
        "signed them was taken back, and nothing shows that they are older.",
        "They stay in force. Compare them with what the organisation approved before you rely on them. "
        "Headquarters signs them as the next version (pack sign), and posts get that with the next return "
        "bundle.",
    ),
    _Kind.PROGRAM_UNJUDGED: _words(
        "The update to version {program} of the program was signed by somebody who was taken back since.",
        "Ask headquarters by telephone whether that version is to be used. If not, stop working at this "
        "desk, and install the version that it names, from a stick that it gives you.",
    ),
    _Kind.REGISTER_BEHIND: _words(
        "Certificates came from {name} that headquarters' register does not name: {count}.",
        "If headquarters was restored, two officers take them back: organisation register take-back. "
        "If it was not, somebody made them with a copy of the issuing key: revoke them, and tell the "
        "organisation. What was signed under them is held meanwhile.",
    ),
}
_EARLIER = _words(
    "This desk has gone back to a state from before this version of the program was used here.",
    "Cases, answers and records from the time since may be missing. If somebody put back a "
    "copy of the folder, ask them for the newer one. Otherwise offer everything again and "
    "carry it to headquarters.",
)
"""Of a desk that is behind, where nothing more is known than that it is."""


def describe(told: "Told") -> tuple[str, str]:
    """Return what was noticed, and what may be missing with what to do."""
    finding = told.finding
    plain = finding.kind is FindingKind.BEHIND and "known" not in finding.detail
    sentence, hint = _EARLIER if plain else _WORDS[finding.kind]
    known = {"before": "?", **finding.detail, "name": told.name or "somebody not known here"}
    return sentence.format(**known), hint.format(**known)

"""What a desk noticed, in words: what is certainly known, what may be missing, and what to do."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ui.i18n import date_text
from ui.text.loaded_text import LOADED
from vetting_desk.clock import from_text
from vetting_desk.model.finding import FindingKind
from vetting_desk.operations.desk.findings import Told

_Kind = FindingKind
_WORDS = {
    **LOADED,
    _Kind.RESTORED: (
        QT_TRANSLATE_NOOP(
            "Findings",
            "This desk was made from a backup of {made_at}.",
        ),
        QT_TRANSLATE_NOOP(
            "Findings",
            "What was entered here after that day is not in it; what was sent is at headquarters. Passphrases "
            "are those of that day. Carry the next bundle to headquarters: its answer says what it has.",
        ),
    ),
    _Kind.BEHIND: (
        QT_TRANSLATE_NOOP(
            "Findings",
            "This desk has gone back to an earlier state: its log had {known} entries and now has {here}.",
        ),
        QT_TRANSLATE_NOOP(
            "Findings",
            "Cases, answers and records from the time between may be missing. Bundle {bundle_known} was "
            "written; the newest known here is {bundle_here}. If somebody put back a copy of the folder, ask "
            "them for the newer one. Otherwise offer everything again and carry it to headquarters.",
        ),
    ),
    _Kind.DIVERGED: (
        QT_TRANSLATE_NOOP(
            "Findings",
            "This desk went on somewhere else: its log is not the one that was known on this computer.",
        ),
        QT_TRANSLATE_NOOP(
            "Findings",
            "Another copy of this desk is, or was, at work, and what was entered there is not here, or the "
            "reverse. If both are still used, one of them becomes a new desk. Otherwise offer everything "
            "again.",
        ),
    ),
    _Kind.MARKS_LOST: (
        QT_TRANSLATE_NOOP(
            "Findings",
            "Whether this desk is as it last was cannot be compared: both of its marks are gone.",
        ),
        QT_TRANSLATE_NOOP(
            "Findings",
            "If its folder or this computer was put back to an earlier state, cases, answers and records may "
            "be missing. Ask headquarters: its answer says what it last saw.",
        ),
    ),
    _Kind.SLOT_BACK: (
        QT_TRANSLATE_NOOP(
            "Findings",
            "The key of {name} on this desk is an earlier one: it was put back after it had been changed.",
        ),
        QT_TRANSLATE_NOOP(
            "Findings",
            "An earlier passphrase opens it now. If nobody did this on purpose: change the passphrase, give "
            "the casebook a new key, and tell headquarters.",
        ),
    ),
    _Kind.KEYS_TOGETHER: (
        QT_TRANSLATE_NOOP(
            "Findings",
            "An administrator's key still opens the casebook of this desk: {name} has not unlocked it with "
            "this version.",
        ),
        QT_TRANSLATE_NOOP(
            "Findings",
            "Let {name} unlock this desk once, or remove them if they have left. The next unlock then gives "
            "the casebook another key.",
        ),
    ),
    _Kind.HQ_SAW_MORE: (
        QT_TRANSLATE_NOOP(
            "Findings",
            "Headquarters has bundle {sequence} of this desk; the newest known here is {here}.",
        ),
        QT_TRANSLATE_NOOP(
            "Findings",
            "This desk lies behind what it was. What was entered in between may be missing here; what was "
            "sent is at headquarters. If another laptop runs this desk, one of the two becomes a new desk. "
            "Otherwise offer everything again.",
        ),
    ),
    _Kind.COPIED: (
        QT_TRANSLATE_NOOP(
            "Findings",
            "Headquarters has another bundle under number {sequence} than this desk.",
        ),
        QT_TRANSLATE_NOOP(
            "Findings",
            "Either this desk was put back to an earlier state, or another laptop runs the same desk. If "
            "another one is at work, one of the two becomes a new desk. Otherwise offer everything again.",
        ),
    ),
    _Kind.PARTED: (
        QT_TRANSLATE_NOOP(
            "Findings",
            "This laptop became a new desk. Cases that it had until then are with the other laptop, which "
            "stayed the desk.",
        ),
        QT_TRANSLATE_NOOP(
            "Findings",
            "Records and interviews go on here. Names, papers and plan of such a case are changed by the "
            "other laptop alone. Agree which of you goes on: a supervisor takes over one case on its page, or "
            "all of them here; if the other laptop is lost, all. Headquarters and the other laptop learn of "
            "it.",
        ),
    ),
    _Kind.HQ_RESTORED: (
        QT_TRANSLATE_NOOP(
            "Findings",
            "Headquarters was restored from a backup, or found itself behind what it was.",
        ),
        QT_TRANSLATE_NOOP(
            "Findings",
            "Records that it no longer has are offered again by themselves. Nothing is erased here before it "
            "confirms what it holds. Carry the next bundle there soon.",
        ),
    ),
    _Kind.HQ_FORKED: (
        QT_TRANSLATE_NOOP(
            "Findings",
            "Headquarters sent two different bundles under one number.",
        ),
        QT_TRANSLATE_NOOP(
            "Findings",
            "It was put back to an earlier state, or two of it are at work. Tell headquarters, and carry the "
            "next bundle there.",
        ),
    ),
    _Kind.HQ_LOST: (
        QT_TRANSLATE_NOOP(
            "Findings",
            "Records that headquarters had confirmed and no longer has: {count}.",
        ),
        QT_TRANSLATE_NOOP(
            "Findings",
            "They go with the next bundle again. Keep this desk and its backups until headquarters confirms "
            "them.",
        ),
    ),
    _Kind.HQ_LOST_ERASED: (
        QT_TRANSLATE_NOOP(
            "Findings",
            "Records that headquarters no longer has, of cases that were erased here: {count}.",
        ),
        QT_TRANSLATE_NOOP(
            "Findings",
            "Only a backup from before the erasing still holds them. Ask headquarters whether it needs them.",
        ),
    ),
    _Kind.HQ_UNJUDGED: (
        QT_TRANSLATE_NOOP(
            "Findings",
            "Headquarters sent statements that nobody here can judge: {count}. Nothing shows that they were "
            "signed while the certificate of who signed counted.",
        ),
        QT_TRANSLATE_NOOP(
            "Findings",
            "They count for nothing yet. A supervisor looks at them on the page Transfer and takes them in "
            "with a reason, or asks headquarters to say it once more: a case is taken over once more.",
        ),
    ),
    _Kind.HQ_HOLDS_MORE: (
        QT_TRANSLATE_NOOP(
            "Findings",
            "Records of this desk that headquarters has and this desk has not: {count}.",
        ),
        QT_TRANSLATE_NOOP(
            "Findings",
            "They were signed in a time that is missing here. They are safe at headquarters, which can show "
            "them.",
        ),
    ),
    _Kind.LIST_DIFFERS: (
        QT_TRANSLATE_NOOP(
            "Findings",
            "Two different revocation lists came under number {number}.",
        ),
        QT_TRANSLATE_NOOP(
            "Findings",
            "What either of them revokes counts as revoked here. Tell headquarters: it was put back to an "
            "earlier state, or two of it are at work.",
        ),
    ),
    _Kind.STILL_REVOKED: (
        QT_TRANSLATE_NOOP(
            "Findings",
            "Certificates that revocation list {earlier} names and list {number} leaves out: {count}.",
        ),
        QT_TRANSLATE_NOOP(
            "Findings",
            "They stay revoked here. Headquarters was restored and has to revoke them again: tell it.",
        ),
    ),
    _Kind.RULES_DIFFER: (
        QT_TRANSLATE_NOOP(
            "Findings",
            "Two different sets of rules came under number {number}.",
        ),
        QT_TRANSLATE_NOOP(
            "Findings",
            "Those that were here stay in force. Tell headquarters to decide its rules again.",
        ),
    ),
    _Kind.REGISTER_DIFFERS: (
        QT_TRANSLATE_NOOP(
            "Findings",
            "The register of certificates that headquarters sent does not continue the one before: of {known} "
            "certificates it leaves out {count}.",
        ),
        QT_TRANSLATE_NOOP(
            "Findings",
            "Headquarters was restored, or somebody else speaks for it. The next bundle says what is missing: "
            "carry it there. What was signed under those certificates may not be judged until headquarters "
            "takes them back.",
        ),
    ),
    _Kind.POST_COPIED: (
        QT_TRANSLATE_NOOP(
            "Findings",
            "Two copies of {name} are at work; it showed with bundle {sequence}.",
        ),
        QT_TRANSLATE_NOOP(
            "Findings",
            "Ask the post which laptop it is to be. On the other one an officer makes it a new desk, under "
            "This desk; it then asks to be taken in, naming the desk it was.",
        ),
    ),
    _Kind.POST_RESTORED: (
        QT_TRANSLATE_NOOP(
            "Findings",
            "{name} was restored, or put back to an earlier state.",
        ),
        QT_TRANSLATE_NOOP(
            "Findings",
            "It went on with bundle {sequence}; numbers between {before} and that were left out, or never "
            "came. The next return bundle tells it what headquarters has. If nobody there restored it, a "
            "second laptop runs the same desk: ask which one it is to be.",
        ),
    ),
    _Kind.POST_SAW_MORE: (
        QT_TRANSLATE_NOOP(
            "Findings",
            "A post has return bundle {known} of headquarters; the newest known here is {here}.",
        ),
        QT_TRANSLATE_NOOP(
            "Findings",
            "Headquarters was put back to an earlier state. Posts offer records again that are missing here. "
            "Certificates revoked and desks taken in since then have to be revoked and taken in again.",
        ),
    ),
    _Kind.HQ_BEHIND: (
        QT_TRANSLATE_NOOP(
            "Findings",
            "A post has seen headquarters' log at entry {known}, and the log here is not that one.",
        ),
        QT_TRANSLATE_NOOP(
            "Findings",
            "Headquarters was put back to an earlier state, or there are two copies of it. Find out which "
            "before you go on.",
        ),
    ),
    _Kind.LIST_BEHIND: (
        QT_TRANSLATE_NOOP(
            "Findings",
            "A post has revocation list {known}; the newest here is {here}.",
        ),
        QT_TRANSLATE_NOOP(
            "Findings",
            "Headquarters was put back to an earlier state. Certificates revoked in between are not known "
            "here: revoke them again. Posts keep them revoked meanwhile.",
        ),
    ),
    _Kind.RULES_CHANGED: (
        QT_TRANSLATE_NOOP(
            "Findings",
            "The organisation's rules in this casebook are not what officers signed.",
        ),
        QT_TRANSLATE_NOOP(
            "Findings",
            "Somebody may have changed them with tools of their own. Nothing is decided or erased by them. "
            "Put the signed ones back (Organisation, Rules), and tell the organisation.",
        ),
    ),
    _Kind.RULES_REVOKED: (
        QT_TRANSLATE_NOOP(
            "Findings",
            "The organisation's rules {number} were signed under a certificate that is revoked from a day "
            "before.",
        ),
        QT_TRANSLATE_NOOP(
            "Findings",
            "Nobody can say who decided these rules, and nothing is decided or erased by them. Headquarters "
            "looks them through and signs rules anew (Organisation, Rules). A post asks for a return bundle, "
            "which brings them.",
        ),
    ),
    _Kind.RULES_BEHIND: (
        QT_TRANSLATE_NOOP(
            "Findings",
            "A post has rules number {known}; those here are number {here}.",
        ),
        QT_TRANSLATE_NOOP(
            "Findings",
            "Headquarters was put back to an earlier state. Decide the rules again; posts take over the newer "
            "number.",
        ),
    ),
    _Kind.SAID_UNJUDGED: (
        QT_TRANSLATE_NOOP(
            "Findings",
            "{name} cannot judge statements that were signed here: {count}. The certificate of who signed "
            "ended before they were sent, and no stamp shows that they are older.",
        ),
        QT_TRANSLATE_NOOP(
            "Findings",
            "They wait there for a supervisor. Telephone; or say it once more: a case that was taken over is "
            "taken over once more on its page, one that was offered is handed over again.",
        ),
    ),
    _Kind.OWN_SET_ASIDE: (
        QT_TRANSLATE_NOOP(
            "Findings",
            "{name} has a statement that was signed here and lost, and that was set aside when it came back. "
            "It counts there still.",
        ),
        QT_TRANSLATE_NOOP(
            "Findings",
            "If it was said, take it in with a reason: Transfer, Look at what was set aside. If not, say now "
            "what holds: a case is taken over on its page, all else is said anew.",
        ),
    ),
    _Kind.OLDER_PROGRAM: (
        QT_TRANSLATE_NOOP(
            "Findings",
            "Version {version} of the program has worked at this desk; now version {here} runs.",
        ),
        QT_TRANSLATE_NOOP(
            "Findings",
            "Nothing is lost, but faults that were mended are back. Start the later version, or install it "
            "again. If nobody installed an earlier one on purpose, tell headquarters.",
        ),
    ),
    _Kind.REGISTER_BEHIND: (
        QT_TRANSLATE_NOOP(
            "Findings",
            "Certificates came from {name} that headquarters' register does not name: {count}.",
        ),
        QT_TRANSLATE_NOOP(
            "Findings",
            "If headquarters was restored, two officers take them back, under Organisation, Register. If it "
            "was not, somebody made them with a copy of the issuing key: revoke them, and tell the "
            "organisation. What was signed under them is held meanwhile.",
        ),
    ),
}
_EARLIER = (
    QT_TRANSLATE_NOOP(
        "Findings",
        "This desk has gone back to a state from before this version of the program was used here.",
    ),
    QT_TRANSLATE_NOOP(
        "Findings",
        "Cases, answers and records from the time since may be missing. If somebody put back "
        "a copy of the folder, ask them for the newer one. Otherwise offer everything again "
        "and carry it to headquarters.",
    ),
)
"""Of a desk that is behind, where nothing more is known than that it is."""


def finding_words(told: Told) -> tuple[str, str]:
    """Return what was noticed, and what may be missing with what to do."""
    finding = told.finding
    detail = dict(finding.detail)
    if "made_at" in detail:
        detail["made_at"] = date_text(from_text(str(detail["made_at"])))
    plain = finding.kind is FindingKind.BEHIND and "known" not in detail
    sentence, hint = _EARLIER if plain else _WORDS[finding.kind]
    name = told.name or _say(QT_TRANSLATE_NOOP("Findings", "somebody not known here"))
    known = {"before": "?", **detail, "name": name}
    return _say(sentence).format(**known), _say(hint).format(**known)


def _say(text: object) -> str:
    return QCoreApplication.translate("Findings", str(text))

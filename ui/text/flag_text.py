"""What a bundle that was taken in is flagged with, in words."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ui.text.rated_twice_text import RATED_TWICE
from vetting_desk.model.finding import FindingKind

_FLAGS = {
    "fork": QT_TRANSLATE_NOOP(
        "Transfer",
        "Another bundle came under the same number before. Two copies of that desk may be at work.",
    ),
    "feed-link": QT_TRANSLATE_NOOP(
        "Transfer", "It does not follow on the bundle before it. Ask that desk what happened."
    ),
    "audit-chain": QT_TRANSLATE_NOOP(
        "Transfer",
        "That desk's log does not continue the one it told of before: it may have been put back"
        " or changed. Ask that desk what happened.",
    ),
    "unknown-desk": QT_TRANSLATE_NOOP("Transfer", "This desk was not known here before."),
    "refused-trimmed": QT_TRANSLATE_NOOP(
        "Transfer",
        "Of what was refused, the largest contents were not kept: there is room for so much only.",
    ),
    "clock-ahead": QT_TRANSLATE_NOOP(
        "Transfer", "It was made later than now by that desk's clock."
    ),
    "clock-behind": QT_TRANSLATE_NOOP(
        "Transfer", "That desk's clock stood behind when a record was signed."
    ),
    "carrier-expired": QT_TRANSLATE_NOOP(
        "Transfer", "The certificate of the officer who signed the bundle has ended since."
    ),
    "carrier-revoked": QT_TRANSLATE_NOOP(
        "Transfer",
        "The bundle was carried by an officer who was revoked since. Its records are judged by themselves.",
    ),
    "desk-revoked": QT_TRANSLATE_NOOP(
        "Transfer", "That desk was revoked. Its records are judged by themselves."
    ),
    "stamp-refused": QT_TRANSLATE_NOOP(
        "Transfer", "It brought a stamp that is not headquarters' over this desk's own bundle."
    ),
    "hq-time-absurd": QT_TRANSLATE_NOOP(
        "Transfer",
        "Headquarters' time in it is months ahead of anything seen here, and was not believed. Compare this"
        " computer's clock with another one, and tell headquarters.",
    ),
    "time-corrected": QT_TRANSLATE_NOOP(
        "Transfer", "Headquarters corrected its time, and this desk follows."
    ),
    "unknown-bundle": QT_TRANSLATE_NOOP(
        "Transfer", "It confirms a bundle that this desk did not write."
    ),
    "receipt-digest": QT_TRANSLATE_NOOP(
        "Transfer", "It confirms a record that is another one here. Tell headquarters."
    ),
    "amendment-digest": QT_TRANSLATE_NOOP(
        "Transfer", "It decides on a record that is another one here. Tell headquarters."
    ),
    "receipt-record": QT_TRANSLATE_NOOP(
        "Transfer",
        "It confirms a record that the bundle did not carry. That was not taken over. Tell headquarters.",
    ),
    "receipt-missing": QT_TRANSLATE_NOOP(
        "Transfer", "It says nothing of a record that the bundle carried. Tell headquarters."
    ),
    "receipt-head": QT_TRANSLATE_NOOP(
        "Transfer",
        "It confirms a log that is not this desk's, and was not taken over. Tell headquarters.",
    ),
    "clinical-unsealed": QT_TRANSLATE_NOOP(
        "Transfer",
        "A record for psychologists came unsealed. It is kept closed here. Ask that desk why.",
    ),
    "instrument-unknown": QT_TRANSLATE_NOOP(
        "Transfer",
        "A record was made with an instrument that this desk does not have, and could not be compared.",
    ),
    "answers-not-compared": QT_TRANSLATE_NOOP(
        "Transfer", "The answers of a record could not be compared with its instrument."
    ),
    "pages-not-compared": QT_TRANSLATE_NOOP(
        "Transfer",
        "The pages of a report could not be compared with the signed answers. Pages laid out here are shown.",
    ),
    **RATED_TWICE,
    "revocation-older": QT_TRANSLATE_NOOP(
        "Transfer", "Its revocation list is older than the one here and was not taken over."
    ),
    "revocation-refused": QT_TRANSLATE_NOOP(
        "Transfer", "Its revocation list is not the organisation's and was not taken over."
    ),
    "register-changed": QT_TRANSLATE_NOOP(
        "Transfer",
        "Its register of certificates does not continue the one here. Ask headquarters whether it was "
        "restored from a backup; if not, somebody else may hold its issuing key.",
    ),
    "register-refused": QT_TRANSLATE_NOOP(
        "Transfer", "Its register of certificates cannot be read and was not taken over."
    ),
    "carrier-unregistered": QT_TRANSLATE_NOOP(
        "Transfer",
        "The certificate of the officer who sent it is not in the register of what headquarters issued. "
        "If headquarters was restored, two officers take it back, under Organisation, Register.",
    ),
    "policy-older": QT_TRANSLATE_NOOP(
        "Transfer", "Its rules are older than those here and were not taken over."
    ),
    "policy-refused": QT_TRANSLATE_NOOP(
        "Transfer", "Its rules were set by someone who may not set them, and were not taken over."
    ),
    "hq-epoch-older": QT_TRANSLATE_NOOP(
        "Transfer", "It is from before headquarters was restored, and confirms nothing any more."
    ),
    "holdings-refused": QT_TRANSLATE_NOOP(
        "Transfer", "Its list of records that headquarters has does not fit. Tell headquarters."
    ),
    "instrument-older": QT_TRANSLATE_NOOP(
        "Transfer", "It brought an older version of an instrument, which was not taken over."
    ),
    "instrument-refused": QT_TRANSLATE_NOOP(
        "Transfer", "It brought an instrument that cannot be used, which was not taken over."
    ),
    "instrument-role": QT_TRANSLATE_NOOP(
        "Transfer",
        "It brought an instrument, and was signed by someone who may not give any. It was not taken over.",
    ),
    "instrument-differs": QT_TRANSLATE_NOOP(
        "Transfer",
        "It brought an instrument that is another one here under the same version. Tell headquarters.",
    ),
    "pack-older": QT_TRANSLATE_NOOP(
        "Transfer",
        "It brought approved texts that are older than those here; they stay as they are.",
    ),
    "pack-differs": QT_TRANSLATE_NOOP(
        "Transfer",
        "It brought other texts under a version that is here already. They were not taken over: tell "
        "headquarters.",
    ),
    "pack-refused": QT_TRANSLATE_NOOP(
        "Transfer", "It brought texts that are not validly signed, which were not taken over."
    ),
    "pack-newer": QT_TRANSLATE_NOOP(
        "Transfer", "It brought texts that a newer version of the program wrote. Update this desk."
    ),
    "entry-unknown": QT_TRANSLATE_NOOP(
        "Transfer",
        "It brought a statement of a kind this program does not know. It is kept; a newer version shows it.",
    ),
    "entry-refused": QT_TRANSLATE_NOOP(
        "Transfer", "It brought a statement that is not validly signed, which was not taken over."
    ),
    "entry-held": QT_TRANSLATE_NOOP(
        "Transfer",
        "It brought a statement that nobody here can judge. It lies aside until a supervisor decides: Look at "
        "what was set aside.",
    ),
    "entry-stranger": QT_TRANSLATE_NOOP(
        "Transfer",
        "It brought facts of a case from a desk that never held this case. They are kept and do not count: ask "
        "that desk how it came to them.",
    ),
    "entry-not-theirs": QT_TRANSLATE_NOOP(
        "Transfer",
        "It brought facts of a case from an officer whose role may not record them. They are kept and do not "
        "count: have somebody who works on cases record them.",
    ),
    "fact-unknown": QT_TRANSLATE_NOOP(
        "Transfer",
        "It brought a fact of a case that this program does not know. It is kept and does not count: update "
        "this desk.",
    ),
    "case-forked": QT_TRANSLATE_NOOP(
        "Transfer",
        "It brought word that two desks hold one case. A supervisor settles it on the page of the case.",
    ),
    "fact-fork": QT_TRANSLATE_NOOP(
        "Transfer",
        "It brought another fact under a number that is here already. The first one counts: ask both desks, "
        "and record what is true on the page of the case.",
    ),
}
_NOTICED = QT_TRANSLATE_NOOP(
    "Transfer", "It shows something you should know: see what this desk noticed, under This desk."
)
_REPEATED = "reference-repeated:"
_REPEATED_WORDS = QT_TRANSLATE_NOOP(
    "Transfer",
    "The reference {reference} is also used by another case of that desk. Both are kept; searching for "
    "it shows both.",
)
_FINDINGS = frozenset(kind.value for kind in FindingKind)
COUNTED = "gap"
"""A flag that is shown with its number, where that is known."""
_GAP = QT_TRANSLATE_NOOP("Transfer", "Bundles before it had not arrived when it came.")


def flag_text(flag: str) -> str:
    """Return what a person should look at; a flag not known here is returned as it is."""
    if flag == COUNTED:
        return _say(_GAP)
    if flag in _FLAGS:
        return _say(_FLAGS[flag])
    if flag.startswith(_REPEATED):
        return _say(_REPEATED_WORDS).format(reference=flag.removeprefix(_REPEATED))
    return _say(_NOTICED) if flag in _FINDINGS else flag


def _say(text: object) -> str:
    return QCoreApplication.translate("Transfer", str(text))

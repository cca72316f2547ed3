"""What a desk noticed of things it loaded in good faith, in words; the other findings are `finding_text`."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from vetting_desk.model.finding import FindingKind

_Kind = FindingKind
LOADED = {
    _Kind.WATCH_LIST_UNJUDGED: (
        QT_TRANSLATE_NOOP(
            "Findings",
            "Watch list {list}, version {version}, cannot be judged any more: the certificate of who signed it "
            "was taken back, and nothing shows that the list is older.",
        ),
        QT_TRANSLATE_NOOP(
            "Findings",
            "Possible matches with it are marked. On the page Watch lists of a case, load a newer one, end its "
            "use, or keep it with a reason.",
        ),
    ),
    _Kind.TEXTS_UNJUDGED: (
        QT_TRANSLATE_NOOP(
            "Findings",
            "The approved texts {pack}, version {version}, cannot be judged any more: the certificate of who "
            "signed them was taken back, and nothing shows that they are older.",
        ),
        QT_TRANSLATE_NOOP(
            "Findings",
            "They stay in force. Compare them with what the organisation approved before you rely on them. "
            "Headquarters signs them as the next version, and posts get that with the next return bundle.",
        ),
    ),
    _Kind.PROGRAM_UNJUDGED: (
        QT_TRANSLATE_NOOP(
            "Findings",
            "The update to version {program} of the program was signed by somebody who was taken back since.",
        ),
        QT_TRANSLATE_NOOP(
            "Findings",
            "Ask headquarters by telephone whether that version is to be used. If not, stop working at this "
            "desk, and install the version that it names, from a stick that it gives you.",
        ),
    ),
}
"""What is certain, and what to do, by kind."""

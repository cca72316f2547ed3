"""Words for files of a case: what lay there, what was taken out, how it changed hands."""

from collections.abc import Iterable, Mapping
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ui.i18n import in_row
from vetting_desk.decoding.kinds import Sort
from vetting_desk.model.kept_file import Gone, HandAct, HandOf, PaperForm

_FORMS: Final[Mapping[PaperForm, object]] = {
    PaperForm.ORIGINAL: QT_TRANSLATE_NOOP("Files", "An original"),
    PaperForm.COPY: QT_TRANSLATE_NOOP("Files", "A copy"),
    PaperForm.UNKNOWN: QT_TRANSLATE_NOOP("Files", "Not known whether original or copy"),
}
_GONE: Final[Mapping[Gone, object]] = {
    Gone.PLACE: QT_TRANSLATE_NOOP("Files", "where it was taken"),
    Gone.DEVICE: QT_TRANSLATE_NOOP("Files", "camera and serial number"),
    Gone.AUTHOR: QT_TRANSLATE_NOOP("Files", "author"),
    Gone.TIME: QT_TRANSLATE_NOOP("Files", "when it was taken"),
    Gone.MORE: QT_TRANSLATE_NOOP("Files", "hidden words and small pictures"),
}
_ACTS: Final[Mapping[tuple[HandOf, HandAct], object]] = {
    (HandOf.PAPER, HandAct.TAKEN_IN): QT_TRANSLATE_NOOP("Files", "The paper was taken in"),
    (HandOf.PAPER, HandAct.SHOWN): QT_TRANSLATE_NOOP("Files", "The paper was shown"),
    (HandOf.PAPER, HandAct.HANDED_OVER): QT_TRANSLATE_NOOP("Files", "The paper was handed over"),
    (HandOf.PAPER, HandAct.RETURNED): QT_TRANSLATE_NOOP("Files", "The paper was given back"),
    (HandOf.FILE, HandAct.TAKEN_IN): QT_TRANSLATE_NOOP("Files", "The file was taken in"),
    (HandOf.FILE, HandAct.SHOWN): QT_TRANSLATE_NOOP("Files", "The file was shown"),
    (HandOf.FILE, HandAct.HANDED_OVER): QT_TRANSLATE_NOOP("Files", "The file was handed over"),
    (HandOf.FILE, HandAct.RETURNED): QT_TRANSLATE_NOOP("Files", "The file was given back"),
}
_PICTURE, _SOUND, _FILM = (
    QT_TRANSLATE_NOOP("Files", "Picture"),
    QT_TRANSLATE_NOOP("Files", "Sound"),
    QT_TRANSLATE_NOOP("Files", "Film"),
)
_PAPER: Final = QT_TRANSLATE_NOOP("Files", "Paper without a picture")
_DOCUMENT: Final = QT_TRANSLATE_NOOP("Files", "Document (PDF)")
_KEPT_WHOLE: Final = QT_TRANSLATE_NOOP(
    "Files",
    "Kept as it came, so that whoever made it can be told by it. It may still tell where, when and by whom it "
    "was made.",
)
_NOTHING: Final = QT_TRANSLATE_NOOP("Files", "It told nothing beside what it shows.")
_TAKEN_OUT: Final = QT_TRANSLATE_NOOP("Files", "Taken out of it as it came in: {what}.")


def form_text(form: PaperForm) -> str:
    """Return words for whether an original lay there."""
    return _said(_FORMS[form])


def act_text(of: HandOf, act: HandAct) -> str:
    """Return words for a change of hands."""
    return _said(_ACTS[of, act])


def gone_text(gone: Iterable[str]) -> str:
    """Return a sentence on what was taken out of a file as it came in."""
    found = {Gone(each) for each in gone}
    if Gone.NOTHING_LOOKED_FOR in found:
        return _said(_KEPT_WHOLE)
    words = in_row(_said(text) for kind, text in _GONE.items() if kind in found)
    return _said(_TAKEN_OUT).format(what=words) if words else _said(_NOTHING)


def media_text(media: str) -> str:
    """Return what sort of file it is, by its media type; empty for a paper alone."""
    if not media:
        return _said(_PAPER)
    if media == Sort.PDF:
        return _said(_DOCUMENT)
    kind = media.partition("/")[0]
    return _said({"image": _PICTURE, "audio": _SOUND}.get(kind, _FILM))


def _said(text: object) -> str:
    return QCoreApplication.translate("Files", str(text))

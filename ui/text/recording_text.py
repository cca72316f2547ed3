"""Words for recordings of talks: how one ended, what happened in it, how long it is."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ui.text.person_text import isolated
from vetting_desk.model.recording import Ending, Mark, MarkSort, Recording, RecordingState

_ENDINGS = {
    Ending.STOPPED: QT_TRANSLATE_NOOP("Recordings", "Stopped"),
    Ending.LOCKED: QT_TRANSLATE_NOOP("Recordings", "Ended when the desk was locked"),
    Ending.WITHDRAWN: QT_TRANSLATE_NOOP("Recordings", "Ended when the person took consent back"),
    Ending.REFUSED: QT_TRANSLATE_NOOP("Recordings", "Ended because a safeguard held"),
    Ending.DEVICE: QT_TRANSLATE_NOOP("Recordings", "Ended because no sound came any more"),
    Ending.BROKEN_OFF: QT_TRANSLATE_NOOP(
        "Recordings", "Broke off with the program; what came before is whole"
    ),
    Ending.FULL: QT_TRANSLATE_NOOP("Recordings", "Ended at the longest one may be"),
}
_MARKS = {
    MarkSort.QUESTION: QT_TRANSLATE_NOOP("Recordings", "Question"),
    MarkSort.PAUSED: QT_TRANSLATE_NOOP("Recordings", "Paused"),
    MarkSort.RESUMED: QT_TRANSLATE_NOOP("Recordings", "Went on"),
    MarkSort.GAP: QT_TRANSLATE_NOOP("Recordings", "Sound is missing here"),
}


def length_text(milliseconds: int) -> str:
    """Return how long something is, or where: hours, minutes and seconds."""
    seconds = milliseconds // 1000
    return f"{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}"


def ending_text(ending: Ending | None) -> str:
    """Return why a recording ended; that it runs where it has not."""
    if ending is None:
        return _tr(QT_TRANSLATE_NOOP("Recordings", "Is being recorded"))
    return _tr(_ENDINGS[ending])


def state_text(recording: Recording) -> str:
    """Return how a recording stands."""
    if recording.state is RecordingState.ERASED:
        return _tr(QT_TRANSLATE_NOOP("Recordings", "Erased"))
    return ending_text(recording.ending)


def mark_text(mark: Mark) -> str:
    """Return what happened at a place: the question's words, or what else it was."""
    if mark.sort is MarkSort.QUESTION and (mark.label or mark.reference):
        return isolated(mark.label or mark.reference)
    return _tr(_MARKS[mark.sort])


def _tr(text: object) -> str:
    return QCoreApplication.translate("Recordings", str(text))

"""Words for what stands in the way of recording a talk, of listening, sending and erasing."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.text.error_text.words import Words, words
from vetting_desk import errors as e

WORDS: dict[type[Exception], Words] = {
    e.MicrophoneError: words(
        QT_TRANSLATE_NOOP("Errors", "No sound can be taken from a microphone."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Go on without recording, or have whoever looks after this computer see to it.",
        ),
    ),
    e.RecordingDamagedError: words(
        QT_TRANSLATE_NOOP(
            "Errors", "This is not what was recorded: piece {piece} is not as it was."
        ),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Do not rely on it, and tell your supervisor. What comes before it can be heard.",
        ),
    ),
    e.RecordingStateError: words(
        QT_TRANSLATE_NOOP("Errors", "This cannot be done with this recording now."),
        QT_TRANSLATE_NOOP("Errors", "Go back and look again: someone may have changed it."),
    ),
}
DETAILS: dict[tuple[type[Exception], str], Words] = {
    (e.MicrophoneError, "no-library"): words(
        QT_TRANSLATE_NOOP("Errors", "This program was installed without what takes sound."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Go on without recording. Whoever looks after this computer installs it with: "
            "pip install vetting-desk[media]",
        ),
    ),
    (e.MicrophoneError, "no-device"): words(
        QT_TRANSLATE_NOOP("Errors", "No microphone was found."),
        QT_TRANSLATE_NOOP(
            "Errors", "Connect one, or let this program use it in the settings of the system."
        ),
    ),
    (e.RecordingStateError, "running"): words(
        QT_TRANSLATE_NOOP("Errors", "A talk is being recorded."),
        QT_TRANSLATE_NOOP("Errors", "Stop it first; the sign above the pages does it."),
    ),
    (e.RecordingStateError, "erased"): words(
        QT_TRANSLATE_NOOP("Errors", "This recording was erased."),
        QT_TRANSLATE_NOOP("Errors", "That there was one, and how long, stays."),
    ),
    (e.RecordingStateError, "held"): words(
        QT_TRANSLATE_NOOP("Errors", "A legal hold keeps this case with its recordings."),
        QT_TRANSLATE_NOOP("Errors", "A supervisor lifts the hold where its reason is over."),
    ),
    (e.RecordingStateError, "on-its-way"): words(
        QT_TRANSLATE_NOOP("Errors", "Its sound is on its way to headquarters."),
        QT_TRANSLATE_NOOP("Errors", "Wait for headquarters' receipt, then erase it."),
    ),
    (e.RecordingStateError, "clinical"): words(
        QT_TRANSLATE_NOOP(
            "Errors", "This is a clinical talk. It is sealed to psychologists and stays here."
        ),
        QT_TRANSLATE_NOOP("Errors", "A psychologist releases in words what others need to know."),
    ),
    (e.RecordingStateError, "sent"): words(
        QT_TRANSLATE_NOOP("Errors", "Its sound was signed for headquarters before."),
        QT_TRANSLATE_NOOP("Errors", "It goes with the next bundle, or has gone."),
    ),
    (e.RecordingStateError, "empty"): words(
        QT_TRANSLATE_NOOP("Errors", "There is no sound in this recording."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was kept before it ended."),
    ),
    (e.RecordingStateError, "at-headquarters"): words(
        QT_TRANSLATE_NOOP("Errors", "This is headquarters: recordings are sent by posts."),
        QT_TRANSLATE_NOOP("Errors", "Listen to it here."),
    ),
}

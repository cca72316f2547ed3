"""Words for what stands in the way of a picture by camera."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.text.error_text.words import Words, words
from vetting_desk import errors as e

WORDS: dict[type[Exception], Words] = {
    e.CameraError: words(
        QT_TRANSLATE_NOOP("Errors", "The camera does not start."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Close what else may be using it, pull it out and plug it in again, then try again. Otherwise "
            "choose a file.",
        ),
    ),
}
DETAILS: dict[tuple[type[Exception], str], Words] = {
    (e.CameraError, "no-library"): words(
        QT_TRANSLATE_NOOP("Errors", "This program was installed without what reads a camera."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Choose a file instead. Whoever looks after this computer installs it with: "
            "pip install vetting-desk[camera]",
        ),
    ),
    (e.CameraError, "packaged"): words(
        QT_TRANSLATE_NOOP("Errors", "The packaged program reads no camera."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Take the picture with the computer's own camera program, choose the file here, and delete it "
            "afterwards.",
        ),
    ),
    (e.CameraError, "not-loading"): words(
        QT_TRANSLATE_NOOP(
            "Errors", "What reads a camera is installed, and does not load on this computer."
        ),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Choose a file instead, and tell whoever looks after this computer what the system says: {reason}",
        ),
    ),
    (e.CameraError, "no-device"): words(
        QT_TRANSLATE_NOOP("Errors", "No camera was found."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Connect one, or turn it on: some laptops have a key or a slider for it. Then try again.",
        ),
    ),
    (e.CameraError, "denied"): words(
        QT_TRANSLATE_NOOP("Errors", "This computer does not let the program use the camera."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Allow it in the system's settings of privacy; on Linux the account has to be in the group "
            "“video”. Then try again.",
        ),
    ),
    (e.CameraError, "busy"): words(
        QT_TRANSLATE_NOOP("Errors", "Another program is using the camera."),
        QT_TRANSLATE_NOOP(
            "Errors", "Close that program, such as a video call or a browser, then try again."
        ),
    ),
    (e.CameraError, "silent"): words(
        QT_TRANSLATE_NOOP("Errors", "No picture comes from the camera."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Open its cover, and close other programs that may be using it. Then try again.",
        ),
    ),
    (e.CameraError, "lost"): words(
        QT_TRANSLATE_NOOP("Errors", "The camera was pulled out or turned off."),
        QT_TRANSLATE_NOOP("Errors", "Connect it again, then try again."),
    ),
}

"""Pictures of the window's own dialogs: settings, help, and what this machine does not protect."""

from tools.screenshots.photographer import Photographer
from tools.screenshots.subject import Subject
from vetting_desk.machine.exposure import Answer, Finding, Risk

_CHAPTERS = ("help", "shortcuts", "limits", "handbook", "carrying-the-stick")
_FINDINGS = (
    Finding(Risk.DISK, Answer.OPEN, "/dev/sda2"),
    Finding(Risk.SWAP, Answer.OPEN, "/dev/sda3"),
    Finding(Risk.HIBERNATION, Answer.UNKNOWN),
    Finding(Risk.CORE_DUMPS, Answer.PROTECTED),
)


def _walk(camera: Photographer) -> None:
    camera.open_desk("post").go("cases")
    camera.window.show_settings()
    camera.take_dialog("settings")
    for chapter in _CHAPTERS:
        camera.window.open_help(chapter)
        camera.take_dialog(chapter)
    camera.window.show_limits(_FINDINGS)
    camera.take_dialog("this-computer")


WINDOW = Subject("window", ("settings", *_CHAPTERS, "this-computer"), _walk)

"""Pictures of the window's own dialogs and keys: settings, help, palette, letters, this machine's limits."""

from PySide6.QtWidgets import QApplication

from tools.screenshots.photographer import Photographer
from tools.screenshots.subject import Subject
from ui.shell.frame import DeskFrame
from ui.shell.frame_keys import FrameKeys
from ui.shell.opened_file import OpenedFile
from ui.widgets.letter_row import toggle_letters
from ui.widgets.mnemonics import Mnemonics
from vetting_desk.machine.exposure import Answer, Finding, Risk

_CHAPTERS = ("help", "shortcuts", "limits", "handbook", "carrying-the-stick", "licences")
_FINDINGS = (
    Finding(Risk.DISK, Answer.OPEN, "/dev/sda2"),
    Finding(Risk.SWAP, Answer.OPEN, "/dev/sda3"),
    Finding(Risk.HIBERNATION, Answer.UNKNOWN),
    Finding(Risk.CORE_DUMPS, Answer.PROTECTED),
    Finding(Risk.PORTABLE, Answer.OPEN, "/media/stick/vetting-desk/data"),
)


def _walk(camera: Photographer) -> None:
    frame = camera.open_desk("post")
    frame.go("cases")
    camera.window.show_settings()
    camera.take_dialog("settings")
    for chapter in _CHAPTERS:
        camera.window.open_help(chapter)
        camera.take_dialog(chapter)
    camera.window.show_limits(_FINDINGS)
    camera.take_dialog("this-computer")
    _take_keys(camera, frame)
    _take_opened(camera)


def _take_keys(camera: Photographer, frame: DeskFrame) -> None:
    [keys] = frame.findChildren(FrameKeys)
    camera.take_dialog("palette", keys.open_palette())
    letters = Mnemonics()
    letters.show(camera.window)
    camera.take("letters-of-buttons")
    letters.hide()
    frame.new_case()
    camera.settle()
    toggle_letters(camera.window, QApplication.focusWidget())
    camera.take("letters-to-type")
    toggle_letters(camera.window, None)
    frame.go("transfer")
    camera.window.show_help()
    camera.take_dialog("help-for-this-page")


def _take_opened(camera: Photographer) -> None:
    """Take what is said of a bundle that was opened from the desktop, before and after unlocking."""
    bundle = camera.data / "5f2c9a1e7b3d4c60.age"
    bundle.write_bytes(b"age-encryption.org/v1\n")
    camera.open_window()
    OpenedFile(camera.window, camera.tasks, bundle)
    camera.settle()
    camera.take("opened-from-outside")
    camera.open_desk("post").go("transfer")
    OpenedFile(camera.window, camera.tasks, bundle)
    camera.settle()
    camera.take("opened-and-unlocked")
    bundle.unlink()


WINDOW = Subject(
    "window",
    (
        "settings",
        *_CHAPTERS,
        "this-computer",
        "palette",
        "letters-of-buttons",
        "letters-to-type",
        "help-for-this-page",
        "opened-from-outside",
        "opened-and-unlocked",
    ),
    _walk,
)

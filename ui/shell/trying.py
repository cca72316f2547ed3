"""Opens an instrument of the desk to be tried out, in a window above the desk's own; nothing of it is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.ground.tasks import Tasks
    from vetting_desk.operations.access.open_desk import OpenDesk
    from vetting_desk.operations.interview.preview import PreviewInterview


def open_preview(desk: OpenDesk, tasks: Tasks, owner: QWidget, sha256: str) -> None:
    """Open the instrument with this digest.

    Args:
        desk: The unlocked desk.
        tasks: Where the instrument is read, and answers are given.
        owner: The desk's window: what is tried out goes with it.
        sha256: Digest of the instrument's XForm.
    """
    from vetting_desk.operations.interview.preview import try_out

    def show(preview: PreviewInterview) -> None:
        from ui.pages.interview.preview.window import PreviewWindow

        PreviewWindow(None, preview, tasks, owner).show()

    tasks.store(try_out, desk, sha256, done=show)

"""Opens the preview of one questionnaire as a process of its own; keeps nothing, not even its size."""

from __future__ import annotations

import gc
import sys
from typing import TYPE_CHECKING

from ui.ground.tasks import Tasks
from ui.pages.interview.preview.window import PreviewWindow
from ui.text.error_text import describe
from ui.theme import register_more_fonts, watch_polish
from ui.widgets.focus_guide import FocusGuide
from ui.widgets.focus_ring import FocusRing
from vetting_desk.errors import VettingDeskError
from vetting_desk.operations.interview.preview import load_preview

if TYPE_CHECKING:
    from pathlib import Path

    from ui.ground.preferences import Preferences
    from ui.shell.application import Application


def run_preview(app: Application, path: Path, preferences: Preferences) -> int:
    """Show the questionnaire in `path` and return the exit code: 1 if it cannot be used."""
    gc.enable()
    try:
        preview = load_preview(path)
    except VettingDeskError as error:
        words = describe(error)
        sys.stderr.write(f"{words.sentence} {words.hint}".strip() + "\n")
        return 1
    except OSError as error:
        sys.stderr.write(f"{path}: {error.strerror}\n")
        return 1
    app.dress(preferences)
    register_more_fonts()
    watch_polish(app)
    FocusGuide(app)
    FocusRing(app)
    tasks = Tasks()
    window = PreviewWindow(path, preview, tasks)
    window.show()
    code = app.exec()
    tasks.shutdown()
    return code

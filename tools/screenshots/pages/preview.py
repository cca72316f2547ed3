"""Pictures of what the author of a questionnaire sees, and of what a newer version means for a draft."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.dialogs.move_draft_dialog import MoveDraftDialog
from ui.preview_window import PreviewWindow
from ui.tasks import Tasks
from vetting_desk.forms import MovedAnswer, MovePlan
from vetting_desk.operations.instruments import example, shipped_path
from vetting_desk.operations.preview import load_preview

if TYPE_CHECKING:
    from tools.screenshots.photographer import Photographer

_INSTRUMENT = "return-spj"
_PLACES = (("hidden", "guardian"), ("rating", "presence"), ("repeat", "break-from"))


def take_preview(photographer: Photographer, width: int, height: int) -> None:
    """Try a shipped instrument out: its sections, a few of its questions, its answers, a pause.

    Args:
        photographer: Takes the pictures.
        width: Of the window, in pixels.
        height: Of the window.
    """
    path, tasks = shipped_path(_INSTRUMENT), Tasks()
    preview = load_preview(path)
    preview.answer_all(example(_INSTRUMENT).steps)
    window = PreviewWindow(path, preview, tasks)
    window.resize(max(width, window.minimumSizeHint().width()), height)
    window.show()
    photographer.take("preview-sections", window)
    for name, role in _PLACES:
        for node in preview.session.walk():
            if node.attributes.get("role") == role:
                window.page.show_interview(preview, node.reference)
                window.panel.show_place(node.reference)
                photographer.take(f"preview-{name}", window)
                break
    window.page.view.top.pause_requested.emit()
    photographer.take("preview-pause", window.page.pausing.dialog)
    window.page.view.top.check_requested.emit()
    photographer.take("preview-answers", window)
    window.close()
    tasks.shutdown()


def take_move(photographer: Photographer) -> None:
    """Show what a move would carry over, lose and newly ask."""
    plan = MovePlan(
        carried=tuple(MovedAnswer(f"/data/q{at}", f"Question {at}") for at in range(1, 24)),
        lost=(
            MovedAnswer("/data/kin", "Which relatives travelled along?", "gone"),
            MovedAnswer("/data/age", "Age in years", "type"),
            MovedAnswer("/data/help", "Which help was asked for?", "not-a-choice"),
        ),
        new=(MovedAnswer("/data/lawyer", "Has the person spoken to a lawyer?"),),
    )
    dialog = MoveDraftDialog("", "Return assessment", plan)
    dialog.show()
    photographer.take("move-draft", dialog)
    dialog.close()

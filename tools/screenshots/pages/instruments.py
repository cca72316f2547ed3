"""Pictures of the questionnaires: the list, an author's preview, and moving a draft to a newer version."""

from tools.screenshots.photographer import Photographer
from tools.screenshots.subject import Subject
from ui.pages.cases.move_draft_dialog import MoveDraftDialog
from ui.pages.instruments.findings_dialog import FindingsDialog
from ui.pages.instruments.pack_dialog import PackDialog
from ui.pages.interview.preview.window import PreviewWindow
from ui.widgets.tables import choose_row
from vetting_desk.errors import FormStructureError, InstrumentFindingsError
from vetting_desk.forms import MovedAnswer, MovePlan
from vetting_desk.judgement.lint import LintFinding, LintReason
from vetting_desk.operations.interview.instruments import example, shipped_path
from vetting_desk.operations.interview.preview import load_preview
from vetting_desk.operations.organisation import packs

_INSTRUMENT = "return-spj"
_PLACES = (("hidden", "guardian"), ("rating", "presence"), ("repeat", "break-from"))


def _walk(camera: Photographer) -> None:
    camera.open_desk("post").go("instruments")
    camera.take("list")
    _findings(camera)
    _preview(camera)
    _move(camera)
    _texts(camera)


def _texts(camera: Photographer) -> None:
    """Show approved texts: before there are any, the question whether to sign, and read for an interpreter."""
    frame = camera.open_desk("headquarters")
    frame.go("instruments")
    page = frame.pages.instruments
    page.show_part("texts")
    camera.settle()
    camera.take("texts-none")
    page.texts.look_at(packs.sample())
    camera.settle()
    [dialog] = page.texts.findChildren(PackDialog)
    camera.take("texts-look", dialog)
    dialog.sign_button.click()
    camera.settle()
    page.texts.language_choice.choose("tg")
    page.texts.language_choice.chosen.emit()
    camera.settle()
    model = page.texts.model
    keys = [model.index(row, 1).data() for row in range(model.rowCount())]
    choose_row(page.texts.table, keys.index("stop"))
    camera.take("texts")


def _findings(camera: Photographer) -> None:
    """Show what was found in an instrument before it is added."""
    found = [
        LintFinding(LintReason.NEVER_PRAYER, "/data/talk/prayer"),
        LintFinding(LintReason.NO_EVIDENCE, "/data/rating/h1"),
        *[
            LintFinding(LintReason.MISSING_TRANSLATION, f"/data/talk/q{number}", "tg")
            for number in range(1, 9)
        ],
    ]
    stray = FormStructureError(
        file="", question="/data/talk/gone", detail="bind-without-node", name="/data/talk/gone"
    )
    error = InstrumentFindingsError(
        file="questions-of-our-own.xlsx", findings=tuple(found), strays=(stray,)
    )
    dialog = FindingsDialog(error, camera.open_desk("post").pages.instruments)
    dialog.show()
    camera.take("findings", dialog)
    dialog.close()


def _preview(camera: Photographer) -> None:
    """Try a shipped instrument out: its sections, a few of its questions, its answers, a pause."""
    path = shipped_path(_INSTRUMENT)
    preview = load_preview(path)
    preview.answer_all(example(_INSTRUMENT).steps)
    window = PreviewWindow(path, preview, camera.tasks)
    width, height = camera.size
    window.resize(max(width, window.minimumSizeHint().width()), height)
    window.show()
    camera.take("preview-sections", window)
    for name, role in _PLACES:
        node = next(node for node in preview.session.walk() if node.attributes.get("role") == role)
        window.page.show_interview(preview, node.reference)
        window.panel.show_place(node.reference)
        camera.take(f"preview-{name}", window)
    window.page.view.top.pause_requested.emit()
    camera.take("preview-pause", window.page.pausing.dialog)
    window.page.view.top.check_requested.emit()
    camera.take("preview-answers", window)
    window.close()


def _move(camera: Photographer) -> None:
    """Show which answers a move would keep and lose, and the new questions."""
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
    camera.take("move-draft", dialog)
    dialog.close()


INSTRUMENTS = Subject(
    "instruments",
    (
        "list", "findings", "preview-sections", *(f"preview-{name}" for name, _ in _PLACES), "preview-pause",
        "preview-answers", "move-draft", "texts-none", "texts-look", "texts",
    ),
    _walk,
)  # fmt: skip

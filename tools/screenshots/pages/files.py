"""Pictures of the files of a case, of what is asked of them, and of questions that take drawings and files."""

import io
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image, ImageDraw
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor

from tools.screenshots.photographer import Photographer
from tools.screenshots.subject import Subject
from ui.questionnaire.drawing.canvas import white_sheet
from ui.questionnaire.drawing.draw_dialog import DrawDialog
from vetting_desk.model import Case, NameScript, PersonName
from vetting_desk.model.kept_file import Hand, HandAct, HandOf, KeptFile, PaperForm
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases
from vetting_desk.operations.files import hands, incoming, kept

_NAME = (PersonName("Наргис Намунаи Машқӣ", NameScript.CYRILLIC),)


def _walk(camera: Photographer) -> None:
    frame = camera.open_desk("post")
    desk, call = frame.open_desk, camera.tasks.call
    case = call(cases.create_case, desk, _NAME)
    frame.case_parts.open_files(case.id)
    page = frame.pages.files
    camera.settle(lambda: page.view is not None)
    camera.take("none-yet")
    call(_filled, desk, case)
    page.refresh()
    camera.settle(lambda: page.list.count() > 1)
    camera.take("files")
    seen = page.chosen()
    if seen is None:
        return
    with TemporaryDirectory() as folder:
        path = Path(folder) / "scan.jpg"
        path.write_bytes(_scan("TEZKIRA 0042", shade=228))
        page.acts.take(path)
        camera.settle(lambda: page.acts.dialog is not None)
    camera.take_dialog("take-in")
    page.acts.hand(seen)
    camera.settle()
    camera.take_dialog("hand")
    page.acts.show_file(seen)
    camera.settle(
        lambda: page.acts.viewer is not None and page.acts.viewer.reader.view.paper is not None
    )
    camera.settle()
    camera.take_dialog("viewer")
    page.acts.refused.emit(
        *_refusal(camera),
    )
    camera.settle()
    camera.take("refused")
    _draw(camera)


def _refusal(_camera: Photographer) -> tuple[str, str]:
    from ui.text.error_text import describe
    from vetting_desk.errors import FileRefusedError

    words = describe(FileRefusedError(detail="unknown"))
    return words.sentence, words.hint


def _draw(camera: Photographer) -> None:
    """A sheet with a line, as the question for a drawing opens it."""
    dialog = DrawDialog(
        "Where was the house?",
        "Draw with finger, pen or mouse.",
        white_sheet(1200, 900),
        parent=camera.window,
    )
    dialog.canvas.draw(
        [QPointF(300 + 12 * n, 500 - (n % 7) * 30) for n in range(40)], QColor(30, 70, 190)
    )
    dialog.open()
    camera.settle()
    camera.take_dialog("draw")


def _filled(desk: OpenDesk, case: Case) -> None:
    """Take in a paper with two pages of custody, a photograph, and a paper alone."""
    first = kept.take_in(
        desk,
        case.id,
        KeptFile(
            "",
            "Шиноснома, саҳифаи аввал",
            brought_by="Модар",
            form=PaperForm.COPY,
            language="тоҷикӣ",
        ),
        incoming.prepare(_scan("SHINOSNOMA A 0001")),
        "2026-01-05",
    )
    kept.take_in(
        desk,
        case.id,
        KeptFile("", "Photograph of the family house", brought_by="Хола"),
        incoming.prepare(_scan("", shade=120)),
        "2026-01-06",
    )
    kept.take_in(
        desk,
        case.id,
        KeptFile("", "Асли шаҳодатномаи таваллуд", brought_by="Модар", form=PaperForm.ORIGINAL),
        None,
        "2026-01-06",
    )
    hands.record(
        desk,
        case.id,
        Hand(
            "",
            first.id,
            HandOf.PAPER,
            HandAct.HANDED_OVER,
            "2026-01-08",
            "Анора",
            "Консулхона",
            "Виза",
        ),
    )


def _scan(words: str, shade: int = 244) -> bytes:
    """An invented paper, with a place and a camera in it."""
    made = Image.new("RGB", (620, 860), (shade, shade, shade - 10))
    pen = ImageDraw.Draw(made)
    pen.text((60, 50), words, fill=(40, 40, 60), font_size=40)
    for line in range(9):
        pen.line(
            (60, 160 + line * 60, 540 - line % 3 * 70, 160 + line * 60),
            fill=(110, 110, 120),
            width=5,
        )
    exif = Image.Exif()
    exif[0x010F], exif[0x013B] = "Namuna", "Namuna"
    exif.get_ifd(0x8825)[1] = "N"
    target = io.BytesIO()
    made.save(target, "JPEG", exif=exif)
    return target.getvalue()


FILES = Subject(
    "files",
    ("none-yet", "files", "take-in", "hand", "viewer", "refused", "draw"),
    _walk,
)

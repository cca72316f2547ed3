"""Pictures of recording a talk, of sound as an answer, and of what a post sent to headquarters."""

from collections.abc import Callable

from tools.screenshots.decided import carry_on
from tools.screenshots.drafts import open_draft_case
from tools.screenshots.photographer import Photographer
from tools.screenshots.subject import Subject
from ui.ground.talk_recording import TalkRecording
from ui.pages.cases.recordings.typing_dialog import TypingDialog
from ui.questionnaire.drawing.sound_dialog import SoundDialog
from vetting_desk.model.recording import AGREES
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.recordings import consent, reading, sending
from vetting_desk.operations.safeguards import known

_SECONDS = 25


class _Tone:
    """Stands for a microphone: gives sound at once when it is asked to."""

    def __init__(self) -> None:
        self._on = False

    def start(self, rate: int, take: Callable[[bytes], None]) -> None:
        self._on = True
        for second in range(_SECONDS):
            take(bytes((place * (second + 3)) % 251 for place in range(rate * 2)))

    def stop(self) -> None:
        self._on = False

    def alive(self) -> bool:
        return self._on


def _walk(camera: Photographer) -> None:
    frame = camera.open_desk("post")
    draft = open_draft_case(camera, frame, "return-spj")
    case_id = frame.pages.case.case_id
    desk = frame.open_desk
    camera.tasks.call(_told, desk, case_id)
    [recording] = frame.findChildren(TalkRecording)
    recording.make_source = _Tone
    frame.open_assessment(draft)
    camera.settle(lambda: frame.route.interview is not None)
    frame.route.questions.view.top.record_requested.emit()
    camera.take_dialog("asking")
    camera.tasks.call(consent.say, desk, case_id, AGREES, _HOW, "Tajik")
    frame.route.questions.view.top.record_requested.emit()
    camera.take_dialog("agreed")
    recording.begin(draft)
    camera.settle(lambda: recording.running)
    frame.route.questions.view.tasks.continue_requested.emit()
    recording.tick()
    camera.settle()
    camera.take("running")
    recording.stop()
    [made] = camera.tasks.call(desk.casebook.recordings.of_case, case_id)
    camera.tasks.call(_type, desk, made.id)
    frame.case_parts.open_recordings(case_id)
    camera.settle(lambda: frame.pages.recordings.view is not None)
    camera.take("page")
    dialog = TypingDialog(desk, made.id, 4_000, camera.tasks, parent=frame.pages.recordings)
    camera.take_dialog("typing", dialog)
    _in_a_question(camera)
    camera.tasks.call(_send, desk, made.id)
    camera.close()
    carry_on(camera.data)
    _at_headquarters(camera, case_id)


def _in_a_question(camera: Photographer) -> None:
    """Take sound as the answer to a question: before anything was said, and with some of it."""
    sound = SoundDialog("Чӣ шунидед? (омӯзишӣ)", _Tone, camera.window)
    sound.open()
    camera.take_dialog("question-sound", sound, keep=True)
    sound.begin.click()
    sound.tick()
    camera.take("question-running", sound)
    sound.stop.click()
    camera.take_dialog("question-taken", sound)


def _at_headquarters(camera: Photographer, case_id: str) -> None:
    frame = camera.open_desk("headquarters")
    frame.case_parts.open_recordings(case_id)
    page = frame.pages.recordings
    camera.settle(lambda: page.view is not None and bool(page.sent.rows))
    camera.take("sent-by-a-post")
    rows = camera.tasks.call(frame.open_desk.casebook.cases.search, "", 9, None)
    other = next(each for each in rows if each.id != case_id)
    frame.case_parts.open_recordings(other.id)
    camera.settle(lambda: page.view is not None and page.view.case_id == other.id)
    camera.take("none")


_HOW = "Alone, with the interpreter: may I record what we say? You may say no."


def _told(desk: OpenDesk, case_id: str) -> None:
    """Let the person be an adult who understood the notice and speaks the officer's language."""
    values = {"age": "adult", "notice": "understood", "interpreter": "not_needed"}
    known.record_together(desk, case_id, values, "Invented for a picture")


def _type(desk: OpenDesk, recording_id: str) -> None:
    """Add invented words beside a recording, one of them translated."""
    reading.write(desk, recording_id, 2_000, "Аз роҳи дарё омадам.", "tg")
    words = "I came along the river."
    reading.write(desk, recording_id, 2_000, words, "en", translated=True)


def _send(desk: OpenDesk, recording_id: str) -> None:
    sending.send(desk, recording_id, "The panel asks to hear how the question was put.")


RECORDINGS = Subject(
    "recordings",
    (
        "asking", "agreed", "running", "page", "typing", "question-sound", "question-running",
        "question-taken", "sent-by-a-post", "none",
    ),
    _walk,
)  # fmt: skip

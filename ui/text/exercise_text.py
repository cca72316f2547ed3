"""Words for the first exercise of training: what is to be done next.

Buttons are named by their own texts, so that a sentence names what the window shows.
"""

from typing import NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ui.text.person_text import isolated
from vetting_desk.model import DeskKind
from vetting_desk.operations.practice.exercise import STEPS, Step, Told
from vetting_desk.operations.practice.exercise_file import State
from vetting_desk.operations.practice.names import NAMES

BUTTONS = {
    "new_case": ("CasesPage", "New case"),
    "open_case": ("CaseFormPage", "Open case"),
    "proceed": ("InterviewPage", "Continue"),
    "check": ("CheckAnswersPage", "Check your answers"),
    "sign": ("SignPage", "Sign and lock"),
    "transfer": ("TransferPage", "Transfer"),
    "receive": ("TransferPage", "Receive from the stick"),
    "help": ("DeskFrame", "Help"),
}
"""The texts of the window that a sentence may name: their context and source."""
COUNTED = {
    "write": ("TransferPage", "Write %n record(s) to the stick"),
    "answer": ("TransferPage", "Write %n return bundle(s)"),
}
_STEPS = {
    Step.OPEN_CASE: (
        QT_TRANSLATE_NOOP("Exercise", "Open a case"),
        QT_TRANSLATE_NOOP(
            "Exercise",
            "Choose “{new_case}”, write an invented name, then choose “{open_case}”. Never write the name of a "
            "real person in training.",
        ),
    ),
    Step.INTERVIEW: (
        QT_TRANSLATE_NOOP("Exercise", "Interview"),
        QT_TRANSLATE_NOOP(
            "Exercise",
            "Start the first questionnaire on the case's page. Invent the answers, and choose "
            "“{proceed}” after "
            "each page, until you see “{check}”. Choose “{sign}” there.",
        ),
    ),
    Step.SIGN: (
        QT_TRANSLATE_NOOP("Exercise", "Sign"),
        QT_TRANSLATE_NOOP(
            "Exercise",
            "Go to the end of the questions and look at what will be signed. Type your passphrase and choose "
            "“{sign}”. After that nobody can change it.",
        ),
    ),
    Step.WRITE: (
        QT_TRANSLATE_NOOP("Exercise", "Write it to the stick"),
        QT_TRANSLATE_NOOP(
            "Exercise",
            "Go to “{transfer}”. The practice stick is there already: it is a folder on this computer. Choose "
            "“{write}”.",
        ),
    ),
    Step.TO_HEADQUARTERS: (
        QT_TRANSLATE_NOOP("Exercise", "Lock, and go to headquarters"),
        QT_TRANSLATE_NOOP(
            "Exercise",
            "At work, somebody carries the stick now. Here, lock this desk, choose “{desk}”, and "
            "unlock it with "
            "the same passphrase.",
        ),
    ),
    Step.TAKE_IN: (
        QT_TRANSLATE_NOOP("Exercise", "Take the bundle in"),
        QT_TRANSLATE_NOOP(
            "Exercise",
            "You are headquarters now. Go to “{transfer}” and choose “{receive}”. Everything is "
            "verified before "
            "it is taken in.",
        ),
    ),
    Step.WRITE_RETURN: (
        QT_TRANSLATE_NOOP("Exercise", "Write the receipt"),
        QT_TRANSLATE_NOOP(
            "Exercise",
            "Choose “{answer}”. It brings the post the receipt for its record.",
        ),
    ),
    Step.TO_POST: (
        QT_TRANSLATE_NOOP("Exercise", "Go back to the post"),
        QT_TRANSLATE_NOOP(
            "Exercise",
            "Lock this desk, choose “{desk}” and the officer you were there, and unlock it with the same "
            "passphrase.",
        ),
    ),
    Step.RECEIPT: (
        QT_TRANSLATE_NOOP("Exercise", "Take the receipt in"),
        QT_TRANSLATE_NOOP(
            "Exercise",
            "Go to “{transfer}” and choose “{receive}”. Only the receipt says that headquarters has the "
            "record.",
        ),
    ),
    Step.DONE: (
        QT_TRANSLATE_NOOP("Exercise", "You have been the whole way"),
        QT_TRANSLATE_NOOP(
            "Exercise",
            "The record is at headquarters, and its receipt is here. Go on as another role, or read "
            "the handbook "
            "under “{help}”.",
        ),
    ),
}


class ExerciseWords(NamedTuple):
    """What the exercise says.

    Attributes:
        title: Which step this is.
        hint: What to do; empty while it is put aside.
    """

    title: str
    hint: str


def exercise_words(told: Told) -> ExerciseWords:
    """Return what to say to whom is at the desk."""
    if told.state is State.OFFERED:
        return ExerciseWords(
            _tr(QT_TRANSLATE_NOOP("Exercise", "First exercise: the whole way once")),
            _tr(
                QT_TRANSLATE_NOOP(
                    "Exercise",
                    "From a new case to headquarters' receipt, in about a quarter of an hour. Each step is "
                    "told here. You can leave it at any time and go on later.",
                )
            ),
        )
    title, hint = _STEPS[told.step]
    if told.state is State.LEFT:
        if told.step is Step.DONE:
            return ExerciseWords(_tr(QT_TRANSLATE_NOOP("Exercise", "First exercise: done")), "")
        return ExerciseWords(_numbered(told, _tr(title)), "")
    if told.step is Step.DONE:
        return ExerciseWords(_tr(title), _named(_tr(hint), told.waiting))
    words = _named(_tr(hint), told.waiting).replace("{desk}", isolated(_desk(told.step)))
    if told.other:
        words = _tr(
            QT_TRANSLATE_NOOP(
                "Exercise",
                "The draft belongs to another officer: {name}. Lock the desk and unlock it as that officer.",
            )
        ).format(name=isolated(told.other))
    elif not told.allowed:
        words = _tr(
            QT_TRANSLATE_NOOP(
                "Exercise",
                "Your role cannot do this. Lock the desk and unlock it as an interviewer.",
            )
        )
    return ExerciseWords(_numbered(told, _tr(title)), words)


def next_desk_words(kind: DeskKind) -> str:
    """Return what the unlock screen says between two desks.

    Args:
        kind: The desk that comes next.
    """
    words = _tr(
        QT_TRANSLATE_NOOP(
            "Exercise", "First exercise: now unlock “{desk}”, with the same passphrase."
        )
    )
    return words.format(desk=isolated(NAMES[kind]))


def _desk(step: Step) -> str:
    return NAMES[DeskKind.HQ if step is Step.TO_HEADQUARTERS else DeskKind.POST]


def _numbered(told: Told, title: str) -> str:
    words = _tr(QT_TRANSLATE_NOOP("Exercise", "First exercise, step {number} of {count}: {title}"))
    return words.format(number=told.number, count=len(STEPS), title=title)


def _named(words: str, waiting: int) -> str:
    """Put the window's own texts in place of their names."""
    for name, (context, source) in BUTTONS.items():
        shown = QCoreApplication.translate(context, source).replace("&", "")
        words = words.replace(f"{{{name}}}", shown)
    for name, (context, source) in COUNTED.items():
        count = waiting if name == "write" else 1
        words = words.replace(f"{{{name}}}", QCoreApplication.translate(context, source, "", count))
    return words


def _tr(words: object) -> str:
    return QCoreApplication.translate("Exercise", str(words))

"""Puts the first exercise into the frame of a training desk, and leads from each step to its place."""

from typing import Protocol

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QVBoxLayout

from ui.ground.events import Events
from ui.ground.tasks import Tasks
from ui.shell.exercise_strip import ExerciseStrip
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.practice import exercise
from vetting_desk.operations.practice.exercise import Step, Told

_AFTER_STRIPS = 2
"""Beneath the strips of findings and of the clock."""


class Places(Protocol):
    """The frame, as far as a step leads somewhere in it."""

    open_desk: OpenDesk
    events: Events
    above: QVBoxLayout
    lock_requested: SignalInstance

    def go(self, name: str) -> None:
        """Show a page of the rail."""

    def new_case(self) -> None:
        """Ask for a new case."""

    def open_case(self, case_id: str) -> None:
        """Show a case."""

    def open_assessment(self, assessment_id: str) -> None:
        """Continue a draft."""


def add_exercise(frame: Places, tasks: Tasks) -> ExerciseStrip | None:
    """Put the exercise between what is said above the pages and the pages, where there is one.

    Args:
        frame: The frame of an unlocked desk.
        tasks: Where the store is asked.

    Returns:
        The strip; None where there is no exercise, as at every real desk.
    """
    if not exercise.is_here(frame.open_desk):
        return None
    strip = ExerciseStrip(frame.open_desk, tasks)
    frame.above.insertWidget(_AFTER_STRIPS, strip)
    frame.events.changed.connect(strip.look_after)
    strip.lock_wanted.connect(frame.lock_requested)

    def show_place(told: Told) -> None:
        if told.step is Step.OPEN_CASE:
            frame.new_case()
        elif told.draft_id:
            frame.open_assessment(told.draft_id)
        elif told.step is Step.INTERVIEW:
            frame.open_case(told.case_id)
        else:
            frame.go("transfer")

    strip.place_wanted.connect(show_place)
    strip.look()
    return strip

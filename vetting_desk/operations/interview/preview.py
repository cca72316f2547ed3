"""Previewing a questionnaire: an interview without a desk, a case or a store. Nothing is written anywhere.

For authors. A `PreviewInterview` is used as an `Interview` is, so that the window shows the form exactly
as at a post; answers exist in this process only.
"""

from collections.abc import Mapping
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from vetting_desk.clock import Clock, SystemClock, on_the_wall
from vetting_desk.errors import InputError, StateError
from vetting_desk.model import (
    AnswerKind,
    Assessment,
    AssessmentState,
    BirthDate,
    Case,
    InstrumentKey,
    Stage,
)
from vetting_desk.operations.access.doors import open_door
from vetting_desk.operations.interview import live_forms
from vetting_desk.operations.interview.attaching import incoming_of, wanted_by
from vetting_desk.operations.interview.guarding import NoGuard
from vetting_desk.operations.interview.interviews import Interview
from vetting_desk.operations.interview.needs import FormDesk
from vetting_desk.operations.interview.taken_over import TakenOver

if TYPE_CHECKING:
    from vetting_desk.forms import Changes, Form, Session
    from vetting_desk.operations.files.incoming import Incoming, Wanted

_NOBODY = "00000000-0000-4000-8000-000000000000"


class PreviewInterview(Interview):
    """A form being previewed; everything an `Interview` does, without storing it.

    Args:
        form: The questionnaire.
        name: What to call it where an interview shows its case, such as the file's name.
        clock: The device's clock.
        session: What was answered so far; None for a new one.

    Attributes:
        saved_at: Always None: nothing is saved.
    """

    def __init__(
        self,
        form: "Form",
        name: str,
        clock: Clock | None = None,
        session: "Session | None" = None,
    ) -> None:
        # Not the base's: that one opens a draft in a casebook.
        self._clock = clock or SystemClock()
        self._files: dict[str, bytes] = {}
        now = self._clock.now()
        self.form = form
        self.session = session or form.new_session(now=on_the_wall(now))
        self.case = _nobody(name, now)
        self.assessment = _nothing(form, self.session.language, now)
        self.reopened = False
        self._taken = TakenOver()
        self._begun: dict[str, int] = {}
        self._removed = None
        self._role = None
        self._approved = None
        self._items = None
        self.guard = NoGuard()

    def attach(self, reference: str, source: "Path | Incoming") -> "Changes":
        """Hold a file in memory as the answer of an upload question; see `Interview.attach`.

        Raises:
            FileRefusedError: If it is not taken in as it is.
            OSError: If it cannot be read.
        """
        came = incoming_of(self.session.node(reference), source)
        name = sha256(came.content).hexdigest() + came.ending
        changes = self.answer(reference, name)
        self._files[name] = came.content
        return changes

    def wanted(self, reference: str) -> "Wanted":
        """Return what kinds of files a question takes."""
        return wanted_by(self.session.node(reference))

    def file_content(self, reference: str) -> bytes:
        """Return the file that answers a question; empty if there is none."""
        return self._files.get(self.session.node(reference).value, b"")

    def attachment(self, reference: str) -> tuple[str, int] | None:
        """Return name and length in bytes of the file that answers a question; None if there is none."""
        name = self.session.node(reference).value
        return (name, len(self._files.get(name, b""))) if name else None

    def attachments(self) -> dict[str, bytes]:
        """Return the attached files that the submission names, by name."""
        named = [
            node.value for node in self.session.walk() if node.control == "upload" and node.value
        ]
        return {name: self._files[name] for name in named if name in self._files}

    def set_language(self, language: str) -> None:
        """Show the form in `language`, one of `form.languages`.

        Raises:
            InputError: If the form does not have that language.
        """
        if language not in self.form.languages:
            raise InputError(field="language", detail="not in this form")
        self.session.language = language
        self.assessment = replace(self.assessment, language=language)

    def set_position(self, reference: str) -> None:
        """Remember the question shown now while the preview is open."""
        self.assessment = replace(self.assessment, position=reference)

    def discard(self) -> None:
        """Do nothing: there is nothing to discard."""

    def mark_ready(self) -> None:
        """Check that all is answered and checked.

        Raises:
            StateError: If questions are missing or answers do not pass their checks.
        """
        if self.session.violations:
            raise StateError(what="assessment", state="incomplete", wanted="complete")

    def close(self) -> None:
        """Do nothing: there is nothing to keep."""

    def instance_xml(self) -> str:
        """Return the submission as it would be now; reading it changes nothing."""
        from vetting_desk.forms.writing import submission

        return submission(self.session).decode("utf-8")

    def read_again(self, form: "Form") -> "PreviewInterview":
        """Return a preview of the form as it is now, with the answers that still fit it."""
        from vetting_desk.forms import move

        session, _ = move(self.session, form, now=on_the_wall(self._clock.now()))
        made = PreviewInterview(form, self.case.reference, self._clock, session)
        made._files = self._files
        made.set_position(self.assessment.position)
        return made

    def _together(self) -> AbstractContextManager[object]:
        return nullcontext()

    def kept(self) -> list[tuple[AnswerKind, str]]:
        """Return nothing: nothing is kept."""
        return []

    def _rebuild(self) -> None:
        """Do nothing: there is nowhere to build it from."""

    def _now(self) -> datetime:
        return self._clock.now()

    def offer(self) -> None:
        """Offer nothing: there is no case."""

    def remember_taken_over(self) -> None:
        """Remember nothing: there is no draft."""

    def _keep_words(self, reference: str) -> "Changes":
        """Keep nothing: a preview reads the instrument's own words."""
        from vetting_desk.forms import Changes

        del reference
        return Changes()

    def _commit(self, reference: str, kind: AnswerKind, value: str, at: datetime) -> None:
        """Commit nothing."""


@open_door("a questionnaire is no secret, and nothing is answered for anybody")
def try_out(open_desk: FormDesk, sha256: str) -> PreviewInterview:
    """Preview an instrument of the desk; nothing of it is kept.

    Raises:
        NotFoundError: If the desk does not hold it.
    """
    form = live_forms.load_instrument(open_desk, sha256)
    return PreviewInterview(form, form.title or form.id)


def load_preview(path: Path, attachments: Mapping[str, bytes] | None = None) -> PreviewInterview:
    """Preview the questionnaire in a file: an XForm, or an XLSForm.

    Raises:
        FormError: If the questionnaire cannot be used.
        OSError: If the file cannot be read.
    """
    from vetting_desk.forms import load_form

    return PreviewInterview(load_form(path, attachments), path.name)


def _nobody(name: str, now: datetime) -> Case:
    return Case(
        id=_NOBODY,
        reference=name,
        names=(),
        birth=BirthDate(),
        stage=Stage.CONTACT,
        created_at=now,
        changed_at=now,
    )


def _nothing(form: "Form", language: str, now: datetime) -> Assessment:
    return Assessment(
        id=_NOBODY,
        case_id=_NOBODY,
        instrument=InstrumentKey(form.id, form.version, form.sha256),
        title=form.title or form.id,
        state=AssessmentState.DRAFT,
        officer_id=_NOBODY,
        officer_name="",
        language=language,
        position="",
        created_at=now,
        changed_at=now,
    )

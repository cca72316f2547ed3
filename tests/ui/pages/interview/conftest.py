"""An interview on a real form session, a page to show it, and a respondent who answers at random."""

import random
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from ui.ground.tasks import Tasks
from ui.pages.interview import InterviewPage
from ui.questionnaire.questions.base import QuestionWidget
from ui.questionnaire.questions.date_time import MomentQuestion
from ui.questionnaire.questions.geo import PointQuestion, PointsQuestion
from ui.questionnaire.questions.matrix import MatrixLine
from ui.questionnaire.questions.number import NumberQuestion
from ui.questionnaire.questions.rank import RankQuestion
from ui.questionnaire.questions.select import SelectOneQuestion
from ui.questionnaire.questions.text import LineQuestion, TextQuestion
from vetting_desk.errors import StateError
from vetting_desk.forms import Changes, Form, Session, load_form
from vetting_desk.model import (
    Assessment,
    AssessmentState,
    BirthDate,
    Case,
    InstrumentKey,
    Stage,
)
from vetting_desk.operations.access import typed_text
from vetting_desk.operations.files.incoming import Incoming, Wanted
from vetting_desk.operations.interview.attaching import wanted_by
from vetting_desk.operations.interview.notice_words import NoticeWords
from vetting_desk.operations.interview.shut import Shut
from vetting_desk.operations.interview.taken_out import TakenOut, put_back, taken_out

NOW = datetime(2026, 11, 22, 14, 32, tzinfo=UTC)


def a_case() -> Case:
    return Case(
        id="6d0a5f0e-0000-4000-8000-000000000001",
        reference="2026-00017",
        names=(),
        birth=BirthDate(),
        stage=Stage.INTERVIEW,
        created_at=NOW,
        changed_at=NOW,
    )


def an_assessment(form: Form) -> Assessment:
    return Assessment(
        id="6d0a5f0e-0000-4000-8000-000000000002",
        case_id="6d0a5f0e-0000-4000-8000-000000000001",
        instrument=InstrumentKey(form.id, form.version, form.sha256),
        title=form.title,
        state=AssessmentState.DRAFT,
        officer_id="6d0a5f0e-0000-4000-8000-000000000003",
        officer_name="Test Officer",
        language=form.default_language,
        position="",
        created_at=NOW,
        changed_at=NOW,
    )


@dataclass
class LiveInterview:
    """The part of `operations.interview.interviews.Interview` that the page needs, without a casebook."""

    form: Form
    session: Session
    case: Case = field(default_factory=a_case)
    reopened: bool = False
    saved_at: datetime | None = None
    time_taken: timedelta = timedelta()
    rows: list[tuple[str, str]] = field(default_factory=list)
    refuse: Exception | None = None
    ended: str = ""
    removed: TakenOut | None = None
    approved: NoticeWords | None = None
    shut_now: dict[str, Shut] = field(default_factory=dict)

    files: dict[str, bytes] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.assessment = an_assessment(self.form)

    def answer(self, reference: str, value: str, said: str = "") -> Changes:
        if self.refuse is not None:
            raise self.refuse
        clean = typed_text.answer(value, reference)
        changes = self.session.set(reference, clean, now=NOW)
        if said:
            self.session.say(reference, said)
        self.rows.append((reference, clean))
        self.saved_at = NOW
        return changes

    def notice(self) -> NoticeWords | None:
        return self.approved

    def items(self) -> NoticeWords | None:
        return None

    def add_repeat(self, reference: str) -> Changes:
        self.saved_at = NOW
        return self.session.add_repeat(reference, now=NOW)

    def kept_for(self, _reference: str) -> frozenset[str]:
        return frozenset()

    def shut(self, references: Iterable[str]) -> dict[str, Shut]:
        return {
            name: shut
            for name in references
            if (shut := self.shut_now.get(name)) and not self.session.node(name).value
        }

    def is_taken_over(self, _reference: str) -> bool:
        return False

    def remove_repeat(self, reference: str, index: int) -> Changes:
        self.saved_at = NOW
        self.removed = taken_out(self.session, reference, index)
        return self.session.remove_repeat(reference, index, now=NOW)

    def put_back(self) -> Changes:
        assert self.removed is not None
        return put_back(
            self.session,
            self.removed,
            answer=self.answer,
            add=self.add_repeat,
            remove=self.remove_repeat,
        )

    def attach(self, reference: str, source: Path | Incoming) -> Changes:
        assert isinstance(source, Incoming)
        self.files[reference] = source.content
        return self.answer(reference, f"0123abcd{source.ending}")

    def wanted(self, reference: str) -> Wanted:
        return wanted_by(self.session.node(reference))

    def file_content(self, reference: str) -> bytes:
        return self.files.get(reference, b"")

    def set_language(self, language: str) -> None:
        self.session.language = language

    def set_position(self, reference: str) -> None:
        self.assessment = replace(self.assessment, position=reference)

    def mark_ready(self) -> None:
        if self.session.violations:
            raise StateError(what="assessment", state="incomplete", wanted="complete")

    def close(self) -> None:
        self.ended = "closed"

    def discard(self) -> None:
        self.ended = "discarded"


@cache
def loaded(source: bytes | Path) -> Form:
    """Load a form once for all tests: a form never changes, only its sessions do."""
    return load_form(source)


@pytest.fixture
def interview() -> Callable[[bytes | Path], LiveInterview]:
    """A function that begins an interview on a form."""

    def begin(source: bytes | Path, language: str = "") -> LiveInterview:
        form = loaded(source)
        session = form.new_session(now=NOW, language=language or form.default_language)
        return LiveInterview(form, session)

    return begin


@pytest.fixture
def page(qtbot: QtBot, tasks: Tasks) -> Iterator[InterviewPage]:
    """An interview page as large as it is in a window of 1280 × 720."""
    made = InterviewPage(tasks)
    qtbot.addWidget(made)
    made.resize(1016, 690)
    made.show()
    yield made
    made.clear()


def form_xml(instance: str, binds: str, body: str, itext: str = "") -> bytes:
    """Write a tiny form with `instance`, `binds` and `body` as content."""
    return f"""<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"
 xmlns:jr="http://openrosa.org/javarosa" xmlns:vd="urn:vetting-desk:instrument:1">
<h:head><h:title>An invented form</h:title><model>{itext}<instance><data id="invented" version="1">
{instance}</data></instance>{binds}</model></h:head><h:body>{body}</h:body></h:html>""".encode()


TWO_SECTIONS = form_xml(
    "<a><name/><age/><why/></a><b><more/><extra/></b>",
    """<bind nodeset="/data/a/name" type="string" required="true()" jr:requiredMsg="Say the name."/>
    <bind nodeset="/data/a/age" type="int" constraint=". &lt; 120" jr:constraintMsg="Nobody is that old."/>
    <bind nodeset="/data/a/why" type="string" relevant="/data/a/age &lt; 18" required="true()"/>
    <bind nodeset="/data/b/more" type="string"/>
    <bind nodeset="/data/b/extra" type="string" relevant="/data/b/more = 'yes'"/>""",
    """<group ref="/data/a" appearance="field-list"><label>Who</label>
    <input ref="/data/a/name"><label>Name</label></input>
    <input ref="/data/a/age"><label>Age</label></input>
    <input ref="/data/a/why"><label>Why so young?</label></input></group>
    <group ref="/data/b"><label>What else</label>
    <select1 ref="/data/b/more"><label>Anything else?</label><item><label>Yes</label><value>yes</value></item>
    <item><label>No</label><value>no</value></item></select1>
    <input ref="/data/b/extra"><label>What is it?</label></input></group>""",
)


@pytest.fixture
def two_sections(interview: Callable[..., LiveInterview]) -> LiveInterview:
    """A page of three questions, then a section of one or two."""
    return interview(TWO_SECTIONS)


@pytest.fixture
def make_form() -> Callable[..., bytes]:
    return form_xml


class Person:
    """Answers the page shown with values its questions accept, at random with a fixed seed.

    Args:
        page: The interview page.
        seed: Of the random answers.
        wanted: Answers that are not left to chance, by the question's name.
    """

    WORDS = ("Ҷамшед", "Dushanbe", "شاهد", "three words here", "0")

    def __init__(
        self, page: InterviewPage, seed: int, wanted: dict[str, str] | None = None
    ) -> None:
        self.page = page
        self.wanted = wanted or {}
        self.random = random.Random(seed)
        self.given = 0
        self._ways: dict[type[QuestionWidget], Callable[[Any], None]] = {
            SelectOneQuestion: self._choose,
            MatrixLine: self._choose_cell,
            NumberQuestion: self._number,
            MomentQuestion: self._moment,
            PointQuestion: self._place,
            PointsQuestion: self._places,
            TextQuestion: self._text,
            LineQuestion: self._line,
            RankQuestion: self._order,
        }

    def answer_page(self) -> None:
        body = self.page.view.sheet.body
        if body is None:
            return
        done: set[str] = set()
        for _ in range(60):
            open_ones = [
                (reference, widget)
                for questions in body.lists()
                for reference, widget in questions.questions.items()
                if reference not in done
            ]
            if not open_ones:
                return
            reference, widget = open_ones[0]
            done.add(reference)
            self.answer(widget)

    def answer(self, widget: QuestionWidget) -> None:
        for _ in range(12):
            self._once(widget)
            widget.flush()
            if not widget.has_error():
                break
        self.given += 1

    def _once(self, widget: QuestionWidget) -> None:
        for kind, answer in self._ways.items():
            if isinstance(widget, kind):
                answer(widget)
                return
        widget.choose_key(1)

    def _choose(self, widget: SelectOneQuestion) -> None:
        rows = [row for row in widget._rows.rows if row.isEnabled() and not row.isChecked()]
        wanted = self.wanted.get(widget.reference.rpartition("/")[2])
        rows = [row for row in rows if wanted is None or row.value == wanted]
        if rows:
            self.random.choice(rows).click()

    def _choose_cell(self, widget: MatrixLine) -> None:
        self.random.choice(widget._cells).click()

    def _number(self, widget: NumberQuestion) -> None:
        widget._field.setText(str(self.random.choice([0, 1, 2, 5, 12, 30, 40, 100, 2000])))

    def _place(self, widget: PointQuestion) -> None:
        widget._place.setText("38.5598, 68.7870")

    def _places(self, widget: PointsQuestion) -> None:
        widget._field.setPlainText("38.55, 68.78\n38.56, 68.79\n38.57, 68.77")

    def _text(self, widget: TextQuestion) -> None:
        widget._field.setPlainText(self.random.choice(self.WORDS))

    def _line(self, widget: LineQuestion) -> None:
        widget._field.setText(str(self.random.randrange(1000)))

    def _order(self, widget: RankQuestion) -> None:
        widget.move_option(0, 1)

    def _moment(self, widget: MomentQuestion) -> None:
        values = {"Day": "1", "Month": "2", "Year": str(self.random.choice([1990, 2010, 2025]))}
        values |= {"Hour": "10", "Minute": str(self.random.randrange(10, 60))}
        for part in widget._parts():
            for made in part.fields:
                made.setText(values[made.part_name])


@pytest.fixture
def person() -> type[Person]:
    return Person

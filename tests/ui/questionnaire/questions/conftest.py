"""A question on screen, made from the one control of a tiny real form."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from ui.questionnaire.questions import question_widget
from vetting_desk.forms import Node, Session, load_form

FORM = """<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"
 xmlns:odk="http://www.opendatakit.org/xforms">
<h:head><h:title>Invented</h:title><model><instance><data id="invented"><q>{value}</q></data></instance>
<bind nodeset="/data/q" {bind}/></model></h:head><h:body>{body}</h:body></h:html>"""


@dataclass
class Asked:
    """One question: its widget, its session, and its signals."""

    session: Session
    widget: Any  # its parts depend on the kind of question
    given: list[str] = field(default_factory=list)
    refused: list[tuple[str, str]] = field(default_factory=list)
    went_on: int = 0

    @property
    def node(self) -> Node:
        return self.session.node("/data/q")

    def take(self, _reference: str, value: str, said: str = "") -> None:
        self.given.append(value)
        self.session.set("/data/q", value)
        if said:
            self.session.say("/data/q", said)
        self.widget.show_error("")
        self.widget.show_node(self.node)

    def refuse(self, _reference: str, typed: str, words: str) -> None:
        self.refused.append((typed, words))

    def go_on(self) -> None:
        self.went_on += 1


@pytest.fixture
def ask(qtbot: QtBot) -> Callable[..., Asked]:
    """A function that shows one question; its answers are stored at once, as on the page."""

    def make(body: str, bind: str = 'type="string"', value: str = "", width: int = 700) -> Asked:
        session = load_form(FORM.format(value=value, bind=bind, body=body).encode()).new_session()
        widget = question_widget(session.node("/data/q"))
        qtbot.addWidget(widget)
        asked = Asked(session, widget)
        widget.answer_given.connect(asked.take)
        widget.said_given.connect(asked.take)
        widget.not_taken.connect(asked.refuse)
        widget.continue_requested.connect(asked.go_on)
        widget.resize(width, 400)
        widget.show()
        return asked

    return make


@pytest.fixture
def choices() -> Callable[..., str]:
    """A function that writes a choice control of `count` options a0, a1 …"""

    def make(
        control: str = "select1", count: int = 3, appearance: str = "", words: str = "Answer"
    ) -> str:
        items = "".join(
            f"<item><label>{words} {at}</label><value>a{at}</value></item>" for at in range(count)
        )
        return (
            f'<{control} ref="/data/q" appearance="{appearance}"><label>Which one?</label>'
            f"<hint>One hint.</hint>{items}</{control}>"
        )

    return make

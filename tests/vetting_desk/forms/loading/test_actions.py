"""Reading actions: their events, and the values they set."""

from xml.etree import ElementTree as ET

import pytest

from tests.vetting_desk.forms.conftest import FormMaker
from vetting_desk.forms import Form
from vetting_desk.forms.definition import Action, NodeDefinition
from vetting_desk.forms.loading.actions import FIRST_LOAD, LOAD, VALUE_CHANGED, ActionReader
from vetting_desk.forms.loading.problems import Problems


@pytest.fixture
def form(x: FormMaker) -> Form:
    return x.form(
        "<a/><g><b/></g><r><c/></r>",
        body=x.input("a") + x.group("g", x.input("g/b")) + x.repeat("r", x.input("r/c")),
    )


class Read:
    """The result of reading one action in a question, or in the model."""

    def __init__(self, form: Form, action: str, owner: str = "") -> None:
        self.problems = Problems("t.xml")
        self.owner: NodeDefinition | None = form.by_path.get(owner)
        self.reader = ActionReader(
            form.by_path, {"the-bind": form.by_path["/data/a"]}, self.problems
        )
        self.reader.read(ET.fromstring(action), self.owner)

    @property
    def action(self) -> Action:
        (only,) = self.reader.all
        return only

    @property
    def reported(self) -> list[tuple[str, str]]:
        return [(p.fields["detail"], p.fields["name"]) for p in self.problems.found]


@pytest.mark.parametrize(
    ("ref", "owner", "target"),
    [
        ("/data/a", "", "/data/a"),
        ("/data/g/b", "/data/a", "/data/g/b"),
        ("../g/b", "/data/a", "/data/g/b"),
        ("../../a", "/data/g/b", "/data/a"),
        ("/data/r[position() = 1]/c", "", "/data/r/c"),
    ],
)
def test_a_target_is_found_by_its_path(form: Form, ref: str, owner: str, target: str) -> None:
    read = Read(form, f'<setvalue event="{LOAD}" ref="{ref}"/>', owner)
    assert read.action.target.path == target


def test_a_target_is_found_by_the_id_of_its_bind(form: Form) -> None:
    assert Read(form, f'<setvalue event="{LOAD}" bind="the-bind"/>').action.target.path == "/data/a"


@pytest.mark.parametrize("where", ['ref="/data/gone"', 'bind="gone"', ""])
def test_an_action_for_a_question_that_is_not_there_is_passed_over_and_reported(
    form: Form, where: str
) -> None:
    read = Read(form, f'<setvalue event="{LOAD}" {where}/>')
    assert [stray.fields["detail"] for stray in read.problems.strays] == ["action-without-target"]
    assert read.reported == []
    assert read.reader.all == []


def test_an_action_for_a_group_is_refused(form: Form) -> None:
    read = Read(form, f'<setvalue event="{LOAD}" ref="/data/g"/>')
    assert [detail for detail, _ in read.reported] == ["action-without-target"]


def test_an_action_of_several_events_belongs_to_each(form: Form) -> None:
    read = Read(
        form, f'<setvalue event="{FIRST_LOAD} {VALUE_CHANGED}" ref="/data/a"/>', "/data/g/b"
    )
    assert read.reader.on_load == [read.action]
    assert read.owner is not None
    assert read.owner.actions == [read.action]


def test_an_unknown_event_is_reported_beside_a_known_one(form: Form) -> None:
    read = Read(form, f'<setvalue event="{LOAD} xforms-never" ref="/data/a"/>')
    assert read.reported == [("unknown-event", "xforms-never")]
    assert read.action.events == {LOAD}


def test_an_action_without_event_is_left_out(form: Form) -> None:
    assert Read(form, '<setvalue ref="/data/a"/>').reader.all == []


def test_an_expression_wins_over_a_literal(form: Form) -> None:
    action = Read(form, f'<setvalue event="{LOAD}" ref="/data/a" value="1 + 1">3</setvalue>').action
    assert (action.source, action.literal) == ("1 + 1", "")
    assert action.expression is not None


def test_a_literal_is_taken_as_it_stands(form: Form) -> None:
    action = Read(form, f'<setvalue event="{LOAD}" ref="/data/a"> 1 + 1 </setvalue>').action
    assert (action.expression, action.literal) == (None, " 1 + 1 ")


def test_an_expression_that_cannot_be_read_is_reported(form: Form) -> None:
    read = Read(form, f'<setvalue event="{LOAD}" ref="/data/a" value="1 +"/>')
    assert read.reported == [("unfinished", "")]
    assert read.reader.all == []


def test_a_place_is_asked_for_by_name_alone(form: Form) -> None:
    action = Read(
        form, f'<setgeopoint event="{LOAD}" ref="/data/a" value="1 +">x</setgeopoint>'
    ).action
    assert action.geopoint
    assert (action.expression, action.literal) == (None, "")


def test_a_recording_is_passed_over(form: Form) -> None:
    read = Read(form, '<recordaudio event="never" ref="/data/gone"/>')
    assert (read.reader.all, read.reported) == ([], [])

"""An instance as indented lines, each with its reference."""

from pathlib import Path

import pytest

from ui.pages.interview.preview.instance_text import instance_lines, place_of


def test_lines_are_indented_and_a_value_stays_on_its_line() -> None:
    xml = (
        '<data id="a &gt; b"><g><a>one &lt; two</a><b/></g><r><x/></r><r><x>2</x></r><e></e></data>'
    )
    lines = instance_lines(xml)
    assert [line.text for line in lines] == [
        '<data id="a &gt; b">',
        "  <g>",
        "    <a>one &lt; two</a>",
        "    <b/>",
        "  </g>",
        "  <r>",
        "    <x/>",
        "  </r>",
        "  <r>",
        "    <x>2</x>",
        "  </r>",
        "  <e></e>",
        "</data>",
    ]


def test_each_line_knows_the_place_of_its_node() -> None:
    lines = instance_lines("<data><r><x/></r><r><x>2</x></r></data>")
    places = {line.place: line.text.strip() for line in lines if line.place}
    assert places[place_of("/data/r[2]/x")] == "<x>2</x>"
    assert places[place_of("/data/r[1]")] == "<r>"
    assert places[place_of("/data")] == "<data>"


def test_line_ends_in_a_value_are_kept() -> None:
    assert instance_lines("<d><a>one\ntwo</a></d>")[1].text == "  <a>one\ntwo</a>"


@pytest.mark.parametrize("name", ["whova_form", "all-question-types-v2024091201-3"])
def test_every_relevant_question_of_a_real_form_has_its_line(shared: Path, name: str) -> None:
    from vetting_desk.forms import load_form
    from vetting_desk.operations.interview.preview import PreviewInterview

    preview = PreviewInterview(load_form(shared / "testdata" / "forms" / f"{name}.xml"), "x")
    places = {line.place for line in instance_lines(preview.instance_xml())}
    asked = [node for node in preview.session.walk() if node.kind == "question" and node.relevant]
    assert asked
    assert {place_of(node.reference) for node in asked} <= places

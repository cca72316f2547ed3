"""A questionnaire is added once, with its own attributes; a missing list may be added later."""

from pathlib import Path

from vetting_desk.forms import load_form
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.interview import instruments
from vetting_desk.operations.interview.adding_forms import add_form
from vetting_desk.paths import resource_path

FORM = """| survey |
| | type | name | label |
| | select_one_from_file places.csv | place | Where? |
| settings |
| | form_id | version |
| | listed | 7 |
"""


def test_the_summary_is_what_the_questionnaire_says_of_itself(post: OpenDesk) -> None:
    form = load_form(resource_path("instruments/phq-9.xml"))

    summary = add_form(post, form)

    assert (summary.key.id, summary.key.sha256) == ("phq-9", form.sha256)
    assert summary.clinical
    assert summary.validated
    assert summary.languages == form.languages
    assert instruments.list_instruments(post).count(summary) == 1


def test_a_questionnaire_without_title_is_called_by_its_id(post: OpenDesk, tmp_path: Path) -> None:
    path = tmp_path / "listed.md"
    path.write_text(FORM, "utf-8")

    summary = add_form(post, load_form(path))

    assert summary.title == "listed"
    assert not summary.clinical
    assert not summary.validated


def test_adding_it_again_brings_the_lists_it_lacked(post: OpenDesk, tmp_path: Path) -> None:
    path = tmp_path / "listed.md"
    path.write_text(FORM, "utf-8")
    first = add_form(post, load_form(path))
    (tmp_path / "places.csv").write_text("name,label\na,Alpha\n", "utf-8")

    again = add_form(post, load_form(path))

    assert again == first
    assert list(post.casebook.instruments.attachments(first.key.sha256)) == ["places.csv"]

"""The shared pages stand in every source that names them, and the sources stay ordinary XLSForms."""

from pathlib import Path

import pytest

from tools import shared_pages
from tools.shared_pages import FRAGMENTS, SharedPageError, current, main, read_fragment, stale
from vetting_desk.judgement.instrument_sources import convert

FRAGMENT = """# A page

| survey | type | name | label | relevant |
|---|---|---|---|---|
|  | select_one {item}_no | {item}_safe | Is it safe? | ${{item}_words} != '' |

| choices | list_name | name | label |
|---|---|---|---|
|  | {item}_no | yes | Yes \\| sure |
"""
PLAIN = FRAGMENT.replace("{item}_no", "yes_no").replace("{item}", "it")
SOURCE = """# A form

| settings | form_title | form_id |
|---|---|---|
|  | Form | form |

| survey | type | name | label |
|---|---|---|---|
|  | text | it_words | Words |
<!-- shared page -->
<!-- shared end -->

| choices | list_name | name | label |
|---|---|---|---|
<!-- shared choices -->
<!-- shared end -->
|  | own | a | A |
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "shared").mkdir()
    (tmp_path / "shared" / "page.md").write_text(PLAIN, encoding="utf-8")
    (tmp_path / "form.md").write_text(SOURCE, encoding="utf-8")
    return tmp_path


def test_every_shipped_source_holds_the_shared_pages_as_they_are() -> None:
    assert stale() == ()


def test_every_fragment_reads_and_is_written_in_four_languages() -> None:
    paths = sorted(FRAGMENTS.glob("*.md"))
    assert len(paths) > 15
    for path in paths:
        fragment = read_fragment(path)
        for row in [*fragment.rows, *(row for rows in fragment.lists.values() for row in rows)]:
            for text in ("label", "hint", "constraint_message"):
                said = {column for column in row if column.startswith(f"{text}::")}
                assert len(said) in {0, 4}, (path.name, row.get("name"), text)


def test_a_page_is_written_where_it_is_named_with_its_lists(folder: Path) -> None:
    text = current(SOURCE, folder / "shared")
    assert "|  | select_one yes_no | it_safe | Is it safe? | ${it_words} != '' |" in text
    assert "|  | yes_no | yes | Yes \\| sure |" in text
    assert "|  | own | a | A |" in text


def test_a_column_that_a_source_lacks_is_added_in_every_row(folder: Path) -> None:
    text = current(SOURCE, folder / "shared")
    rows = [line for line in text.split("\n") if line.startswith(("| survey", "|  | text"))]
    assert rows == [
        "| survey | type | name | label | relevant |",
        "|  | text | it_words | Words |  |",
    ]


def test_writing_twice_changes_nothing_more_and_pyxform_takes_it(folder: Path) -> None:
    assert main([str(folder)]) == 0
    first = (folder / "form.md").read_text(encoding="utf-8")
    assert main([str(folder), "--check"]) == 0
    assert current(first, folder / "shared") == first
    assert b'ref="/data/it_safe"' in convert(folder / "form.md")


def test_what_is_not_current_is_named_and_left(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([str(folder), "--check"]) == 1
    assert "not current" in capsys.readouterr().out
    assert (folder / "form.md").read_text(encoding="utf-8") == SOURCE


def test_values_of_a_mark_are_put_in(folder: Path) -> None:
    one = FRAGMENT.replace("{item}_no", "yes_no")
    (folder / "shared" / "page.md").write_text(one, encoding="utf-8")
    text = current(SOURCE.replace("shared page", "shared page item=h1"), folder / "shared")
    assert "| h1_safe | Is it safe? | ${h1_words} != '' |" in text


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("shared page", "shared other", "no shared page other"),
        ("<!-- shared choices -->\n<!-- shared end -->\n", "", "no place for the lists"),
        ("|  | own | a | A |", "|  | yes_no | a | A |", "the list yes_no is a shared page's"),
        ("<!-- shared page -->\n<!-- shared end -->", "<!-- shared page -->", "not closed"),
        ("<!-- shared page -->\n", "", "an end without a beginning"),
    ],
)
def test_what_does_not_fit_is_said(
    folder: Path, capsys: pytest.CaptureFixture[str], old: str, new: str, said: str
) -> None:
    (folder / "form.md").write_text(SOURCE.replace(old, new), encoding="utf-8")
    assert main([str(folder)]) == 2
    assert said in capsys.readouterr().err


def test_two_pages_may_not_use_one_list_for_two_things(folder: Path) -> None:
    other = PLAIN.replace("it_safe", "more").replace("Yes", "Well")
    (folder / "shared" / "more.md").write_text(other, encoding="utf-8")
    both = SOURCE.replace(
        "shared page -->", "shared more -->\n<!-- shared end -->\n<!-- shared page -->"
    )
    with pytest.raises(SharedPageError, match="reads otherwise"):
        current(both, folder / "shared")


@pytest.mark.parametrize("broken", ["# nothing", PLAIN.partition("| choices")[0]])
def test_a_fragment_without_its_rows_or_lists_is_refused(tmp_path: Path, broken: str) -> None:
    path = tmp_path / "page.md"
    path.write_text(broken, encoding="utf-8")
    with pytest.raises(SharedPageError):
        shared_pages.read_fragment(path)

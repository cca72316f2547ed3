"""The rules that every shipped instrument keeps."""

import json
import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from vetting_desk.judgement.author_view import AuthorForm
from vetting_desk.judgement.instrument_sources import convert, stale
from vetting_desk.judgement.lint import RATING_ROLES

IDS = (
    "first-contact", "arrival", "intake", "eligibility", "return-spj",
    "follow-up", "child-intake", "travel", "complaint", "interpreter",
    "phq-9", "gad-7", "pc-ptsd-5", "pcl-5", "itq", "audit-c", "asq",
)  # fmt: skip
CLINICAL = ("phq-9", "gad-7", "pc-ptsd-5", "pcl-5", "itq", "audit-c", "asq")
LANGUAGES = {"English (en)", "Русский (ru)", "Тоҷикӣ (tg)", "فارسی (fa)"}
MIXED_SCRIPTS = re.compile(r"[A-Za-z]+[А-яЁёҒғӢӣҚқӮӯҲҳҶҷ]|[А-яЁёҒғӢӣҚқӮӯҲҳҶҷ]+[A-Za-z]")


def test_committed_xforms_are_what_their_sources_give(folder: Path) -> None:
    assert stale(folder, folder) == ()


def test_index_lists_every_instrument_in_order(index: list[dict[str, Any]], folder: Path) -> None:
    assert [entry["id"] for entry in index] == list(IDS)
    assert {entry["file"] for entry in index} == {path.name for path in folder.glob("*.xml")}


@pytest.mark.parametrize("instrument", IDS)
def test_index_says_what_the_instrument_says_of_itself(
    index: list[dict[str, Any]], author: Callable[[str], AuthorForm], instrument: str
) -> None:
    entry = next(entry for entry in index if entry["id"] == instrument)
    attributes = author(instrument).root.attributes
    assert attributes["clinical"] == ("yes" if entry["clinical"] else "no")
    assert attributes["validated"] == ("yes" if entry["validated"] else "no")
    assert attributes["audience"].split() == entry["audience"]


@pytest.mark.parametrize("instrument", IDS)
def test_every_text_stands_in_every_language(
    author: Callable[[str], AuthorForm], instrument: str
) -> None:
    form = author(instrument)
    assert set(form.languages) == LANGUAGES
    for node in form.root.walk():
        for texts in [*node.texts.values(), *node.choices.values()]:
            assert set(texts) == set(form.languages), node.reference
            assert all(texts.values()), node.reference
            assert "-" not in texts.values(), node.reference


@pytest.mark.parametrize("instrument", IDS)
def test_every_row_but_calculations_and_meta_has_a_label(
    author: Callable[[str], AuthorForm], instrument: str
) -> None:
    for node in author(instrument).root.walk():
        if "/meta" in node.reference or node.calculated or node.parent is None:
            continue
        if node.role == "evidence-source-key":  # never shown
            continue
        assert node.texts.get("label"), node.reference


@pytest.mark.parametrize("instrument", IDS)
def test_no_word_mixes_latin_and_cyrillic_letters(
    author: Callable[[str], AuthorForm], instrument: str
) -> None:
    for node in author(instrument).root.walk():
        for texts in [*node.texts.values(), *node.choices.values()]:
            for text in texts.values():
                assert not MIXED_SCRIPTS.search(text), (node.reference, text)


@pytest.mark.parametrize("instrument", [name for name in IDS if name not in CLINICAL])
def test_tajik_is_not_a_copy_of_russian(
    author: Callable[[str], AuthorForm], instrument: str
) -> None:
    same = []
    for node in author(instrument).root.walk():
        label = node.texts.get("label", {})
        if label and label["Русский (ru)"] == label["Тоҷикӣ (tg)"]:
            same.append(node.reference)
    assert same == []


@pytest.mark.parametrize("instrument", IDS)
def test_no_rating_has_a_default(author: Callable[[str], AuthorForm], instrument: str) -> None:
    for node in author(instrument).root.walk():
        if node.role in RATING_ROLES:
            assert not node.default, node.reference
            assert not node.calculated, node.reference


@pytest.mark.parametrize("instrument", [name for name in IDS if name not in CLINICAL])
def test_nothing_is_added_up_outside_the_screeners(folder: Path, instrument: str) -> None:
    """Check digits of machine-readable zones are: they say whether a line was typed as it is printed."""
    xform = (folder / f"{instrument}.xml").read_text(encoding="utf-8")
    for name, expression in re.findall(r'nodeset="([^"]*)"[^>]* calculate="([^"]*)"', xform):
        if re.fullmatch(r"/data/documents/document/mrz_\w+_wrong", name):
            continue
        assert "+" not in expression
        assert "sum(" not in expression


@pytest.mark.parametrize("instrument", IDS)
def test_no_expression_asks_the_device_for_the_time(folder: Path, instrument: str) -> None:
    xform = (folder / f"{instrument}.xml").read_text(encoding="utf-8")
    assert "today()" not in xform
    assert "now()" not in xform


@pytest.mark.parametrize("instrument", IDS)
def test_every_kind_and_role_is_in_the_documented_table(
    author: Callable[[str], AuthorForm], folder: Path, instrument: str
) -> None:
    page = (folder.parent.parent / "docs" / "instruments.md").read_text(encoding="utf-8")
    documented = set(re.findall(r"`([a-z][a-z0-9-]*)`", page))
    for node in author(instrument).root.walk():
        assert {node.kind, node.role} - {""} <= documented, node.reference


@pytest.mark.parametrize("instrument", IDS)
def test_example_names_its_instrument_and_a_language_of_it(
    author: Callable[[str], AuthorForm], folder: Path, instrument: str
) -> None:
    example = json.loads((folder / "examples" / f"{instrument}.json").read_text(encoding="utf-8"))
    assert example["instrument"] == instrument
    assert example["language"] in author(instrument).languages
    assert "TRAINING" in json.dumps(example)


@pytest.mark.outside
@pytest.mark.slow
@pytest.mark.skipif(shutil.which("java") is None, reason="java is not here; ODK Validate needs it")
@pytest.mark.parametrize("instrument", IDS)
def test_odk_validate_accepts_it(
    folder: Path, instrument: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    from pyxform.validators import odk_validate

    run = odk_validate.run_popen_with_timeout

    def lightly(command: list[str], patience: int) -> object:
        """Run for a second or two: compiling for speed, or collecting garbage meanwhile, costs more."""
        java, *rest = command
        return run([java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", *rest], patience)

    monkeypatch.setattr(odk_validate, "run_popen_with_timeout", lightly)
    assert odk_validate.check_xform(str(folder / f"{instrument}.xml")) == []


def test_a_source_that_pyxform_warns_about_is_refused(tmp_path: Path) -> None:
    from vetting_desk.errors import FormProblems

    source = tmp_path / "warned.md"
    source.write_text(
        "| survey | type | name | label::English (en) | hint::Русский (ru) |\n"
        "| | text | a | A | а |\n",
        encoding="utf-8",
    )
    with pytest.raises(FormProblems):
        convert(source)


def test_a_source_that_is_no_form_is_refused(tmp_path: Path) -> None:
    from vetting_desk.errors import FormStructureError

    source = tmp_path / "broken.md"
    source.write_text("| survey | type | name |\n| | nonsense | a |\n", encoding="utf-8")
    with pytest.raises(FormStructureError) as caught:
        convert(source)
    assert caught.value.fields["file"] == "broken.md"


@pytest.mark.parametrize("instrument", IDS)
def test_no_page_holds_a_repeat(folder: Path, instrument: str) -> None:
    """ODK Collect cannot show a repeat inside a ``field-list``."""
    from vetting_desk.forms.xml_reader import read_xml

    root = read_xml((folder / f"{instrument}.xml").read_bytes()).root
    xforms = "{http://www.w3.org/2002/xforms}"
    pages = [g for g in root.iter(f"{xforms}group") if "field-list" in g.get("appearance", "")]
    assert pages
    for page in pages:
        inner = [r.get("nodeset") for r in page.iter(f"{xforms}repeat")]
        assert inner in ([], [page.get("ref")]), page.get("ref")


@pytest.mark.parametrize("instrument", IDS)
def test_persian_begins_at_the_right_also_with_a_code(
    author: Callable[[str], AuthorForm], instrument: str
) -> None:
    turned = [
        text
        for node in author(instrument).root.walk()
        for texts in [*node.texts.values(), *node.choices.values()]
        for text in [texts["فارسی (fa)"]]
        if re.match(r"[\W_]*[A-Za-z]", text)
        and re.search("[\u0620-\u06ff]", text)
        and text[0] not in "\u200f\u2067"
    ]
    assert turned == []

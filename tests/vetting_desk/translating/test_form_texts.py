"""A questionnaire's texts on their way to a translator and back: nothing lost, nothing in a wrong place."""

from pathlib import Path

import pytest

from vetting_desk.errors import TranslationFileError, TranslationMismatchError
from vetting_desk.judgement.instrument_sources import convert
from vetting_desk.paths import resource_path
from vetting_desk.translating.form_texts import form_catalogue, with_translations
from vetting_desk.translating.tables import read_source
from vetting_desk.translating.units import Catalogue, State, Unit
from vetting_desk.translating.xliff import read_xliff, write_xliff

FORM = """# A form

| survey | type | name | label::English (en) | label::Русский (ru) | hint::English (en) | hint::Русский (ru) |
|  | begin_group | safe | Safety | Безопасность | | |
|  | text | q1 | Name of ${q2} | Имя | As said | - |
|  | text | q0 | Who? | | | |
|  | end_group | safe | | | | |
|  | text | q2 | Other | Другое | | |
|  | note | q0 | Again | Снова | | |

| choices | list_name | name | label::English (en) | label::Русский (ru) |
|  | yesno | yes | Yes | Да |

| settings | form_id | form_title | attribute::vd:title-ru |
|  | f | A form | Опросник |
"""
SOURCE = read_source(FORM.encode(), "form.md")


def test_each_text_has_a_key_that_stays_and_says_where_it_stands() -> None:
    catalogue = form_catalogue(SOURCE, "form.md", "ru")
    assert (catalogue.origin, catalogue.source_language, catalogue.target_language) == (
        "instrument:f",
        "en",
        "ru",
    )
    assert {unit.key: (unit.source, unit.target) for unit in catalogue.units} == {
        "survey/safe/label": ("Safety", "Безопасность"),
        "survey/q1/label": ("Name of ${q2}", "Имя"),
        "survey/q0/label": ("Who?", ""),
        "survey/q2/label": ("Other", "Другое"),
        "survey/q0~2/label": ("Again", "Снова"),
        "survey/q1/hint": ("As said", ""),
        "choices/yesno/yes/label": ("Yes", "Да"),
        "settings/title": ("A form", "Опросник"),
    }
    assert [unit.key for unit in catalogue.units if unit.state is State.MISSING] == [
        "survey/q0/label",
        "survey/q1/hint",
    ]
    assert catalogue.units[0].notes == ("begin_group",)


@pytest.mark.parametrize("name", ["intake", "return-spj", "phq-9"])
@pytest.mark.parametrize("language", ["ru", "Oʻzbekcha (uz)"])
def test_a_shipped_questionnaire_goes_and_comes_without_loss(name: str, language: str) -> None:
    content = resource_path(f"instruments/{name}.md").read_bytes()
    source = read_source(content, f"{name}.md")
    catalogue = form_catalogue(source, f"{name}.md", language)
    made, outcome = with_translations(
        source, f"{name}.md", read_xliff(write_xliff(catalogue)), language
    )
    assert made == content
    assert outcome.whole
    assert outcome.changes == {}


def back(*units: Unit, to: str = "ru") -> Catalogue:
    return Catalogue("instrument:f", "en", to, units)


def test_a_translator_s_words_stand_where_they_belong_and_nothing_else_moves() -> None:
    words = back(
        Unit("survey/q0/label", "Who?", "Кто?"), Unit("choices/yesno/yes/label", "Yes", "Ага")
    )
    made, outcome = with_translations(SOURCE, "form.md", words)
    assert made.decode() == FORM.replace("| Who? | |", "| Who? | Кто? |").replace(
        "| Да |", "| Ага |"
    )
    assert (outcome.added, len(outcome.changes)) == (["survey/q0/label"], 2)


def test_a_new_language_comes_in_whole(tmp_path: Path) -> None:
    uz = "Oʻzbekcha (uz)"
    words = tuple(
        Unit(unit.key, unit.source, f"{unit.source} uz")
        for unit in form_catalogue(SOURCE, "form.md", uz).units
    )
    made, outcome = with_translations(SOURCE, "form.md", back(*words, to="uz"), uz)
    assert outcome.missing == []
    again = read_source(made, "form.md")
    assert {unit.target for unit in form_catalogue(again, "form.md", "uz").units} == {
        unit.target for unit in words
    }
    assert form_catalogue(again, "form.md", "ru") == form_catalogue(SOURCE, "form.md", "ru")
    path = tmp_path / "form.md"
    path.write_bytes(made)
    assert b"Who? uz" in convert(path)


def test_a_source_that_changed_is_told_by_name() -> None:
    changed = read_source(FORM.replace("Who?", "Who is it?").encode(), "form.md")
    made, outcome = with_translations(
        changed, "form.md", back(Unit("survey/q0/label", "Who?", "Кто?"))
    )
    assert outcome.stale == ["survey/q0/label"]
    assert made == FORM.replace("Who?", "Who is it?").encode()


def test_a_reference_to_a_question_stays() -> None:
    words = back(Unit("survey/q1/label", "Name of ${q2}", "Имя ${q3}"))
    assert with_translations(SOURCE, "form.md", words)[1].refused == [
        ("survey/q1/label", "placeholders")
    ]


def test_the_words_of_another_questionnaire_are_refused() -> None:
    with pytest.raises(TranslationMismatchError) as refused:
        with_translations(SOURCE, "form.md", Catalogue("instrument:g", "en", "ru", ()))
    assert refused.value.fields["belongs"] == "instrument:g"


@pytest.mark.parametrize(
    ("to", "from_", "detail"),
    [("uz", "en", "no-such-language"), ("ru", "de", "no-source-language")],
)
def test_a_language_that_is_not_there_is_named(to: str, from_: str, detail: str) -> None:
    with pytest.raises(TranslationFileError) as refused:
        form_catalogue(SOURCE, "form.md", to, from_)
    assert refused.value.fields["detail"] == detail

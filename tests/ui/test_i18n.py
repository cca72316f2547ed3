"""Every text of the window is translated, with the same placeholders, and the compiled files are current."""

import re
import shutil
import string
import subprocess
import sys
from datetime import date
from pathlib import Path
from xml.etree.ElementTree import Element, parse

import pytest
from PySide6.QtCore import QCoreApplication

from ui.i18n import LANGUAGES, system_language
from ui.pages.help.help_dialog import CHAPTERS, chapter_text
from ui.shell.application import Application
from ui.text.outcome_text import summary_lines
from ui.text.person_text import age_text
from vetting_desk.model import BirthCertainty, BirthDate, BundleKind, IntakeSummary
from vetting_desk.paths import resource_path

ROOT = Path(__file__).resolve().parents[2]
TRANSLATED = ("ru", "tg", "fa")
FORMS = {"en": 2, "ru": 3, "tg": 2, "fa": 1}


def messages(language: str) -> list[tuple[str, Element]]:
    tree = parse(resource_path(f"i18n/vetting_desk_{language}.ts"))
    return [
        (f"{context.findtext('name')}: {message.findtext('source')}", message)
        for context in tree.iter("context")
        for message in context.iter("message")
    ]


def _forms(message: Element) -> list[str]:
    translation = message.find("translation")
    assert translation is not None
    forms = [form.text or "" for form in translation.iter("numerusform")]
    return forms or [translation.text or ""]


def _places(text: str) -> set[str]:
    named = {name for _, name, _, _ in string.Formatter().parse(text) if name}
    return named | set(re.findall(r"%n", text))


@pytest.mark.parametrize("language", ["en", *TRANSLATED])
def test_nothing_is_left_untranslated(language: str) -> None:
    missing = [
        name
        for name, message in messages(language)
        if not all(_forms(message)) or message.find("translation[@type='unfinished']") is not None
    ]
    todo = "write the words in resources/i18n/, take out type=unfinished, run: make translations"
    assert missing == [], todo


@pytest.mark.parametrize("language", ["en", *TRANSLATED])
def test_every_translation_has_the_places_of_its_source(language: str) -> None:
    wrong = {}
    for name, message in messages(language):
        wanted = _places(message.findtext("source") or "")
        for form in _forms(message):
            # One and none may be written without a figure.
            if _places(form) != wanted and _places(form) | {"%n"} != wanted:
                wrong[name] = form
    assert wrong == {}


def test_every_text_has_a_context_it_is_looked_up_in() -> None:
    tree = parse(resource_path("i18n/vetting_desk_ru.ts"))
    assert all(context.findtext("name") for context in tree.iter("context"))


@pytest.mark.parametrize("language", ["en", *TRANSLATED])
def test_counted_texts_have_all_their_forms(language: str) -> None:
    wrong = [
        name
        for name, message in messages(language)
        if message.get("numerus") == "yes" and len(_forms(message)) != FORMS[language]
    ]
    assert wrong == []


def test_the_files_hold_exactly_the_texts_of_the_sources(tmp_path: Path) -> None:
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "ui").rglob("*.py"))
    fresh = tmp_path / "fresh_ru.ts"
    tool = Path(sys.executable).parent / "pyside6-lupdate"
    command = [
        str(tool),
        "-locations",
        "none",
        "-source-language",
        "en",
        "-target-language",
        "ru",
        *sources,
    ]
    subprocess.run([*command, "-ts", str(fresh)], cwd=ROOT, check=True, capture_output=True)
    gathered = {
        f"{context.findtext('name')}: {message.findtext('source')}"
        for context in parse(fresh).iter("context")
        for message in context.iter("message")
    }
    assert gathered == {name for name, _message in messages("ru")}, "run: make translations"


@pytest.mark.parametrize("language", ["en", *TRANSLATED])
def test_the_compiled_file_is_that_of_its_text(language: str, tmp_path: Path) -> None:
    text = tmp_path / f"vetting_desk_{language}.ts"
    shutil.copy(resource_path(f"i18n/vetting_desk_{language}.ts"), text)
    tool = Path(sys.executable).parent / "pyside6-lrelease"
    subprocess.run([str(tool), "-silent", "-removeidentical", str(text)], check=True)
    made = text.with_suffix(".qm").read_bytes()
    assert made == resource_path(f"i18n/vetting_desk_{language}.qm").read_bytes(), (
        "run: make translations"
    )


@pytest.mark.usefixtures("light_again")
class TestSpeaking:
    def test_each_language_answers_in_its_own_words(self, qapp: Application) -> None:
        said = set()
        for language in LANGUAGES:
            qapp.translations.use(language.code)
            said.add(QCoreApplication.translate("Words", "Interviewer"))
        assert len(said) == len(LANGUAGES)

    def test_russian_counts_in_three_forms(self, qapp: Application) -> None:
        qapp.translations.use("ru")
        said = {
            QCoreApplication.translate("CasesPage", "%n case(s)", None, count)
            for count in (1, 2, 5)
        }
        assert len({re.sub(r"\d", "", words) for words in said}) == 3

    def test_ages_and_what_a_transfer_did_are_counted_too(self, qapp: Application) -> None:
        birth = BirthDate("2001-11-05", BirthCertainty.EXACT)
        summary = IntakeSummary("b", BundleKind.RECORDS, "Post", "A", 4, gap=2)
        for language in TRANSLATED:
            qapp.translations.use(language)
            assert "age" not in age_text(birth, date(2026, 11, 22))
            assert "bundle" not in summary_lines(summary)[0]

    def test_english_counts_one_and_many(self, qapp: Application) -> None:
        qapp.translations.use("en")
        assert QCoreApplication.translate("CasesPage", "%n case(s)", None, 1) == "1 case"
        assert QCoreApplication.translate("CasesPage", "%n case(s)", None, 3) == "3 cases"

    def test_an_unknown_language_is_english(self, qapp: Application) -> None:
        qapp.translations.use("xx")
        assert qapp.translations.code == "en"


def test_the_system_s_language_is_one_we_speak() -> None:
    assert system_language() in {language.code for language in LANGUAGES}


if sys.platform.startswith("linux"):

    @pytest.mark.parametrize(
        ("param", "code"),
        [
            ({"LANG": "ru_RU.UTF-8"}, "ru"),
            ({"LANG": "ru_RU.UTF-8", "LC_ALL": "tg_TJ"}, "tg"),
            ({"LANG": "de_DE", "LANGUAGE": "de:tg"}, "tg"),
            ({"LANG": "C"}, "en"),
            ({}, "en"),
        ],
    )
    def test_the_system_s_language_is_read_as_others_read_it(
        param: dict[str, str], code: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        for name in ("LANG", "LANGUAGE", "LC_ALL", "LC_MESSAGES"):
            monkeypatch.delenv(name, raising=False)
        for name, value in param.items():
            monkeypatch.setenv(name, value)
        assert system_language() == code


@pytest.mark.parametrize("chapter", CHAPTERS)
def test_the_help_is_there_in_every_language(chapter: str) -> None:
    texts = {chapter_text(chapter, language.code) for language in LANGUAGES}
    assert len(texts) == len(LANGUAGES)
    assert chapter_text(chapter, "xx") == chapter_text(chapter, "en")

"""Titles of instruments in the window's language."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from ui.text import form_names
from ui.text.form_names import form_name, language_code


@pytest.fixture(autouse=True)
def _spoken() -> Iterator[None]:
    before = QLocale()
    form_names.learn({"Intake": {"ru": "Приём", "tg": "Қабул"}})
    yield
    form_names.learn({})
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("code", "shown"), [("en", "Intake"), ("ru", "Приём"), ("tg", "Қабул"), ("fa", "Intake")]
)
def test_a_title_follows_the_window_where_the_form_has_it(code: str, shown: str) -> None:
    QLocale.setDefault(QLocale(code))
    assert language_code() == code
    assert form_name("Intake") == shown
    assert form_name("Never heard of") == "Never heard of"


def test_what_is_learnt_replaces_what_was_known() -> None:
    QLocale.setDefault(QLocale("ru"))
    form_names.learn({"Other": {"ru": "Другое"}})
    assert form_name("Intake") == "Intake"
    assert form_name("Other") == "Другое"


BARE = re.compile(r"\b(?:record|draft|assessment|each|r|offer|summary|instrument)\.title\b(?!\()")
OTHERWISE = {
    "ui/pages/raters/training_view.py": "an exercise has a title of its own",
}


def test_titles_of_questionnaires_go_through_form_name() -> None:
    bare = []
    for path in sorted(Path("ui/pages").rglob("*.py")):
        if path.as_posix() in OTHERWISE:
            continue
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
            if BARE.search(line) and "form_name(" not in line:
                bare.append(f"{path}:{number}: {line.strip()}")
    assert bare == []

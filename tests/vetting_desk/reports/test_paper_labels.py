"""The own texts of decisions and letters: there in every language, each its own."""

from dataclasses import asdict

import pytest

from vetting_desk.reports.paper_labels import load_paper_labels


@pytest.mark.parametrize("language", ["en", "ru", "tg", "fa"])
def test_every_language_has_every_text(language: str) -> None:
    found = asdict(load_paper_labels(language))
    assert all(text.strip() for text in found.values())
    if language != "en":
        english = asdict(load_paper_labels("en"))
        assert not {name for name, text in found.items() if text == english[name]}


def test_another_language_is_english_and_a_region_is_passed_over() -> None:
    assert load_paper_labels("xx").decision == "Decision"
    assert load_paper_labels("fa-AF") == load_paper_labels("fa")


@pytest.mark.parametrize(("prefix", "value"), [("result", "not-met"), ("stance", "heard")])
def test_a_text_is_found_by_a_value(prefix: str, value: str) -> None:
    assert load_paper_labels("en").by(prefix, value)

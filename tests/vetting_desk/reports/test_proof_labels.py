"""The texts of a proof's page are there in every language, and give nothing away."""

import re
from dataclasses import astuple

import pytest

from vetting_desk.reports.labels import LANGUAGES
from vetting_desk.reports.proof_labels import load_proof_labels

GIVES_AWAY = re.compile(
    r"amnest|conflict|war\b|fight|return|vetting|амнист|конфликт|войн|боев|возвращ|авф|ҷанг|низоъ|عفو|جنگ|درگیری",
    re.IGNORECASE,
)


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_no_text_says_what_a_page_is_about(language: str) -> None:
    texts = astuple(load_proof_labels(language))
    assert all(texts)
    assert not [text for text in texts if GIVES_AWAY.search(text)]


def test_another_language_gets_english() -> None:
    assert load_proof_labels("xx-YY") is not load_proof_labels("fa")
    assert load_proof_labels("xx").title == load_proof_labels("en").title

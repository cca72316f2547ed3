"""The texts of travel sheets and notices are there in every language, and give nothing away."""

from dataclasses import astuple

import pytest

from tests.vetting_desk.reports.test_proof_labels import GIVES_AWAY
from vetting_desk.model import PaperKind
from vetting_desk.operations.passage import endangering
from vetting_desk.reports.labels import LANGUAGES
from vetting_desk.reports.passage_labels import load_passage_labels


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_no_text_says_why_anybody_travels(language: str) -> None:
    texts = astuple(load_passage_labels(language))
    assert all(texts)
    assert not [text for text in texts if GIVES_AWAY.search(text)]
    assert list(endangering.found(texts, ())) == []


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_every_paper_and_way_has_words(language: str) -> None:
    labels = load_passage_labels(language)
    assert len({labels.paper(each.value) for each in PaperKind}) == len(PaperKind)
    assert labels.from_to.format(place="A", to="B").count("A") >= 1


def test_another_language_gets_english() -> None:
    assert load_passage_labels("xx").sheet == load_passage_labels("en").sheet

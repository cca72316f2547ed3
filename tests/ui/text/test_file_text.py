"""Words for files: each thing that was taken out is named, and what is kept whole says so."""

import pytest

from ui.text.file_text import act_text, form_text, gone_text, media_text
from vetting_desk.model.kept_file import Gone, HandAct, HandOf, PaperForm


def test_what_was_taken_out_is_named() -> None:
    assert gone_text(["place", "device"]) == (
        "Taken out of it as it came in: where it was taken, camera and serial number."
    )
    assert gone_text([]) == "It told nothing beside what it shows."
    assert "may still tell" in gone_text([Gone.NOTHING_LOOKED_FOR])


def test_each_form_and_act_has_words_of_its_own() -> None:
    acts = {act_text(of, act) for of in HandOf for act in HandAct}
    assert len(acts) == len(HandOf) * len(HandAct)
    assert len({form_text(form) for form in PaperForm}) == len(PaperForm)


@pytest.mark.parametrize(
    ("media", "words"),
    [
        ("", "Paper without a picture"),
        ("image/jpeg", "Picture"),
        ("application/pdf", "Document (PDF)"),
        ("audio/wav", "Sound"),
        ("video/mp4", "Film"),
    ],
)
def test_each_kind_of_file_is_named(media: str, words: str) -> None:
    assert media_text(media) == words

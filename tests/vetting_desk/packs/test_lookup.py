import pytest

from vetting_desk.errors import NotFoundError
from vetting_desk.model import new_id
from vetting_desk.model.pack import PackContent
from vetting_desk.model.record_document import DeskPart, OfficerPart
from vetting_desk.packs import document as documents
from vetting_desk.packs.lookup import all_of, code_of, find


@pytest.fixture(scope="session")
def document(content: PackContent) -> documents.PackDocument:
    return documents.PackDocument(
        format="vetting-desk-pack",
        version=1,
        least_reader=1,
        pack=content.id,
        number=1,
        title=content.title,
        desk=DeskPart(id=new_id(), name="HQ", organisation="Invented", training=True),
        author=OfficerPart(id=new_id(), name="Invented", role="supervisor"),
        signed_at="2026-11-22T10:00:00.000Z",
        official=content.official,
        languages=list(content.languages),
        texts=documents.text_parts(content.texts),
    )


def test_approved_words_are_given_in_the_language_asked_for(
    document: documents.PackDocument,
) -> None:
    found = find([document], "notice/silence", "Тоҷикӣ (tg)")
    assert (found.language, found.approved, found.approved_by) == ("tg", True, "Invented Lawyer")
    assert "ҷавоб надиҳед" in found.text


@pytest.mark.parametrize("language", ["tg", "fa-AF", "klingon"])
def test_without_approved_words_the_official_ones_are_given_and_nothing_is_made_up(
    document: documents.PackDocument, language: str
) -> None:
    found = find([document], "notice/stop", language)
    assert (found.language, found.wanted, found.approved) == ("ru", language, False)
    assert "прервать беседу" in found.text


def test_all_texts_of_a_pack_are_given_once(document: documents.PackDocument) -> None:
    found = all_of(document, "tg")
    assert len(found) == len({text.name for text in found}) == 47
    assert [text.name for text in found if not text.approved] == ["notice/stop"]


@pytest.mark.parametrize("name", ["notice/song", "stop", "", "letter/stop"])
def test_a_text_that_no_pack_has_is_not_found(document: documents.PackDocument, name: str) -> None:
    with pytest.raises(NotFoundError):
        find([document], name, "tg")


def test_codes_of_languages_as_instruments_name_them() -> None:
    assert [code_of(name) for name in ("Русский (ru)", "tg", " en ", "")] == ["ru", "tg", "en", ""]

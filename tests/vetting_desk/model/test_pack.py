from vetting_desk.model.pack import FoundText, PackSort, PackText


def test_a_text_is_asked_for_by_sort_and_key() -> None:
    assert PackText(PackSort.NOTICE, "silence", "ru", "Invented").name == "notice/silence"


def test_words_in_another_language_are_not_the_approved_ones() -> None:
    found = FoundText("notice/a", "Invented", "ru", "tg", "Texts", 1, "Invented", "2026-11-22")
    assert not found.approved
    assert FoundText(
        "notice/a", "Invented", "tg", "tg", "Texts", 1, "Invented", "2026-11-22"
    ).approved

"""The glossary: what it forbids is found, and nothing else."""

from pathlib import Path

import pytest

from vetting_desk.translating.terms import faults, pattern, read_terms, terms_in


@pytest.mark.parametrize(
    ("language", "text", "term"),
    [
        ("ru", "О подписи здесь судить нельзя", "judgement"),
        ("ru", "Раскрыто психологом", "release"),
        ("ru", "Привезите обратный пакет", "return-bundle"),
        ("ru", "Позовите специалиста", "clinician"),
        ("tg", "Парванда нест карда шуд", "remove"),
        ("tg", "Аз ҷавоб сар кашид", "declined-to-answer"),
        ("tg", "Имзо дуруст нест", "valid"),
        ("fa", "اعتراف نکنید", "confession"),
        ("fa", "قربانی", "victim"),
    ],
)
def test_a_word_that_never_stands_is_found(language: str, text: str, term: str) -> None:
    assert term in {fault.term for fault in faults(text, language) if fault.kind == "never"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Дело рассматривает суд"),
        ("ru", "человек нуждается в помощи"),
        ("tg", "дар ин ҷо сертификат нест"),
    ],
)
def test_a_word_that_only_looks_like_it_is_left_alone(language: str, text: str) -> None:
    assert faults(text, language) == []


def test_a_word_is_unlike_only_beside_the_english_it_is_wrong_for() -> None:
    assert faults("нусхаи нави барнома", "tg") == []
    assert [f.term for f in faults("нусхаи нави барнома", "tg", "a newer version")] == ["version"]
    assert faults("версияи навтари нусхаи эҳтиётӣ", "tg", "a version of the backup") == []


def test_a_label_has_the_glossary_s_word() -> None:
    assert [f.kind for f in faults("Оплата", "ru", "Retention")] == ["other-word"]
    assert faults("Срок хранения…", "ru", "Retention…") == []
    assert faults("Для всех дел задан срок", "ru", "Retention of all cases is set") == []


def test_english_terms_are_found_one_or_several_and_the_longest_first() -> None:
    assert [term.id for term in terms_in("Write return bundles to the stick")] == [
        "return-bundle",
        "stick",
    ]
    assert "bundle" in {term.id for term in terms_in("two Bundles")}
    assert terms_in("nothing of it") == ()


def test_the_pattern_takes_whole_words_and_any_letters_for_a_star() -> None:
    assert pattern("иск").search("истец, иск") is not None
    assert pattern("иск").search("искали") is None
    assert pattern("баста* бозгашт*").search("Бастаҳои  бозгашти марказ") is not None
    assert pattern("нусха* !эҳтиёт*").search("нусхаи эҳтиётӣ") is None


def test_rows_are_whole_and_named_once() -> None:
    terms = read_terms()
    assert len({term.id for term in terms}) == len(terms) > 150
    assert all(term.english and term.group for term in terms)


def test_a_row_that_misses_a_cell_is_refused(tmp_path: Path) -> None:
    broken = tmp_path / "terms.tsv"
    broken.write_text("id\tgroup\ten\nbundle\tRecords\n", encoding="utf-8")
    with pytest.raises(ValueError, match="shorter"):
        read_terms(broken)

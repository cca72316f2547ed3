"""Blacking words out: wherever they stand, with the whole word around them, and nothing of their length."""

from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vetting_desk.model.copies import BlackedOut, LeftOut
from vetting_desk.model.copy_document import BOX
from vetting_desk.operations.copies.blacking import Blackening

THIRD, SOURCE = LeftOut.THIRD_PARTY, LeftOut.PROTECTED_SOURCE


def _of(*words: str) -> Blackening:
    return Blackening(BlackedOut(THIRD, words=each) for each in words)


@pytest.mark.parametrize(
    ("words", "text", "left"),
    [
        ("Zarina", "He met ZARINA there.", f"He met {BOX} there."),
        ("Зарин", "Он жил у Зарины, зариниными деньгами.", f"Он жил у {BOX}, {BOX} деньгами."),
        ("Ali", "Ali alighted in Mali.", f"{BOX} alighted in Mali."),
        ("Abu  Samir", "the man\nABU\n  SAMIR himself", f"the man\n{BOX} himself"),
        ("زرینه", "و زرینهٔ کوچک", f"و {BOX} کوچک"),
        ("+992 90 000", "call +992 90 000 now", f"call {BOX} now"),
        ("زرينه", "و زرینه آمد", f"و {BOX} آمد"),
        ("محمد", "گفت مُحَمَّد و محـمد", f"گفت {BOX} و {BOX}"),
        ("ابو سمیر", "ابو\u200cسمیر آمد", f"{BOX} آمد"),
        ("Zarina", "at Zari\u00adna and Zari\u200bna", f"at {BOX} and {BOX}"),
        ("Қодир", "у Кодира", f"у {BOX}"),
        ("Семен", "Семёна ждали", f"{BOX} ждали"),
        ("Abu Samir", "Abu-Samir, AbuSamir", f"{BOX}, {BOX}"),
        ("+992 90 000", "call +992-90-000 or ۹۹۲۹۰۰۰۰", f"call {BOX} or {BOX}"),
        ("e\u0301mile", "\u00c9mile said", f"{BOX} said"),
    ],
)
def test_words_go_wherever_they_stand(words: str, text: str, left: str) -> None:
    assert _of(words).text(text)[0] == left


@pytest.mark.parametrize(
    "written",
    [
        "Z. Karimova", "Karimova Z.", "Karimova, Zarina", "Zarina (Karimova", "Zarina_Karimova", "Zarina K.",
        "Z a r i n a K a r i m o v a", "Z-a-r-i-n-a-K-a-r-i-m-o-v-a", "Zar\u00edna Kar\u00ecmova",
        "Z\u0430rina Karim\u043eva", "Z\u2063arina Kari\u202emova", "Za\ufe0frina Karimova",
        "Zari-\nna Karimova",
    ],
)  # fmt: skip
def test_a_name_is_found_however_it_is_written(written: str) -> None:
    assert _of("Zarina Karimova").plain(f"saw {written} there") == f"saw {BOX} there"


def test_what_only_resembles_a_name_stays() -> None:
    black = _of("Zarina Karimova")
    for text in ("Zarina knew", "K. said so", "Z.K.", "Zara Karim", "a zone, Karim"):
        assert black.plain(text) == text


@pytest.mark.parametrize("written", ["+992935550102", "992-93-555-0102", "992 (93) 555.01.02"])
def test_a_number_is_found_however_it_is_grouped(written: str) -> None:
    assert _of("+992 93 555 01 02").plain(f"call {written} now") == f"call {BOX} now"


def test_long_runs_of_letters_cost_no_more_than_their_length() -> None:
    black = _of("Anna Maria Berg Karimova", *(f"Person{n} Family{n}" for n in range(20)))
    before = process_time()
    black.plain("a" * 20_000 + " " + "a. " * 5_000)
    assert process_time() - before < 10


def test_another_case_of_a_noun_needs_its_stem() -> None:
    assert _of("Зарина").plain("Он жил у Зарины.") == "Он жил у Зарины."


def test_boxes_beside_each_other_are_one_and_keep_the_first_reason() -> None:
    black = Blackening([BlackedOut(THIRD, words="Zarina"), BlackedOut(SOURCE, words="Karimova")])
    assert black.text("Zarina  Karimova came; Karimova left") == (
        f"{BOX} came; {BOX} left",
        [THIRD, SOURCE],
    )


def test_of_two_that_fit_the_longer_counts() -> None:
    black = Blackening(
        [BlackedOut(THIRD, words="Zarina"), BlackedOut(SOURCE, words="Zarina of Istaravshan")]
    )
    assert black.text("from Zarina of Istaravshan.") == (f"from {BOX}.", [SOURCE])


def test_nothing_to_black_out_changes_nothing() -> None:
    assert _of().text("as it is") == ("as it is", [])
    assert _of("  ").text("as it is") == ("as it is", [])


@given(
    word=st.text(st.characters(categories=["Ll", "Lo"]), min_size=4, max_size=12),
    before=st.text(max_size=20),
    after=st.text(max_size=20),
)
def test_what_was_blacked_out_is_not_there_any_more(word: str, before: str, after: str) -> None:
    left, kinds = _of(word).text(f"{before} {word} {after}")
    assert word.casefold() not in left.casefold() or word.casefold() in BOX
    assert len(kinds) == left.count(BOX) - f"{before}{after}".count(BOX)


def test_the_length_of_what_was_there_is_not_told() -> None:
    black = _of("Zarina", "Zarinaberdiyeva")
    assert black.plain("- Zarina -") == black.plain("- Zarinaberdiyeva -") == f"- {BOX} -"


@pytest.mark.parametrize("written", ["Ｚａｒｉｎ", "ｚarin", "Za\u00adrin", "𝐙arin"])
def test_wide_and_ornate_letters_are_the_letters_they_stand_for(written: str) -> None:
    black = Blackening([BlackedOut(LeftOut.THIRD_PARTY, words="Zarin")])
    assert black.text(f"he saw {written}’s house ½ №") == (
        f"he saw {BOX} house ½ №",
        [LeftOut.THIRD_PARTY],
    )


def test_what_stands_beside_it_stays_as_it_was_written() -> None:
    black = Blackening([BlackedOut(LeftOut.OTHER, words="ﬁrst")])
    assert black.plain("½ first ﬁrst № x²") == f"½ {BOX} № x²"


def test_a_long_text_is_found_as_it_stands_whole_and_by_its_sentences() -> None:
    said = (
        "A neighbour who came from the same valley told this in March. "
        "He asked that nobody should ever hear of it, since his brother lives there."
    )
    black = Blackening([BlackedOut(LeftOut.THIRD_PARTY, words=said)])
    assert (
        black.plain(f"He said: {said.replace(' ', chr(10))} And more.")
        == f"He said: {BOX} And more."
    )
    second = said.split(". ")[1]
    assert black.plain(f"See: {second}") == f"See: {BOX}"
    assert black.plain("A neighbour came.") == "A neighbour came."

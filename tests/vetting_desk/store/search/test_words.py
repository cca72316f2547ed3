"""Finding cases while typing, whatever is typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.vetting_desk.store.conftest import Bench
from vetting_desk.store import Casebook

SAME_NAME = [
    ("Ҷамшед Раҳмонов", "Jamshed Rahmonov"),
    ("Ҷамшед Раҳмонов", "Джамшед Рахмонов"),
    ("Ҷамшед Раҳмонов", "Чамшед Рахмонов"),
    ("Ҷамшед Раҳмонов", "Dzhamshed Rakhmonov"),
    ("Хуршед Ғафуров", "Khurshed Ghafurov"),
    ("Хуршед Ғафуров", "Hurshed Gafurov"),
    ("Хуршед Ғафуров", "Хуршед Гафуров"),
    ("Қодирӣ Зӯҳро", "Кодири Зухро"),
    ("Қодирӣ Зӯҳро", "Qodiri Zuhro"),
    ("Юсуф Сергеевич", "Yusuf Sergeyevich"),
    ("Юсуф Сергеевич", "Iusuf Sergeevich"),
    ("Фёдор Ёров", "Федор Еров"),
    ("Фёдор Ёров", "Fyodor Yorov"),
    ("Łukasz Ørsted", "lukasz orsted"),
    ("Đorđe Straße Æther", "dorde strasse aether"),
    ("O‘g‘li Shavkat", "Ogli Shavkat"),
    ("أحمد إبراهيم", "احمد ابراهيم"),
    ("فاطمة", "فاطمه"),
    ("علی کریمی", "علي كريمي"),
    ("مُحَمَّد", "محمد"),
    ("محـــمد", "محمد"),
    ("آرش مصطفى", "ارش مصطفي"),
    ("عبد الله", "عبدالله"),
    ("محمد", "Muhammad"),
    ("محمد", "Муҳаммад"),
    ("Муҳаммад", "محمد"),
    ("Muhammad", "محمد"),
    ("جمشید", "Ҷамшед"),
    ("فاطمه", "Фотима"),
    ("الحكيم", "حكيم"),
]


@pytest.mark.parametrize(("stored", "typed"), SAME_NAME)
def test_a_name_is_found_by_another_spelling(bench: Bench, stored: str, typed: str) -> None:
    case = bench.case_called(stored)

    assert [row.id for row in bench.casebook.cases.search(typed)] == [case.id]


@pytest.mark.parametrize(
    ("stored", "typed"), [("Ҷамшед", "Ҷамол"), ("Łukasz", "lukan"), ("محمد", "محمود")]
)
def test_another_name_is_not_found(bench: Bench, stored: str, typed: str) -> None:
    bench.case_called(stored)

    assert bench.casebook.cases.search(typed) == []


def test_every_beginning_of_a_name_finds_it(bench: Bench) -> None:
    case = bench.case_called("Зулфия Ғиёсова")

    for length in range(1, len("Зулфия Ғиёсова") + 1):
        typed = "Зулфия Ғиёсова"[:length]
        assert [row.id for row in bench.casebook.cases.search(typed)] == [case.id], typed


def test_beginnings_of_several_words_in_any_order(bench: Bench) -> None:
    case = bench.case_called("Намуна Ҷаҳонгирзода")
    bench.case_called("Намуна Дигар")

    assert [row.id for row in bench.casebook.cases.search("ҷаҳ нам")] == [case.id]


@pytest.mark.parametrize(
    "part", ["{}", "2026-{code}-00001", "00001", "2026-00001", "{code} 1", "{code}"]
)
def test_a_case_is_found_by_its_reference(bench: Bench, part: str) -> None:
    case = bench.case()
    typed = part.format(case.reference, code=bench.casebook.cases.desk_code())

    assert [row.id for row in bench.casebook.cases.search(typed)] == [case.id]


@pytest.mark.parametrize(
    "typed",
    [
        '"', "'", "*", '" OR "', "a AND b", "NEAR(a b)", "words : a", "^a", "-a", "a\x00b", "(", "a* b*",
        "😀", "👩‍👩‍👧", "\u202eabc", "%", "_", "\\", "\ud800", "a\ud800b", "'; DROP TABLE cases; --", "¹ab",
    ],
)  # fmt: skip
def test_nothing_typed_is_an_operator(bench: Bench, typed: str) -> None:
    bench.case_called("Zyx Wvu")

    assert bench.casebook.cases.search(typed) == []


def test_white_space_lists_all(bench: Bench) -> None:
    bench.case()

    assert len(bench.casebook.cases.search("  \t\n ")) == 1


def test_a_megabyte_pasted_is_answered(casebook: Casebook) -> None:
    assert casebook.cases.search("а б " * 250_000) == []


@given(typed=st.text(max_size=40))
def test_anything_typed_is_answered(shared_casebook: Casebook, typed: str) -> None:
    rows = shared_casebook.cases.search(typed)

    assert len(rows) <= 3


@given(data=st.data())
def test_a_stored_name_is_found_by_its_own_beginnings(
    shared_casebook: Casebook, data: st.DataObject
) -> None:
    name = data.draw(st.sampled_from(["Ҷамшед Раҳмонов", "محمد عبد الله", "Łukasz Ødegård"]))
    length = data.draw(st.integers(1, len(name)))

    assert name in [row.name for row in shared_casebook.cases.search(name[:length])]

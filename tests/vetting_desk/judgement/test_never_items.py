import pytest

from vetting_desk.judgement.never_items import NEVER_ITEMS, NeverItem, find_never_items

REFUSED = {
    "prayer": [
        "How often does he pray?",
        "Prays in a group",
        "Совершает намаз",
        "Молится ли он?",
        "Оё намоз мехонад?",
        "Ходит в мечеть",
    ],
    "dress": [
        "Manner of dress",
        "Wears the hijab",
        "Как одевается?",
        "Носит платок",
        "Сару либоси ӯ",
        "Ҳиҷоб дорад",
    ],
    "beard": ["Has a beard", "Отрастил бороду", "Риш мондааст", "риши дароз"],
    "ethnicity": [
        "Ethnic group",
        "Which tribe?",
        "Национальность",
        "Этническая группа",
        "Миллати ӯ",
        "Аз кадом қавм?",
    ],
    "language": ["Speaks the language", "A foreign accent", "Язык общения", "Забони модарӣ"],
    "home-region": [
        "Home region",
        "Place of birth",
        "Место рождения",
        "Родной район",
        "Ҷои таваллуд",
        "Зодгоҳи ӯ",
        "In what region was he born?",
        "Where is she from?",
        "Из какого района он?",
        "Аз кадом минтақа аст?",
    ],
    "relatives-acts": [
        "A brother was a member",
        "Family members convicted",
        "Her husband fought there",
        "Did relatives join?",
        "Вступали ли родственники? Брат вступил",
        "Брат осуждён",
        "Муж воевал",
        "Бародараш маҳкум шуда буд",
        "Шавҳараш меҷангид",
    ],
    "diagnosis": [
        "Has a diagnosis of PTSD",
        "Psychiatric history",
        "Диагноз шизофрения",
        "Психическое расстройство",
        "Ташхиси рӯҳӣ",
    ],
    "travel": [
        "Has travelled to the area",
        "Went abroad",
        "Ездил в зону",
        "Факт поездки",
        "Ба хориҷа рафтааст",
        "Сафар кардааст",
    ],
}
FINE = [
    "Address and telephone",
    "Serious violence before travel",
    "Тяжкое насилие до поездки",
    "Зӯроварии вазнин пеш аз сафар",
    "Tears, silence and religious phrasing are not evidence.",
    "Слёзы, молчание и религиозные выражения — не доказательство.",
    "A non-violent relative ready to help",
    "Не склонный к насилию родственник, готовый помочь",
    "Хеши аз зӯроварӣ дур, ки ба кӯмак омода аст",
    "The group can coerce through person or kin",
    "Acute mental state impairing judgement",
    "Острое психическое состояние, мешающее судить здраво",
    "Зиндагии ҳаррӯза",
    "Пост и дата встречи",
    "Ришта и сатр",
    "Международный план",
    "Женщина или мужчина",
    "Trace of the embrace",
]


@pytest.mark.parametrize(
    ("key", "text"), [(key, text) for key, texts in REFUSED.items() for text in texts]
)
def test_it_is_found_where_a_person_is_judged(key: str, text: str) -> None:
    assert key in [found for found, _ in find_never_items(text, judging=True)]


@pytest.mark.parametrize("text", FINE)
def test_what_may_be_said_raises_no_alarm(text: str) -> None:
    assert find_never_items(text, judging=True) == []


@pytest.mark.parametrize("item", NEVER_ITEMS, ids=lambda item: item.key)
def test_only_what_says_everywhere_is_refused_outside_judging(item: NeverItem) -> None:
    for text in REFUSED[item.key]:
        found = [key for key, _ in find_never_items(text, judging=False)]
        assert (item.key in found) is item.everywhere


def test_words_are_found_whatever_their_case() -> None:
    assert find_never_items("БОРОДА", judging=False) == [("beard", "БОРОДА")]

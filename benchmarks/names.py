"""Plainly invented names for measures: syllables put together by a fixed rule, in three scripts."""

import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from vetting_desk.model import BirthDate, Case, NameKind, NameScript, PersonName, Stage, new_id

_FIRST = (
    "Ҷамшед Раҳмон Фаррух Далер Шариф Саид Зариф Ғафур Қодир Хуршед Юсуф Дилшод Баҳром Сӯҳроб Маҳмад Назар"
    " Алишер Тоҷиддин Зулфия Мунира Фотима Гулнора Сайёра Парвина Нигора Шаҳло"
).split()
_LAST_ROOTS = (
    "Раҳмон Шариф Қодир Ғафур Назар Саид Ҳаким Юсуф Зариф Маҳмуд Латиф Карим Собир Насир Фатҳ Азиз Олим Ҷалол"
).split()
_ENDINGS = ("ов", "зода", "ӣ", "иён", "пур", "ова")
_MIDDLES = ("", "а", "и", "о", "ба", "ди", "гу", "ло", "ми", "на", "ра", "са", "та", "ша", "зи")
_LATIN = str.maketrans(
    dict(zip("абвгдезийклмнопрстуфхцчшэғӣқӯҳҷ", "abvgdeziyklmnoprstufhccse" + "giquhj", strict=False))
)


def invented_cases(count: int, seed: int = 7) -> Iterator[Case]:
    """Give `count` cases with one to three names each; the same for the same seed."""
    chance = random.Random(seed)
    began = datetime(2026, 1, 1, tzinfo=UTC)
    for number in range(1, count + 1):
        first = chance.choice(_FIRST) + chance.choice(_MIDDLES)
        last = chance.choice(_MIDDLES).title() + chance.choice(_LAST_ROOTS).lower() + chance.choice(_ENDINGS)
        full = f"{first} {last[0].upper()}{last[1:]}"
        names = [PersonName(full, NameScript.CYRILLIC)]
        if chance.random() < 0.7:
            names.append(PersonName(full.lower().translate(_LATIN).title(), NameScript.LATIN))
        if chance.random() < 0.2:
            names.append(PersonName(chance.choice(_FIRST), NameScript.CYRILLIC, NameKind.ALIAS))
        at = began + timedelta(minutes=number)
        yield Case(
            new_id(), f"2026-TST-{number:05d}", tuple(names), BirthDate(), Stage.CONTACT, at, at
        )

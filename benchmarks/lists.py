"""One person beside a list of 1,000 entries: time, what is found, and how many innocent people match.

The list has its entries in Latin letters, with aliases; who is compared is spelt as another clerk would: in
another script, with vowels that come and go, a family name's ending changed, one letter wrong, the birth
date known less well. The peer compares folded words and the year alone, as a search through a spreadsheet
does.
"""

import random
import statistics
import time

from benchmarks.measure import Measure
from vetting_desk.lists.invented import Invented, people
from vetting_desk.lists.matching import Index
from vetting_desk.model.watch_list import ListedBirth, ListedName, ListedPerson, NameQuality
from vetting_desk.store.search.folding import fold, own_words

ENTRIES = 1_000
INNOCENT = 5_000


def run() -> list[Measure]:
    chance = random.Random(11)
    listed = list(people(ENTRIES, 5))
    index = Index([_entry(at, each) for at, each in enumerate(listed)])
    wanted = [
        (f"{at:04}", _respelt(each, chance), _less(each.birth, chance))
        for at, each in enumerate(listed)
    ]
    innocent = [(_respelt(each, chance), each.birth) for each in people(INNOCENT, 6)]
    times, found = [], 0
    for number, name, birth in wanted:
        began = time.process_time()
        hits = index.hits([name], birth)
        times.append((time.process_time() - began) * 1_000)
        found += any(hit.entry.number == number for hit in hits)
    wrong = 0
    for name, birth in innocent:
        began = time.process_time()
        wrong += bool(index.hits([name], birth))
        times.append((time.process_time() - began) * 1_000)
    plain_found, plain_wrong, plain_time = _plain(listed, wanted, innocent)
    return [
        Measure(
            "a person beside a list of 1,000, mean of processor time",
            statistics.fmean(times),
            "ms",
            "folded words and year",
            plain_time,
            note=f"goal: 1 ms; 95th percentile {statistics.quantiles(times, n=20)[-1]:.2f} ms",
        ),
        Measure(
            "recall of a list of 1,000",
            found / ENTRIES,
            "",
            "folded words and year",
            plain_found,
            note="goal: .95",
        ),
        Measure(
            "possible matches of 1,000 innocent people",
            1_000 * wrong / INNOCENT,
            "",
            "folded words and year",
            plain_wrong,
            note="goal: 5",
        ),
    ]


def _entry(at: int, each: Invented) -> ListedPerson:
    names = [ListedName(each.names["latn"], NameQuality.MAIN)]
    given, _, family = each.names["latn"].split()
    names.append(ListedName(f"{family} {given}", NameQuality.GOOD))
    return ListedPerson(f"{at:04}", tuple(names), (each.birth,) if each.birth else ())


def _respelt(each: Invented, chance: random.Random) -> str:
    script = chance.choice(("cyrl", "latn", "arab"))
    words = each.names[script].split()
    if script == "latn":
        for one, other in (
            ("kh", "h"),
            ("j", "dzh"),
            ("y", "i"),
            ("gh", "g"),
            ("q", "k"),
            ("sh", "š"),
        ):
            if chance.random() < 0.5:
                words = [word.replace(one, other) for word in words]
        if chance.random() < 0.3:
            at = chance.randrange(3)
            words[at] = words[at].replace("o", "a").replace("i", "e")
    if chance.random() < 0.25 and script != "arab":
        words[2] = words[2].removesuffix("ов").removesuffix("ov")
    if chance.random() < 0.15 and len(words[0]) > 5:
        cut = chance.randrange(1, len(words[0]) - 1)
        words[0] = words[0][:cut] + words[0][cut + 1 :]
    if chance.random() < 0.5:
        words = [words[2], words[0], words[1]]
    return " ".join(words)


def _less(birth: ListedBirth | None, chance: random.Random) -> ListedBirth | None:
    if birth is None or chance.random() < 0.7:
        return birth
    if chance.random() < 0.3:
        return None
    return ListedBirth(birth.text[:4], about=True)


def _plain(
    listed: list[Invented],
    wanted: list[tuple[str, str, ListedBirth | None]],
    innocent: list[tuple[str, ListedBirth | None]],
) -> tuple[float, float, float]:
    rows = [
        (_folded(each.names["latn"]), each.birth.text[:4] if each.birth else "") for each in listed
    ]

    def hits(name: str, birth: ListedBirth | None) -> list[int]:
        words, year = _folded(name), birth.text[:4] if birth else ""
        return [
            at
            for at, (theirs, known) in enumerate(rows)
            if len(words & theirs) >= 2 and (not year or not known or year == known)
        ]

    began = time.process_time()
    found = sum(int(number) in hits(name, birth) for number, name, birth in wanted)
    wrong = sum(bool(hits(name, birth)) for name, birth in innocent)
    taken = (time.process_time() - began) * 1_000 / (len(wanted) + len(innocent))
    return found / ENTRIES, 1_000 * wrong / INNOCENT, taken


def _folded(name: str) -> set[str]:
    return {fold(word) for word in own_words(name)}

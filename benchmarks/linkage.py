"""A million synthetic persons compared by Splink on DuckDB: time, memory, recall, precision.

One in ten is registered twice: the second time perhaps in another script, by another table of
transliteration, without the patronymic, with a letter missing, with a birth date known less well, or with
another paper. The peer has the same Splink model over words that ``anyascii`` writes in Latin letters, on a
tenth of the persons. Names and slips are of our own hand; `docs/linkage.md` has what was measured with
names that are not.
"""

import random
import resource
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from benchmarks.measure import Measure
from vetting_desk.linkage import batch, rules
from vetting_desk.linkage.keys import LinkKeys, keys_of, made_of
from vetting_desk.lists.invented import SCRIPTS, people
from vetting_desk.model.watch_list import ListedBirth

PERSONS = 1_000_000
SIZES = (1_000, 10_000, 100_000)
"""Fewer persons, to see how cost and quality grow; the last of them is compared with the peer's, too."""
_TABLES = (("kh", "x"), ("j", "dzh"), ("y", "j"), ("gh", "g"), ("sh", "š"))
_Person = tuple[str, ListedBirth | None, tuple[str, ...], str]
"""Name, birth date, papers, script."""
_Pair = tuple[int, int]


@dataclass(frozen=True)
class _Found:
    """What one run found.

    Attributes:
        seconds, processor: Of Splink and DuckDB, with choosing whom to compare.
        keys: Processor time of making the keys before.
        resident: The most memory of the whole process until then, in GB.
        right, wrong: Pairs proposed by the scripts of both, of one person and of two.
        true: Pairs of one person, by the same.
    """

    seconds: float
    processor: float
    keys: float
    resident: float
    right: Counter[str]
    wrong: Counter[str]
    true: Counter[str]

    def recall(self, wanted: Callable[[str], bool] = lambda _: True) -> float:
        """Return the share of pairs of one person that were proposed."""
        return _of(self.right, wanted) / max(1, _of(self.true, wanted))

    def precision(self, wanted: Callable[[str], bool] = lambda _: True) -> float:
        """Return the share of what was proposed that is of one person."""
        right, wrong = _of(self.right, wanted), _of(self.wrong, wanted)
        return right / max(1, right + wrong)


def run() -> list[Measure]:
    model = rules.shipped()
    small = {size: _measured(size, model, keys_of) for size in SIZES}
    ours, theirs = small[SIZES[-1]], _measured(SIZES[-1], model, _ascii_keys)
    large = _measured(PERSONS, model, keys_of)
    return [
        *(measure for size, found in small.items() for measure in _told(size, found)),
        *_told(PERSONS, large),
        Measure("the same, resident at the most", large.resident, "GB", note="goal: 2 GB"),
        Measure(
            f"recall of {SIZES[-1]:,} persons", ours.recall(), "", "anyascii, same model", theirs.recall(),
            note="goal: 1.5 times",
        ),
        Measure(
            f"precision of {SIZES[-1]:,} persons", ours.precision(), "", "anyascii, same model",
            theirs.precision(),
        ),
    ]  # fmt: skip


def _told(persons: int, found: _Found) -> list[Measure]:
    by_scripts = ", ".join(
        f"{pair} {found.recall(lambda each, pair=pair: each == pair):.3f}"  # type: ignore[misc] # mypy on defaults
        f" ({found.precision(lambda each, pair=pair: each == pair):.3f})"  # type: ignore[misc]
        for pair in sorted(found.true)
    )
    return [
        Measure(
            f"linkage of {persons:,} persons", found.seconds, "s",
            note=f"goal of a million: 30 s; {sum((found.right + found.wrong).values()):,} pairs proposed; "
            f"keys beforehand {found.keys:.0f} s",
            processor=found.processor,
        ),
        Measure("the same, recall", found.recall(), "", note=f"goal: .95; with precision: {by_scripts}"),
        Measure("the same, precision", found.precision(), "", note="goal: .98"),
        Measure("the same, recall with Arabic script", found.recall(_is_across), "", note="goal: .85"),
    ]  # fmt: skip


def _measured(count: int, model: rules.Rules, make: Callable[..., LinkKeys]) -> _Found:
    truth: set[_Pair] = set()
    scripts: list[str] = []
    began = time.process_time()

    def made() -> Iterator[LinkKeys]:
        for at, (name, birth, papers, script) in enumerate(_registered(count, truth)):
            scripts.append(script)
            yield make(at, [name], birth, papers)

    table = batch.gathered(made())
    prepared = time.process_time() - began
    began, processor = time.perf_counter(), time.process_time()
    found = {(each.first, each.second) for each in batch.compare(table, model)}
    seconds, used = time.perf_counter() - began, time.process_time() - processor

    def counted(pairs: set[_Pair]) -> Counter[str]:
        return Counter("-".join(sorted((scripts[one], scripts[other]))) for one, other in pairs)

    return _Found(
        seconds,
        used,
        prepared,
        resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6,
        counted(found & truth),
        counted(found - truth),
        counted(truth),
    )


def _of(counted: Counter[str], wanted: Callable[[str], bool]) -> int:
    return sum(count for pair, count in counted.items() if wanted(pair))


def _is_across(pair: str) -> bool:
    """Return whether one of both alone is in Arabic script."""
    return pair.count("arab") == 1


def _registered(count: int, truth: set[_Pair]) -> Iterator[_Person]:
    """Yield persons; `truth` gets the pairs that are one."""
    chance = random.Random(13)
    at = 0
    for each in people(count * 10 // 11, 17):
        script = chance.choice(SCRIPTS)
        papers = (f"{chance.randrange(10**8):08}",) if chance.random() < 0.5 else ()
        yield each.names[script], each.birth, papers, script
        at += 1
        if chance.random() < 0.1:
            other = chance.choice(SCRIPTS)
            again = _again(each.names[other], other, chance)
            kept = papers if chance.random() < 0.7 else ()
            truth.add((at - 1, at))
            yield again, _known(each.birth, chance), kept, other
            at += 1


def _again(name: str, script: str, chance: random.Random) -> str:
    words = name.split()
    if script == "latn":
        for one, other in _TABLES:
            if chance.random() < 0.2:
                words = [word.replace(one, other) for word in words]
        if chance.random() < 0.2:  # (-off ends a family name, and stands in no patronymic)
            words = [f"{word[:-2]}off" if word.endswith("ov") else word for word in words]
    if chance.random() < 0.15:
        del words[1]
    if chance.random() < 0.05 and len(words[0]) > 5:
        cut = chance.randrange(1, len(words[0]) - 1)
        words[0] = words[0][:cut] + words[0][cut + 1 :]
    return " ".join(reversed(words) if chance.random() < 0.5 else words)


def _known(birth: ListedBirth | None, chance: random.Random) -> ListedBirth | None:
    kind = chance.random()
    if birth is None or kind < 0.75:
        return birth
    if kind < 0.9:
        return ListedBirth(birth.text[:4], about=birth.about)
    day = birth.text[8:]
    if kind < 0.95 and day and int(day) <= 12:
        return replace(birth, text=f"{birth.text[:4]}-{day}-{birth.text[5:7]}")
    return None


def _ascii_keys(
    number: int, names: list[str], birth: ListedBirth | None, papers: tuple[str, ...]
) -> LinkKeys:
    """Return keys whose words are what anyascii writes, in lower case."""
    from anyascii import anyascii

    words = anyascii(names[0]).lower().split()
    return made_of(number, dict.fromkeys(words, ()), birth, papers)

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
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import chain, islice

from benchmarks.measure import Measure
from vetting_desk.linkage import batch, keys, rules
from vetting_desk.linkage.keys import LinkKeys, keys_of
from vetting_desk.lists.invented import SCRIPTS, people
from vetting_desk.model.watch_list import ListedBirth

PERSONS = 1_000_000
_CHUNK = 50_000
_TABLES = (("kh", "x"), ("j", "dzh"), ("y", "j"), ("gh", "g"), ("sh", "š"), ("ov", "off"))
_Person = tuple[str, ListedBirth | None, tuple[str, ...], str]
"""Name, birth date, papers, script."""


def run() -> list[Measure]:
    model = rules.shipped()
    small = PERSONS // 10
    ours = _measured(small, model, keys_of)
    theirs = _measured(small, model, _ascii_keys)
    large = _measured(PERSONS, model, keys_of)
    return [
        Measure(
            f"linkage of {PERSONS:,} persons", large["seconds"], "s",
            note=f"goal: 30 s; {large['pairs']:,} pairs proposed; keys beforehand {large['keys']:.0f} s",
            processor=large["processor"],
        ),
        Measure("the same, resident at the most", large["resident"], "GB", note="goal: 2 GB"),
        Measure("the same, recall", large["recall"], "", note="goal: .95"),
        Measure("the same, precision", large["precision"], "", note="goal: .98"),
        Measure("the same, recall with Arabic script", large["arabic"], "", note="goal: .85"),
        Measure(
            f"recall of {small:,} persons", ours["recall"], "", "anyascii, same model", theirs["recall"],
            note="goal: 1.5 times",
        ),
        Measure(
            f"precision of {small:,} persons", ours["precision"], "", "anyascii, same model",
            theirs["precision"],
        ),
    ]  # fmt: skip


def _measured(count: int, model: rules.Rules, make: Callable[..., LinkKeys]) -> dict[str, float]:
    truth: dict[tuple[int, int], bool] = {}
    tables = []
    began = time.process_time()
    numbered = enumerate(_registered(count, truth))
    while chunk := list(islice(numbered, _CHUNK)):
        tables.append(
            batch.columns(
                [make(at, [name], birth, papers) for at, (name, birth, papers, _) in chunk]
            )
        )
    table = batch.with_rare(tables, model)
    del tables
    prepared = time.process_time() - began
    began, processor = time.perf_counter(), time.process_time()
    found = {(each.first, each.second) for each in batch.compare(table, model)}
    arabic = [pair for pair, one in truth.items() if one]
    return {
        "keys": prepared,
        "seconds": time.perf_counter() - began,
        "processor": time.process_time() - processor,
        "resident": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6,
        "pairs": len(found),
        "recall": len(found & truth.keys()) / len(truth),
        "precision": len(found & truth.keys()) / max(1, len(found)),
        "arabic": sum(pair in found for pair in arabic) / len(arabic),
    }


def _registered(count: int, truth: dict[tuple[int, int], bool]) -> Iterator[_Person]:
    """Yield persons; `truth` gets the pairs that are one, and whether one of both is in Arabic script alone."""
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
            truth[at - 1, at] = (script == "arab") != (other == "arab")
            yield again, _known(each.birth, chance), kept, other
            at += 1


def _again(name: str, script: str, chance: random.Random) -> str:
    words = name.split()
    if script == "latn":
        for one, other in _TABLES:
            if chance.random() < 0.2:
                words = [word.replace(one, other) for word in words]
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

    own = keys_of(number, names, birth, papers)
    roots = tuple(dict.fromkeys(anyascii(names[0]).lower().split()))
    blocks = keys._blocks(sorted(roots), own.year, (own.day, own.swapped), guess=own.guess)
    papers_too = (f"#{each}" for each in own.papers)
    return replace(own, roots=roots, blocks=tuple(dict.fromkeys(chain(blocks, papers_too))))

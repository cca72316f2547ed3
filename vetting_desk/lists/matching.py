"""One person beside a list: which entries may be them, by words of names and by the birth date.

A possible match asks more of the names the less is known of the birth date, and there is none where both
are known and differ. The rules are few, and told in `docs/lists.md`; nothing is summed to a score.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import chain, pairwise
from typing import Final

from vetting_desk.lists.common import is_common
from vetting_desk.model.watch_list import (
    AgreedWord,
    BirthAgreement,
    Hit,
    ListedBirth,
    ListedName,
    ListedPerson,
    NameQuality,
    WordAgreement,
)
from vetting_desk.store.search.named import parts
from vetting_desk.store.search.sounds import Sound, alike, near, of_one_root, sound

_RARE: Final = 12
"""A word that stands in at most so many entries leads to them alone; another asks a second one beside it."""
_GUESS: Final = 2
"""Years that a guessed birth year may be off."""
_CLOSEST: Final = tuple(WordAgreement)
_TWO, _THREE = 2, 3
_LOOSE: Final = frozenset({WordAgreement.ROOT, WordAgreement.NEAR})
_ORDER: Final = (
    BirthAgreement.DAY,
    BirthAgreement.SWAPPED,
    BirthAgreement.YEAR,
    BirthAgreement.NEAR,
    BirthAgreement.UNKNOWN,
)


@dataclass(frozen=True, slots=True)
class Named:
    """A name in parts, each with its sound."""

    text: str
    quality: NameQuality
    words: tuple[str, ...]
    sounds: tuple[Sound, ...]


class Index:
    """A list made ready to be compared with; the same for everybody.

    Args:
        persons: Its entries.
    """

    def __init__(self, persons: Sequence[ListedPerson]) -> None:
        self._persons = tuple(persons)
        self._names: list[tuple[Named, ...]] = []
        self._at: dict[str, set[int]] = {}
        for at, person in enumerate(self._persons):
            named = tuple(each for each in map(_named, person.names) if each.words)
            self._names.append(named)
            for each in chain.from_iterable((*name.sounds, *_joined(name)) for name in named):
                for key in _keys(each):
                    self._at.setdefault(key, set()).add(at)

    def __len__(self) -> int:
        return len(self._persons)

    def hits(self, names: Iterable[str], birth: ListedBirth | None) -> tuple[Hit, ...]:
        """Return the entries that may be a person, those that agree in most first.

        Args:
            names: All names of the person, and of nobody else.
            birth: Theirs; None where it is not known.
        """
        ours = [
            each
            for each in (_named(ListedName(text, NameQuality.MAIN)) for text in names)
            if each.words
        ]
        found = []
        for at in sorted(self._candidates(ours)):
            person = self._persons[at]
            agreed = births_agree(birth, person.births)
            if agreed is None:
                continue
            hit = _best(ours, self._names[at], person, *agreed)
            if hit is not None:
                found.append(hit)
        return tuple(sorted(found, key=_rank))

    def _candidates(self, ours: Sequence[Named]) -> set[int]:
        """Return entries that share a rare word with a name, or two words."""
        found: set[int] = set()
        for name in ours:
            once: set[int] = set()
            for place, each in enumerate((*name.sounds, *_joined(name))):
                where = set().union(*(self._at.get(key, ()) for key in _keys(each)))
                if len(where) <= _RARE or len(name.sounds) == 1:
                    found |= where
                if place < len(name.sounds):
                    found |= once & where
                    once |= where
        return found


def births_agree(
    ours: ListedBirth | None, theirs: Sequence[ListedBirth]
) -> tuple[BirthAgreement, ListedBirth | None] | None:
    """Return how a birth date agrees with the best of an entry's, and which that is; None where all differ."""
    if ours is None or not theirs:
        return BirthAgreement.UNKNOWN, theirs[0] if theirs else None
    found = [(how, each) for each in theirs if (how := _births_agree(ours, each)) is not None]
    return min(found, key=lambda one: _ORDER.index(one[0])) if found else None


def _births_agree(  # noqa: PLR0911 (a level each)
    ours: ListedBirth, theirs: ListedBirth
) -> BirthAgreement | None:
    one, other = _known(ours.text), _known(theirs.text)
    first, last = int(other[0]), int(theirs.until or other[0])
    year = int(one[0])
    if theirs.until:
        return BirthAgreement.NEAR if first - 1 <= year <= last + 1 else None
    if len(one) == len(other) == _THREE and year == first:
        if one == other:
            return BirthAgreement.DAY
        if one[1:] == other[:0:-1]:
            return BirthAgreement.SWAPPED
        return BirthAgreement.NEAR if ours.about or theirs.about or _one_digit(one, other) else None
    if year == first:
        shorter = min(len(one), len(other))
        return BirthAgreement.YEAR if one[:shorter] == other[:shorter] else None
    guessed = ours.about or theirs.about
    loose = _GUESS if guessed else 1 if min(len(one), len(other)) == 1 else 0
    if abs(year - first) <= loose:
        return BirthAgreement.NEAR
    whole = len(one) == len(other) == _THREE
    return (
        BirthAgreement.NEAR if whole and one[1:] == other[1:] and _one_digit(one, other) else None
    )


def _known(text: str) -> list[str]:
    """Return the parts of a date that say something: 1 January stands for a day nobody knew."""
    return text.split("-")[:1] if text[4:] == "-01-01" else text.split("-")


def _one_digit(one: list[str], other: list[str]) -> bool:
    return sum(a != b for a, b in zip("".join(one), "".join(other), strict=True)) == 1


def _named(name: ListedName) -> Named:
    words = parts(name.text)
    kept = [(word, said) for word in words if (said := sound(word)).heard or said.spelt]
    return Named(
        name.text, name.quality, tuple(word for word, _ in kept), tuple(said for _, said in kept)
    )


def _keys(each: Sound) -> tuple[str, ...]:
    """Return what a word is found by: its consonants in every reading, or its spelling where it is short."""
    long = tuple(key for key in (*each.heard, *each.roots) if len(key) > 1)
    if long:
        return tuple(dict.fromkeys(long))
    return (
        (*(f"={key}" for key in each.heard), each.spelt)
        if each.spelt
        else tuple(f"={key}" for key in each.heard)
    )


def _best(
    ours: Sequence[Named],
    theirs: Sequence[Named],
    person: ListedPerson,
    birth: BirthAgreement,
    their_birth: ListedBirth | None,
) -> Hit | None:
    best: Hit | None = None
    for our in ours:
        for their in theirs:
            one, other, words = _agreed_joined(our, their)
            if best is not None and len(words) <= len(best.words):
                continue
            shorter = min(len(one.words), len(other.words))
            known = [is_common(each.ours) for each in words]
            common = all(known)
            even = len(one.words) == len(other.words) or not any(known)
            low = their.quality is NameQuality.LOW
            if _is_hit(words, shorter, birth, common=common, even=even, low=low):
                best = Hit(
                    person, our.text, their.text, their.quality, words, shorter - len(words),
                    birth, their_birth, common,
                )  # fmt: skip
    return best


def _is_hit(
    words: Sequence[AgreedWord],
    shorter: int,
    birth: BirthAgreement,
    *,
    common: bool,
    even: bool,
    low: bool,
) -> bool:
    count, whole = len(words), len(words) == shorter
    if not count:
        return False
    slips = sum(each.how in _LOOSE for each in words)
    if birth in {BirthAgreement.DAY, BirthAgreement.SWAPPED}:
        return count >= _TWO or (whole and not slips)
    if birth is not BirthAgreement.UNKNOWN:
        return (count >= _THREE or (count == _TWO and whole)) and not (slips and common)
    if low:
        return count >= _THREE and whole and not slips
    return (count >= _THREE and shorter - count <= 0) or (
        count == _TWO and whole and even and not common and not slips
    )


def _joined(name: Named) -> tuple[Sound, ...]:
    """Return the sounds of two parts beside each other as one: Ali Akbar, علیاکبر."""
    return tuple(sound(one + other) for one, other in pairwise(name.words))


def _as_one(name: Named) -> Iterator[Named]:
    for at in range(len(name.words) - 1):
        words = (*name.words[:at], name.words[at] + name.words[at + 1], *name.words[at + 2 :])
        yield replace(name, words=words, sounds=tuple(map(sound, words)))


def _agreed_joined(our: Named, their: Named) -> tuple[Named, Named, tuple[AgreedWord, ...]]:
    """Return which words agree; where not all do, also with two parts of one name taken as one."""
    best = (our, their, _agreed(our, their))
    if not best[2] or len(best[2]) == min(len(our.words), len(their.words)):
        return best
    for one, other in (
        *((each, their) for each in _as_one(our)),
        *((our, each) for each in _as_one(their)),
    ):
        words = _agreed(one, other)
        if len(words) > len(best[2]) or (
            len(words) == len(best[2]) and len(words) == min(len(one.words), len(other.words))
        ):
            best = (one, other, words)
    return best


def _agreed(our: Named, their: Named) -> tuple[AgreedWord, ...]:
    """Return the words of two names that agree, each used once, the closest first to be taken."""
    pairs = sorted(
        (_CLOSEST.index(agreed), at, other)
        for at, word in enumerate(our.words)
        for other, theirs in enumerate(their.words)
        if (agreed := _how(word, theirs)) is not None
    )
    found: dict[int, AgreedWord] = {}
    taken: set[int] = set()
    for how, at, other in pairs:
        if at not in found and other not in taken:
            taken.add(other)
            found[at] = AgreedWord(our.words[at], their.words[other], _CLOSEST[how])
    return tuple(found[at] for at in sorted(found))


@lru_cache(maxsize=262_144)
def _how(word: str, other: str) -> WordAgreement | None:
    """Return how two words agree; None if they do not."""
    if word == other:
        return WordAgreement.SAME
    one, two = sound(word), sound(other)
    if alike(one, two):
        return WordAgreement.SOUNDS
    if of_one_root(one, two):
        return WordAgreement.ROOT
    return WordAgreement.NEAR if near(one, two) else None


def _rank(hit: Hit) -> tuple[int, int, int, str]:
    return _ORDER.index(hit.birth), -len(hit.words), hit.unmatched, hit.entry.number

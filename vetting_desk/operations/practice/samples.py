"""The invented cases of a training organisation: who they are, and how they are filled.

Their names say that they are samples, in each script. Nothing here is taken from a person who lives or lived.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from vetting_desk.clock import FixedClock
from vetting_desk.model import (
    BirthCertainty,
    BirthDate,
    Case,
    NameKind,
    NameScript,
    PersonName,
    Stage,
)
from vetting_desk.operations.cases import cases
from vetting_desk.operations.interview import instruments, interviews
from vetting_desk.operations.practice.needs import SampleDesk
from vetting_desk.operations.records.signing import sign_confirmed
from vetting_desk.progress import NoProgress

_CYRILLIC, _LATIN, _ARABIC = NameScript.CYRILLIC, NameScript.LATIN, NameScript.ARABIC
Filled = tuple[str, float]
"""An instrument, and which share of its example is filled; it is signed when all of it is."""


@dataclass(frozen=True, slots=True)
class Sample:
    """An invented case.

    Attributes:
        names: Names that say so.
        birth: What is known of the birth date.
        filled: What was filled, in order.
        clinical: What a psychologist filled.
        stage: Where the case stands; None for what its last instrument stands for.
    """

    names: tuple[PersonName, ...]
    birth: BirthDate
    filled: tuple[Filled, ...] = ()
    clinical: tuple[Filled, ...] = ()
    stage: Stage | None = None


SAMPLES = (
    Sample(
        (
            PersonName("Намуна Омӯзишӣ", _CYRILLIC),
            PersonName("Namuna Omuzishi", _LATIN, NameKind.VARIANT),
        ),
        BirthDate("1994-03", BirthCertainty.MONTH),
        (("first-contact", 1.0), ("arrival", 1.0), ("intake", 1.0), ("return-spj", 0.35)),
        (("phq-9", 0.5),),
    ),
    Sample(
        (
            PersonName("مثال التدريبي", _ARABIC),
            PersonName("Mithal at-Tadribi", _LATIN, NameKind.VARIANT),
            PersonName("Мисол Тадрибӣ", _CYRILLIC, NameKind.VARIANT),
        ),
        BirthDate("1989", BirthCertainty.YEAR),
        (("first-contact", 1.0), ("eligibility", 0.5)),
    ),
    Sample(
        (
            PersonName("Пример Учебный", _CYRILLIC),
            PersonName("Primer Uchebny", _LATIN, NameKind.VARIANT),
        ),
        BirthDate("2001-11-05", BirthCertainty.EXACT),
        (("first-contact", 0.6),),
    ),
    Sample(
        (PersonName("Ҷалолиддин Намунавӣ", _CYRILLIC),),
        BirthDate("1978", BirthCertainty.ESTIMATED),
    ),
    Sample((PersonName("Sample Practiceperson", _LATIN),), BirthDate()),
)
"""The cases of the post, newest first."""

AT_INTAKE = Sample(
    (
        PersonName("Мисоли Машқӣ", _CYRILLIC),
        PersonName("Misoli Mashqi", _LATIN, NameKind.VARIANT),
    ),
    BirthDate("1999-06", BirthCertainty.MONTH),
    (("first-contact", 1.0), ("arrival", 1.0), ("intake", 0.4)),
)
"""A case whose intake is not finished."""

FURTHER = (
    Sample(
        (
            PersonName("Образец Учебный", _CYRILLIC),
            PersonName("Obrazets Uchebny", _LATIN, NameKind.VARIANT),
        ),
        BirthDate("1985", BirthCertainty.YEAR),
        (("intake", 1.0), ("eligibility", 1.0)),
        stage=Stage.DECISION,
    ),
    Sample(
        (
            PersonName("نمونهٔ آموزشی", _ARABIC),
            PersonName("Namuna-i Amuzishi", _LATIN, NameKind.VARIANT),
        ),
        BirthDate("1996", BirthCertainty.ESTIMATED),
        (("intake", 1.0),),
        stage=Stage.FOLLOW_UP,
    ),
)
"""Cases that have been to headquarters and back, newest first."""


def add(open_desk: SampleDesk, clock: FixedClock, sample: Sample, language: str) -> Case:
    """Open an invented case a day later of the desk's own `clock`, and fill what is filled in it.

    Args:
        open_desk: The desk of who fills it.
        clock: That desk's.
        sample: The case.
        language: ISO 639 code of the form's language; empty for the example's.
    """
    clock.advance(timedelta(days=1))
    case = cases.create_case(open_desk, sample.names, sample.birth)
    fill(open_desk, clock, case, sample.filled, language)
    return case


def fill(
    open_desk: SampleDesk, clock: FixedClock, case: Case, filled: Sequence[Filled], language: str
) -> None:
    """Fill instruments of a case as their examples do; what is filled whole is signed.

    The arguments are those of `add`.
    """
    by_id = {summary.key.id: summary for summary in open_desk.casebook.instruments.list()}
    for instrument_id, share in filled:
        clock.advance(timedelta(minutes=12))
        example = instruments.example(instrument_id)
        summary = by_id[instrument_id]
        wanted = f"({language})"
        chosen = next((name for name in summary.languages if wanted in name), example.language)
        interview = interviews.start(open_desk, case.id, summary.key.sha256, chosen)
        steps = example.steps[: round(len(example.steps) * share)]
        for step in steps:
            clock.advance(timedelta(seconds=15))
            interview.answer_all([step])
        interview.set_position(steps[-1][0] if share < 1 else "")
        interview.close()
        if share == 1:
            sign_confirmed(open_desk, interview, NoProgress())

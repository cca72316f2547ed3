"""The rules of machine-readable zones: what the form asks is what ICAO Doc 9303 says."""

import json
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tools.mrz_rules import rows
from vetting_desk.forms import Form, Session, load_form
from vetting_desk.operations.interview.instruments import shipped_path
from vetting_desk.paths import resource_path

DOCUMENT = "/data/documents/document[1]"
NAMES = "NAMUNA<<OMADI"


def value(sign: str) -> int:
    return 0 if sign == "<" else int(sign, 36)


def digit(signs: str) -> str:
    """Return the check digit of part 3, 4.9."""
    return str(sum(value(sign) * (7, 3, 1)[at % 3] for at, sign in enumerate(signs)) % 10)


def padded(text: str, size: int) -> str:
    return text.ljust(size, "<")


class Paper:
    """An invented document; its lines in each size."""

    number = "D23145890"
    birth, expiry, sex, state = "740812", "320415", "F", "UTO"
    optional = ""

    def td3(self) -> list[str]:
        number, birth, expiry = self._parts()
        more = padded(self.optional, 14)
        more += digit(more) if self.optional else "<"
        whole = number + birth + expiry + more
        data = f"{number}{self.state}{birth}{self.sex}{expiry}{more}{digit(whole)}"
        return [padded(f"P<{self.state}{NAMES}", 44), data]

    def td2(self) -> list[str]:
        number, birth, expiry = self._parts()
        more = padded(self.optional, 7)
        data = f"{number}{self.state}{birth}{self.sex}{expiry}{more}"
        return [padded(f"I<{self.state}{NAMES}", 36), data + digit(number + birth + expiry + more)]

    def td1(self) -> list[str]:
        number, birth, expiry = self._parts()
        first = padded(f"I<{self.state}{number}{self.optional}", 30)
        second = padded(f"{birth}{self.sex}{expiry}{self.state}", 29)
        whole = first[5:] + second[:7] + second[8:15] + second[18:29]
        return [first, second + digit(whole), padded(NAMES, 30)]

    def visa(self, size: int) -> list[str]:
        number, birth, expiry = self._parts()
        data = padded(f"{number}{self.state}{birth}{self.sex}{expiry}{self.optional}", size)
        return [padded(f"V<{self.state}{NAMES}", size), data]

    def _parts(self) -> tuple[str, str, str]:
        number = padded(self.number, 9)
        return tuple(part + digit(part) for part in (number, self.birth, self.expiry))  # type: ignore[return-value]


INTAKE = load_form(shipped_path("intake"))
DATES = st.dates(date(1950, 1, 1), date(2049, 12, 31))


@pytest.fixture
def form() -> Form:
    return INTAKE


@pytest.fixture
def asked(form: Form) -> Callable[..., Session]:
    """Return a function that types the lines of a document into the form."""
    return partial(typed, form)


def opened(form: Form) -> Session:
    """Return a filling in which questions about papers are open."""
    session = form.new_session()
    session.keep("/data/before/notice/notice_state", "given")
    session.keep("/data/before/notice/agrees", "yes")
    session.keep("/data/before/age/age_group", "adult")
    return session


def typed(form: Form, kind: str, lines: list[str], printed: str = "") -> Session:
    """Return a filling in which the lines of a document were typed."""
    session = opened(form)
    session.set("/data/documents/documents_held", "yes")
    if not session.node("/data/documents/document").count:
        session.add_repeat("/data/documents/document")
    session.set(f"{DOCUMENT}/document_type", kind)
    session.set(f"{DOCUMENT}/document_seen", "original")
    for name, line in zip(names_of(kind), lines, strict=False):
        session.set(f"{DOCUMENT}/{name}", line)
    if printed:
        session.set(f"{DOCUMENT}/mrz_as_printed", printed)
    return session


def names_of(kind: str) -> list[str]:
    if kind == "passport":
        return ["mrz_passport_1", "mrz_passport"]
    return ["mrz_card_1", "mrz_card_2", "mrz_card_3"]


def wrong(session: Session) -> dict[str, str]:
    """Return the part that each refused line is said to be wrong in."""
    refused = [v.reference.rpartition("/")[2] for v in session.violations if "mrz" in v.reference]
    return {name: session.node(f"{DOCUMENT}/{name}_wrong").value for name in refused}


def with_sign(line: str, at: int, sign: str) -> str:
    return line[:at] + sign + line[at + 1 :]


def test_the_instrument_holds_the_rules_as_they_are_written_here() -> None:
    source = resource_path("instruments/intake.md").read_text(encoding="utf-8")
    assert "\n".join(rows()) in source


SIZES = [
    ("passport", Paper().td3()),
    ("id_card", Paper().td1()),
    ("id_card", Paper().td2()),
    ("visa", Paper().visa(44)),
    ("visa", Paper().visa(36)),
]


@pytest.mark.parametrize(("kind", "lines"), SIZES)
def test_every_size_of_document_is_taken(
    asked: Callable[..., Session], kind: str, lines: list[str]
) -> None:
    assert wrong(asked(kind, lines)) == {}


ICAO = [
    ("passport",
     ["P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10"]),
    ("id_card",
     ["I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6", "ERIKSSON<<ANNA<MARIA<<<<<<<<<<"]),
    ("id_card", ["I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "D231458907UTO7408122F1204159<<<<<<<6"]),
    ("visa",
     ["V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L8988901C4XXX4009078F96121096ZE184226B<<<<<<"]),
    ("visa", ["V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "L8988901C4XXX4009078F9612109<<<<<<<<"]),
]  # fmt: skip
"""The specimens of parts 4 to 7."""


@pytest.mark.parametrize(("kind", "lines"), ICAO)
def test_the_published_specimens_are_taken(
    asked: Callable[..., Session], kind: str, lines: list[str]
) -> None:
    assert wrong(asked(kind, lines)) == {}


@pytest.mark.parametrize(
    ("kind", "line", "at", "sign", "part"),
    [
        ("passport", 1, 3, "9", "number"),
        ("passport", 1, 9, "3", "number"),
        ("passport", 1, 11, "0", "nationality"),
        ("passport", 1, 15, "1", "birth"),
        ("passport", 1, 19, "9", "birth"),
        ("passport", 1, 20, "X", "sex"),
        ("passport", 1, 25, "9", "expiry"),
        ("passport", 1, 30, "7", "optional"),
        ("passport", 1, 42, "3", "optional"),
        ("passport", 1, 43, "X", "composite"),
        ("passport", 0, 0, "Q", "code"),
        ("passport", 0, 3, "1", "issuer"),
        ("passport", 0, 8, "0", "names"),
        ("id_card", 0, 7, "1", "number"),
        ("id_card", 1, 2, "9", "birth"),
        ("id_card", 1, 7, "1", "sex"),
        ("id_card", 1, 10, "9", "expiry"),
        ("id_card", 1, 16, "1", "nationality"),
        ("id_card", 1, 20, "7", "composite"),
        ("id_card", 2, 3, "7", "names"),
    ],
)
def test_a_wrong_sign_is_refused_and_its_part_is_named(
    asked: Callable[..., Session], kind: str, line: int, at: int, sign: str, part: str
) -> None:
    paper = Paper()
    paper.optional = "ZE184226B" if kind == "passport" else ""
    lines = paper.td3() if kind == "passport" else paper.td1()
    lines[line] = with_sign(lines[line], at, sign)
    assert wrong(asked(kind, lines)) == {names_of(kind)[line]: part}


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("English (en)", "the date of birth"),
        ("Русский (ru)", "дата рождения"),
        ("Тоҷикӣ (tg)", "санаи таваллуд"),
    ],
)
def test_the_message_names_the_part_in_the_language_of_the_form(
    asked: Callable[..., Session], language: str, words: str
) -> None:
    lines = Paper().td3()
    session = asked("passport", [lines[0], with_sign(lines[1], 19, "9")])
    session.language = language
    assert words in session.node(f"{DOCUMENT}/mrz_passport").message


@pytest.mark.parametrize(
    ("birth", "taken"),
    [
        ("740230", False), ("750229", False), ("760229", True), ("741301", False), ("740431", False),
        ("7408<<", True), ("74<<<<", True), ("<<<<<<", True), ("740800", False), ("A40812", False),
    ],
)  # fmt: skip
def test_a_date_of_birth_is_a_day_that_there_is_or_fillers(
    asked: Callable[..., Session], birth: str, taken: bool
) -> None:
    paper = Paper()
    paper.birth = birth
    assert wrong(asked("passport", paper.td3())) == ({} if taken else {"mrz_passport": "birth"})


@settings(max_examples=30)
@given(DATES, st.text("ABCXYZ0123456789", min_size=1, max_size=9))
def test_whatever_a_document_says_its_own_digits_agree(birth: date, number: str) -> None:
    paper = Paper()
    paper.birth, paper.number = birth.strftime("%y%m%d"), number
    for kind, lines in (
        ("passport", paper.td3()),
        ("id_card", paper.td2()),
        ("id_card", paper.td1()),
    ):
        assert wrong(typed(INTAKE, kind, lines)) == {}


@pytest.mark.parametrize("number", ["59215346512", "592153465123", "AB1234567890123456789"])
def test_a_number_longer_than_nine_signs_goes_on_in_the_optional_data(
    asked: Callable[..., Session], number: str
) -> None:
    """Part 5, 4.2, note j: a filler stands for the digit, the digit after the rest of the number."""
    rest = number[9:] + digit(number)
    first = padded(f"I<UTO{number[:9]}<{rest}", 30)
    second = padded("7408122F3204153UTO", 29)
    second += digit(first[5:] + second[:7] + second[8:15] + second[18:29])
    assert wrong(asked("id_card", [first, second])) == {}
    broken = with_sign(first, 15, "8" if first[15] != "8" else "7")
    assert wrong(asked("id_card", [broken])) == {"mrz_card_1": "number"}


@pytest.mark.parametrize("length", [29, 31, 35, 37, 44])
def test_a_line_of_another_length_is_refused_even_as_printed(
    asked: Callable[..., Session], length: int
) -> None:
    session = asked("id_card", [padded("I<UTOD231458907", length)], "yes")
    assert wrong(session) == {"mrz_card_1": "length"}


def test_two_lines_of_one_card_are_of_one_length(asked: Callable[..., Session]) -> None:
    lines = [Paper().td1()[0], Paper().td2()[1]]
    assert wrong(asked("id_card", lines)) == {"mrz_card_2": "length"}


def test_what_is_printed_with_wrong_digits_is_kept_as_printed(
    asked: Callable[..., Session],
) -> None:
    lines = Paper().td3()
    lines[1] = with_sign(lines[1], 43, str((int(lines[1][43]) + 1) % 10))
    assert wrong(asked("passport", lines)) == {"mrz_passport": "composite"}
    assert wrong(asked("passport", lines, "yes")) == {}


@pytest.mark.parametrize(
    ("names", "taken"),
    [
        ("NAMUNA<<OMADI<ALI", True),
        ("NAMUNA", True),
        ("NAMUNA<OGHLI<<OMADI", True),
        ("NAMUNA<<<OMADI", False),
        ("<NAMUNA", False),
        ("NAMUNA<<OMADI<<ALI", False),
        ("NAMUN4", False),
    ],
)
def test_a_name_line_holds_letters_and_fillers_in_their_places(
    asked: Callable[..., Session], names: str, taken: bool
) -> None:
    line = padded(f"P<UTO{names}", 44)
    assert wrong(asked("passport", [line])) == ({} if taken else {"mrz_passport_1": "names"})


FILES = {
    "06-td3-optional-typo": {"mrz_passport": "optional"},
    "07-td3-composite-wrong": {"mrz_passport": "composite"},
    "11-td1-long-59215346512": {},
    "12-td1-composite-wrong": {"mrz_card_2": "composite"},
    "13-td2-card": {},
}


@pytest.mark.parametrize("name", FILES)
def test_lines_that_other_programs_got_wrong(form: Form, shared: Path, name: str) -> None:
    """Self 858, android-mrz-reader 10, SolidusMRZ 14, mrz-java 33, MRZCode.NET 9."""
    file = shared / "testdata" / "faults" / "mrz" / f"{name}.json"
    if not file.is_file():
        pytest.skip(f"{file} is not there")
    session = opened(form)
    steps = json.loads(file.read_text(encoding="utf-8"))["steps"]
    session.apply([step for step in steps if step[0].startswith("/data/documents/")])
    assert wrong(session) == FILES[name]

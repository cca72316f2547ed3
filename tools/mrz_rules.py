"""Writes the rules of machine-readable zones as expressions of a form: ICAO Doc 9303, parts 3 to 7.

``python -m tools.mrz_rules`` prints the rows that ``resources/instruments/intake.md`` holds between the
number of a document and the doubts about it; a test holds the two together. The rules stand in the form and
not in the program, so that the form asks the same in every ODK tool.

Sizes: TD1 (cards, 3 lines of 30), TD2 (2 of 36), TD3 (passports, 2 of 44), MRV-A and MRV-B (visas, 2 of 44
or 36, without a composite check digit). A constraint looks at the line itself, because ODK Collect asks it
before anything is calculated anew; the calculations beside it only say which part is wrong.
"""

import sys
from collections.abc import Iterable

SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ<"
VALUES = "012345678901234567890123450"
"""The value of each sign, modulo 10: letters count from A = 10, the filler as 0 (part 3, 4.9)."""
WEIGHTS = (7, 3, 1)
DATE = (
    "^([0-9]{2}|<<)((0[1-9]|1[0-2]|<<)(0[1-9]|1[0-9]|2[0-8]|<<)|(0[13-9]|1[0-2]|<<)(29|30)"
    "|(0[13578]|1[02]|<<)31|0229)$"
)
"""A day that there is; fillers stand for what is not known (part 3, 4.8)."""
NAMES = "^[A-Z]+(<[A-Z]+)*(<<[A-Z]+(<[A-Z]+)*)?<*$"
"""Letters, a filler between words and two between surname and given names (part 3, 4.6)."""

Rule = tuple[str, str]
"""A part of a line by its name in the list of parts, and the condition that it is sound."""


class Line:
    """One line in expressions.

    Args:
        text: The expression of the line.
        signs: The expression of the line with every letter as its value; empty to write that out.
    """

    def __init__(self, text: str, signs: str = "") -> None:
        self.text = text
        self._signs = signs

    def part(self, start: int, end: int) -> str:
        """Return the expression of the signs from `start` to before `end`, counted from 0."""
        return f"substr({self.text}, {start}, {end})"

    def value(self, at: int) -> str:
        """Return the expression of the value of one sign."""
        if self._signs:
            return f"substr({self._signs}, {at}, {at + 1})"
        return f"translate({self.part(at, at + 1)}, '{SIGNS}', '{VALUES}')"

    def digit(self, at: int) -> str:
        """Return the expression of a check digit; not a number where none stands."""
        return f"number({self.part(at, at + 1)})"


def total(values: Iterable[str]) -> str:
    """Return the weighted sum of values."""
    terms = [f"{WEIGHTS[at % 3]} * {value}" for at, value in enumerate(values)]
    return "(" + " + ".join(term.removeprefix("1 * ") for term in terms) + ")"


def agrees(line: Line, start: int, end: int) -> str:
    """Return the condition that the digit at `end` is that of the signs before it."""
    return f"{total(line.value(at) for at in range(start, end))} mod 10 = {line.digit(end)}"


def day(line: Line, start: int) -> str:
    """Return the condition that a day exists and its check digit agrees."""
    leap = (
        f"({line.part(start + 2, start + 6)} != '0229' or {line.part(start, start + 1)} = '<' or "
        f"{line.part(start, start + 2)} mod 4 = 0)"
    )
    return (
        f"regex({line.part(start, start + 6)}, '{DATE}') and {leap} and "
        f"{agrees(line, start, start + 6)}"
    )


def number(line: Line, start: int, rest: tuple[int, int] | None) -> str:
    """Return the condition that a document number agrees with its digit.

    Args:
        line: The line.
        start: Where its nine signs begin.
        rest: Where the data begin and end in which a longer number goes on; None if there are none. Then a
            filler stands for the digit, and the digit after the rest of the number (parts 5 and 6, 4.2,
            note j).
    """
    begins = f"regex({line.part(start, start + 9)}, '^[A-Z0-9][A-Z0-9<]{{8}}$')"
    short = agrees(line, start, start + 9)
    if rest is None:
        return f"{begins} and {short}"
    more, end = rest
    tail = f"substring-before(concat({line.part(more, end)}, '<'), '<')"
    count = f"string-length({tail})"
    nine = total(line.value(at) for at in range(start, start + 9))
    further = " + ".join(
        f"({count} > {at - more}) * {WEIGHTS[(at - more) % 3]} * {line.value(at)}"
        for at in range(more, end)
    )
    # The sum holds the digit itself as well, with its weight: so does the other side.
    own = f"if({count} mod 3 = 1, 8, if({count} mod 3 = 2, 4, 2))"
    digit = f"number(substr({tail}, {count} - 1))"
    long = (
        f"{line.part(start + 9, start + 10)} = '<' and {count} > 1 and "
        f"({nine} + {further}) mod 10 = ({own} * {digit}) mod 10"
    )
    return f"{begins} and ({short} or ({long}))"


def states(line: Line, start: int) -> str:
    """Return the condition that three signs name a state or nationality."""
    return f"regex({line.part(start, start + 3)}, '^[A-Z][A-Z<]{{2}}$')"


def sex(line: Line, at: int) -> str:
    """Return the condition that a sign names a sex, or none."""
    return f"regex({line.part(at, at + 1)}, '^[MF<]$')"


def name_line(line: Line, codes: str) -> list[Rule]:
    """Return the rules of a first line that holds the names."""
    return [
        ("code", f"regex({line.part(0, 2)}, '^[{codes}][A-Z0-9<]$')"),
        ("issuer", states(line, 2)),
        ("names", f"regex(substr({line.text}, 5), '{NAMES}')"),
    ]


def names_alone(line: Line) -> list[Rule]:
    """Return the rules of the third line of a TD1."""
    return [("names", f"regex({line.text}, '{NAMES}')")]


def card_line(line: Line) -> list[Rule]:
    """Return the rules of the first line of a TD1."""
    return [
        ("code", f"regex({line.part(0, 2)}, '^[ACI][A-Z0-9<]$')"),
        ("issuer", states(line, 2)),
        ("number", number(line, 5, (15, 30))),
    ]


def data_line(line: Line, rest: tuple[int, int] | None) -> list[Rule]:
    """Return the rules that the second lines of TD2, TD3, MRV-A and MRV-B share."""
    return [
        ("number", number(line, 0, rest)),
        ("nationality", states(line, 10)),
        ("birth", day(line, 13)),
        ("sex", sex(line, 20)),
        ("expiry", day(line, 21)),
    ]


def composite(line: Line, at: int, *ranges: tuple[Line, int, int]) -> str:
    """Return the condition that the digit over several parts agrees."""
    values = [part.value(sign) for part, start, end in ranges for sign in range(start, end)]
    return f"{total(values)} mod 10 = {line.digit(at)}"


def passport_line(line: Line) -> list[Rule]:
    """Return the rules of the second line of a TD3."""
    optional = (
        f"{total(line.value(at) for at in range(28, 42))} mod 10 = {line.value(42)} and "
        f"({line.part(42, 43)} != '<' or {line.part(28, 42)} = '{'<' * 14}')"
    )
    over = [(line, 0, 10), (line, 13, 20), (line, 21, 43)]
    return [
        *data_line(line, None),
        ("optional", optional),
        ("composite", composite(line, 43, *over)),
    ]


def second_card_line(line: Line, first: Line) -> list[Rule]:
    """Return the rules of the second line of a TD1."""
    over = [(first, 5, 30), (line, 0, 7), (line, 8, 15), (line, 18, 29)]
    return [
        ("birth", day(line, 0)),
        ("sex", sex(line, 7)),
        ("expiry", day(line, 8)),
        ("nationality", states(line, 15)),
        (
            "composite",
            f"(${{mrz_card_1}} = '' or ${{mrz_card_1_wrong}} != '' or {composite(line, 29, *over)})",
        ),
    ]


def two_line_card(line: Line) -> list[Rule]:
    """Return the rules of the second line of a TD2, or of a visa."""
    over = [(line, 0, 10), (line, 13, 20), (line, 21, 35)]
    visa = "${document_type} = 'visa'"
    return [
        *data_line(line, (28, 35)),
        ("composite", f"({visa} or {composite(line, 35, *over)})"),
    ]


def sound(rules: list[Rule]) -> str:
    """Return the condition that all of `rules` hold."""
    return " and ".join(f"({condition})" for _, condition in rules)


def wrong(rules: list[Rule], otherwise: str = "''") -> str:
    """Return the expression of the first part that is wrong."""
    for part, condition in reversed(rules):
        otherwise = f"if(not({condition}), '{part}', {otherwise})"
    return otherwise


def is_long(line: Line, *sizes: int) -> str:
    """Return the condition that a line has one of these numbers of signs, and no other signs than it may."""
    return " or ".join(f"regex({line.text}, '^[A-Z0-9<]{{{size}}}$')" for size in sizes)


SEEN = "(${document_seen} = 'original' or ${document_seen} = 'copy')"
PASSPORT = "${document_type} = 'passport'"
CARD = "${document_type} = 'id_card'"
VISA = "${document_type} = 'visa'"
PRINTED = "${mrz_as_printed} = 'yes'"
_ORDINALS = {
    1: ("first", "первая", "якум", "اول"),
    2: ("second", "вторая", "дуюм", "دوم"),
    3: ("third", "третья", "сеюм", "سوم"),
}
_HINTS = (
    "Capital letters, digits and <, left to right.",
    "Заглавные буквы, цифры и <, слева направо.",
    "Ҳарфҳои калон, рақамҳо ва <, аз чап ба рост.",
    "حروف بزرگ لاتین، رقم‌ها و \u200e<\u200e، از چپ به راست.",
)
_MESSAGES = (
    "Look again at: {said}. Type the line again, or mark it as printed so.",
    "Проверьте ещё раз: {said}. Наберите строку снова или отметьте, что так напечатано.",
    "Боз бубинед: {said}. Сатрро боз нависед ё қайд кунед, ки чунин чоп шудааст.",
    "دوباره ببینید: {said}. سطر را دوباره بنویسید یا نشان بگذارید که چنین چاپ شده است.",
)


def rows() -> list[str]:
    """Return the rows of the survey, as they stand in the source of the instrument."""
    one, two, three = (f"mrz_card_{number}" for number in (1, 2, 3))
    size_of_first = f"string-length(${{{one}}})"

    def first_card(line: Line, *, exact: bool) -> tuple[str, str]:
        sizes = (
            f"(({CARD} and ({is_long(line, 30, 36)})) or ({VISA} and ({is_long(line, 36, 44)})))"
        )
        tall, wide = card_line(line), name_line(line, "ACIV")
        of_30 = f"string-length({line.text}) = 30"
        if exact:
            return sizes, f"if({of_30}, {sound(tall)}, {sound(wide)})"
        return sizes, f"if({of_30}, {wrong(tall)}, {wrong(wide)})"

    def second_card(line: Line, first: Line, *, exact: bool) -> tuple[str, str]:
        sizes = (
            f"(({CARD} and ({is_long(line, 30, 36)})) or ({VISA} and ({is_long(line, 36, 44)}))) and "
            f"(${{{one}}} = '' or string-length({line.text}) = {size_of_first})"
        )
        tall, wide = second_card_line(line, first), two_line_card(line)
        of_30 = f"string-length({line.text}) = 30"
        if exact:
            return sizes, f"if({of_30}, {sound(tall)}, {sound(wide)})"
        return sizes, f"if({of_30}, {wrong(tall)}, {wrong(wide)})"

    found = [_part_row()]
    own = Line(".")
    named = {name: Line(f"${{{name}}}", f"${{{name}_signs}}") for name in (one, two, three)}
    passports = {
        name: Line(f"${{{name}}}", f"${{{name}_signs}}")
        for name in ("mrz_passport_1", "mrz_passport")
    }
    for name, ordinal, rules in (
        ("mrz_passport_1", 1, lambda line: name_line(line, "P")),
        ("mrz_passport", 2, passport_line),
    ):
        line = passports[name]
        found += _question(
            name,
            ordinal,
            f"{PASSPORT} and {SEEN}",
            (is_long(own, 44), sound(rules(own))),
            (is_long(line, 44), wrong(rules(line))),
        )
    shown = f"({CARD} or {VISA}) and {SEEN}"
    found += _question(
        one, 1, shown, first_card(own, exact=True), first_card(named[one], exact=False)
    )
    found += _question(
        two,
        2,
        shown,
        second_card(own, Line(f"${{{one}}}"), exact=True),
        second_card(named[two], named[one], exact=False),
    )
    found += _question(
        three,
        3,
        f"{CARD} and {SEEN} and {size_of_first} = 30",
        (is_long(own, 30), sound(names_alone(own))),
        (is_long(named[three], 30), wrong(names_alone(named[three]))),
    )
    return found


_COLUMNS = (
    "type name label label_ru label_tg label_fa hint hint_ru hint_tg hint_fa appearance required relevant"
    " constraint message message_ru message_tg message_fa calculation kind role fact fact_map touches prefill"
)


def _row(**cells: str) -> str:
    """Return one row of the survey; a bar inside a cell is written with a backslash."""
    columns = _COLUMNS.split()
    written = [cells.get(name, "").replace("|", "\\|") for name in columns]
    return "|  | " + " | ".join(written) + " |"


def _part_row() -> str:
    """Return the question that is never asked: its choices name the parts of a line in every language."""
    return _row(
        type="select_one mrz_part",
        name="mrz_part",
        label="Part of a machine-readable zone",
        label_ru="Часть машиночитаемой зоны",
        label_tg="Қисми минтақаи мошинхон",
        label_fa="بخشی از منطقهٔ ماشین‌خوان",
        relevant="false()",
    )


def _question(
    name: str,
    ordinal: int,
    relevant: str,
    own: tuple[str, str],
    beside: tuple[str, str],
) -> list[str]:
    """Return the rows of one line: the question, and the calculations that say what is wrong with it.

    Args:
        name: The question's name.
        ordinal: Which line of the zone it is.
        relevant: When it is asked.
        own: Its size, and what else must hold of it, in terms of the question itself.
        beside: Its size, and the part that is wrong, in terms of its name.
    """
    english, russian, tajik, persian = _ORDINALS[ordinal]
    messages = [text.format(said=f"${{{name}_said}}") for text in _MESSAGES]
    size, rules = own
    line = f"${{{name}}}"
    return [
        _row(
            type="text",
            name=name,
            label=f"Machine-readable zone: {english} line",
            label_ru=f"Машиночитаемая зона: {russian} строка",
            label_tg=f"Минтақаи мошинхон: сатри {tajik}",
            label_fa=f"منطقهٔ ماشین‌خوان: سطر {persian}",
            hint=_HINTS[0],
            hint_ru=_HINTS[1],
            hint_tg=_HINTS[2],
            hint_fa=_HINTS[3],
            relevant=relevant,
            constraint=f"({size}) and ({PRINTED} or ({rules}))",
            message=messages[0],
            message_ru=messages[1],
            message_tg=messages[2],
            message_fa=messages[3],
            role="mrz",
        ),
        _row(
            type="calculate",
            name=f"{name}_signs",
            calculation=f"translate({line}, '{SIGNS}', '{VALUES}')",
        ),
        _row(
            type="calculate",
            name=f"{name}_wrong",
            calculation=f"if({line} = '', '', if(not({beside[0]}), 'length', {beside[1]}))",
        ),
        _row(
            type="calculate",
            name=f"{name}_said",
            calculation=f"jr:choice-name(${{{name}_wrong}}, '${{mrz_part}}')",
        ),
    ]


if __name__ == "__main__":
    sys.stdout.writelines(f"{row}\n" for row in rows())

"""Lines to type: what was written is read again, and a slip is found by its line."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vetting_desk.crypto.proof.typed import from_lines, to_lines
from vetting_desk.errors import ProofFormatError, ProofLineError

MESSAGE = bytes(range(160))


@given(st.binary(min_size=1, max_size=400))
def test_what_was_written_is_read_again(message: bytes) -> None:
    lines = to_lines(message)
    assert from_lines("\n".join(lines)) == message
    assert from_lines("".join(lines).replace(" ", "").lower()) == message


def test_lines_are_four_groups_of_five() -> None:
    lines = to_lines(MESSAGE)
    assert len(lines) == 15
    assert {tuple(map(len, line.split())) for line in lines[:-1]} == {(5, 5, 5, 5)}
    assert not set("".join(lines)) & set("OILU")


def test_letters_that_look_alike_are_taken_for_each_other() -> None:
    lines = "\n".join(to_lines(MESSAGE))
    assert from_lines(lines.replace("0", "o").replace("1", "l")) == MESSAGE
    assert from_lines("\n\n".join(f" {line} \u200f" for line in lines.split("\n"))) == MESSAGE


def slips() -> Iterator[tuple[int, str]]:
    """Every way of typing one wrong letter: the line, and all of it as typed."""
    lines = [each.replace(" ", "") for each in to_lines(MESSAGE)]
    for number, line in enumerate(lines):
        for place, right in enumerate(line):
            for letter in "23456789ABCDEFGHJKMNPQRSTVWXYZ":
                if letter != right:
                    wrong = line[:place] + letter + line[place + 1 :]
                    yield number + 1, "\n".join((*lines[:number], wrong, *lines[number + 1 :]))


def test_a_wrong_letter_is_found_in_its_line_but_for_one_in_hundreds() -> None:
    """Two letters of check leave one slip in about a thousand to the signature, which no slip passes."""
    found: list[tuple[int, int]] = []
    missed = 0
    for line, typed in slips():
        try:
            read = from_lines(typed)
        except ProofLineError as error:
            found.append((line, error.fields["line"]))
        except ProofFormatError:
            missed += 1
        else:
            assert read != MESSAGE
            missed += 1
    assert [(typed, named) for typed, named in found if typed != named] == []
    assert len(found) > 8_000
    assert missed / (len(found) + missed) < 1 / 500


def test_lines_in_another_order_are_found() -> None:
    lines = list(to_lines(MESSAGE))
    lines[1], lines[2] = lines[2], lines[1]
    with pytest.raises(ProofLineError) as caught:
        from_lines("\n".join(lines))
    assert caught.value.fields["line"] == 2


def test_a_line_that_is_missing_is_found() -> None:
    lines = to_lines(MESSAGE)
    with pytest.raises(ProofLineError) as caught:
        from_lines("\n".join((*lines[:4], *lines[5:])))
    assert caught.value.fields["line"] == 5


@pytest.mark.parametrize("text", ["", "\n \n", "ABCDE\n" * 65])
def test_nothing_and_far_too_much_are_refused(text: str) -> None:
    with pytest.raises(ProofFormatError):
        from_lines(text)


@given(st.text(max_size=300))
def test_texts_of_anybody_are_refused_in_words(text: str) -> None:
    try:
        from_lines(text)
    except ProofFormatError:
        return
    assert set(text.upper()) & set("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

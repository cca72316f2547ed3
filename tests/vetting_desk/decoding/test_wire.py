"""A request and an answer survive the way; an answer that does not fit its question is not taken."""

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vetting_desk.decoding.kinds import MediaKind
from vetting_desk.decoding.wire import (
    ANSWER_LENGTH,
    MOST_CONTENT,
    Answer,
    MalformedError,
    Outcome,
    Request,
    answer_bytes,
    read_answer,
    read_request,
    request_bytes,
)

PAGE = Request(MediaKind.DOCUMENT, 2, 800, 1000, 7)
CODES = Request(MediaKind.PICTURE, 0, 800, 1000, 7, codes=True)
SOUND = Request(MediaKind.SOUND, 0, 0, 0, 7)


def test_both_survive_the_way() -> None:
    answer = Answer(Outcome.PIXELS, 800, 10, 3, 800 * 10 * 3)
    assert read_request(request_bytes(PAGE)) == PAGE
    assert read_answer(answer_bytes(answer), PAGE) == answer
    heard = Answer(Outcome.SAMPLES, 8000, 2, 0, 400)
    assert read_answer(answer_bytes(heard), SOUND) == heard
    assert read_answer(answer_bytes(Answer(Outcome.LOCKED)), PAGE).outcome is Outcome.LOCKED


def test_codes_are_asked_for_and_answered() -> None:
    assert read_request(request_bytes(CODES)) == CODES
    answer = Answer(Outcome.CODES, 2, 0, 1, 500)
    assert read_answer(answer_bytes(answer), CODES) == answer


@pytest.mark.parametrize(
    ("answer", "request_"),
    [
        (Answer(Outcome.CODES, 1, 0, 1, 10), PAGE),  # nobody asked for them
        (Answer(Outcome.PIXELS, 1, 1, 1, 3), CODES),
        (Answer(Outcome.CODES, 9, 0, 1, 10), CODES),  # more than are answered
        (Answer(Outcome.CODES, 1, 1, 1, 10), CODES),
        (Answer(Outcome.CODES, 1, 0, 0, 10), CODES),  # of a page that is not there
        (Answer(Outcome.CODES, 1, 0, 1, 40_000), CODES),
        (Answer(Outcome.PIXELS, 801, 10, 3, 801 * 10 * 3), PAGE),  # wider than asked
        (Answer(Outcome.PIXELS, 800, 1001, 3, 800 * 1001 * 3), PAGE),
        (Answer(Outcome.PIXELS, 0, 10, 3, 0), PAGE),
        (Answer(Outcome.PIXELS, 800, 10, 3, 800 * 10 * 3 + 1), PAGE),  # other than its size
        (Answer(Outcome.PIXELS, 800, 10, 2, 800 * 10 * 3), PAGE),  # of a page that is not there
        (Answer(Outcome.SAMPLES, 8000, 1, 0, 10), PAGE),  # something else than asked
        (Answer(Outcome.PIXELS, 1, 1, 1, 3), SOUND),
        (Answer(Outcome.SAMPLES, 8000, 2, 0, 6), SOUND),  # half a frame
        (Answer(Outcome.SAMPLES, 0, 1, 0, 10), SOUND),
        (Answer(Outcome.SAMPLES, 8000, 9, 0, 18), SOUND),
        (Answer(Outcome.SAMPLES, 8000, 1, 0, 2**40), SOUND),
        (Answer(Outcome.UNREADABLE, 1), PAGE),  # a refusal that brings something
        (Answer(Outcome.UNREADABLE, length=9), PAGE),
    ],
)
def test_an_answer_that_does_not_fit_is_not_taken(answer: Answer, request_: Request) -> None:
    with pytest.raises(MalformedError):
        read_answer(answer_bytes(answer), request_)


def test_more_pixels_than_allowed_are_not_taken() -> None:
    wide = Request(MediaKind.PICTURE, 0, 100_000, 100_000, 7)
    with pytest.raises(MalformedError):
        read_answer(answer_bytes(Answer(Outcome.PIXELS, 50_000, 50_000, 1, 7_500_000_000)), wide)


@given(st.binary(max_size=ANSWER_LENGTH + 2))
def test_noise_is_no_answer_and_no_request(noise: bytes) -> None:
    with pytest.raises(MalformedError):
        read_answer(noise, PAGE)
    with pytest.raises(MalformedError):
        read_request(noise)


def test_a_request_for_more_than_is_decoded_is_none() -> None:
    header = bytearray(request_bytes(PAGE))
    header[-8:] = struct.pack(">Q", MOST_CONTENT + 1)
    with pytest.raises(MalformedError):
        read_request(bytes(header))

"""Pages of documents that others made."""

import io

import pytest
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

from vetting_desk.decoding import documents
from vetting_desk.decoding.kinds import MediaKind
from vetting_desk.decoding.wire import Answer, Outcome, Request, answer_bytes, read_answer


def made(pages: int = 2, size: tuple[float, float] = (200, 100), password: str = "") -> bytes:
    target = io.BytesIO()
    closed = StandardEncryption(password) if password else None
    canvas = Canvas(target, pagesize=size, encrypt=closed)
    for number in range(pages):
        canvas.setFillGray(0 if number else 1)
        canvas.rect(0, 0, *size, stroke=0, fill=1)
        canvas.showPage()
    canvas.save()
    return target.getvalue()


def decoded(content: bytes, page: int = 0, width: int = 400, height: int = 400) -> Answer:
    return decoded_with_pixels(content, page, width, height)[0]


def decoded_with_pixels(
    content: bytes, page: int = 0, width: int = 400, height: int = 400
) -> tuple[Answer, bytes]:
    request = Request(MediaKind.DOCUMENT, page, width, height, len(content))
    answer, data = documents.decode(request, content)
    assert read_answer(answer_bytes(answer), request) == answer
    assert len(data) == answer.length
    return answer, data


@pytest.mark.parametrize(("page", "shade"), [(0, 255), (1, 0)])
def test_the_page_that_was_asked_for_is_shown(page: int, shade: int) -> None:
    answer, data = decoded_with_pixels(made(), page)
    assert answer.pages == 2
    assert data[len(data) // 2] == shade


def test_a_page_is_as_large_as_fits() -> None:
    answer = decoded(made(), width=401, height=1000)
    assert 398 <= answer.first <= 401
    assert 198 <= answer.second <= 201


@pytest.mark.parametrize("width", [3, 50, 101, 333])
def test_every_width_has_rows_of_its_own_length(width: int) -> None:
    answer, data = decoded_with_pixels(made(), 1, width, 1000)
    assert len(data) == answer.first * answer.second * 3
    assert set(data[3:-3]) <= {0, *range(1, 256)}
    assert data[len(data) // 2] == 0


@pytest.mark.parametrize("page", [2, 10**6])
def test_a_page_that_is_not_there_is_not_shown(page: int) -> None:
    assert decoded(made(), page).outcome is Outcome.UNREADABLE


def test_a_document_closed_by_a_password_says_so() -> None:
    assert decoded(made(password="invented")).outcome is Outcome.LOCKED


@pytest.mark.parametrize("content", [b"%PDF-1.7\n", made()[:300], b"%PDF-1.7\n" + bytes(2000)])
def test_what_is_no_document_is_not_shown(content: bytes) -> None:
    assert decoded(content).outcome is Outcome.UNREADABLE


def test_a_page_as_large_as_a_field_is_made_to_fit() -> None:
    answer = decoded(made(1, (14_000, 14_000)))
    assert 390 <= answer.first <= 400


def test_a_page_as_thin_as_a_thread_is_refused() -> None:
    assert decoded(made(1, (14_000, 3))).outcome is Outcome.TOO_LARGE

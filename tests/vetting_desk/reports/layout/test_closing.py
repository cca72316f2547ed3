"""The end of a report: its files, and the signature block."""

from collections.abc import Callable

from tests.vetting_desk.reports.layout.conftest import Said
from vetting_desk.reports import ReportContent, ReportFile
from vetting_desk.reports.layout.closing import file_rows, signature_rows
from vetting_desk.reports.layout.typesetter import Typesetter

Make = Callable[..., ReportContent]


def test_a_report_without_files_has_no_table_of_them(
    setter: Typesetter, make_content: Make
) -> None:
    assert file_rows(setter, make_content(files=())) == []


def test_each_file_stands_with_its_length_and_digest(
    setter: Typesetter, make_content: Make, said: Said
) -> None:
    file = ReportFile("submission.xml", "ab" * 32, 18_422)
    heading, header, row = said(file_rows(setter, make_content(files=(file,))))
    labels = setter.labels
    assert heading == (labels.files,)
    assert header == (labels.column_file, labels.column_length, labels.column_digest)
    assert (row[0], row[1], row[2].replace(" ", "")) == ("submission.xml", "18422 bytes", "ab" * 32)


def test_the_signature_block_names_who_where_and_when(
    setter: Typesetter, make_content: Make, said: Said
) -> None:
    content = make_content()
    values = {row[0]: row[1] for row in said(signature_rows(setter, content)) if len(row) == 2}
    labels = setter.labels
    assert values[labels.officer] == "Мадина Намунаева, psychologist"
    assert values[labels.desk] == "Post Invented Bridge, Invented Programme"
    assert values[labels.signed].startswith("3 May 2026, 14:32 (UTC+05:00)")
    assert values[labels.certificate] == "river lamp stone winter"
    assert values[labels.record_digest].replace(" ", "") == content.digest


def test_what_is_not_known_is_left_out_of_the_block(
    setter: Typesetter, make_content: Make, said: Said
) -> None:
    rows = said(signature_rows(setter, make_content(certificate="", digest="")))
    assert not {setter.labels.certificate, setter.labels.record_digest} & {row[0] for row in rows}


def test_the_block_stays_together_to_its_last_line(setter: Typesetter, make_content: Make) -> None:
    kept = [row.keep_next for row in signature_rows(setter, make_content())]
    assert kept[:-1] == [True] * (len(kept) - 1)
    assert not kept[-1]


def test_a_report_that_is_not_signed_says_so(
    setter: Typesetter, make_content: Make, said: Said
) -> None:
    rows = said(signature_rows(setter, make_content(signed_at=None)))
    assert rows == [(setter.labels.signature,), (setter.labels.signature_draft,)]

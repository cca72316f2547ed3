"""OpenDocument spreadsheets."""

import io
import zipfile
from pathlib import Path

import pytest

from vetting_desk.errors import FormSyntaxError
from vetting_desk.forms import load_form

_SPACES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for name in ("office", "table", "text")
)


def cell(text: str = "", **attributes: str) -> str:
    extra = "".join(
        f' {"office" if "value" in key else "table"}:{key.replace("_", "-")}="{value}"'
        for key, value in attributes.items()
    )
    kind = ' office:value-type="string"' if text and "value_type" not in attributes else ""
    shown = f"<text:p>{text}</text:p>" if text else ""
    return f"<table:table-cell{kind}{extra}>{shown}</table:table-cell>"


def row(*cells: str, repeated: int = 1) -> str:
    inside = "".join(each if each.startswith("<") else cell(each) for each in cells)
    return f'<table:table-row table:number-rows-repeated="{repeated}">{inside}</table:table-row>'


def spreadsheet(*tables: str, manifest: str = "<m/>") -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("META-INF/manifest.xml", manifest)
        archive.writestr(
            "content.xml",
            f"<office:document-content {_SPACES}><office:body><office:spreadsheet>"
            f"{''.join(tables)}</office:spreadsheet></office:body></office:document-content>",
        )
    return made.getvalue()


def table(name: str, *rows: str) -> str:
    return f'<table:table table:name="{name}">{"".join(rows)}</table:table>'


SURVEY = table(
    "survey",
    f"<table:table-header-rows>{row('type', 'name', 'label', 'default')}</table:table-header-rows>",
    row("text", "a", 'Ном<text:s text:c="2"/><text:span>аш</text:span>'),
    row(repeated=2),
    row("date", "d", "D", cell("3 марта", value_type="date", date_value="2026-03-03")),
    row("integer", "n", "N", cell("7", value_type="float", value="7")),
    row("decimal", "e", "E", cell("0,5", value_type="float", value="0.5")),
    row("select_one yn", "s", "S", cell("ИСТИНА", value_type="boolean", boolean_value="true")),
    row(cell(number_columns_repeated="16384"), repeated=1048570),
)
CHOICES = table(
    "choices",
    row("list_name", "name", "label"),
    row("yn", cell("ИСТИНА", value_type="boolean", boolean_value="true"), "Yes"),
)


@pytest.mark.parametrize("named", ["form.ods", "form.xlsx"])
def test_an_opendocument_spreadsheet_is_a_form(tmp_path: Path, named: str) -> None:
    path = tmp_path / named
    path.write_bytes(spreadsheet(SURVEY, CHOICES))
    session = load_form(path).new_session()
    values = {name: session.node(f"/data/{name}").value for name in "dens"}
    assert values == {"d": "2026-03-03", "n": "7", "e": "0.5", "s": "TRUE"}
    assert session.node("/data/a").label == "Ном аш"


def test_rows_are_counted_as_the_author_sees_them(tmp_path: Path) -> None:
    path = tmp_path / "form.ods"
    bad = table(
        "survey",
        row("type", "name", "label"),
        row(repeated=3),
        row("text", "a b", "A"),
    )
    path.write_bytes(spreadsheet(bad))
    with pytest.raises(FormSyntaxError) as caught:
        load_form(path)
    assert "[row : 5]" in caught.value.fields["output"]


@pytest.mark.parametrize(
    ("content", "detail"),
    [
        (spreadsheet(SURVEY, manifest="<m><manifest:encryption-data/></m>"), "password"),
        (spreadsheet(table("survey", row("text", repeated=10_000_000))), "too-many-cells-in-all"),
    ],
)
def test_what_cannot_be_read_is_refused_with_its_cause(content: bytes, detail: str) -> None:
    with pytest.raises(FormSyntaxError) as caught:
        load_form(content)
    assert caught.value.fields["detail"] == detail

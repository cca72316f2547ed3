"""Lists in files: XML, CSV and GeoJSON."""

from pathlib import Path

import pytest

from tests.vetting_desk.forms.conftest import FormMaker
from vetting_desk.errors import FormSyntaxError
from vetting_desk.forms import load_form
from vetting_desk.forms.secondary import read_attachment


def rows(source: bytes, name: str = "list.csv") -> list[dict[str, str]]:
    root = read_attachment(source, name).children[0]
    return [{cell.name: cell.value for cell in item.children} for item in root.children]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (b"name,label\na,A\nb,B\n", [{"name": "a", "label": "A"}, {"name": "b", "label": "B"}]),
        (b"\xef\xbb\xbfname,label\na,A", [{"name": "a", "label": "A"}]),
        (b"name;label\r\na;A, B\r\n", [{"name": "a", "label": "A, B"}]),
        (b"name\tlabel\na\tA\n", [{"name": "a", "label": "A"}]),
        (b"name|label\na|A\n", [{"name": "a", "label": "A"}]),
        (b'name,label\na,"A, ""quoted"""\n', [{"name": "a", "label": 'A, "quoted"'}]),
        (b'name,label\na,"two\nlines"\n', [{"name": "a", "label": "two\nlines"}]),
        ("name,label\na,Ҷ".encode(), [{"name": "a", "label": "Ҷ"}]),
        (b"name,label\na\n", [{"name": "a", "label": ""}]),
        (b"name,label\na,A,,\n", [{"name": "a", "label": "A"}]),
        (b"name,label,,\na,A\n", [{"name": "a", "label": "A"}]),
        (b"name,label\n\na,A\n", [{"name": "a", "label": "A"}]),
        (b"name\na\n", [{"name": "a"}]),
        (b"name,label\n", []),
        (b"", []),
    ],
)
def test_a_csv_file_is_read(source: bytes, expected: list[dict[str, str]]) -> None:
    assert rows(source) == expected


@pytest.mark.parametrize(
    ("source", "detail"),
    [
        (b"name\n\xff\xfe\n", "encoding"),
        (b"name\na\0b\n", "null-character"),
        (b"name\na,b\n", "too-many-cells"),
        (b'name\n"a\n', "csv"),
    ],
)
def test_a_csv_file_that_is_none_is_refused(source: bytes, detail: str) -> None:
    with pytest.raises(FormSyntaxError) as caught:
        rows(source)
    assert caught.value.fields["detail"] == detail


FEATURE = (
    b'{"type": "FeatureCollection", "features": ['
    b'{"type": "Feature", "properties": {"name":"a","label":"A"}, "geometry": %b}]}'
)
GEOJSON = b"""{"type": "FeatureCollection", "features": [
 {"type": "Feature", "id": "one", "properties": {"name": "N", "big": 12.50, "no": null, "id": "x"},
  "geometry": {"type": "Point", "coordinates": [102.0, 0.5]}},
 {"type": "Feature", "id": 7, "properties": null,
  "geometry": {"type": "LineString", "coordinates": [[1, 2], [3, 4]]}},
 {"type": "Feature", "properties": {"ok": true},
  "geometry": {"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [0, 0]]]}}]}"""


def test_a_geojson_file_is_read() -> None:
    point, line, polygon = rows(GEOJSON, "places.geojson")
    assert point == {
        "geometry": "0.5 102.0 0 0",
        "name": "N",
        "big": "12.50",
        "no": "",
        "id": "one",
    }
    assert line == {"geometry": "2 1 0 0; 4 3 0 0", "id": "7"}
    assert polygon == {"geometry": "0 0 0 0; 0 1 0 0; 0 0 0 0", "ok": "true"}


@pytest.mark.parametrize(
    "source",
    [
        b"",
        b"[]",
        b"{}",
        b'{"type": "Feature"}',
        b'{"type": "FeatureCollection"}',
        b'{"type": "FeatureCollection", "features": [{"type": "x"}]}',
        b'{"type": "FeatureCollection", "features": [{"type": "Feature"}]}',
        FEATURE % b'{"type": "MultiPoint", "coordinates": []}',
        FEATURE % b'{"type": "Point", "coordinates": [1]}',
        b"[" * 100_000,
    ],
)
def test_a_geojson_file_that_is_none_is_refused(source: bytes) -> None:
    with pytest.raises(FormSyntaxError):
        rows(source, "places.geojson")


def test_an_xml_file_is_read() -> None:
    source = b'<root xmlns="urn:x"><item k="1"><name>a</name></item></root>'
    root = read_attachment(source, "list.xml").children[0]
    assert root.name == "root"
    assert root.children[0].select_attributes("k")[0].value == "1"
    assert root.children[0].select("name")[0].value == "a"


FORM = """<instance id="l" src="jr://{kind}/{name}"/>"""
TOWNS = b"<root><item><name>a</name><label>A</label></item></root>"


@pytest.mark.parametrize(
    ("kind", "name", "content"),
    [
        ("file-csv", "towns.csv", b"name,label\na,A\n"),
        ("file", "towns.xml", TOWNS),
        ("file", "towns.geojson", FEATURE % b'{"type":"Point","coordinates":[1,2]}'),
    ],
)
def test_choices_come_from_a_file(x: FormMaker, kind: str, name: str, content: bytes) -> None:
    instance = FORM.format(kind=kind, name=name)
    body = x.control("select1", "q", "Q", x.itemset("instance('l')/root/item"))
    form = x.form("<q/>", instance, body=body, attachments={name: content})
    options = form.new_session().node("/data/q").options
    assert [(o.value, o.label) for o in options] == [("a", "A")]


def test_a_file_beside_the_form_is_found(x: FormMaker, tmp_path: Path) -> None:
    body = x.control("select1", "q", "Q", x.itemset("instance('l')/root/item"))
    xml = x.xml("<q/>", FORM.format(kind="file-csv", name="towns.csv"), body=body)
    (tmp_path / "form.xml").write_bytes(xml)
    (tmp_path / "towns.csv").write_bytes(b"name,label\na,A\n")
    form = load_form(tmp_path / "form.xml")
    assert [o.value for o in form.new_session().node("/data/q").options] == ["a"]


@pytest.mark.parametrize("name", ["../secret.csv", "../../etc/passwd", ".."])
def test_a_file_outside_of_the_folder_is_not_read(x: FormMaker, tmp_path: Path, name: str) -> None:
    (tmp_path / "secret.csv").write_bytes(b"name,label\na,A\n")
    folder = tmp_path / "inner"
    folder.mkdir()
    body = x.control("select1", "q", "Q", x.itemset("instance('l')/root/item"))
    (folder / "form.xml").write_bytes(
        x.xml("<q/>", FORM.format(kind="file-csv", name=name), body=body)
    )
    form = load_form(folder / "form.xml")
    assert form.new_session().node("/data/q").options == ()


def test_a_file_that_is_missing_is_reported_and_keeps_answers(x: FormMaker) -> None:
    body = x.control("select1", "q", "Q", x.itemset("instance('l')/root/item"))
    form = x.form("<q/>", FORM.format(kind="file-csv", name="towns.csv"), body=body)
    assert form.missing_attachments == ("towns.csv",)
    restored = form.restore(b'<data id="t"><q>a</q></data>')
    assert restored.node("/data/q").value == "a"


def test_a_long_list_is_searched_by_index(x: FormMaker) -> None:
    content = b"name,label,region\n" + b"".join(
        b"n%d,L%d,r%d\n" % (i, i, i % 1000) for i in range(20_000)
    )
    body = x.input("r") + x.control(
        "select1", "q", "Q", x.itemset("instance('l')/root/item[region = /data/r]")
    )
    form = x.form(
        "<r/><q/>",
        FORM.format(kind="file-csv", name="l.csv"),
        body=body,
        attachments={"l.csv": content},
    )
    session = form.new_session()
    session.set("/data/r", "r5")
    assert len(session.node("/data/q").options) == 20

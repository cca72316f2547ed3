"""XML that may come from anyone: what is read, and what is refused."""

import pytest

from vetting_desk.errors import (
    FormSyntaxError,
)
from vetting_desk.forms import load_form


def test_an_error_names_file_and_line(tmp_path):
    path = tmp_path / "broken.xml"
    path.write_bytes(b"<html>\n<head>\n</html>")
    with pytest.raises(FormSyntaxError) as caught:
        load_form(path)
    assert (caught.value.fields["file"], caught.value.fields["line"]) == ("broken.xml", 3)


@pytest.mark.parametrize(
    "document",
    [
        b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><html>&x;</html>',
        b'<!DOCTYPE a SYSTEM "http://localhost/a.dtd"><html/>',
        b'<!DOCTYPE l [<!ENTITY a "aaaaaaaaaa">'
        + b"".join(b'<!ENTITY b%d "%s">' % (i, b"&a;" * 1000) for i in range(50))
        + b"]><l>&b1;</l>",
    ],
)
def test_entities_are_never_read(document):
    with pytest.raises(FormSyntaxError) as caught:
        load_form(document)
    assert caught.value.fields["detail"] == "document-type"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_the_usual_encodings_are_read(x, encoding):
    text = x.xml("<a/>", body=x.input("a", "Ном")).decode()
    if encoding == "utf-16":
        text = text.replace('<?xml version="1.0"?>', '<?xml version="1.0" encoding="utf-16"?>')
    form = load_form(text.encode(encoding))
    assert form.new_session().node("/data/a").label == "Ном"

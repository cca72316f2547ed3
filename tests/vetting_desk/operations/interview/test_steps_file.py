"""Steps are read strictly: only exactly specified ones are accepted."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vetting_desk.errors import InputError
from vetting_desk.operations.interview import steps_file
from vetting_desk.operations.interview.steps_file import read_steps


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("steps") / "steps.json"


def test_a_list_and_an_object_with_steps_are_the_same(file: Path) -> None:
    steps = [["/data/a", "1"], ["/data/b", {"repeat": "add"}]]
    file.write_text(json.dumps(steps), encoding="utf-8")
    plain = read_steps(file)
    file.write_text(json.dumps({"language": "ru", "steps": steps, "seed": 1}), encoding="utf-8")

    assert read_steps(file) == ("ru", plain.steps)
    assert plain.steps == [("/data/a", "1"), ("/data/b", {"repeat": "add"})]


def test_a_byte_order_mark_is_passed_over(file: Path) -> None:
    file.write_bytes(b'\xef\xbb\xbf[["/data/a", "1"]]')

    assert read_steps(file).steps == [("/data/a", "1")]


@pytest.mark.parametrize(("number", "text"), [("7", "7"), ("-2.5", "-2.5"), ("0", "0")])
def test_a_number_stands_for_its_text(number: str, text: str, file: Path) -> None:
    file.write_text(f'[["/data/a", {number}]]', encoding="utf-8")

    assert read_steps(file).steps == [("/data/a", text)]


def test_a_file_that_is_too_large_is_refused(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(steps_file, "MAX_BYTES", 10)
    file.write_bytes(b"[" + b" " * 20 + b"]")

    with pytest.raises(InputError) as refused:
        read_steps(file)
    assert refused.value.fields["detail"] == "too-long"


def test_the_step_that_is_wrong_is_named_and_its_answer_is_not(file: Path) -> None:
    file.write_text('[["/data/a", "1"], ["/data/a", "secret", "2"]]', encoding="utf-8")

    with pytest.raises(InputError) as refused:
        read_steps(file)
    assert refused.value.fields["step"] == 2
    assert "secret" not in str(refused.value)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=6), inner, max_size=3)
    ),
)


@given(json_values | st.lists(st.tuples(st.just("/a"), json_values)))
def test_any_json_is_either_read_or_refused(file: Path, content: Any) -> None:
    file.write_text(json.dumps(content), encoding="utf-8")

    try:
        steps = read_steps(file).steps
    except InputError:
        return
    for reference, value in steps:
        assert isinstance(reference, str)
        assert isinstance(value, str) or value["repeat"] in {"add", "remove"}


@given(st.binary(max_size=40))
def test_any_bytes_are_either_read_or_refused(file: Path, content: bytes) -> None:
    file.write_bytes(content)

    try:
        steps = read_steps(file).steps
    except InputError:
        return
    assert isinstance(steps, list)

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.ground.preferences import FILE, LastDesk, Preferences, load_preferences, save_preferences

_line = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=40).map(
    lambda text: " ".join(text.split())
)


@given(
    theme=st.sampled_from(["system", "light", "dark", "contrast"]),
    scale=st.sampled_from([100, 150, 200]),
    minutes=st.integers(1, 15),
    remember=st.booleans(),
    name=_line,
    officer=_line,
)
def test_what_is_saved_is_what_is_loaded(
    tmp_path_factory: pytest.TempPathFactory,
    theme: str,
    scale: int,
    minutes: int,
    remember: bool,
    name: str,
    officer: str,
) -> None:
    folder = tmp_path_factory.mktemp("data")
    last = LastDesk(
        folder="post", desk_name=name, training=True, officer_id="a", officer_name=officer
    )
    wanted = Preferences(theme, scale, "tg", minutes, remember, 1300, 800, last)
    save_preferences(folder, wanted)
    assert load_preferences(folder) == wanted


@given(st.binary(max_size=400))
def test_no_file_stops_the_program(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    folder = tmp_path_factory.mktemp("data")
    (folder / FILE).write_bytes(content)
    assert isinstance(load_preferences(folder), Preferences)


def test_no_file_means_the_defaults(tmp_path: Path) -> None:
    assert load_preferences(tmp_path) == Preferences()


@pytest.mark.parametrize(
    "line", ["theme=pink", "scale=5", "scale=many", "idle_minutes=0", "width=1"]
)
def test_values_that_make_no_sense_are_put_right(tmp_path: Path, line: str) -> None:
    (tmp_path / FILE).write_text(line)
    loaded = load_preferences(tmp_path)
    assert loaded.theme == "system"
    assert loaded.scale == 100
    assert loaded.idle_minutes >= 1
    assert loaded.width >= 800


def test_an_officer_is_not_remembered_where_that_is_forbidden() -> None:
    last = LastDesk("post", "Post", training=False, officer_id="a", officer_name="A")
    kept = Preferences(remember_officer=False).with_last(last)
    assert kept.last == LastDesk("post", "Post")


def test_a_folder_that_cannot_be_written_is_no_disaster(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    save_preferences(tmp_path / "file", Preferences())

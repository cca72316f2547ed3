"""The page about passages draws every state with its ways on, and every sort of each kind of file."""

from pathlib import Path

from vetting_desk.model.passage import NEXT, NEXT_OF_FILE, SORTS

PAGE = Path(__file__).resolve().parents[4] / "docs" / "passage.md"


def rows() -> list[list[list[str]]]:
    """Each row of its tables: cells, and in them the words in back-quotes."""
    return [
        [
            [part.strip().strip("`") for part in cell.split(",")]
            for cell in line.strip("| ").split(" | ")
        ]
        for line in PAGE.read_text(encoding="utf-8").splitlines()
        if line.startswith("| ") and "`" in line
    ]


def test_every_state_and_way_on_is_drawn_and_no_other() -> None:
    drawn = {
        (thing, state[0]): set(leads)
        for things, state, leads in (row for row in rows() if len(row) == 3)
        for thing in things
    }
    expected = {
        ("file", state.value): {each.value for each in leads}
        for state, leads in NEXT_OF_FILE.items()
    }
    expected |= {
        (sort.value, state.value): {each.value for each in leads}
        for sort, states in NEXT.items()
        for state, leads in states.items()
    }
    assert drawn == expected


def test_every_kind_of_file_has_its_steps() -> None:
    drawn = {row[0][0]: row[1] for row in rows() if len(row) == 2}
    assert drawn == {kind.value: [sort.value for sort in sorts] for kind, sorts in SORTS.items()}

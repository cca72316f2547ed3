"""docs/safeguards.md holds the table as it is."""

from pathlib import Path

from vetting_desk.operations.safeguards.table import SAFEGUARDS, Safeguard

PAGE = Path(__file__).resolve().parents[4] / "docs" / "safeguards.md"


def section(row: Safeguard) -> str:
    """A row as the page writes it."""
    refused = ", ".join(f"`{act}`" for act in sorted(row.refused)) or "nothing"
    lines = [f"### `{row.id}`", "", f"- **When**: {row.when}.", f"- **Refused**: {refused}."]
    if row.required:
        lines.append(f"- **Required**: {'; '.join(row.required)}.")
    if row.told:
        lines.append(f"- **Told**: {', '.join(role.value for role in row.told)}.")
    lines += [
        f"- **Why**: {row.why}",
        f"- **Who may act**: {row.who}",
        f"- **Instead**: {row.instead}",
        f"- **Source**: {row.source}.",
    ]
    return "\n".join(lines)


def test_the_page_holds_every_row_in_its_order_and_no_other() -> None:
    _, _, table = PAGE.read_text(encoding="utf-8").partition("## The table\n\n")
    assert table.strip() == "\n\n".join(section(row) for row in SAFEGUARDS)

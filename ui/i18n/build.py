"""Make the translation files: gather the texts of all sources, then compile them.

``python -m ui.i18n.build`` runs Qt's own lupdate and lrelease over the sources of the window and
writes ``resources/i18n/vetting_desk_<language>.ts`` and ``.qm``. Both are kept in the repository, so
that the program needs no Qt tools to run.
"""

import subprocess
import sys
from pathlib import Path

from vetting_desk.paths import resource_path

TRANSLATED = ("ru", "tg", "fa")
PLURALS_ONLY = "en"


def main() -> int:
    """Gather and compile; returns the exit code."""
    root = resource_path(".").resolve().parent
    sources = sorted(str(path.relative_to(root)) for path in (root / "ui").rglob("*.py"))
    for language in (PLURALS_ONLY, *TRANSLATED):
        only = ["-pluralonly"] if language == PLURALS_ONLY else []
        target = f"resources/i18n/vetting_desk_{language}.ts"
        _run(
            root,
            "lupdate",
            *only,
            "-no-obsolete",
            "-locations",
            "none",
            "-source-language",
            "en",
            "-target-language",
            language,
            *sources,
            "-ts",
            target,
        )
        # Beside its place first: a program that is running has the old one mapped into its memory.
        compiled = root / target.replace(".ts", ".qm")
        part = compiled.with_suffix(".part")
        _run(root, "lrelease", "-silent", "-removeidentical", target, "-qm", str(part))
        part.replace(compiled)
    return 0


def _run(root: Path, tool: str, *arguments: str) -> None:
    program = Path(sys.executable).parent / f"pyside6-{tool}"
    subprocess.run([str(program), *arguments], cwd=root, check=True)  # noqa: S603 (our own tools and files)


if __name__ == "__main__":
    sys.exit(main())

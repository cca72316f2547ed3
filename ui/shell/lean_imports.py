"""Keeps PySide from reading the source of every module that is imported after it.

It looks there for its own name, because a module that uses it may switch on other names for Qt's methods
(``from __feature__ import snake_case``). No module of this program does, and reading the sources of all of them
would cost a tenth of every import, on the way to the unlock screen and on the way from there to a question.
"""

import sys


def spare_sources() -> None:
    """Load PySide, and have it take every module for one that switches nothing.

    Where a later PySide does without this look, nothing is changed.
    """
    import PySide6.QtCore  # noqa: F401 (loads what is looked up below)

    feature = sys.modules.get("shibokensupport.feature")
    if hasattr(feature, "_mod_uses_pyside"):
        feature._mod_uses_pyside = _switches_nothing  # type: ignore[union-attr] # noqa: SLF001 (PySide has no switch for it)


def _switches_nothing(_module: object) -> bool:
    return False

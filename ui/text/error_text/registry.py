"""Words for what stands in the way of headquarters' registry in a database for many machines."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.text.error_text.words import Words, words
from vetting_desk import errors as e

WORDS: dict[type[Exception], Words] = {
    e.RegistryError: words(
        QT_TRANSLATE_NOOP("Errors", "The registry's database cannot do this now."),
        QT_TRANSLATE_NOOP("Errors", "Nothing that was kept is lost. Try again in a while."),
    ),
    e.RegistryExtraError: words(
        QT_TRANSLATE_NOOP("Errors", "What works with PostgreSQL is not installed here: {missing}."),
        QT_TRANSLATE_NOOP("Errors", "Install it with: pip install vetting-desk[{extra}]"),
    ),
    e.RegistryDownError: words(
        QT_TRANSLATE_NOOP("Errors", "The registry's database cannot be reached."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Nothing was kept, and no receipt was written. Ask whoever looks after the server.",
        ),
    ),
    e.RegistryTimeoutError: words(
        QT_TRANSLATE_NOOP("Errors", "The registry's database did not answer within {seconds} s."),
        QT_TRANSLATE_NOOP("Errors", "That says nothing of what is there. Try again."),
    ),
    e.RegistryRefusedError: words(
        QT_TRANSLATE_NOOP("Errors", "The registry's database does not allow you this."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was changed. Ask who gives out its logins."),
    ),
    e.RegistryVersionError: words(
        QT_TRANSLATE_NOOP(
            "Errors", "The registry's database is not as this program knows it (step {found})."
        ),
        QT_TRANSLATE_NOOP(
            "Errors", "Use the version of the program that wrote it, or have it set up."
        ),
    ),
    e.RegistryDiffersError: words(
        QT_TRANSLATE_NOOP(
            "Errors", "Two copies of the registry differ: {here} here, {there} there ({what})."
        ),
        QT_TRANSLATE_NOOP("Errors", "Nothing was removed on either side. Move once more."),
    ),
    e.RegistryKeyError: words(
        QT_TRANSLATE_NOOP("Errors", "Your keys do not open this part of the registry."),
        QT_TRANSLATE_NOOP("Errors", "Ask headquarters for a folder with these keys."),
    ),
    e.ReasonElsewhereError: words(
        QT_TRANSLATE_NOOP(
            "Errors", "Opening this case takes a reason, which is not kept from here."
        ),
        QT_TRANSLATE_NOOP("Errors", "Open it at the return desk, whose log keeps why."),
    ),
    e.LeaseLostError: words(
        QT_TRANSLATE_NOOP("Errors", "Another worker took over this bundle."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was kept twice, and there is nothing to do."),
    ),
}
DETAILS: dict[tuple[type[Exception], str], Words] = {
    (e.StateError, "a desk"): words(
        QT_TRANSLATE_NOOP("Errors", "This folder is not that of a member of the registry."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Open the folder that was made for you with: registry member, at the return desk.",
        ),
    ),
}

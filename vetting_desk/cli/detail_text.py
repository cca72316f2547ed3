"""English texts for the short keys in an error's field ``detail``, for a terminal.

The core gives the details of an error as a key such as ``duplicate-name``. Each text here is a clause that
ends a sentence; it may show other fields of the same error. A key without a text is shown unchanged.
"""

from vetting_desk.cli.list_text import DETAILS as LISTS
from vetting_desk.cli.question_text import QUESTIONS
from vetting_desk.cli.second_rating_text import WHY
from vetting_desk.cli.update_text import DETAILS as UPDATES

_MEDIA = {
    "no-library": "the extra media is not installed (pip install vetting-desk[media])",
    "no-device": "no microphone is connected, or the system does not let the program use it",
    "failed": "it does not start, or stopped",
}
_SAVING = {
    "held": "a file of this name is open in another program",
    "full": "there is no room for it",
    "denied": "nothing may be written there",
}
_FORM = {
    "action-without-target": "an action there is meant for a question that does not exist; it does nothing",
    "argument-count": "{name} takes another number of arguments",
    "argument-type": "{name} cannot use an argument of this kind",
    "bad-pattern": "the pattern of regex(), {name}, cannot be read",
    "bare-word": 'the word "{name}" is no question and has no quotation marks, so it counts as nothing: write '
    "'{name}', or correct it",
    "bind-without-node": "there are rules for {name}, but no such question; they do nothing",
    "choices-without-value": "its choices have no values",
    "control-without-node": "{name} is shown, but the model holds no such question",
    "csv": "it is not a table of comma-separated values",
    "damaged-workbook": "it is damaged, or only partly copied: neither Excel nor LibreOffice wrote all of it",
    "default-choice": 'its default "{default}" cannot be kept: "{name}" is not one of its choices',
    "default-type": 'its default "{name}" cannot be kept: it is not of the type {type}',
    "document-type": "it has a document type (DOCTYPE), which is not taken from outside",
    "duplicate-bind": "there are two sets of rules for it, and only the last one counts",
    "duplicate-control": "it is asked twice",
    "duplicate-list": 'there are two choice lists called "{name}"',
    "duplicate-name": 'the name "{name}" is given twice at the same place',
    "empty-file": "the file is empty",
    "encoding": "its characters are in an encoding that is not known here, or not in the one it names",
    "geojson": "it is not GeoJSON",
    "group-on-question": "{name} is used as a group, but is a question",
    "list-without-name": "a choice list has no name",
    "missing-list": 'there is no choice list called "{name}"',
    "missing-text": "it shows the text {name}, and no language has that text",
    "new-repeat-outside": "an action on new repetitions stands outside every repeat",
    "no-choices": "it asks to choose, but offers no choices",
    "no-form": "it is not a questionnaire",
    "no-such-column": 'the list "{list}" has no column "{name}"',
    "no-instance": "it is no ODK XForm: it has no instance that would hold the answers",
    "no-zone": "these are no lines of a machine-readable zone: 3 of 30 signs, or 2 of 36 or of 44",
    "signs": "it holds other signs than A to Z, 0 to 9 and <",
    "no-tables": 'it has no table with the headings "type" and "name" under the word "survey"',
    "not-a-form": "it is XML, but no ODK XForm",
    "not-a-spreadsheet": "it is no spreadsheet: save it as .xlsx, .ods, .xls or .csv",
    "null-character": "it holds null characters",
    "open-text": "a quotation mark is missing, for the text begun at character {place}",
    "password": "it is protected by a password: save a copy without one",
    "pattern-back-reference": "the pattern of regex(), {name}, refers back to its own groups, which is not "
    "taken because it may never come to an end",
    "pattern-too-large": "the pattern of regex(), {name}, is too large",
    "question-on-group": "{name} is used as a question, but is a group",
    "repeated-target": "its answer sets {name}, which stands in a repeat: it does not say in which repetition",
    "spreadsheet": "the spreadsheet cannot be converted[: {output}]",
    "spreadsheet-column": 'the spreadsheet cannot be converted because of the column "{name}" on the sheet '
    '"{sheet}"',
    "spreadsheet-row": 'the spreadsheet cannot be converted because of row {name} on the sheet "{sheet}"',
    "spreadsheet-unknown": "the spreadsheet cannot be converted, and pyxform, which converts it, does not "
    "say why "
    "({name})",
    "too-deep": "it nests too deep",
    "too-large": "it is too large[: at most {limit} bytes]",
    "cell-too-long": "a cell has more than {limit} characters",
    "takes-too-long": "reading it takes more than {limit} seconds, or more memory than it may",
    "too-many-cells-in-all": "it has more than {limit} cells",
    "too-many-elements": "it has more than {limit} elements",
    "too-many-parts": "it is packed from more than {limit} files",
    "too-much-inside": "unpacked it is more than {limit} bytes",
    "too-much-text": "its cells hold more than {limit} characters",
    "too-many-cells": "it holds too many cells",
    "two-headings": 'two headings stand in one cell[, {cell}] on the sheet "{sheet}": "{name}"',
    "unexpected": 'there is something unexpected at character {place}[: "{name}"]',
    "unfinished": "it breaks off; something is missing at the end",
    "unknown-axis": 'there is no axis called "{name}"',
    "unknown-event": 'there is no event called "{name}"',
    "unknown-function": 'there is no function called "{name}"',
    "unknown-reference": "it names {name}, and there is no such question",
    "unknown-variable": "it names the variable {name}, and there are no variables",
}

_ANSWERS = {
    "another-form": "it was filled with another questionnaire",
    "character": "it holds a character that XML cannot carry, at position {position}",
    "control": "it holds control characters",
    "direction": "it holds invisible characters that turn the direction of text",
    "empty": "it is empty",
    "locked": "it is closed by a password",
    "fixed-repetitions": "the questionnaire itself decides how many repetitions there are",
    "in-the-future": "it lies in the future",
    "no-such-node": "the questionnaire has no such question",
    "no-such-repetition": "there is no repetition of this number",
    "none-is-the-name": "none of the names is the primary one",
    "not-a-choice": "it is not one of the choices",
    "not-a-date": "it is not a date",
    "not-a-question": "it is a group and takes no answer",
    "not-a-repeat": "it is not a repeat",
    "out-of-range": "it is outside the range",
    "read-only": "it can only be read",
    "surrogate": "it holds half of a character (a lone surrogate)",
    "too-long": "it is too long[; {limit} is the most]",
    "consent-ends": "the consent ends before that day, on {limit}",
    "same-person": "both are one person",
    "too-long-ago": "it lies too long ago",
    "too-many": "there are too many[; {limit} is the most]",
    "text-too-long": "a calculation of the form would make a text of more than {limit} characters",
    "too-many-repetitions": "there would be too many repetitions",
    "too-short": "it is too short[; {limit} is the least]",
    "type": "it is not of the type {type}",
    "unknown-language": "the questionnaire does not have this language",
}

_FILES = {
    "no-answers": "the questionnaire is your own, so its answers are needed too",
    "no-identity": "it holds no post-quantum age identity (AGE-SECRET-KEY-PQ-1…)",
    "no-book": "the book that its key opens is not beside it; let a colleague unlock first",
    "no-player": "this computer has no program that plays sounds",
    "no-spooler": "this computer has no printing system",
    "no-passphrase": "none was given; type it, or name a file with it",
    "cannot-take-it": "this officer has no key here, or a role that may not sign it",
    "no-such-officer": "nobody of this name has a key here",
    "not-a-certificate": "it is not one root certificate in PEM",
    "not-a-login": "it cannot be a login; take 1 to 63 letters, digits and strokes, not beginning with pg_",
    "not-an-address": "it is no address of a database, as postgresql://LOGIN@HOST/DATABASE",
    "password-in-address": "write it without a password, and keep that in ~/.pgpass",
    "no-revocation-list": "it is no revocation list of this organisation",
    "not-a-stamp": "it is no stamp of this organisation's headquarters",
    "not-an-instrument": "it is no file and none of {known}",
    "not-empty": "the folder is not empty; name an empty or a new one",
    "not-json": "it is not JSON",
    "not-steps": "it is not a list of steps",
    "not-text": "it is not text in UTF-8",
    "stamp-part": "it is missing: a stamp is three files of one name, .json, .p7s and .mldsa65",
    "step-character": "step {step} holds a character that XML cannot carry",
    "step-shape": 'step {step} is not a pair of a reference and a text, {{"repeat": "add"}} or '
    '{{"repeat": "remove", "index": number}}',
}

_CARRIED = {
    "another-log": "it names another log than that of the casebook in it",
    "another-organisation": "it belongs to another organisation",
    "another-former-desk": "headquarters knows it as what another desk became",
    "another-request": "it answers another request than this desk's last",
    "already-enrolled": "this desk is enrolled already",
    "altered": "it was altered",
    "attachment-damaged": "a file inside it is damaged",
    "attachment-name": "a file inside it has a name that is not allowed",
    "attachment-size": "a file inside it is too large",
    "attachment-twice": "a file stands twice inside it",
    "cannot-read": "it cannot be read",
    "certificates": "a certificate inside it cannot be read",
    "clocks-apart": "this device's clock and headquarters' are too far apart",
    "changed-after": "it was changed after it was signed",
    "changed-while-reading": "it changed while it was read",
    "chain": "its signer's certificate does not lead to the trusted root",
    "checksum": "its checksum does not fit",
    "content": "it was made for other content",
    "curve": "it uses another kind of key",
    "cut-short": "it is cut short",
    "desk": "it was signed for another desk than the one it names",
    "desk-not-trusted": "the desk that wrote it is not trusted here",
    "digest": "its content is not what was signed",
    "document-desk": "the record inside is of another desk or organisation than its signature",
    "document-format": "the record inside is not as its format says",
    "not-a-copy": "it is no copy for others: no document of one is inside",
    "files": "the files inside are not those the document names",
    "pages": "its pages say something else than the document inside",
    "document-officer": "the record inside names another officer than the one who signed it",
    "document-signature": "the record inside is not what was signed",
    "does-not-fit": "its parts do not fit together",
    "end-blocks": "its end is not as it should be",
    "expired": "it is no longer valid by this device's clock",
    "extra-member": "it holds a file that the manifest does not name",
    "format": "it is not as its format says",
    "header": "the head of a file inside it is not as it should be",
    "kind": "it is of another kind",
    "length": "it is too short or too long",
    "member-missing": "a file that the manifest names is missing",
    "member-size": "a file inside it is not as long as the manifest says",
    "member-too-long": "a file inside it is longer than allowed",
    "no-clinical-recipient": "the organisation's clinical recipient is not known here; renew the certificates",
    "no-desk-key": "the desk has no key of its own",
    "no-headquarters": "headquarters is not known yet",
    "no-long-term-key": "its signer has no long-term key",
    "no-time": "it does not say when it was signed",
    "not-a-key": "it is no key protected by a passphrase",
    "not-a-language": "a language is written as its ISO 639 code, of two or three letters",
    "not-a-manifest": "its manifest is not one",
    "not-a-regular-file": "it holds something other than plain files",
    "not-a-request": "it is not a request",
    "not-a-report": "it has no record inside",
    "not-canonical": "its manifest is not in canonical form",
    "not-certified": "the signature does not certify the report",
    "not-enrolled": "this desk is not enrolled yet",
    "not-headquarters": "it does not concern headquarters",
    "not-pdf": "the file is no whole PDF",
    "officer": "it was signed by another officer than the one it names",
    "organisation": "it belongs to another organisation",
    "own-desk": "it concerns this desk itself",
    "pages-officer": "its pages were signed by another officer than the record inside",
    "padding-not-zero": "its filling holds hidden bytes",
    "recipient": "this desk is not among those it was signed for",
    "recipients": "those it is sealed to are not those it was signed for",
    "register unknown": "it is not in the register of what headquarters issued; that cannot be judged here",
    "revoked": "it was revoked",
    "part-digest": "the part is not what it was when it was written",
    "part-header": "the lines before the part are not as they should be",
    "part-length": "the part is cut short, or longer than it was",
    "part-name": "the part is not called what it is",
    "part-whole": "the parts do not make up the file they name",
    "role": "its signer's role may not do that",
    "several": "it bears several signatures",
    "signature": "it does not fit what it stands under",
    "submission": "the answers inside are not those of the record inside",
    "trailing-bytes": "bytes follow its end",
    "training": "training and real material do not mix",
    "training-mixed": "training and real desks do not mix",
    "unexpected-member": "a file inside it is out of place",
    "unknown-former-desk": "headquarters does not know the desk it was before",
    "unsignable": "it cannot be signed",
    "unsigned": "it bears no signature",
    "validity": "it is not valid at this time, by this device's clock",
    "version": "a newer program wrote it",
    "weak": "it was signed in a way that is not accepted",
}

_DESKS = {
    "another-audit-log": "its audit log is not the one it was made with",
    "another-header": "its readable beginning belongs to another backup",
    "another-organisation": "it is another organisation's",
    "another key": "it signs with another key than the one it made",
    "cannot-load": "it is not there, or it is no PKCS #11 library",
    "extractable": "it would give the key away",
    "no-support": "this program was installed without support for tokens (python-pkcs11)",
    "no-token": "no such token is plugged in, or it has no PIN yet",
    "several-tokens": "several tokens are plugged in: {known}; say which one with --serial",
    "common": "many people would think of it first",
    "easily-guessed": "it would soon be guessed: take five words that have nothing to do with each other, "
    "with names or years, or with this work",
    "no-backup": "it is no backup",
    "no-recovery": "it is from before there was a recovery identity; an officer's passphrase opens it",
    "nobody-of-this-name": "nobody of this name has a key in it",
    "not-canonical": "it is not written as its format says",
    "not-a-spreadsheet": "it is no workbook (XLSX) and no CSV file",
    "not-utf-8": "it is not text in UTF-8",
    "no-tables": "there is no table in it",
    "not-the-name": "it is not the desk's name; nothing was destroyed",
    "own-desk": "headquarters does not revoke itself",
    "taken": "somebody of this name is here already",
    "the-same-twice": "two custodians need two different passphrases",
    "use-recover": "a recovery identity needs a new officer",
}

_ISSUING = {
    "another-key": "what is in the casebook or the file is not this organisation's issuing key. Bring the "
    "key back from the safe: organisation issuing-key bring-back",
    "another-root": "this is not the key of the organisation's root. Take root-key.pem out of the safe",
    "ended": "its certificate has ended. Renew it with root-key.pem out of the safe: organisation issuing-key "
    "renew-certificate. Where the clock is wrong, put it right first",
    "named-already": "this officer is named for it already",
    "no-role": "this officer has no key at this desk, or a role that does not certify",
    "nobody-else": "a second officer who is named for it is needed, and there is none here. Bring the key "
    "back from the safe: organisation issuing-key bring-back",
    "not-named": "it opens for two officers who are named for it, and this one is not",
    "root-ended": "the organisation's root has ended: it is founded anew, and its desks join again",
    "still-named": "this officer is named for it. Name another and end that first, or bring the key back "
    "from the safe: organisation issuing-key bring-back",
    "too-many-named": "twelve officers at most can be named for it",
    "two-at-least": "two officers at least stay named for it. Name a third one first",
}

_COPIES = {
    "another-case": "one of its records is not of this case",
    "clinical": "a clinical record is for a physician or the person alone. Leave it out",
    "instrument-unknown": "this desk does not hold the questionnaire of a record, so that what must not reach "
    "the recipient cannot be found. Make the copy where it was filled",
    "no-record": "it names no record, or one of them twice",
    "nothing-left": "nothing would be left in it",
    "required": "something that must not reach the recipient is not blacked out. Black it out",
    "not-whole": "a case file holds all records in force that may be in it. Name no record, or all of them",
    "file-unreadable": "a picture cannot be decoded, so that nobody can say what goes along with it. "
    "Leave it out",
    "unknown-file": "there is no such picture or file in its records",
    "unknown-answer": "an answer to be blacked out is in none of its records",
    "unknown-question": "a remark is about a question that is not in the record",
}

_PROOFS = {
    "another-desk": "the list is of another headquarters",
    "damaged": "signs are missing or wrong in it",
    "final": "it counts no more, and that is for good. Give a new one out",
    "forged": "headquarters' key did not sign it. Nothing was taken back",
    "key-unknown": "headquarters has no such key",
    "key-spoilt": "this key is vouched for no more already",
    "mistyped": "either a letter was mistyped, or this is not a genuine proof. Compare it with the paper and "
    "type it again",
    "no-code": "there is no code in the picture that can be read",
    "no-second": "there is no second decision-maker at this desk",
    "not-a-proof-list": "this is not headquarters' list of proofs",
    "not-a-message": "what the code says is no signed message",
    "not-a-proof": "it is a signed message, and not a proof of version 1",
    "not-cbor": "what the code says is no signed message",
    "not-in-force": "the decision, or the proof, is not in force",
    "not-ours": "it is a code of another kind",
    "not-suspended": "nobody suspended it by hand",
    "outcome": "what was decided is not an amnesty",
    "replaced": "another one has taken its place already",
    "second": "the second officer has to be another decision-maker of this desk",
    "several-codes": "there is more than one proof in the picture. Show one at a time",
    "no-number-left": "an officer signed a list of proofs with the last number there is. Revoke their "
    "certificate as misused; then another officer makes the list anew",
    "list-full": "the list of proofs that count no more is full",
}
_RATINGS = {
    "ratings-categories": 'the categories name "{value}" twice, or one of them is empty',
    "ratings-column": 'the heading has not exactly one column "{value}"; it needs unit, rater and value',
    "ratings-empty": "there is no rating in it",
    "ratings-name-missing": "the unit or the rater is missing",
    "ratings-no-category": '"{value}" is none of the categories',
    "ratings-no-number": '"{value}" is no number, as an interval scale needs',
    "ratings-not-csv": "it is not a table of comma-separated values",
    "ratings-order": "the values are words, and nothing says in which order: name them with --categories",
    "ratings-rated-twice": "it rates a unit a second time: {value}",
    "ratings-too-many": "there are more ratings than are compared: 200,000 in 32 MiB",
    "ratings-too-many-categories": "there are more than 1,000 different values",
}

_TRANSLATIONS = {
    "bad-character": "it names a character that does not exist",
    "bar": "a text with a backslash before a bar, or at its end, cannot stand in a table of Markdown",
    "control-character": "a text holds a character that cannot stand in a cell",
    "inline-code": "a text holds a code, and nothing here has any",
    "line-break": "a text with a line break cannot stand in a table of Markdown",
    "no-languages": "it does not say from which language into which",
    "no-source-language": "it has no text in that language",
    "no-such-language": "it has no such language; name a new one in full, such as “Oʻzbekcha (uz)”",
    "no-survey": "it has no table called survey",
    "no-texts-sheet": "it has not the two sheets, texts and about, that the export writes",
    "no-unit-name": "a text has lost its key",
    "not-a-source": "it is no source of a questionnaire: name its spreadsheet, .xlsx or .md",
    "not-ts": "it is no translation file of the window",
    "not-xliff": "it is not XLIFF 2.0",
    "one-file": "it holds more or fewer than one file of texts",
    "too-many-units": "it holds too many texts",
    "unit-twice": "a text stands in it twice",
    "write-kind": "write it as .xlf or .xlsx",
}

_WORDS = {
    **WHY,
    **_FORM,
    **_MEDIA,
    **_SAVING,
    **_ANSWERS,
    **_FILES,
    **_CARRIED,
    **_DESKS,
    **_ISSUING,
    **_COPIES,
    **_PROOFS,
    **_RATINGS,
    **_TRANSLATIONS,
    **UPDATES,
    **LISTS,
    **QUESTIONS,
}


def explain(detail: str) -> str:
    """Return the text for a key, as a template for the error's other fields.

    Other braces are doubled, so that the result can always be formatted.

    Args:
        detail: A key, a key with a prefix such as ``cms: chain``, or a text.
    """
    known = _WORDS.get(detail)
    if known is not None:
        return known
    if detail.startswith("expected-"):
        return f'a "{_plain(detail.removeprefix("expected-"))}" is missing at character {{place}}'
    prefix, _, rest = detail.partition(": ")
    if prefix in {"cms", "long-term"} and rest in _WORDS:
        return _WORDS[rest]
    return _plain(detail)


def _plain(text: str) -> str:
    return text.replace("{", "{{").replace("}", "}}").replace("[", "(").replace("]", ")")

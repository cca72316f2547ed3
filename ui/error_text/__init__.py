"""Words for errors: every type of `vetting_desk.errors` becomes a sentence and a hint of what to do.

The core raises types and fields; here and only here the window finds words for them, in a module for
each subject. An error that is not in the tree is a bug: it gets one plain sentence, and its type and
place go to the log, never its text, which might hold an answer.
"""

from ui.error_text.describing import WORDS, ErrorText, describe, is_known
from ui.error_text.sizes import size_text

__all__ = ["WORDS", "ErrorText", "describe", "is_known", "size_text"]

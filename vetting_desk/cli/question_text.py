"""What is wrong with a table of numbers, or a question over all cases, that was asked for in a terminal."""

from typing import Final

QUESTIONS: Final = {
    "numbers-by-what": "this table is divided by something: name it with --by",
    "numbers-no-columns": "name at least one column",
    "numbers-not-a-recipient": "it is no post-quantum age recipient (age1pq1…)",
    "numbers-not-by": "this table is not divided by that",
    "numbers-one-item": "figures of several times or indicators are not added up: name one with --of",
    "numbers-recipients": "there have to be one to {limit} of them",
    "numbers-year": "it is no year of four digits",
    "question-columns": "name one to {limit} columns, none of them twice",
    "question-name": "take 1 to {limit} letters from a to z, digits and hyphens",
    "question-no-edition": "there was no edition yet; make one with questions edition",
    "question-unknown": "it is no question of this program",
    "question-where": "name each column once, with 1 to {limit} values",
}
"""By the key that an error names."""

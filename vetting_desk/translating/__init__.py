"""Words in other languages: the glossary, and texts on their way to a translator and back.

`terms` reads the glossary (`resources/terms.tsv`) and finds words that it forbids. A `Catalogue` (`units`)
is what a translator is given: every text of a questionnaire (`form_texts`) or of the window
(`window_texts`), as XLIFF 2.0 (`xliff`) or as a workbook (`sheet`). Nobody's translation is made up here,
and none is judged: what is missing, changed or refused is told by name.
"""

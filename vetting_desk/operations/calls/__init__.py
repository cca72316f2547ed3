"""Calls on the Trust Line: written down as they are spoken, made part of a case, or closed; never rated.

`taking` begins, writes and ends a call; `looking` finds and counts calls and what stands beside one;
`settling` says what becomes of one; `shift` hands open calls on; `keeping` loses the words whose days have
passed; `knowing` is what a case may take from its calls; `signing` makes entries of what was done.

Not its business: the case itself (`cases`), what is true of it (`safeguards`), what is due (`store.due`, which
`call_backs` follows). A caller is no person of a case: nothing here looks a caller up, links or rates one.
"""

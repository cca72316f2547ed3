"""How far raters agree with one another: to train raters, never to rate the people assessed.

`ratings` reads who gave which rating to which unit; `kappa` (two raters), `alpha` (any number, with gaps) and
`intraclass` (numbers, without gaps) are the published measures; `measures` puts them together. What has no
value is undefined, with the reason: not 0, which is chance, and not 1, which is perfect. Nothing here knows a
case.
"""

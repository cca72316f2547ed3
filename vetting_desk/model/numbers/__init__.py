"""Numbers over many cases: what is counted, what one case adds to it, and what may be shown of it.

Definitions are data (`definitions`), read by every backend of the registry. What a case adds is `counted`; it
names nobody. Which figures stay hidden is `hiding`, a table as it is shown `tables`. Reading cases is
`vetting_desk.registry.numbers`.
"""

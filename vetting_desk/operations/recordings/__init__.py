"""Recorded talks: asked for, kept piece by piece, heard, typed out, sent and erased.

Not its business: where the sound comes from; whoever records hands it over (`machine.microphone`). What the
person says to being recorded changes nothing but whether a recording can run. Doors: `consent`, `recorder`,
`reading`, `sending`, `sent`, `keeping`.
"""

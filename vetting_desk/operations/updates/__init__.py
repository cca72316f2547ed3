"""Updates of the program without a network: signers, making, countersigning, checking, taking, handing on.

Not its business: installing, which a person does with what they saved; the form of the file
(`transfer.format`); which versions ran here (`desk.program_run`). Doors: `taking`, `handing_on`; without a desk
`signers`, `making`, `checking`.
"""

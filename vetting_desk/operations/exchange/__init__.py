"""Carrying records to headquarters and receipts back: sticks, bundles, receipts.

Not its business: the format of a bundle (`vetting_desk.transfer`). Door: `transfer`.
"""

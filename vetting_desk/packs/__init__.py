"""The organisation's approved texts: read from a spreadsheet, checked, written as the document that is signed.

Not their business: who may sign (`operations`), where packs are kept (`store`), how they travel (`transfer`).
"""

"""Carrying records to headquarters and receipts back."""

from ui.pages.transfer.transfer_page import TransferPage

__all__ = ["TransferPage"]

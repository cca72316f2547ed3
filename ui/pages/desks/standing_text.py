"""How a desk stands, in words: what came, what it has confirmed, what ends soon."""

from datetime import datetime, timedelta

from PySide6.QtCore import QObject

from ui.i18n import date_text, in_row, left_to_right, moment_text
from ui.text.person_text import isolated
from vetting_desk.operations.desk.people import PersonRow
from vetting_desk.operations.exchange.desks import DeskStands

SOON = timedelta(days=60)
"""So long before its end a certificate or a list is said to end soon."""
_NAMED = 12


class StandingText(QObject):
    """The texts of the page of desks, counted where Qt's tools ask for it."""

    def heard(self, found: DeskStands) -> str:
        """Return when a desk was last heard."""
        return moment_text(found.heard_at) if found.heard_at else self.tr("Never")

    def feed(self, found: DeskStands) -> str:
        """Return how far the feed of a desk came."""
        if not found.sequence:
            return self.tr("Nothing has come")
        came = self.tr("Up to bundle {number}").format(number=found.sequence)
        if not found.missing:
            return came
        missing = self.tr("%n missing", "", len(found.missing))
        return f"{came} · {missing}"

    def due(self, found: DeskStands) -> str:
        """Return what a desk has not confirmed, in short."""
        parts = []
        if found.receipts_due:
            parts.append(self.tr("%n receipt(s)", "", found.receipts_due))
        if found.news_due:
            parts.append(self.tr("news"))
        return " · ".join(parts) or self.tr("Nothing")

    def troubles(self, found: DeskStands, now: datetime) -> list[str]:
        """Return what a person should look at."""
        lines = []
        if not found.trusted:
            lines.append(self.tr("It is not trusted: it was revoked, or nobody has confirmed it."))
        if found.missing:
            named = in_row(map(str, found.missing[:_NAMED]))
            more = "…" if len(found.missing) > _NAMED else ""
            lines.append(
                self.tr("These bundles have not arrived: {numbers}").format(
                    numbers=left_to_right(named + more)
                )
            )
        if found.forks:
            lines.append(
                self.tr("%n bundle(s) came under a number that another one had.", "", found.forks)
            )
        lines += self._ending(found, now)
        return lines

    def details(self, found: DeskStands) -> list[str]:
        """Return what else is known of a desk."""
        statement = found.statement
        lines = [
            self.tr("Last heard: {when}").format(when=self.heard(found)),
            self.tr("Feed: {words}").format(words=self.feed(found)),
            self.tr("Epoch {number}").format(number=found.epoch) if found.epoch else "",
            self.tr("Headquarters holds %n record(s) of it.", "", statement.count),
        ]
        if statement.confirmed:
            lines.append(self.tr("It has said the same."))
        if statement.confirmed is False:
            lines.append(self.tr("When it was last heard it did not know of all of them yet."))
        if statement.confirmed is None:
            lines.append(self.tr("It has said nothing of them yet."))
        if found.receipts_due:
            lines.append(self.tr("%n receipt(s) it has not confirmed", "", found.receipts_due))
        if found.on_their_way:
            lines.append(self.tr("%n return bundle(s) on their way", "", found.on_their_way))
        if found.news_due:
            lines.append(self.tr("Lists, rules, texts or statements it has not confirmed"))
        if not found.list_newest:
            lines.append(self.tr("It was not sent the newest revocation list."))
        if found.certificate_until is not None:
            lines.append(
                self.tr("Its certificate ends {day}.").format(
                    day=date_text(found.certificate_until)
                )
            )
        return [line for line in lines if line]

    def list_ends(self, until: datetime, now: datetime) -> str:
        """Return that the revocation list ends soon; empty while it does not."""
        if until - now > SOON:
            return ""
        if until <= now:
            return self.tr("The revocation list has ended: {day}").format(day=date_text(until))
        return self.tr("The revocation list ends {day}").format(day=date_text(until))

    def own_ends(self, people: list[PersonRow], now: datetime) -> list[str]:
        """Return whose certificate at this desk ends soon or has ended, a line each; first who is first."""
        found = [
            (each.certificate_until, each.officer.name)
            for each in people
            if each.certificate_until is not None and each.certificate_until - now <= SOON
        ]
        return [
            self.tr("{officer}: {day}").format(officer=isolated(name), day=date_text(until))
            for until, name in sorted(found)
        ]

    def _ending(self, found: DeskStands, now: datetime) -> list[str]:
        until = found.certificate_until
        if until is None or until - now > SOON:
            return []
        if until <= now:
            return [self.tr("Its certificate has ended. Enrol it again.")]
        return [self.tr("Its certificate ends soon. Enrol it again in time.")]

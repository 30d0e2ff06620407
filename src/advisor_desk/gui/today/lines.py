"""One line of a card of the day, in words: what is shown, where it leads, what can be done."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Way:
    """A page, and what to show on it."""

    page: str
    arguments: tuple[tuple[str, object], ...] = ()

    def as_arguments(self) -> dict[str, object]:
        return dict(self.arguments)


def way(page: str, **arguments: object) -> Way:
    return Way(page, tuple(arguments.items()))


@dataclass(frozen=True)
class DayLine:
    """`lead` is up to two short words before the rest (a time), else there is an icon.

    `action` names a button that goes `does`; `tick` what a tick box means. Chips: (word, tone).
    """

    key: object
    heading: str
    body: str
    opens: Way
    lead: tuple[str, ...] = ()
    icon: tuple[str, str] = ("", "accent")
    chips: tuple[tuple[str, str], ...] = ()
    action: str = ""
    does: Way = field(default=Way(""))
    tick: str = ""

    def spoken(self) -> str:
        """Say the line whole, for a screen reader."""
        parts = (*self.lead, self.heading, self.body, *(word for word, _ in self.chips))
        return ", ".join(part for part in parts if part)

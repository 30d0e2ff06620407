"""Records that a desk could not work with, be they as well-formed as they may."""

from collections.abc import Callable, Mapping
from typing import Any

from advisor_desk.domain.agreement_proposals import LIMITS
from advisor_desk.domain.agreements import Agreement
from advisor_desk.domain.question_sets import Edition, flaws


def _agreement(agreement: Agreement) -> bool:
    """Whether it ends no sooner than it begins, and its figures are within their limits."""
    ends_in_time = agreement.valid_to is None or agreement.valid_to >= agreement.valid_from
    return ends_in_time and all(
        least <= getattr(agreement.terms, name) <= most for name, (least, most) in LIMITS.items()
    )


def _edition(edition: Edition) -> bool:
    """Whether its questions can be asked in every language and told apart."""
    return edition.number > 0 and not flaws(edition.questions)


_SOUND: Mapping[type[Any], Callable[[Any], bool]] = {Agreement: _agreement, Edition: _edition}


def has_rules(kind: type[Any]) -> bool:
    return kind in _SOUND


def is_sound(value: object) -> bool:
    """Whether the rules of its kind hold for it: those that writing it here would have asked."""
    return _SOUND[type(value)](value)

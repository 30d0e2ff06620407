"""What the register says of a company, in words."""

from advisor_desk.domain.postcodes import spaced
from advisor_desk.domain.register_news import NewsKind, NewsOf
from advisor_desk.gui.labels import shortened
from advisor_desk.system.words import Words

_LONGEST = 80


def told(one: NewsOf, kind: NewsKind, words: Words) -> str:
    """What the register has: the name, the address or the state."""
    news = one.news
    match kind:
        case NewsKind.RENAMED:
            return shortened(news.name, _LONGEST)
        case NewsKind.STATE:
            return words.code(news.state)
    place = f"{spaced(news.postcode, one.company.country)} {news.town}".strip()
    return ", ".join(filter(None, (news.street, place)))


def said_of(one: NewsOf, kind: NewsKind, words: Words) -> str:
    """The same with what it is."""
    return f"{words.code(kind)}: {told(one, kind, words)}"

"""Mail addresses as mail programs take them."""

import re
from urllib.parse import quote

_ADDRESS = re.compile(
    r"(?P<user>[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*)"
    r"@(?P<domain>[\w-]+(\.[\w-]+)+)"
)
_LONGEST = 254


def mail_address(typed: str) -> tuple[str, str] | None:
    """What stands before and after the @, the domain in ASCII; None if it is no address."""
    found = _ADDRESS.fullmatch(typed.strip()) if len(typed) <= _LONGEST else None
    if not found:
        return None
    try:
        return found["user"], found["domain"].encode("idna").decode()
    except UnicodeError:
        return None


def mail_link(typed: str, subject: str) -> str | None:
    """A link that opens a new mail to the address; None if it is no address."""
    found = mail_address(typed)
    if found is None:
        return None
    user, domain = found
    return f"mailto:{quote(user)}@{domain}?subject={quote(subject)}"

"""Why the system would not do something with a file, as a word in every language."""

import errno
from enum import StrEnum


class Refusal(StrEnum):
    NOT_ALLOWED = "not_allowed"
    WRITE_PROTECTED = "write_protected"
    FOLDER_MISSING = "folder_missing"
    IS_A_FOLDER = "is_a_folder"
    IN_USE = "in_use"
    DISK_FULL = "disk_full"
    NAME_TOO_LONG = "name_too_long"
    DISK_UNRELIABLE = "disk_unreliable"
    OTHER = "other"


def why(error: OSError) -> Refusal:
    """What lies behind the system's number; its own words are always English."""
    return _BY_NUMBER.get(error.errno or 0, Refusal.OTHER)


_BY_NUMBER = {
    errno.EACCES: Refusal.NOT_ALLOWED,
    errno.EPERM: Refusal.NOT_ALLOWED,
    errno.EROFS: Refusal.WRITE_PROTECTED,
    errno.ENOENT: Refusal.FOLDER_MISSING,
    errno.ENOTDIR: Refusal.FOLDER_MISSING,
    errno.EISDIR: Refusal.IS_A_FOLDER,
    errno.EBUSY: Refusal.IN_USE,
    errno.ETXTBSY: Refusal.IN_USE,
    errno.ENOSPC: Refusal.DISK_FULL,
    errno.EDQUOT: Refusal.DISK_FULL,
    errno.EFBIG: Refusal.DISK_FULL,
    errno.ENAMETOOLONG: Refusal.NAME_TOO_LONG,
    errno.EIO: Refusal.DISK_UNRELIABLE,
}

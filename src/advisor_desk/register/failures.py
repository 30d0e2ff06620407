"""What the disk and the database say when an import fails, as errors an adviser can act on."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlcipher3 import dbapi2

from advisor_desk.register.errors import RegisterDiskFull, RegisterNotWritable

_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


@contextmanager
def documented(target: Path) -> Iterator[None]:
    """A full disk becomes `RegisterDiskFull`, one that refuses `RegisterNotWritable`."""
    try:
        yield
    except OSError as error:
        if error.errno in _FULL:
            raise RegisterDiskFull(target.name) from error
        cause = error.strerror or type(error).__name__
        raise RegisterNotWritable(target.name, cause) from error
    except dbapi2.OperationalError as error:
        if "full" in str(error):
            raise RegisterDiskFull(target.name) from error
        raise RegisterNotWritable(target.name, str(error)) from error

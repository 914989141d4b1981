"""The console's first account, made at the first start."""

from contextlib import closing

from console.accounts import add_first
from console.staff_database import StaffDatabase
from settings import Settings


def first_password(settings: Settings) -> str | None:
    """Make the first account where there is none; return its password if one was made for it."""
    given = settings.admin_password
    with closing(StaffDatabase.open(settings.data_dir)) as staff:
        return add_first(staff, given.get_secret_value() if given else None)

"""`desk staff`: accounts of the console, for whoever runs the machine."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from typing import Annotated

import typer

from console import accounts
from console.errors import ConsoleError
from console.roles import Role
from console.staff_database import StaffDatabase
from desk.errors import DeskError
from languages.messages import CONSOLE, FALLBACK, messages
from settings import load_settings

ACTOR = "desk"

Name = Annotated[str, typer.Argument(help="The account's name, such as li.wei.")]


def commands() -> typer.Typer:
    """Return the group of commands."""
    group = typer.Typer(help="Add and change accounts of the staff console.", no_args_is_help=True)
    group.command("add")(add)
    group.command("list")(list_accounts)
    group.command("role")(role)
    group.command("password")(password)
    group.command("second-factor")(second_factor)
    group.command("disable")(disable)
    group.command("enable")(enable)
    return group


def add(
    name: Name,
    role: Annotated[Role, typer.Option(help="What the account may do.")] = Role.EDITOR,
) -> None:
    """Add an account and print its first password."""
    with _staff() as staff:
        _tell_password(name, accounts.add(staff, ACTOR, name, role))


def list_accounts() -> None:
    """List the accounts."""
    with _staff() as staff:
        for one in accounts.accounts(staff):
            off = "  switched off" if one.is_disabled else ""
            second = "  second step" if one.has_second_factor else ""
            print(f"{one.name:<32}  {one.role:<8}{second}{off}")


def role(name: Name, role: Annotated[Role, typer.Argument(help="Its new role.")]) -> None:
    """Give an account another role."""
    with _staff() as staff:
        accounts.change_role(staff, ACTOR, name, role)


def password(name: Name) -> None:
    """Give an account a new first password, and print it."""
    with _staff() as staff:
        _tell_password(name, accounts.reset_password(staff, ACTOR, name))


def second_factor(name: Name) -> None:
    """Take away the second step of an account, whose owner lost it."""
    with _staff() as staff:
        accounts.remove_second_factor(staff, ACTOR, name)


def disable(name: Name) -> None:
    """Switch an account off; it is signed out everywhere."""
    with _staff() as staff:
        accounts.set_disabled(staff, ACTOR, name, True)


def enable(name: Name) -> None:
    """Switch an account on again."""
    with _staff() as staff:
        accounts.set_disabled(staff, ACTOR, name, False)


def _tell_password(name: str, password: str) -> None:
    print(f"{name}: {password}")
    print("This password is shown once; it has to be changed at the first sign-in.")


@contextmanager
def _staff() -> Iterator[StaffDatabase]:
    """Yield the accounts; what they refuse is told in a line."""
    with closing(StaffDatabase.open(load_settings().data_dir)) as staff:
        try:
            yield staff
        except ConsoleError as error:
            words = messages(FALLBACK, CONSOLE)
            raise DeskError(words.format(error.message, **error.arguments)) from error

"""The console's own tables: accounts, sessions, what staff did with them, office settings."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship

from facts.column_types import UtcDateTime
from facts.journal_models import now


class StaffBase(DeclarativeBase):
    """Base of the console's tables."""


class Account(StaffBase):
    """A named member of staff.

    `is_first` marks the account made at the first start, whose password opens it only from this
    machine until it is changed. `totp_secret` counts once `totp_since` is set.
    """

    __tablename__ = "account"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(unique=True)
    role: Mapped[str]
    password_hash: Mapped[str]
    must_change_password: Mapped[bool] = mapped_column(default=True)
    is_first: Mapped[bool] = mapped_column(default=False)
    is_disabled: Mapped[bool] = mapped_column(default=False)
    language: Mapped[str | None]
    totp_secret: Mapped[str | None]
    totp_since: Mapped[datetime | None] = mapped_column(UtcDateTime)
    totp_last_step: Mapped[int | None]
    created_at: Mapped[datetime] = mapped_column(UtcDateTime, default=now)
    recovery_codes: Mapped[list["RecoveryCode"]] = relationship(
        back_populates="account", cascade="all, delete-orphan"
    )
    duties: Mapped[list["Duty"]] = relationship(
        back_populates="account", cascade="all, delete-orphan", foreign_keys="Duty.account_id"
    )


class RecoveryCode(StaffBase):
    """A code that stands in for the second factor once; only its hash is kept."""

    __tablename__ = "recovery_code"

    id: Mapped[int] = mapped_column(primary_key=True)
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"), index=True)
    code_hash: Mapped[str]
    account: Mapped[Account] = relationship(back_populates="recovery_codes")


class Duty(StaffBase):
    """When somebody answers at a contact desk; personal data, and no part of the public facts.

    `weekdays` holds the digits of the weekdays it is for, Monday is 0. `last` is None where no end
    is planned. Who stands in for somebody is on duty in their place.
    """

    __tablename__ = "duty"

    id: Mapped[int] = mapped_column(primary_key=True)
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"), index=True)
    desk_id: Mapped[str] = mapped_column(index=True)
    first: Mapped[date]
    last: Mapped[date | None]
    weekdays: Mapped[str]
    stands_in_for_id: Mapped[int | None] = mapped_column(ForeignKey("account.id"), index=True)
    account: Mapped[Account] = relationship(back_populates="duties", foreign_keys=account_id)
    stands_in_for: Mapped[Account | None] = relationship(foreign_keys=stands_in_for_id)


class StaffSession(StaffBase):
    """A browser that signed in; the token itself is in its cookie only."""

    __tablename__ = "staff_session"

    token_hash: Mapped[str] = mapped_column(primary_key=True)
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"), index=True)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime, default=now)
    seen_at: Mapped[datetime] = mapped_column(UtcDateTime, default=now)
    awaits_code: Mapped[bool] = mapped_column(default=False)
    account: Mapped[Account] = relationship()


class SignInFailures(StaffBase):
    """Wrong tries in a row of one name or from one address."""

    __tablename__ = "sign_in_failures"

    key: Mapped[str] = mapped_column(primary_key=True)
    count: Mapped[int]
    last_at: Mapped[datetime] = mapped_column(UtcDateTime)


class StaffEvent(StaffBase):
    """Who signed in, or changed an account or a setting; the database refuses to alter it."""

    __tablename__ = "staff_event"

    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime] = mapped_column(UtcDateTime, default=now, index=True)
    actor: Mapped[str]
    event: Mapped[str]
    subject: Mapped[str | None]
    details: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))


class OfficeSetting(StaffBase):
    """How the office wants the console to work."""

    __tablename__ = "office_setting"

    key: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[Any] = mapped_column(JSON)

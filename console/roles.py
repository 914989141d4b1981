"""What members of staff may do; each role may do what those before it may."""

from enum import StrEnum


class Role(StrEnum):
    """Roles from the least to the most."""

    VIEWER = "viewer"
    EDITOR = "editor"
    APPROVER = "approver"
    ADMIN = "admin"

    def may(self, needed: "Role") -> bool:
        """Return whether this role includes the one needed."""
        order = list(Role)
        return order.index(self) >= order.index(needed)

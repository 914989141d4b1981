"""Where a turn comes in, which is what it is counted under."""

from __future__ import annotations

from typing import Literal

Channel = Literal["web", "telegram", "terminal"]

WEB: Channel = "web"
TERMINAL: Channel = "terminal"
# Beside the public contract: what the desk's own commands ask is no visit of the chat page.
CHANNEL_HEADER = "x-desk-channel"

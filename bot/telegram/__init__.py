"""The Telegram front: updates in, answers out, none lost and none repeated."""

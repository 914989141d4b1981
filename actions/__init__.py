"""What the assistant answers: an understood question becomes facts, events or a desk, in words."""

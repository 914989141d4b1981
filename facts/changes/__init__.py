"""Changes of the fact store that staff draft, a second person approves, and anyone can trace."""

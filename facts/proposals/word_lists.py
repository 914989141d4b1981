"""Lists of words as one writes them: in a row, with blanks between them."""


def listed(*lines: str) -> tuple[str, ...]:
    """The words of some lines."""
    return tuple(word for line in lines for word in line.split())

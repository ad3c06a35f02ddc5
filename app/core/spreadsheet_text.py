"""Text that a spreadsheet would run, made harmless, and back."""

_RUN = frozenset("=+-@\t\r\n＝＋－＠")
"""What a formula can start with (OWASP, CSV injection), in ASCII and full width."""

_SPACES = " \xa0\u1680\u180e\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
_SPACES += "\u200b\u2028\u2029\u202f\u205f\u2060\u3000\ufeff\x0b\x0c\x1c\x1d\x1e\x1f\x85\x00"
"""What an importer may drop in front of it."""

_MARK = "'"


def runs(text: str) -> bool:
    """Whether a spreadsheet could take ``text`` for a formula, or lose where its cell ends."""
    return text.lstrip(_SPACES)[:1] in _RUN if text else False


def neutral(text: str) -> str:
    """``text`` as it may stand in a cell: what could run gets an apostrophe in front."""
    return _MARK + text if runs(text.lstrip(_MARK)) else text


def original(cell: str) -> str:
    """The text that ``neutral`` made ``cell`` of."""
    return cell[1:] if cell[:1] == _MARK and runs(cell.lstrip(_MARK)) else cell

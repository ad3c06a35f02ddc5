"""What is said of a letter or digit when it is typed. No Qt."""

from __future__ import annotations

from typing import Protocol


class TypingWords(Protocol):
    """What is said beside the letter itself."""

    @property
    def typed(self) -> str:
        """After a letter that was typed."""
        ...

    @property
    def deleted(self) -> str:
        """After a letter that was taken away."""
        ...

    @property
    def space(self) -> str:
        """For the letter that cannot be heard."""
        ...


class Typing:
    """Tell it of what stands there, at each change."""

    def __init__(self) -> None:
        self.begin("", 0)

    def begin(self, text: str, length: int) -> None:
        """Another field. ``text`` is empty where nobody is to know it, as with a PIN."""
        self._text, self._length = text, length

    def told(self, text: str, length: int, words: TypingWords, alone: bool) -> tuple[str, ...]:
        """What to say now that ``length`` letters stand there: nothing where more than one has come
        or gone. The letter itself is for who is ``alone`` with it, in headphones."""
        was, before = self._text, self._length
        self.begin(text, length)
        if abs(length - before) != 1:
            return ()
        letter = _named(_between(was, text)) if alone else ""
        named = words.space if letter.isspace() else letter
        if length < before:
            return tuple(it for it in (words.deleted, named) if it)
        return (named or words.typed,)


def _named(letter: str) -> str:
    """As the alphabet has it: a small a by itself is said as a word."""
    return letter.upper() if len(letter.upper()) == 1 else letter


def _between(one: str, other: str) -> str:
    """The one letter that the longer text has more; empty where there is none."""
    short, long = sorted((one, other), key=len)
    if len(long) - len(short) != 1:
        return ""
    same = (n for n, (a, b) in enumerate(zip(short, long, strict=False)) if a != b)
    return long[next(same, len(short))]

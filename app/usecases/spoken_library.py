"""The content as the screens have it: in the language that somebody has chosen on them."""

from collections.abc import Callable

from msgspec.structs import replace

from app.content.library import Library
from app.core.exercise import OWN
from app.core.texts import Texts


class SpokenLibrary:
    """Called, it gives the library in force, ``ours``, with the words of the screens' language."""

    def __init__(self, ours: Callable[[], Library]) -> None:
        self._ours = ours
        self._told: tuple[Texts, Library, Library] | None = None

    def __call__(self) -> Library:
        ours, told = self._ours(), self._told
        if told is None:
            return ours
        texts, at, library = told
        if at is not ours:  # a clinic has saved an exercise meanwhile
            library = _spoken(ours, texts)
            self._told = texts, ours, library
        return library

    def speak(self, texts: Texts) -> None:
        """Have these words from now on."""
        ours = self._ours()
        self._told = None if texts is ours.texts else (texts, ours, _spoken(ours, texts))


def _spoken(ours: Library, texts: Texts) -> Library:
    """What the clinic wrote itself stays as written."""
    written = ours.texts.exercises.items()
    own = {name: it for name, it in written if name.startswith(OWN)}
    return replace(ours, texts=replace(texts, exercises={**texts.exercises, **own}))

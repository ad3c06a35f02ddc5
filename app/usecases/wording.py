"""Every word of the content, in each language that there are words in."""

from collections.abc import Callable

from app.content.library import Library
from app.core.errors import KioskError
from app.core.texts import Texts


class Wording:
    """The words of the ``library`` in force, and those that ``read`` finds for other languages;
    each is read again once another library is in force."""

    def __init__(self, library: Callable[[], Library], read: Callable[[str], Texts]) -> None:
        self._library, self._read = library, read
        self._known: dict[str, tuple[Library, Texts]] = {}

    def texts_in(self, language: str) -> Texts:
        """Every word in ``language``, empty for the clinic's own. Raises KioskError where there
        are none."""
        now = self._library()
        if language in ("", now.texts.language):
            return now.texts
        if language not in now.languages:
            known = ", ".join(now.languages)
            raise KioskError(
                'There are no words in "{language}". There are: {known}.',
                language=language,
                known=known,
            )
        if language not in self._known or self._known[language][0] is not now:
            self._known[language] = now, self._read(language)
        return self._known[language][1]

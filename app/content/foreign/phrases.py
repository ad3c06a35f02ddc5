"""The few words that no library has: what the screen says while a draft's guessed phases move."""

import re
from typing import NamedTuple

from app.content.files import LANGUAGE


class Phrases(NamedTuple):
    """``ready`` before the first movement, ``hold`` while still; ``need`` before things to have."""

    ready: str
    move: str
    hold: str
    back: str
    need: str
    works: str


ENGLISH = Phrases("Get ready", "Move", "Hold", "Back", "You need", "For")
PHRASES = {
    "en": ENGLISH,
    "de": Phrases("Mach dich bereit", "Bewegen", "Halten", "Zurück", "Du brauchst", "Für"),
    "fr": Phrases("Préparez-vous", "Bougez", "Tenez", "Revenez", "Il vous faut", "Pour"),
    "es": Phrases("Prepárese", "Muévase", "Mantenga", "Vuelva", "Necesita", "Para"),
    "it": Phrases("Si prepari", "Movimento", "Mantenga", "Ritorno", "Serve", "Per"),
    "pt": Phrases("Prepare-se", "Mova-se", "Mantenha", "Volte", "Precisa de", "Para"),
    "nl": Phrases("Maak u klaar", "Beweeg", "Houd vast", "Terug", "U hebt nodig", "Voor"),
}

_NAMES = {
    "english": "en", "german": "de", "deutsch": "de", "french": "fr", "français": "fr",
    "spanish": "es", "español": "es", "italian": "it", "italiano": "it", "portuguese": "pt",
    "português": "pt", "dutch": "nl", "nederlands": "nl", "polish": "pl", "polski": "pl",
    "russian": "ru", "arabic": "ar", "turkish": "tr", "czech": "cs", "swedish": "sv",
    "norwegian": "no", "danish": "da", "greek": "el", "bulgarian": "bg", "ukrainian": "uk",
    "hebrew": "he", "chinese": "zh", "japanese": "ja", "eng": "en", "deu": "de", "ger": "de",
    "fra": "fr", "spa": "es", "ita": "it", "por": "pt", "nld": "nl",
}  # fmt: skip


def phrases_in(language: str) -> Phrases:
    """In a language that we have them in, else in English."""
    return PHRASES.get(language.partition("-")[0], ENGLISH)


def language_code(said: str) -> str | None:
    """A language as content folders are named; None for what is none."""
    word = said.strip()
    if known := _NAMES.get(word.casefold()):
        return known
    parts = re.split(r"[-_]", word)
    fixed = [parts[0].lower(), *(it.title() if len(it) == 4 else it.upper() for it in parts[1:])]
    code = "-".join(fixed)
    return code if LANGUAGE.fullmatch(code) else None

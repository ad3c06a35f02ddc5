"""What must hold of the words of proposals: they are there, and ask only for known facts."""

from collections.abc import Iterator

from app.content.gather import Gathered, LanguageTexts
from app.content.problem import Place, Problem, meant
from app.core.phrase_text import braces
from app.core.proposal_text import FACTS, every_word


def broken_proposals(found: Gathered, english: str) -> Iterator[Problem]:
    """All problems of proposals.toml, in each language; ``english`` cannot do without it."""
    for words in found.words.values():
        for name, text in words.proposals.values.items():
            for key, said in every_word(text).items():
                yield from _sentence(words.proposals.places[name], key, said)
    lacking = found.words.get(english, LanguageTexts()).proposals.lacks("proposals")
    if lacking and all(problem.file for problem in found.problems):
        yield Place(found.base, f"text/{english}/proposals.toml").problem(
            "is missing: what the kiosk proposes to a physio, in words"
        )


def _sentence(place: Place, key: str, said: str) -> Iterator[Problem]:
    try:
        asked = braces(said)
    except ValueError:
        yield place.problem("has a brace that does not close; allowed: {word}", key)
        return
    for name in sorted(asked - FACTS):
        known = sorted(FACTS)
        yield place.problem(
            f'there is no "{{{name}}}"{meant(name, known)}; allowed: {", ".join(known)}', key
        )

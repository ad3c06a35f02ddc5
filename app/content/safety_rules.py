"""What must hold of the safety questions: none missing that an exercise counts on."""

from collections.abc import Iterator

from app.content.gather import Gathered
from app.content.problem import Problem, meant
from app.core.safety.questions import AnswerTier


def broken_safety(found: Gathered) -> Iterator[Problem]:
    """A position question names its need, only those do, and each need has one question."""
    asked: dict[str, str] = {}
    for name, question in found.safety.values.items():
        place = found.safety.places[name]
        if (question.tier is AnswerTier.POSITION) != (question.need is not None):
            wanted = "a need" if question.need is None else 'tier = "position" or no need'
            yield place.problem(f"does not fit the tier; allowed: {wanted}", "need")
        elif question.need is not None and question.need in asked:
            yield place.problem(
                f'"{asked[question.need]}" asks that already; once is allowed', "need"
            )
        elif question.need is not None:
            asked[question.need] = name
        for index, programme in enumerate(question.programmes):
            if found.programmes.lacks(programme):
                known = found.programmes.values
                yield place.problem(
                    f'there is no programme "{programme}"{meant(programme, known)}',
                    f"programmes[{index}]",
                )
    for name, link in found.links.values.items():
        for index, programme in enumerate(link.programmes):
            if found.programmes.lacks(programme):
                known = found.programmes.values
                yield found.links.places[name].problem(
                    f'there is no programme "{programme}"{meant(programme, known)}',
                    f"programmes[{index}]",
                )
    if found.safety.unread or found.safety.broken:
        return
    for name, exercise in found.exercises.values.items():
        for index, need in enumerate(exercise.needs):
            if need not in asked:
                yield found.exercises.places[name].problem(
                    f'nobody is asked about "{need}"; add a question to safety.toml',
                    f"needs[{index}]",
                )

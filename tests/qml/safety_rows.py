"""The rows of the safety questions in the words that patients read."""

from app.content import load
from app.wiring_content import RESOURCES

TEXTS = load([RESOURCES / "content"]).texts.safety


def rows(*names: str, **said: str) -> list[dict[str, object]]:
    """One row for each name; names joined by + share one."""
    return [_row(name, said.get(name, "")) for name in names]


def _row(name: str, said: str) -> dict[str, object]:
    texts = [TEXTS[each] for each in name.split("+")]
    if len(texts) > 1:
        parts = [it.short or it.ask for it in texts]
        return {"id": name, "ask": "", "signs": [], "parts": parts, "said": said}
    [text] = texts
    return {"id": name, "ask": text.ask, "signs": list(text.signs), "parts": [], "said": said}


EMERGENCY = ("chest", "tearing", "bladder", "legs", "fall")
EVER = "cancer+defences+bones+stiff"
URGENT = ("ill", "constant", "numb", "band+shape", EVER)
POSITIONS = ("floor+kneeling", "plank+wrists", "overhead", "squat")

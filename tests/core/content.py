"""Our own exercises and programmes, for tests of rules that walk ladders."""

from app.wiring import load_library

_LIBRARY = load_library()
EXERCISES, PROGRAMMES = _LIBRARY.exercises, _LIBRARY.programmes
TEXTS = _LIBRARY.texts.exercises

"""Which attempt each set of a session is at, and which sets are over."""

from msgspec.structs import replace

from app.core.exercise import Exercise
from app.core.session.events import Anew, BegunAnew
from app.core.session.places import first_attempt, set_before, used
from app.core.session.progress import Progress
from app.core.session.steps import SetKey, Step, Work


class Attempts:
    """Begins where ``progress`` left off, after the set ``before``. ``done`` is the set that is or
    was done last, if any."""

    def __init__(self, progress: Progress, before: Work | None = None) -> None:
        self._last, self._over = used(progress)
        self.done = progress.last
        self._cut = before

    def before(self, steps: tuple[Step, ...], index: int) -> list[Work]:
        """The set that was done last, in its latest attempt, where it comes before the one that
        ``steps`` lead into."""
        found = set_before(steps, index, self.done, self._cut)
        return [replace(it, key=self._latest(it.key)) for it in found]

    def begin(self, key: SetKey) -> None:
        """This attempt is the latest, and is done now."""
        self._use(key)
        self.done = key

    def begin_anew(self, key: SetKey, kind: Anew, version: Exercise) -> BegunAnew:
        """This attempt counts as used, even if it only stood in line; the set is not over."""
        self._use(key)
        self.reopen(key)
        return BegunAnew(key, kind, version.id)

    def end(self, *keys: SetKey) -> None:
        """These sets need no more."""
        for key in keys:
            self._use(key)
        self._over.update(map(first_attempt, keys))

    def reopen(self, key: SetKey) -> None:
        """The set comes again."""
        self._over.discard(first_attempt(key))

    def is_over(self, key: SetKey) -> bool:
        """Whether the set needs no more."""
        return first_attempt(key) in self._over

    def next_key(self, key: SetKey) -> SetKey:
        """The attempt that comes after the latest."""
        latest = self._latest(key)
        return replace(latest, attempt=latest.attempt + 1)

    def _latest(self, key: SetKey) -> SetKey:
        return replace(key, attempt=self._last.get(first_attempt(key), 0))

    def _use(self, key: SetKey) -> None:
        self._last[first_attempt(key)] = key.attempt

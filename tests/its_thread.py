"""A store belongs to the thread that opened it; a test that looks into an open kiosk asks there."""


class OnItsThread:
    """``thing`` with every call made on the jobs' thread, and waited for."""

    def __init__(self, thing, jobs):
        self.__dict__.update(_thing=thing, _jobs=jobs)

    def __getattr__(self, name):
        found = getattr(self._thing, name)
        if callable(found):
            return lambda *given, **named: self._jobs._pool.submit(found, *given, **named).result()
        ours = type(found).__module__.startswith("app.store")
        return OnItsThread(found, self._jobs) if ours else found

    def __setattr__(self, name, value):
        setattr(self._thing, name, value)

    def __delattr__(self, name):
        delattr(self._thing, name)


def store_of(window):
    """The records of an open kiosk."""
    reception = window.reception
    return OnItsThread(reception.clinic.store, reception._jobs)

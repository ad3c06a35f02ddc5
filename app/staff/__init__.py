"""The staff side: a shell that signs staff in, and the pages they work on.

How a page plugs in:

1. Its model is a ``Page`` (page.py) with a frozen state, in a folder of its own here; ``needs`` is
   the action from app.core.roles without which nobody may open it.
2. What it needs of the clinic is a Protocol, ``Page[ReadsDay]``; its ``self.shift.clinic`` is that
   and no more. ``Pages`` (pages.py) builds it with the ``Shift``; ``StaffViewModel`` names it as a
   property.
3. Its look is a file in app/qml/Kiosk/Staff with a ``StaffPage`` as its root, named under ``files``
   in StaffShell.qml; the root says the title in the header.
4. ``enter(subject)`` is called each time it opens: ask the records with ``self.shift.ask``, which
   works on the jobs' thread and brings no answer once the person has gone elsewhere or signed out.
5. What changes something asks ``self.shift.staff.require(Action...)`` in its service as well.
6. ``self.shift.go("patient", id)`` opens another page, ``self.shift.go_back()`` the one before.
7. When the page is left or the screen locks, ``forget`` shows the empty state again: a model keeps
   what it knows of a patient in its state alone, or overrides ``forget``.
"""

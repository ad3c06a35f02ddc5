"""A press without a machine: the test says what becomes of each page."""

from app.devices.printing.press import PressError, Printer, PrintStage, PrintState


class Tray:
    """``pages`` came to paper. ``then`` is what every job's state is; ``refuse`` is why none is
    taken; ``lose`` takes the page but never says so."""

    def __init__(self, then=PrintStage.PRINTED, printers=("desk",)):
        self.pages, self.titles, self.ways, self.papers = [], [], [], []
        self.then = PrintState(then)
        self.names = printers
        self.refuse = None
        self.lose = None
        self.cancelled = []

    def printers(self):
        return tuple(Printer(name, name.title()) for name in self.names)

    def send(self, page, title, paper, printer, ways):
        if self.refuse:
            raise PressError(self.refuse)
        self.pages.append(page)
        self.titles.append(title)
        self.ways.append(ways)
        self.papers.append(paper)
        if self.lose:
            why, self.lose = self.lose, None
            raise PressError(why)
        return str(len(self.pages))

    def find(self, title, printer):
        return str(self.titles.index(title) + 1) if title in self.titles else None

    def state(self, job, printer):
        return self.then

    def cancel(self, job, printer):
        self.cancelled.append(job)
        self.then = PrintState(PrintStage.CANCELLED)

"""How long the benches go on: `make bench ARGS='--minutes 30 --visits 200'` is all of it."""


def pytest_addoption(parser):
    parser.addoption("--minutes", type=float, default=0.7, help="what the timing bench plays")
    parser.addoption("--visits", type=int, default=40, help="what the memory bench makes")

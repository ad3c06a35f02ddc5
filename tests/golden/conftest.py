"""`pytest tests/golden --update-goldens` keeps the screens as they are now."""


def pytest_addoption(parser):
    parser.addoption("--update-goldens", action="store_true", help="keep the screens as they are")

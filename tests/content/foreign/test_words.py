"""What a library writes, odd as it is, becomes steps that lose no word of it."""

from app.content.foreign.words import MOST_LETTERS, MOST_STEPS, paragraphs, shortened, steps_of


def words(lines):
    return " ".join(lines).split()


def test_a_sentence_without_end_is_split_at_its_clauses_and_its_words():
    clauses = ", ".join(f"reach {number} times with the arm that you like" for number in range(20))
    steps = steps_of([clauses]).steps
    assert words(steps) == words([clauses])
    assert all(len(step) <= MOST_LETTERS for step in steps)
    assert all(step.endswith((",", "like")) for step in steps)


def test_a_clause_without_a_comma_is_split_at_its_words():
    walk = "walk on " * 60
    steps = steps_of([f"Go, {walk}"]).steps
    assert words(steps) == words(["Go,", walk])
    assert all(len(step) <= MOST_LETTERS for step in steps)


def test_a_word_longer_than_a_step_is_split_at_its_letters():
    steps = steps_of(["a" * (2 * MOST_LETTERS + 7)]).steps
    assert [len(step) for step in steps] == [MOST_LETTERS, MOST_LETTERS, 7]


def test_more_steps_than_a_page_has_are_put_together():
    lines = [f"Lift it {number} times." for number in range(MOST_STEPS + 10)]
    found = steps_of(lines)
    assert len(found.steps) <= MOST_STEPS
    assert words(found.steps) == words(lines)
    assert found.split == 0


def test_html_is_read_by_its_blocks_and_what_a_browser_hides_is_left_out():
    page = """<head><title>Page</title></head><style>p { color: red }</style><p>Sit
        <b>tall</b>.<br/>Breathe<i/> out.</p></style>
        <script>track("you");</script><ol><li>Lift&nbsp;it.</li></ol>"""
    assert paragraphs(page) == ["Sit tall.", "Breathe out.", "Lift it."]


def test_a_long_name_ends_at_a_word():
    assert shortened("Reach up", 8) == "Reach up"
    assert shortened("Reach, and turn", 9) == "Reach…"
    assert shortened("a" * 20, 9) == "aaaaaaaa…"

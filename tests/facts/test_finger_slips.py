from each import each

from qa_lint.facts.names.finger_slips import is_finger_slip


@each(
    ("name", "slip"),
    [
        # a consonant that is missing, too many, another one
        ("Fernandez", "Ferandez"), ("Tanaka", "Taaka"), ("Carlos", "Cdarlos"), ("Greenberg", "Greendberg"),
        ("Martinez", "Mgrtinez"), ("Thompson", "Trompson"), ("Vargas", "Varlas"), ("Kovalenko", "Kovalecko"),
        # two letters that have changed places
        ("Schneider", "Shcneider"), ("Rodriguez", "Rodrgiuez"), ("Carlos", "Cralos"), ("García", "Gacria"),
        # which may be unheard at the end alone, and beside some others
        ("Mendoza", "Medoza"), ("Ortega", "Orega"),
    ],
)  # fmt: skip
def test_a_letter_that_is_a_slip(name: str, slip: str) -> None:
    assert is_finger_slip(name, slip)


@each(
    ("name", "spelling"),
    [
        ("Anderson", "Andersen"), ("Meier", "Meyer"), ("Leigh", "Liegh"),  # vowels
        ("Erik", "Eric"), ("Erik", "Erick"), ("Gonzalez", "Gonzales"), ("Ivanov", "Ivanof"), ("Iván", "Ivan"),
        ("Lloyd", "Loyd"),
        ("Mattias", "Matias"), ("Thomas", "Tomas"), ("Thompson", "Thomson"), ("Schmidt", "Schmit"), ("Clarke", "Clark"),
        ("Djokovic", "Jokovic"), ("Mikhail", "Mihail"), ("Tsuji", "Suji"), ("Bernard", "Bernar"), ("Yakov", "Jakov"),
        ("Fernandez", "Hernando"), ("Carlos", "Carlos"),  # another name, and the name itself
    ],
)  # fmt: skip
def test_a_letter_in_which_good_spellings_differ(name: str, spelling: str) -> None:
    assert not is_finger_slip(name, spelling)
    assert not is_finger_slip(spelling, name)

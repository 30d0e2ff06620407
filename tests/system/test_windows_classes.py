"""What Windows is told of the program; that it is written there only Windows can show."""

from advisor_desk.__main__ import FILES
from advisor_desk.system.windows_classes import CLASS, OFFERED, OWN, values

PROGRAM = [r"C:\Program Files\Advisor Desk\advisor-desk.exe", "--desk", r"D:\my desk"]


def test_the_file_is_handed_to_the_program_whatever_folders_are_called() -> None:
    told = values(PROGRAM)[(rf"{CLASS}\shell\open\command", "")]
    assert told == (r'"C:\Program Files\Advisor Desk\advisor-desk.exe" --desk "D:\my desk" "%1"')


def test_every_ending_that_the_program_opens_offers_it() -> None:
    offered = {key.partition("\\")[0] for key, name in values(PROGRAM) if name == CLASS}
    assert offered == set(FILES) == {*OFFERED, *OWN}


def test_what_other_programs_open_stays_theirs() -> None:
    taken = {key for (key, name), value in values(PROGRAM).items() if value == CLASS and not name}
    assert taken == set(OWN)

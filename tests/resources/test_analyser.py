import sqlite3
from contextlib import closing
from types import SimpleNamespace

import pytest

from qa_lint.model import Text
from qa_lint.resources import analyser as module
from qa_lint.resources.analyser import Analyser
from qa_lint.resources.disk_cache import NOUNS, DiskCache, cache_files


def test_proper_nouns_are_places_in_the_text():
    text = "선수단은 하와이에서 돌아왔다."
    assert [text[start:end] for start, end in Analyser().proper_nouns(text)] == ["하와이"]


def test_each_text_is_analysed_once():
    analyser = Analyser()
    assert analyser.proper_nouns("컴퓨터를 샀다.") == analyser.proper_nouns("컴퓨터를 샀다.") == ()
    assert analyser.asked == 1


def test_what_is_remembered_of_a_text_does_not_hold_what_was_read_of_it():
    analyser, text = Analyser(), Text("하와이에서 왔다.", "ko")
    assert analyser.proper_nouns(text) == analyser.proper_nouns(str(text)) != ()
    assert analyser.asked == 1
    assert [type(each) for each in analyser._found] == [str]


def test_of_very_many_texts_the_first_are_forgotten(monkeypatch):
    monkeypatch.setattr(module, "_REMEMBERED", 1)
    analyser = Analyser()
    for text in ("하와이에서 왔다.", "컴퓨터를 샀다.", "집에 갔다.", "하와이에서 왔다."):
        analyser.proper_nouns(text)
    assert analyser.asked == 4
    assert len(analyser._found) <= 2


def test_nouns_are_kept_for_the_next_run(monkeypatch, tmp_path):
    text = "선수단은 하와이에서 컴퓨터를 샀다."
    disk = DiskCache(tmp_path, NOUNS, "m")
    monkeypatch.setattr(module, "_disk", lambda folder: disk)
    cold, warm = Analyser(tmp_path), Analyser(tmp_path)
    for nouns in (Analyser.proper_nouns, Analyser.common_nouns, Analyser.unknown_nouns):
        found = nouns(cold, text)
        cold.keep()
        assert found == nouns(warm, text) == nouns(Analyser(), text)
    assert (cold.asked, warm.asked) == (1, 0)


def test_nouns_are_written_some_at_a_time_and_the_rest_when_all_is_asked(monkeypatch, tmp_path):
    monkeypatch.setattr(module, "_KEPT_AT_ONCE", 3)
    monkeypatch.setattr(module, "_model", lambda: SimpleNamespace(tokenize=lambda text: []))
    disk = DiskCache(tmp_path, NOUNS, "m")
    written = []
    monkeypatch.setattr(module, "_disk", lambda folder: disk)
    monkeypatch.setattr(disk, "write", lambda values: written.append(list(values)))
    analyser = Analyser(tmp_path)
    for text in "가나다라마":
        analyser.proper_nouns(text)
    analyser.keep()
    analyser.keep()
    assert written == [["가", "나", "다"], ["라", "마"]]


@pytest.mark.parametrize("spoiled", [b"", b"[]", b"{}", b'{"NNP": [[1]], "NNG": [], "unknown": []}',
                                     b'{"NNP": [[0, 99]], "NNG": [], "unknown": []}',
                                     b'{"NNP": [[3, 4], [1, 2]], "NNG": [], "unknown": []}', "text"])  # fmt: skip
def test_what_are_no_nouns_is_not_used_and_told(monkeypatch, tmp_path, spoiled):
    def opened() -> Analyser:
        disk = DiskCache(tmp_path, NOUNS, "m")
        monkeypatch.setattr(module, "_disk", lambda folder: disk)
        return Analyser(tmp_path)

    text = "하와이에서 왔다."
    cold = opened()
    first = cold.proper_nouns(text)
    cold.keep()
    if isinstance(spoiled, bytes):
        DiskCache(tmp_path, NOUNS, "m").write({text: spoiled})
    else:
        with closing(sqlite3.connect(*cache_files(tmp_path))) as connection, connection:
            connection.execute("UPDATE entries SET value = ?", [spoiled])
    again = opened()
    assert again.proper_nouns(text) == first
    assert again.fault
    third = opened()
    assert third.proper_nouns(text) == first
    assert not third.fault, "what was spoiled is gone"

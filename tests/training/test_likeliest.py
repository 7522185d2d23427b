from __future__ import annotations

from qa_lint.training.likeliest import Bag, fit_likeliest


def look(x: float) -> dict[str, float]:
    return {"x": x}


def test_of_several_that_may_be_true_the_likeliest_counts() -> None:
    bags = [Bag([look(n % 3 / 10)], False) for n in range(30)]
    bags += [Bag([look(0.1), look(1.0)], True) for _ in range(30)]
    regression = fit_likeliest(bags)
    assert regression.log_odds(look(1.0)) > 0 > regression.log_odds(look(0.2))


def test_what_counts_more_often_is_kept_false() -> None:
    bags = [Bag([look(n % 2)], n % 4 == 1) for n in range(40)]
    shy = [bag if bag.true else bag._replace(times=5.0) for bag in bags]
    assert fit_likeliest(shy).log_odds(look(1.0)) < fit_likeliest(bags).log_odds(look(1.0))

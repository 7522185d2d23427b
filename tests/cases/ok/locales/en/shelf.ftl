loans = { $count ->
    [one] One book is on loan.
   *[other] { $count } books are on loan.
}
    .title = Loans

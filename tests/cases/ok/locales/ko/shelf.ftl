loans = 빌린 책이 { $count }권 있습니다.
    .title = 대출

### About the file
## About the group
# About the message
greeting = Hello, { $name }!
    It is fine.
    .title = A title
    .label = A label
-brand = Gardens
emails = { $count ->
    [one] One email
   *[other] { $count } emails
}
nothing = { "" }
quoted = { "{" } and { NUMBER($n) } of { -brand } in { greeting.title }
# qa-lint: ignore[name] as agreed
silent = Silent
broken

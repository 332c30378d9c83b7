-- Whether a dated row stands on a day: valid_to is the first day on which it no longer does, null where no end is known.
-- One expression, so that PostgreSQL writes it into the statement and plans it as if it stood there.
create function valid_on(valid_from date, valid_to date, day date) returns boolean
  language sql immutable parallel safe
  return valid_from <= day and (valid_to is null or valid_to > day);
